import { openRootsIn, shownParent, shownText, shows } from '../flat-tree';
import { noted } from '../noted';
import { isVisible } from '../visible';
import { learntSendControl } from './learnt';
import { lastControl, shownBeside } from './last-control';
import { CONTROLS, picturesOther, saysPlainly, saysSend, sends, sendsOther } from './says-send';
import { signatureOf } from './signature';
import { labelOf } from './words';

const NAMED = '[class*="send" i], [id*="send" i], [class*="submit" i], [aria-label*="send" i], [title*="send" i]';
/** A component that is a button to assistive technology only by its own code: the Tab key reaches it, and it says what it does. */
const FOCUSABLE = '[tabindex="0"]:is([aria-label], [title]):not([role], input, textarea, select, [contenteditable])';
/** How far up from the composer a send control may be: beyond lies the rest of the page. */
const MOST_LEVELS = 8;
/** Below this many levels the whole page is searched too, for controls that say in words that they send. */
const BARE_LEVELS = 2;
const MOST_LEAVES = 300;
const MOST_ON_PAGE = 1_500;

/**
 * What sends when pressed, near a composer: what was seen to send; else by its text or label, by its name, by the picture
 * in it, a DIV as good as a button. As a last resort the last control behind the composer, then the form's submit button.
 */
export function findSendControlsNear(composer: HTMLElement): readonly HTMLElement[] {
  const learnt = learntSendControl(composer);
  const found = findByLooks(composer);
  if (learnt === undefined) return found;
  // Words outweigh one observation: the control that was seen comes beside them, not instead.
  return found.some((control) => saysSend(control)) ? [...new Set([learnt, ...found])] : [learnt];
}

function findByLooks(composer: HTMLElement): readonly HTMLElement[] {
  let above: readonly HTMLElement[] = [];
  for (const area of areasAround(composer)) {
    const elements = elementsIn(area, composer);
    const found = withoutWrappers(
      controlsIn(elements, composer).filter((control) =>
        area.tagName === 'BODY' ? saysSend(control) : sends(control),
      ),
    );
    const below = found.filter((control) => !standsAbove(control, composer));
    const saying = below.length > 0 ? [] : sayingLeaves(elements, area, composer);
    const all = [...below, ...saying.filter((control) => !standsAbove(control, composer))];
    if (all.length > 0) return all;
    if (above.length === 0) above = [...found, ...saying];
  }
  const guess = lastControl(composer, areasAround(composer)) ?? submitOf(composer);
  // "Reply" above a composer mostly says what is written in it.
  if (guess === undefined || above.some((control) => saysPlainly(control))) return above;
  return [guess];
}

/** A bar that is called after the button in it is no control: whoever presses beside the button presses nothing. */
function withoutWrappers(controls: readonly HTMLElement[]): readonly HTMLElement[] {
  const pressed = controls.filter((control) => control.matches(CONTROLS));
  return controls.filter((one) => pressed.includes(one) || !pressed.some((control) => shows(one, control)));
}

/** Any button of a form without a type of its own submits it; one that picks a face or a file does not send. */
function submitOf(composer: HTMLElement): HTMLElement | undefined {
  const buttons = composer.closest('form')?.querySelectorAll<HTMLElement>('[type="submit"], button:not([type])') ?? [];
  return [...buttons].find((button) => !sendsOther(button) && !picturesOther(button));
}

function standsAbove(control: Element, composer: HTMLElement): boolean {
  return control.getBoundingClientRect().bottom <= composer.getBoundingClientRect().top + 4;
}

/** The composer's ancestors, nearest first; the whole page only where the composer stands almost bare in it. */
function* areasAround(composer: HTMLElement): Generator<Element> {
  let area = shownParent(composer);
  for (let level = 0; level < MOST_LEVELS && area !== null; area = shownParent(area)) {
    if (area.tagName === 'BODY' && level >= BARE_LEVELS) return;
    yield area;
    if (!isThrough(area)) level += 1;
  }
}

/** A field made of components stands in slots and hosts within one another, and none of them is a level of the page. */
function isThrough(area: Element): boolean {
  return area.tagName === 'SLOT' || area.shadowRoot !== null;
}

function controlsIn(elements: readonly HTMLElement[], composer: HTMLElement): HTMLElement[] {
  return elements
    .filter((element) => isControl(element))
    .filter((control) => !shows(control, composer) && !shows(composer, control) && isVisible(control));
}

/** What stands about as high as the composer; the whole of a page that has little else. */
function elementsIn(area: Element, composer: HTMLElement): readonly HTMLElement[] {
  return area.tagName === 'BODY' ? firstElements(area) : shownBeside(area, composer);
}

/** By walkers: to list all elements of a page with a long history would take longer than looking at these. */
const firstElements = noted((area): readonly HTMLElement[] => {
  const elements: HTMLElement[] = [];
  for (const root of openRootsIn(area)) {
    const walker = area.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    while (elements.length < MOST_ON_PAGE && walker.nextNode() !== null)
      elements.push(walker.currentNode as HTMLElement);
  }
  return elements;
});

/**
 * Elements of any kind that say "发送", each followed by the largest box around it that says nothing else: a press may
 * land beside the words, and one made by us on the words reaches every handler above.
 */
function sayingLeaves(elements: readonly HTMLElement[], area: Element, composer: HTMLElement): HTMLElement[] {
  const label = labelOf(composer);
  const saying = elements
    .filter((leaf) => hasOwnText(leaf) && !leaf.matches('script, style'))
    .slice(0, MOST_LEAVES)
    // The field's own label may lie in it: "回复".
    .filter((leaf) => shownText(leaf) !== label)
    .filter((leaf) => saysSend(leaf) && !sendsOther(leaf) && !shows(composer, leaf) && isVisible(leaf));
  return saying.flatMap((leaf) =>
    saying.some((other) => isOfRows(leaf, other)) ? [] : [leaf, boxAround(leaf, area, composer)],
  );
}

/** The same word in the same kind of element at another height: what rows say at their heads, or offer one by one. */
function isOfRows(leaf: HTMLElement, other: HTMLElement): boolean {
  if (leaf === other || signatureOf(leaf) !== signatureOf(other) || shownText(leaf) !== shownText(other)) return false;
  return Math.abs(leaf.getBoundingClientRect().top - other.getBoundingClientRect().top) > APART;
}

/** CSS pixels. */
const APART = 24;

const isControl = noted((element): boolean => element.matches(`${CONTROLS}, ${NAMED}, ${FOCUSABLE}`));

const hasOwnText = noted((element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? '')),
);

function boxAround(leaf: HTMLElement, area: Element, composer: HTMLElement): HTMLElement {
  const text = shownText(leaf);
  let box = leaf;
  for (let outer = shownParent(leaf); outer !== null && outer !== area; outer = shownParent(outer)) {
    if (shows(outer, composer) || shownText(outer) !== text) break;
    if (outer.tagName !== 'SLOT') box = outer as HTMLElement;
  }
  return box;
}
