import { shownChildren, shownParent, shownText, shows } from '../flat-tree';
import { isVisible } from '../visible';
import { labelAround, picturesOther, sendsOther } from './says-send';
import { shownWithin } from './shown-within';

const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="image"]';
const ANYTHING = 'div, span, i, a, img, svg, button, [role="button"], input[type="submit"], input[type="image"]';
/** CSS pixels: a control, not a panel. */
const LARGEST = 120;
/** CSS pixels: beyond that it is more than the bar in which the composer stands. */
const TALLEST_BAR = 200;

/**
 * An icon without any name beside the composer: right of its middle, not above it, as far right as anything in the
 * composer's own bar does; a button, else whatever the mouse pointer takes for one. A control with a word of its own does
 * what the word says.
 */
export function lastControl(composer: HTMLElement, areas: Iterable<Element>): HTMLElement | undefined {
  let found: HTMLElement | undefined;
  const tallest = Math.max(TALLEST_BAR, composer.getBoundingClientRect().height * 2);
  for (const area of areas) {
    const isBar = area.getBoundingClientRect().height <= tallest;
    if (area.tagName === 'BODY' || (found !== undefined && !isBar)) return found;
    found =
      farthest(behind(area, composer, BUTTONS), composer) ??
      farthest(behind(area, composer, ANYTHING).filter(isPressable), composer);
  }
  return found;
}

/** CSS pixels above and below the composer within which its controls stand. */
const REACH = 200;

/** What stands about as high on the page as the composer does. */
export function shownBeside(area: Element, composer: HTMLElement): readonly HTMLElement[] {
  const own = composer.getBoundingClientRect();
  return shownWithin(area, ({ top, bottom }) => bottom >= own.top - REACH && top <= own.bottom + REACH);
}

function behind(area: Element, composer: HTMLElement, selector: string): readonly HTMLElement[] {
  const own = composer.getBoundingClientRect();
  const isLeftToRight = getComputedStyle(composer).direction !== 'rtl';
  return shownBeside(area, composer)
    .filter((element) => element.matches(selector))
    .filter((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      const isAfter = left + width / 2 > own.left + own.width / 2 === isLeftToRight;
      return (
        isAfter &&
        top + height / 2 >= own.top - 4 &&
        width <= LARGEST &&
        height <= LARGEST &&
        isNameless(control) &&
        !shows(control, composer)
      );
    })
    .filter((control) => !shows(composer, control) && isVisible(control));
}

/** A plus, a face, a clip, dots: what opens something else everywhere. */
const OPENS_OTHER = /^[+＋⊕➕☺☻🙂😀😊😄📎🖼📷🎤🎙…⋯⋮×✕✖]\uFE0F?$/u;

function isNameless(control: Element): boolean {
  const words = `${shownText(control)} ${labelAround(control)}`;
  return (
    !OPENS_OTHER.test(shownText(control)) &&
    !sendsOther(control) &&
    !picturesOther(control) &&
    !/[\p{L}\p{N}]/u.test(words)
  );
}

/**
 * Reached by the Tab key, or the outermost element that shows a hand under the mouse, or that it cannot be pressed while there
 * is nothing to send: that style is inherited. An icon that is drawn dim until then will be one.
 */
function isPressable(element: Element): boolean {
  if (element.matches('[tabindex]:not([tabindex="-1"])')) return true;
  const parent = shownParent(element);
  const { cursor, opacity } = getComputedStyle(element);
  if (opacity !== '' && Number(opacity) < 1 && holdsIcon(element)) return true;
  return PRESSABLE.has(cursor) && (parent === null || getComputedStyle(parent).cursor !== cursor);
}

function holdsIcon(element: Element): boolean {
  const inside = shownChildren(element);
  return inside.length === 1 && inside.every((part) => part.matches('svg, img, i'));
}

const PRESSABLE = new Set(['pointer', 'not-allowed']);

/** In the direction in which the page is written. */
function farthest(controls: readonly HTMLElement[], composer: HTMLElement): HTMLElement | undefined {
  const { left, width } = composer.getBoundingClientRect();
  const middle = left + width / 2;
  const distance = (control: HTMLElement) => {
    const box = control.getBoundingClientRect();
    return Math.max(box.right - middle, middle - box.left);
  };
  return controls.toSorted((a, b) => distance(b) - distance(a))[0];
}
