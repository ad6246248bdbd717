import { holderOf, shownParent, shownTexts } from '../flat-tree';
import { noted } from '../noted';
import { saysNothing } from './line-says';
import { groundAround, groundOf } from './grounds';
import { picturesIn } from './sent-pictures';
import { wayOf } from './ways';

/** What stands in one place of many rows. */
interface Slot {
  readonly texts: Piece[];
  /** How often each text stands there. */
  readonly said: Map<string, number>;
  comesBack?: boolean;
}

type Slots = ReadonlyMap<string, Slot>;

interface Piece {
  readonly text: Text;
  readonly words: string;
  readonly slot: string;
  /** The same, by the nearest element alone: both sides' names stand in one kind of element, within others. */
  readonly kind: string;
}

/** Fewer may be chance. */
const FEWEST = 3;
/** Characters. */
const LONGEST_LABEL = 24;
/** Share of what stands in a slot. */
const HALF = 0.5;
const MOSTLY = 0.6;
const MANY = 0.7;

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
  const slots = slotsOf(pieces.flat(), ({ slot }) => slot);
  const kinds = slotsOf(pieces.flat(), ({ kind }) => kind);
  const isWords = new Map([...slots].map(([key, slot]) => [key, holdsWords(slot)]));
  const isNew = (slot: string) =>
    isWords.get(slot) === true && hasGround(slot) && !comesBack(slots.get(slot) ?? NOTHING);
  const slotOf = new Map(pieces.flat().map(({ text, slot }) => [text, slot]));
  const isOld = (text: Text) => comesBack(slots.get(slotOf.get(text) ?? '') ?? NOTHING);
  const isAmid = (text: Text) => isAmidWords(text, isOld);
  for (const [at, row] of rows.entries()) {
    const own = pieces[at] ?? [];
    const telling = own.filter(({ words: said, slot }) => !saysNothing(said) || isWords.get(slot) === true);
    // A picture says what is new in a row without words.
    const newest = picturesIn(row).length > 0 ? [1] : [];
    const most = Math.max(...newest, ...telling.map(({ slot }) => varietyOf(slots.get(slot))));
    const mostOfKinds = Math.max(...newest, ...telling.map(({ kind }) => varietyOf(kinds.get(kind))));
    const [only, ...others] = own.filter(({ slot }) => isNew(slot));
    const same = own.map(
      (piece) =>
        (returns(piece, slots.get(piece.slot), most) || returns(piece, kinds.get(piece.kind), mostOfKinds)) &&
        !isAmid(piece.text),
    );
    // A day between the rows stands alone; below a name of the row's own somebody says it.
    const isHeaded = same.includes(true);
    const notes = own.map((piece, index) => {
      const isThere = isWords.get(piece.slot) === true && (isHeaded || hasGround(piece.slot));
      return note(piece, same[index] === true, isThere, piece === only && others.length === 0);
    });
    told.set(row, notes.join(''));
  }
}

function slotsOf(pieces: readonly Piece[], keyOf: (piece: Piece) => string): Slots {
  const slots = new Map<string, Slot>();
  for (const piece of pieces) {
    const slot: Slot = slots.get(keyOf(piece)) ?? { texts: [], said: new Map() };
    slot.texts.push(piece);
    slot.said.set(piece.words, (slot.said.get(piece.words) ?? 0) + 1);
    slots.set(keyOf(piece), slot);
  }
  return slots;
}

function varietyOf(slot: Slot | undefined): number {
  return slot === undefined ? 0 : slot.said.size / slot.texts.length;
}

function note({ text, words: said }: Piece, isSame: boolean, isWords: boolean, isAlone: boolean): string {
  labels.delete(text);
  words.delete(text);
  if (saysNothing(said)) {
    if (isWords) words.set(text, text.nodeValue);
    return isWords ? '2' : '0';
  }
  if (isSame) labels.set(text, text.nodeValue);
  else if (isAlone) words.set(text, text.nodeValue);
  return isSame ? '1' : isAlone ? '2' : '0';
}

const NOTHING: Slot = { texts: [], said: new Map() };

/** Whether most in its place comes back, where something else in the row is newer. */
function returns({ words: said }: Piece, slot: Slot | undefined, most: number): boolean {
  if (slot === undefined || said.length > LONGEST_LABEL || varietyOf(slot) >= most) return false;
  return comesBack(slot) && !saysNothing(said);
}

/** Asked of each text in it. */
function comesBack(slot: Slot): boolean {
  slot.comesBack ??= mostComesBack(slot);
  return slot.comesBack;
}

function mostComesBack({ texts, said }: Slot): boolean {
  const variety = said.size / texts.length;
  const often = [...said.values()].filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
  return texts.length >= FEWEST && (variety <= HALF || (variety <= MANY && often >= texts.length * HALF));
}

/** Hardly ever only when. */
function holdsWords({ texts }: Slot): boolean {
  return (
    texts.length >= FEWEST && texts.filter(({ words: said }) => !saysNothing(said)).length >= texts.length * MOSTLY
  );
}

/** Where words stand in bubbles. */
function hasGround(slot: string): boolean {
  return (slot.split('\n')[1] ?? '') !== '';
}

/** What stands again and again where other rows say ever new things. */
export function isLabel(text: Text): boolean {
  return labels.has(text) && labels.get(text) === text.nodeValue;
}

/** What stands where words do, though it says only when ("16:00" for an answer), or is somebody's name. */
export function isSaidThere(text: Text): boolean {
  return words.has(text) && words.get(text) === text.nodeValue;
}

/** What was told of a row, in short: where it is another, the row is to be looked at again. */
export function toldOf(row: Element): string {
  return told.get(row) ?? '';
}

/** A mention in a sentence returns as well; beside a label stands what returns itself. */
function isAmidWords(text: Text, isOld: (text: Text) => boolean): boolean {
  const around = holderOf(text)?.parentNode?.childNodes ?? [];
  return [...around].some(
    (node) => node.nodeType === Node.TEXT_NODE && /\S/u.test(node.nodeValue ?? '') && !isOld(node as Text),
  );
}

const piecesOf = noted((row): readonly Piece[] =>
  shownTexts(row).flatMap((text) => {
    const said = (text.nodeValue ?? '').trim();
    return said === '' ? [] : [{ text, words: said, ...placeOf(text, row) }];
  }),
);

function placeOf(text: Text, row: Element): { readonly slot: string; readonly kind: string } {
  const holder = holderOf(text);
  const size = holder === null ? '' : getComputedStyle(holder).fontSize;
  const ground = groundAround(text, row);
  const way = wayOf(text, row);
  return {
    slot: `${way} ${size}\n${ground === undefined || (ground === row && !isBubble(row)) ? '' : groundOf(ground)}`,
    kind: `${way.split(' ')[0] ?? ''} ${size}`,
  };
}

/** A row that is as wide as the list has the ground of a list; a narrower one is the bubble itself. */
function isBubble(row: Element): boolean {
  const around = shownParent(row)?.getBoundingClientRect().width ?? 0;
  const { width } = row.getBoundingClientRect();
  return width > 0 && width < around * NARROW;
}

const NARROW = 0.9;
