import { readBlockText } from '../sites/block-text';
import { isTextField } from '../sites/visible';
import { selectIn } from './selection';
import { pasteInto, takesCommands, typeInto } from './writers/editable';
import { writeTextField } from './writers/text-field';

/** What the agent has typed, with `\n` for line breaks; '' when there is nothing but blanks and breaks. */
export function readDraft(composer: HTMLElement): string {
  const text = isTextField(composer) ? composer.value.replaceAll('\r\n', '\n') : readBlockText(composer);
  return text.trim() === '' ? '' : text;
}

/** `caret`: at the caret, in place of a selection. `draft`: in place of the whole draft. */
export type WritePlace = 'caret' | 'draft';

export interface WriteConditions {
  /** Asked before a second try: the buyer may have changed. */
  readonly allowed: () => boolean;
  /** Runs one step during which the guard's ears are shut: a line break that we type is not an Enter. */
  readonly quietly: (step: () => void) => void;
}

/**
 * Writes a text into the composer and reads it back: true only if exactly this text stands there now, once. Keeps the
 * page's own undo where the platform allows.
 */
export async function writeDraft(
  composer: HTMLElement,
  text: string,
  place: WritePlace,
  { allowed, quietly }: WriteConditions,
): Promise<boolean> {
  const before = readDraft(composer);
  if (overflows(composer, text, place)) return false;
  selectIn(composer, place === 'draft' ? 'all' : 'caret');
  const replaced = place === 'draft' ? before : selectedText(composer);
  const landed = () => isInserted(before, readDraft(composer), replaced, text);
  if (isTextField(composer)) {
    quietly(() => writeTextField(composer, text));
    return settles(landed);
  }
  if (text !== '' && pasteInto(composer, text) === 'claimed') {
    if (await settles(landed)) return true;
    // The page took the paste and made nothing of it: at least the agent's own words must not be lost.
    if (before !== '' && readDraft(composer) === '') quietly(() => typeInto(composer, before));
    return false;
  }
  if (text !== '' && landed()) return settles(landed);
  // Only an untouched draft may be tried again: a text must never land twice.
  if (!takesCommands(composer) || !allowed() || readDraft(composer) !== before) return false;
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
  const selection = composer.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return '';
  const range = selection.getRangeAt(0);
  if (range.collapsed || !composer.contains(range.commonAncestorContainer)) return '';
  const copy = composer.ownerDocument.createElement('div');
  copy.append(range.cloneContents());
  return readBlockText(copy);
}

/** Whether `after` is `before` with one occurrence of `replaced` turned into `text`. Blanks at line ends do not count. */
export function isInserted(before: string, after: string, replaced: string, text: string): boolean {
  const [from, to, gone, come] = [before, after, replaced, text].map(comparable) as [string, string, string, string];
  for (let at = 0; at + gone.length <= from.length; at += 1) {
    if (!from.startsWith(gone, at)) continue;
    if (`${from.slice(0, at)}${come}${from.slice(at + gone.length)}` === to) return true;
  }
  return false;
}

/** Editors disagree on empty lines at the end and on the kind of blank; a reader of the message does not see either. */
function comparable(text: string): string {
  return text
    .replaceAll(/[ \t]+(?=\n|$)/gu, '')
    .replaceAll(/\n{2,}/gu, '\n')
    .trim();
}

/** Milliseconds to wait between looks: editors draw in a microtask, a task or a frame. */
const LOOKS = [0, 16, 50, 120];

/** True once the text has landed and still stands after the page's own next redraw. */
async function settles(landed: () => boolean): Promise<boolean> {
  for (const wait of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (landed()) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return landed();
    }
  }
  return false;
}
