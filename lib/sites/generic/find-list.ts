import { documentOf, frameOf, shownChildren, shownEnds, shownParent, shows } from '../flat-tree';
import { isVisible } from '../visible';
import { signatureOf } from './signature';
import { findRows } from './find-rows';
import { findSendControlsNear } from './find-send-controls';
import { saysPlainly } from './says-send';
import { shownWithin } from './shown-within';
import { talkIn } from './talk';
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
const MOST_LEVELS = 12;
const MOST_LIKELY = 12;
const ENOUGH = 4;
/** With rows on both sides, so much is enough. */
const ALMOST = 2;
const TALL_SHARE = 0.2;
/** `hidden` is how the popular custom scrollbars do it. */
const SCROLLS: Readonly<Record<string, number>> = { auto: 3, scroll: 3, overlay: 3, hidden: 1, clip: 1 };

interface Scored {
  readonly box: Element;
  readonly score: number;
  readonly height: number;
}

/**
 * The box that holds the conversation: above the composer, as wide, scrolling, named or marked up as a log; in a frame of
 * the same origin too. A page that puts the newest message first has it below the composer.
 */
export function findList(composer: HTMLElement): Element | undefined {
  const found = findListOn(composer, 'above') ?? findListOn(composer, 'below');
  if (found !== undefined) return found;
  // An editor that fills a frame of its own: the frame stands where the composer does.
  const frame = frameOf(composer.ownerDocument);
  return frame === undefined ? undefined : findList(frame as HTMLElement);
}

type Place = 'above' | 'below';

function findListOn(composer: HTMLElement, place: Place): Element | undefined {
  let inside: Element = composer;
  let area = shownParent(composer);
  for (let level = 0; level < MOST_LEVELS && area !== null; level += 1) {
    const best = bestIn(area, inside, composer, place);
    if (best !== undefined) return best;
    inside = area;
    area = shownParent(area);
  }
  return undefined;
}

function bestIn(area: Element, inside: Element, composer: HTMLElement, place: Place): Element | undefined {
  const scored = boxesIn(area, composer).map((box) => ({
    box,
    score: scoreOf(box, composer, place),
    height: box.getBoundingClientRect().height,
  }));
  const isList = ({ box }: Scored) => !isInEntry(box, area, composer);
  const sure = bestOf(scored.filter((one) => one.score >= ENOUGH && isList(one)));
  if (sure !== undefined) return intoFrame(sure);
  const likely = scored.filter(({ score }) => score >= ALMOST).slice(0, MOST_LIKELY);
  const talking = bestOf(
    likely.filter((one) => !isEntry(one.box, composer) && isList(one) && talkIn(one.box, composer) === 'talk'),
  );
  if (talking !== undefined) return talking;
  // The editor may be the last thing in the box that scrolls, or the last entry of a list on a page that scrolls as a whole.
  const isBehindRows =
    place === 'above' && ((scrolls(area) && isOnOneSide(area, composer)) || endsList(inside, area, composer));
  return isBehindRows && talkIn(area, composer) === 'talk' ? area : undefined;
}

/** A conversation ends or begins at its composer; a bar of tools above it and buttons below it are no rows. */
function isOnOneSide(area: Element, composer: HTMLElement): boolean {
  const { top, bottom } = composer.getBoundingClientRect();
  const rows = findRows(area).map((row) => row.getBoundingClientRect());
  return !(rows.some((row) => row.bottom <= top + 4) && rows.some((row) => row.top >= bottom - 4));
}

/** Whether the editor's entry follows rows of one kind, and is sent from there: comments are published, or added. */
function endsList(entry: Element, area: Element, composer: HTMLElement): boolean {
  const { top } = entry.getBoundingClientRect();
  const before = shownEnds(area).filter(
    (child) => child.tagName === entry.tagName && child.getBoundingClientRect().bottom <= top,
  );
  const kinds = [...Map.groupBy(before, (child) => signatureOf(child)).values()];
  return (
    hasKind(entry) &&
    kinds.some((kind) => kind.length >= FEWEST_ENTRIES) &&
    findSendControlsNear(composer).some((control) => saysPlainly(control))
  );
}

