import { readBlockText } from '../sites/block-text';
import { isTextField } from '../sites/visible';
import { rangeIn, selectIn } from './selection';
import { pasteInto, takesCommands, typeInto } from './writers/editable';
import { writeTextField } from './writers/text-field';

/** Slate writes its placeholder into the editor itself. */
const PLACEHOLDERS = '[data-slate-placeholder], [contenteditable="false"][aria-hidden="true"]';

/** What the agent has typed, with `\n` for line breaks; '' when there is nothing but blanks and breaks. */
export function readDraft(composer: HTMLElement): string {
  const text = isTextField(composer)
    ? composer.value.replaceAll('\r\n', '\n')
    : readBlockText(composer, (inner) => inner.matches(PLACEHOLDERS));
  return text.trim() === '' ? '' : text;
}

/** `caret`: at the caret, in place of a selection. `draft`: in place of the whole draft. */
export type WritePlace = 'caret' | 'draft';

export interface WriteConditions {
  /** Asked before a second try: the buyer may have changed. */
  readonly allowed: () => boolean;
  /** Runs one step during which the guard's ears are shut: a line break that we type is not an Enter. */
  readonly quietly: (step: () => void) => void;
  /** The text may stand in the composer from now on: with what tells whether a draft is the one that was to be made. */
  readonly onTry?: (holds: (draft: string) => boolean) => void;
}

/**
 * Writes a text into the composer and reads it back: the draft that this made, only if exactly this text stands there now,
 * once; what the agent has typed on behind it meanwhile is no fault and not part of it. Keeps the page's own undo where the
 * platform allows.
 */
export async function writeDraft(
  composer: HTMLElement,
  text: string,
  place: WritePlace,
  { allowed, quietly, onTry }: WriteConditions,
): Promise<string | undefined> {
  const before = readDraft(composer);
  if (overflows(composer, text, place)) return undefined;
  const selected = selectIn(composer, place === 'draft' ? 'all' : 'caret');
  const replaced = place === 'draft' ? before : selectedText(composer);
  const landed = () => insertedDraft(before, readDraft(composer), replaced, text);
  onTry?.((draft) => draft !== before && insertedDraft(before, draft, replaced, text) !== undefined);
  if (isTextField(composer)) {
    quietly(() => writeTextField(composer, text));
    return settles(landed);
  }
  if (selected) {
    await pause(SELECTION_TAKEN);
    if (!allowed() || readDraft(composer) !== before) return undefined;
  }
  if (text !== '' && pasteInto(composer, text) === 'claimed') {
    const made = await settles(landed);
    if (made !== undefined) return made;
    // The page took the paste and made nothing of it: at least the agent's own words must not be lost.
    if (before !== '' && readDraft(composer) === '') quietly(() => typeInto(composer, before));
    return undefined;
  }
  if (text !== '' && landed() !== undefined) return settles(landed);
  // Only an untouched draft may be tried again: a text must never land twice.
  if (!takesCommands(composer) || !allowed() || readDraft(composer) !== before) return undefined;
  quietly(() => typeInto(composer, text));
  return settles(landed);
}

/** A field that is full would cut the text in the middle. */
function overflows(composer: HTMLElement, text: string, place: WritePlace): boolean {
  if (!isTextField(composer) || composer.maxLength < 0) return false;
  const kept = place === 'draft' ? 0 : composer.value.length - selectedText(composer).length;
  return kept + text.length > composer.maxLength;
}

function selectedText(composer: HTMLElement): string {
  if (isTextField(composer)) return composer.value.slice(composer.selectionStart ?? 0, composer.selectionEnd ?? 0);
  const range = rangeIn(composer);
  if (range === undefined || range.collapsed) return '';
  const copy = composer.ownerDocument.createElement('div');
  copy.append(range.cloneContents());
  return readBlockText(copy);
}

/** Places tried where repeated characters leave it open where the text went in. */
const MOST_PLACES = 50;

/** What an agent types on in the moments before the text is read back; more than that is the page's doing. */
const MOST_TYPED = 16;

/**
 * `before` with one occurrence of `replaced` turned into `text`, if that is what `after` is, or is with a little typed on right
 * behind the text. Blanks at line ends do not count.
 */
export function insertedDraft(before: string, after: string, replaced: string, text: string): string | undefined {
  const wanted = comparable(after);
  const last = before.length - replaced.length;
  // The text went in where both drafts stop being alike; two more for blanks that an editor adds or drops.
  const from = Math.max(0, last - commonEnd(before, after) - 2);
  const to = Math.min(last, commonStart(before, after) + 2, from + MOST_PLACES);
  for (let at = from; at <= to; at += 1) {
    if (!before.startsWith(replaced, at)) continue;
    const head = before.slice(0, at) + text;
    const tail = before.slice(at + replaced.length);
    if (comparable(head + tail) === wanted) return after;
    if (isTypedOn(after, head, tail, text)) return head + tail;
  }
  return undefined;
}

/** The text standing there twice is never taken for typing. */
function isTypedOn(after: string, head: string, tail: string, text: string): boolean {
  const typed = after.length - head.length - tail.length;
  if (text === '' || typed <= 0 || typed > MOST_TYPED || !after.startsWith(head) || !after.endsWith(tail)) return false;
  return !after.slice(head.length, head.length + typed).includes(text.trim());
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** Editors disagree on empty lines and on blanks at the end; a reader of the message does not see either. */
function comparable(text: string): string {
  return text
    .replaceAll(/[ \t]+(?=\n|$)/gu, '')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

/**
 * Milliseconds in which an editor's model follows the selection of its element: ProseMirror and Draft at the next event, Slate
 * at most every 100. Pasted before that, the text would stand behind the draft that it replaces, or be lost in an editor that
 * never had a caret.
 */
const SELECTION_TAKEN = 130;

/** Milliseconds to wait between looks: editors draw in a microtask, a task or a frame. */
const LOOKS = [0, 16, 50, 120];

/** What was made, once it has landed and still stands after the page's own next redraw. */
async function settles(landed: () => string | undefined): Promise<string | undefined> {
  for (const wait of LOOKS) {
    await pause(wait);
    if (landed() !== undefined) {
      await pause(0);
      return landed();
    }
  }
  return undefined;
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
