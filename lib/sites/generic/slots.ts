import { holderOf, shownTexts } from '../flat-tree';
import { saysNothing } from './line-says';
import { groundAround, groundOf } from './grounds';
import { wayOf } from './ways';

/** What stands in one place of many rows. */
interface Slot {
  readonly texts: Piece[];
  readonly said: Set<string>;
}

interface Piece {
  readonly text: Text;
  readonly words: string;
  readonly slot: string;
}

/** Fewer may be chance. */
const FEWEST = 3;
/** Characters. */
const LONGEST_LABEL = 24;
/** Share of what stands in a slot. */
const HALF = 0.5;
const MOSTLY = 0.6;

/** By what they say: a page writes other words into the same text. */
const labels = new WeakMap<Text, string | null>();
const words = new WeakMap<Text, string | null>();
const told = new WeakMap<Element, string>();

/**
 * Tells from many rows at once what is said in them: words are ever new in their place; names, badges and what a page writes
 * at each row are the same again and again. To be told before anything is asked of the rows.
 */
export function noteSlots(rows: readonly Element[]): void {
  const pieces = rows.map((row) => piecesOf(row));
  const slots = new Map<string, Slot>();
  for (const piece of pieces.flat()) {
    const slot = slots.get(piece.slot) ?? { texts: [], said: new Set() };
    slot.texts.push(piece);
    slot.said.add(piece.words);
    slots.set(piece.slot, slot);
  }
  const variety = new Map([...slots].map(([key, { texts, said }]) => [key, said.size / texts.length]));
  const isWords = new Map([...slots].map(([key, slot]) => [key, holdsWords(slot)]));
  for (const [at, row] of rows.entries()) {
    const own = pieces[at] ?? [];
    const most = Math.max(...own.filter((one) => !saysNothing(one.words)).map(({ slot }) => variety.get(slot) ?? 0));
    told.set(
      row,
      own.map((piece) => note(piece, slots.get(piece.slot), isWords.get(piece.slot) === true, most)).join(''),
    );
  }
}

function note({ text, words: said }: Piece, slot: Slot | undefined, isWords: boolean, most: number): string {
  labels.delete(text);
  words.delete(text);
  if (slot === undefined || slot.texts.length < FEWEST) return '0';
  const variety = slot.said.size / slot.texts.length;
  if (saysNothing(said)) {
    if (isWords) words.set(text, text.nodeValue);
    return isWords ? '2' : '0';
  }
  const isSame = said.length <= LONGEST_LABEL && variety <= HALF && variety < most && !isAmidWords(text);
  if (isSame) labels.set(text, text.nodeValue);
  return isSame ? '1' : '0';
}

/** In bubbles, and hardly ever only when. */
function holdsWords({ texts }: Slot): boolean {
  const ground = texts[0]?.slot.split('\n')[1] ?? '';
  return ground !== '' && texts.filter(({ words: said }) => !saysNothing(said)).length >= texts.length * MOSTLY;
}

/** What stands again and again where other rows say ever new things. */
export function isLabel(text: Text): boolean {
  return labels.has(text) && labels.get(text) === text.nodeValue;
}

/** What stands where words do, though it says only when: "16:00" for an answer. */
export function isSaidThere(text: Text): boolean {
  return words.has(text) && words.get(text) === text.nodeValue;
}

/** What was told of a row, in short: where it is another, the row is to be looked at again. */
export function toldOf(row: Element): string {
  return told.get(row) ?? '';
}

/** A mention in a sentence returns as well. */
function isAmidWords(text: Text): boolean {
  const around = holderOf(text)?.parentNode?.childNodes ?? [];
  return [...around].some((node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? ''));
}

function piecesOf(row: Element): readonly Piece[] {
  return shownTexts(row).flatMap((text) => {
    const said = (text.nodeValue ?? '').trim();
    return said === '' ? [] : [{ text, words: said, slot: slotOf(text, row) }];
  });
}

function slotOf(text: Text, row: Element): string {
  const holder = holderOf(text);
  const size = holder === null ? '' : getComputedStyle(holder).fontSize;
  const ground = groundAround(text, row);
  return `${wayOf(text, row)} ${size}\n${ground === undefined || ground === row ? '' : groundOf(ground)}`;
}
