import { openRootsIn, shownParent, shows } from '../../../lib/sites/flat-tree';
import { derivePage } from '../../../lib/sites/taught/derive-page';
import { boxInWindow, elementAt } from '../../../lib/sites/taught/element-at';
import { composerAt, controlAt } from '../../../lib/sites/taught/meant-by';

/** What an agent sees and points at on one page. */
export interface Pointing {
  readonly buyer: string;
  readonly rows: readonly (readonly [from: string, text: string])[];
}

export { GENERIC_PAGE } from '../../../lib/sites/generic-page';

/**
 * Teaches the page by pressing in the middle of things: the composer `c`, the send control `s`, words of both sides, the
 * buyer's name where it stands highest beside or above the composer. Once for each pair of rows; one answer a pair. What is
 * scrolled out of sight cannot be pressed and is left out.
 */
export function teachInPage({ buyer, rows }: Pointing): readonly unknown[] {
  const roots = documentsIn(document).flatMap((inner) => openRootsIn(inner));
  const field = withId(roots, 'c');
  bringIntoView(field);
  const composer = field === undefined ? undefined : composerAt(pressedIn(boxInWindow(field)));
  if (composer === undefined) return ['no composer'];
  const send = withId(roots, 's');
  const control = send === undefined ? undefined : controlAt(pressedIn(boxInWindow(send)));
  const shownOf = (side: string) =>
    rows.flatMap(([from, text]) => {
      if (from !== side || text === '' || rows.some((other) => other[1] === text && other[0] !== side)) return [];
      const said = textsSaying(roots, text.split('\n')[0] ?? '');
      // An entry of the list of conversations says what was said last.
      const beside = (far: number) => said.filter(({ box }) => box.right > boxInWindow(composer).left - far);
      const [last, again] = [beside(NEAR), beside(BESIDE), said].find((some) => some.length > 0)?.toReversed() ?? [];
      // Of words that stand twice, as where one quotes the other, the words do not tell which is the row.
      if (last?.isInView !== true || !isUncovered(last) || again !== undefined) return [];
      return [pressedIn(last.box)];
    });
  const name = nameOutside(textsSaying(roots, buyer), composer, [...shownOf('buyer'), ...shownOf('agent')]);
  return shownOf('buyer').flatMap((theirs) =>
    shownOf('agent').map((own) => {
      const derived = derivePage(
        {
          composer,
          send: control,
          buyerRow: theirs,
          ownRow: own,
          name: name === undefined ? undefined : pressedIn(name.box),
        },
        composer.ownerDocument.defaultView?.origin ?? '',
        0,
      );
      if (!derived.ok) return derived.unclear;
      return { buyer: derived.read.buyer, rows: derived.read.messages.map(({ from, text }) => [from, text]) };
    }),
  );
}

/** CSS pixels: a name in a header may begin left of the composer; one in the list of conversations stands farther off. */
const BESIDE = 250;
/** CSS pixels: nor does the one in the header end far left of it. */
const NEAR = 60;

function documentsIn(outer: Document): readonly Document[] {
  const frames = [...outer.querySelectorAll('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);
  return [outer, ...frames.flatMap((inner) => documentsIn(inner))];
}

/** Some pages send by a key only. */
function withId(roots: readonly ParentNode[], id: string): Element | undefined {
  return roots.map((root) => root.querySelector(`#${id}`)).find((element) => element !== null) ?? undefined;
}

/** Whoever teaches scrolls down to the composer first; below it, or beside it, stands what sends. */
function bringIntoView(field: Element | undefined): void {
  const isSeen = field !== undefined && isInView(boxInWindow(field), field.parentElement);
  if (field !== undefined && !isSeen) (withId([field.ownerDocument], 's') ?? field).scrollIntoView({ block: 'end' });
}

function pressedIn({ left, top, width, height }: DOMRect): HTMLElement {
  const found = elementAt(document, left + width / 2, top + height / 2);
  if (found === undefined) throw new Error('nothing stands there');
  return found;
}

/** Where a piece of text stands, and whether it is scrolled out of sight. */
interface Placed {
  readonly box: DOMRect;
  readonly holder: Element | null;
  readonly isInView: boolean;
}

/** The highest that stands beside or above the composer and is none of the names at the rows. */
function nameOutside(texts: readonly Placed[], composer: Element, rows: readonly Element[]): Placed | undefined {
  const { left } = boxInWindow(composer);
  const isInRows = ({ holder }: Placed) => rows.some((row) => rows.some((other) => holdsBoth(row, other, holder)));
  const names = texts
    .filter((text) => text.isInView && text.box.left > left - BESIDE && !isInRows(text))
    .toSorted((a, b) => a.box.top - b.box.top);
  return names.find(({ box }) => box.right > left - NEAR) ?? names[0];
}

/** Whether something stands in the smallest box around two rows. */
function holdsBoth(row: Element, other: Element, holder: Element | null): boolean {
  if (holder === null || row === other) return false;
  let around: Element | null = row;
  while (around !== null && !shows(around, other)) around = shownParent(around);
  return around !== null && shows(around, holder);
}

/** Bars that lie over the messages take what is pressed there. */
function isUncovered({ box, holder }: Placed): boolean {
  const pressed = pressedIn(box);
  return holder === null || shows(pressed, holder) || shows(holder, pressed);
}

/** Where pieces of text stand that say just this, or have it in them. */
function textsSaying(roots: readonly ParentNode[], words: string): readonly Placed[] {
  const texts = roots.flatMap((root) => textsIn(root));
  const exact = texts.filter(({ nodeValue }) => nodeValue?.trim() === words);
  const found = exact.length > 0 ? exact : texts.filter(({ nodeValue }) => nodeValue?.includes(words));
  return found.flatMap((text) => {
    const box = boxOf(text);
    return box.width > 0 ? [{ box, holder: text.parentElement, isInView: isInView(box, text.parentElement) }] : [];
  });
}

/** Whether no scrolling element around it, nor the window, hides its middle. */
function isInView({ left, top, width, height }: DOMRect, around: Element | null): boolean {
  const [x, y] = [left + width / 2, top + height / 2];
  if (y < 0 || y > innerHeight) return false;
  for (let outer = around; outer !== null; outer = shownParent(outer) ?? null) {
    // What these two hide is hidden by the window.
    if (outer.tagName === 'BODY' || outer.tagName === 'HTML') continue;
    const box = boxInWindow(outer);
    const hides = getComputedStyle(outer).overflowY !== 'visible' && outer.clientHeight > 0;
    if (hides && (x < box.left || x > box.right || y < box.top || y > box.bottom)) return false;
  }
  return true;
}

function textsIn(root: ParentNode): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) texts.push(node as Text);
  return texts.filter(({ parentElement }) => parentElement?.closest('script, style') == null);
}

function boxOf(text: Text): DOMRect {
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  const { left, top, width, height } = range.getBoundingClientRect();
  const frame = text.ownerDocument.defaultView?.frameElement;
  if (frame === null || frame === undefined) return new DOMRect(left, top, width, height);
  const outer = boxInWindow(frame);
  return new DOMRect(outer.left + left, outer.top + top, width, height);
}