/** What stands in a row is no list of rows, though it be tall, called a message or scroll by itself. */
function isInEntry(box: Element, area: Element, composer: HTMLElement): boolean {
  for (let at = shownParent(box); at !== null && at !== area; at = shownParent(at))
    if (hasKind(at) && isEntry(at, composer)) return true;
  return hasKind(box) && !scrolls(box) && isEntry(box, composer);
}

/** Panels of a page without classes are of one kind as well. */
function hasKind(box: Element): boolean {
  return (box.getAttribute('class') ?? '').trim() !== '';
}

/** One of several of a kind beside which the composer does not stand: a comment with its answers, not a conversation. */
function isEntry(box: Element, composer: HTMLElement): boolean {
  const around = shownParent(box);
  if (around === null) return false;
  const same = shownEnds(around).filter((child) => signatureOf(child) === signatureOf(box));
  return same.length >= FEWEST_ENTRIES && !same.some((child) => shows(child, composer));
}

const FEWEST_ENTRIES = 3;

function scrolls(area: Element): boolean {
  return (SCROLLS[getComputedStyle(area).overflowY] ?? 0) > 1 && area.tagName !== 'BODY' && area.tagName !== 'HTML';
}

/** Of wrappers around one another the innermost: it holds the rows and nothing else. */
function bestOf(scored: readonly Scored[]): Element | undefined {
  const best = Math.max(...scored.map(({ score }) => score));
  const tallest = Math.max(...scored.filter(({ score }) => score === best).map(({ height }) => height));
  return scored.findLast(({ score, height }) => score === best && height === tallest)?.box;
}

/**
 * Boxes big enough for a conversation, outer ones before inner ones; what is inside a small box is smaller still. None is
 * around the composer: a field that scrolls by itself, in slots of parts of the page's own making, is no list.
 */
function boxesIn(area: Element, composer: HTMLElement): readonly Element[] {
  const own = composer.getBoundingClientRect();
  const isBig = ({ width, height }: DOMRect, element: Element) =>
    height >= own.height && width >= own.width / 2 && !shows(element, composer);
  return shownWithin(area, isBig);
}

function scoreOf(box: Element, composer: HTMLElement, place: Place): number {
  const rect = box.getBoundingClientRect();
  const own = composer.getBoundingClientRect();
  const overlap = Math.min(rect.right, own.right) - Math.max(rect.left, own.left);
  if (overlap < own.width / 2 || rect.height < own.height || !isVisible(box)) return 0;
  if (place === 'above' ? rect.top >= own.top : rect.top < own.bottom - 4) return 0;
  if (box.matches('form, textarea, nav, aside, svg, canvas, select')) return 0;
  const viewport = box.ownerDocument.documentElement.clientHeight;
  const isTall =
    rect.height >= viewport * TALL_SHARE &&
    (place === 'below' || rect.bottom <= own.top + own.height || isBehindBar(box, composer));
  return (
    (box.getAttribute('role') === 'log' ? 5 : 0) +
    (box.hasAttribute('aria-live') ? 1 : 0) +
    (isReadableFrame(box) ? 3 : (SCROLLS[getComputedStyle(box).overflowY] ?? 0)) +
    (isNamed(box, LIST_NAMES) ? 2 : 0) +
    (isTall ? 2 : 0) +
    (shownEnds(box).length > 1 ? 1 : 0)
  );
}

/** Whether the composer stands in a bar that stays while the page scrolls as a whole: the conversation goes on behind it. */
function isBehindBar(box: Element, composer: HTMLElement): boolean {
  for (let at: Element | null = composer; at !== null && !shows(at, box); at = shownParent(at))
    if (/fixed|sticky/u.test(getComputedStyle(at).position)) return true;
  return false;
}

function isReadableFrame(box: Element): boolean {
  return box.tagName === 'IFRAME' && documentOf(box as HTMLIFrameElement)?.body?.firstElementChild != null;
}

/** A frame scrolls as a whole, or has one box that does. */
function intoFrame(box: Element): Element {
  const body = box.tagName === 'IFRAME' ? documentOf(box as HTMLIFrameElement)?.body : undefined;
  if (body === undefined) return box;
  const height = box.getBoundingClientRect().height;
  const scroller = shownChildren(body).find(
    (child) =>
      child.getBoundingClientRect().height >= height / 2 && /auto|scroll/u.test(getComputedStyle(child).overflowY),
  );
  return scroller ?? body;
}
