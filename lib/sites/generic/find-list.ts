import { isVisible } from '../visible';
import { isNamed } from './words';

const LIST_NAMES = [
  'message',
  'messages',
  'msg',
  'msgs',
  'chat',
  'conversation',
  'dialog',
  'dialogue',
  'history',
  'bubbles',
  'talk',
];
const BOXES = '[role="log"], [role="list"], [aria-live], ul, ol, section, main, div';
const MOST_LEVELS = 10;
const MOST_BOXES = 600;
const ENOUGH = 4;
const TALL_SHARE = 0.2;
/** `hidden` is how the popular custom scrollbars do it. */
const SCROLLS: Readonly<Record<string, number>> = { auto: 3, scroll: 3, overlay: 3, hidden: 1, clip: 1 };

/** The box that holds the conversation: above the composer, as wide, scrolling, named or marked up as a log. */
export function findList(composer: HTMLElement): Element | undefined {
  let inside: Element = composer;
  let area = composer.parentElement;
  for (let level = 0; level < MOST_LEVELS && area !== null; level += 1) {
    const best = bestIn(area, inside, composer);
    if (best !== undefined) return best;
    inside = area;
    area = area.parentElement;
  }
  return undefined;
}

function bestIn(area: Element, inside: Element, composer: HTMLElement): Element | undefined {
  const boxes = [...area.children]
    .filter((child) => child !== inside)
    .flatMap((child) =>
      child.matches(BOXES) ? [child, ...child.querySelectorAll(BOXES)] : [...child.querySelectorAll(BOXES)],
    )
    .slice(0, MOST_BOXES);
  const scored = boxes
    .map((box) => ({ box, score: scoreOf(box, composer), height: box.getBoundingClientRect().height }))
    .filter(({ score }) => score >= ENOUGH);
  const best = Math.max(...scored.map(({ score }) => score));
  const tallest = Math.max(...scored.filter(({ score }) => score === best).map(({ height }) => height));
  // Of wrappers around one another the innermost: it holds the rows and nothing else.
  return scored.findLast(({ score, height }) => score === best && height === tallest)?.box;
}

function scoreOf(box: Element, composer: HTMLElement): number {
  const rect = box.getBoundingClientRect();
  const own = composer.getBoundingClientRect();
  const overlap = Math.min(rect.right, own.right) - Math.max(rect.left, own.left);
  if (overlap < own.width / 2 || rect.top >= own.top || rect.height < own.height || !isVisible(box)) return 0;
  const { overflowY } = getComputedStyle(box);
  const viewport = box.ownerDocument.documentElement.clientHeight;
  const isTall = rect.height >= viewport * TALL_SHARE && rect.bottom <= own.top + own.height;
  return (
    (box.getAttribute('role') === 'log' ? 5 : 0) +
    (box.hasAttribute('aria-live') ? 1 : 0) +
    (SCROLLS[overflowY] ?? 0) +
    (isNamed(box, LIST_NAMES) ? 2 : 0) +
    (isTall ? 2 : 0) +
    (box.childElementCount > 1 ? 1 : 0)
  );
}
