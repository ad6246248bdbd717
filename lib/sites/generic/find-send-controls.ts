import { isVisible } from '../visible';
import { isNamed, labelOf, wordsOf } from './words';

/** A control's whole text or label: "发送", "发 送", "发送(S)", "Send message". */
const SAYS_SEND =
  /^(?:发\s*送|發\s*送|送出|传送|傳送|回\s*复|回\s*覆|send|reply|submit)(?:\s*(?:消息|訊息|信息|message|reply|now))?\s*(?:[(（][^)）]{1,20}[)）])?$/iu;
const SEND_WORDS = ['send', 'submit', 'fasong'];
const SEND_PICTURES = ['send', 'plane', 'paperplane', 'airplane'];
/** Sending something else than the draft. */
const OTHER_WORDS = [
  'file',
  'image',
  'img',
  'picture',
  'photo',
  'emoji',
  'video',
  'voice',
  'audio',
  'record',
  'attach',
  'attachment',
  'gift',
  'coupon',
];
const CONTROLS = 'button, [role="button"], input[type="submit"], input[type="button"], input[type="image"], a';
const NAMED = '[class*="send" i], [id*="send" i], [class*="submit" i], [aria-label*="send" i], [title*="send" i]';
/** How far up from the composer a send control may be: beyond lies the rest of the page. */
const MOST_LEVELS = 6;
/** Below this many levels the whole page is searched too, for controls that say in words that they send. */
const BARE_LEVELS = 2;
const MOST_LEAVES = 300;

/**
 * What sends when pressed, near a composer: by its text or label, by its name, by the picture in it; a DIV as good as a
 * button. As a last resort the form's submit button, then the last control behind the composer.
 */
export function findSendControlsNear(composer: HTMLElement): readonly HTMLElement[] {
  for (const area of areasAround(composer)) {
    const found = controlsIn(area, composer).filter((control) =>
      area.tagName === 'BODY' ? saysSend(control) : sends(control),
    );
    if (found.length > 0) return found;
    const saying = sayingLeaves(area, composer);
    if (saying.length > 0) return saying;
  }
  const guess =
    composer.closest('form')?.querySelector<HTMLElement>('[type="submit"], button:not([type])') ??
    lastControl(composer);
  return guess === undefined ? [] : [guess];
}

/** The composer's ancestors, nearest first; the whole page only where the composer stands almost bare in it. */
function* areasAround(composer: HTMLElement): Generator<Element> {
  let area = composer.parentElement;
  for (let level = 0; level < MOST_LEVELS && area !== null; level += 1) {
    if (area.tagName === 'BODY' && level >= BARE_LEVELS) return;
    yield area;
    area = area.parentElement;
  }
}

function controlsIn(area: Element, composer: HTMLElement): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>(`${CONTROLS}, ${NAMED}`)].filter(
    (control) => !control.contains(composer) && !composer.contains(control) && isVisible(control),
  );
}

/** Whether a control says in words that it sends a message; "submit" is what any form says. */
export function saysSend(control: HTMLElement): boolean {
  return [(control.textContent ?? '').trim(), labelOf(control)].some(
    (words) => SAYS_SEND.test(words) && !/^submit/iu.test(words),
  );
}

function sends(control: HTMLElement): boolean {
  if (isNamed(control, OTHER_WORDS)) return false;
  if (SAYS_SEND.test((control.textContent ?? '').trim()) || SAYS_SEND.test(labelOf(control))) return true;
  const isControl = control.matches(CONTROLS) || isNamed(control, ['btn', 'button', 'icon']);
  if (isControl && isNamed(control, SEND_WORDS)) return true;
  return (
    control.matches(CONTROLS) && [...control.querySelectorAll('*')].slice(0, 12).some((part) => picturesSend(part))
  );
}

function picturesSend(part: Element): boolean {
  const words = wordsOf(part);
  const address = part.getAttribute('href') ?? part.getAttribute('xlink:href') ?? part.getAttribute('src') ?? '';
  return SEND_PICTURES.some((word) => words.has(word)) || SAYS_SEND.test(labelOf(part)) || /send|plane/iu.test(address);
}

/**
 * Elements of any kind that say "发送", each followed by the largest box around it that says nothing else: a press may
 * land beside the words, and one made by us on the words reaches every handler above.
 */
function sayingLeaves(area: Element, composer: HTMLElement): HTMLElement[] {
  return [...area.querySelectorAll<HTMLElement>('div, span, p, i, em, b')].slice(0, MOST_LEAVES).flatMap((leaf) => {
    const says = leaf.childElementCount === 0 && SAYS_SEND.test((leaf.textContent ?? '').trim());
    return says && isVisible(leaf) ? [leaf, boxAround(leaf, area, composer)] : [];
  });
}

function boxAround(leaf: HTMLElement, area: Element, composer: HTMLElement): HTMLElement {
  const text = (leaf.textContent ?? '').trim();
  let box = leaf;
  for (let outer = leaf.parentElement; outer !== null && outer !== area; outer = outer.parentElement) {
    if (outer.contains(composer) || (outer.textContent ?? '').trim() !== text) break;
    box = outer;
  }
  return box;
}

/** An icon without any name: it stands after the composer, as far right as anything does. */
function lastControl(composer: HTMLElement): HTMLElement | undefined {
  for (const area of areasAround(composer)) {
    if (area.tagName === 'BODY') return undefined;
    const behind = controlsIn(area, composer).filter(
      (control) =>
        control.matches('button, [role="button"], input') &&
        !isNamed(control, OTHER_WORDS) &&
        (composer.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    );
    if (behind.length > 0) {
      return behind.toSorted((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0];
    }
  }
  return undefined;
}
