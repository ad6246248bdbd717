import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from '../../lib/headless/find-browser';
import type { Gesture } from './gestures';
import type { Point, Points } from './page/main';

/** Milliseconds; pages that wait for a long press wait less here. */
const LONG_ENOUGH = 60;
const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Alt', 'Shift', 'Meta']);

/** Makes a gesture with the browser's own keyboard, mouse or finger; `midway` runs between press and release. */
export async function press(
  { page, name }: { readonly page: Page; readonly name: BrowserName },
  gesture: Gesture,
  points: Points,
  midway: () => Promise<void>,
): Promise<void> {
  const { mouse, touchscreen } = page;
  const at = gesture === 'padding' ? points.padding : points.control;
  switch (gesture) {
    case 'click':
    case 'padding':
    case 'middleClick':
    case 'rightClick':
    case 'longPress': {
      const button = gesture === 'middleClick' ? 'middle' : gesture === 'rightClick' ? 'right' : 'left';
      await mouse.move(...at);
      await mouse.down({ button });
      await midway();
      if (gesture === 'longPress') await pause(LONG_ENOUGH);
      await mouse.up({ button });
      return;
    }
    case 'doubleClick':
      await mouse.click(...at, { count: 2 });
      return;
    case 'dragRelease':
      // A field in Firefox keeps the mouse that went down in it: the release is the field's too, and no page sends by it.
      await drag(page, [name === 'firefox' ? points.header : points.composer, points.control], midway);
      return;
    case 'dragAway':
      await drag(page, [points.control, points.composer], midway);
      return;
    case 'tap':
      await touchscreen.tap(...at);
      return;
    default:
      // WebDriver's Enter is the one of the number pad, and there is no name for the other.
      await pressKey(page, gesture === 'NumpadEnter' && name === 'firefox' ? 'Enter' : gesture, midway);
  }
}

async function drag({ mouse }: Page, [from, to]: readonly [Point, Point], midway: () => Promise<void>): Promise<void> {
  await mouse.move(...from);
  await mouse.down();
  await midway();
  await mouse.move(...to);
  await mouse.up();
}

async function pressKey(page: Page, gesture: Gesture, midway: () => Promise<void>): Promise<void> {
  const parts = gesture.replace(/EnterOn\w+|heldEnter/u, 'Enter').split('+');
  const last = keyOf(parts.pop() ?? '');
  const modifiers = parts.filter((part) => MODIFIERS.has(part)) as KeyInput[];
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.down(last);
  if (gesture === 'heldEnter') await page.keyboard.down(last);
  await midway();
  await page.keyboard.up(last);
  for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
}

function keyOf(name: string): KeyInput {
  if (name === 'S') return 'KeyS';
  return (name === 'Space' ? ' ' : name) as KeyInput;
}
