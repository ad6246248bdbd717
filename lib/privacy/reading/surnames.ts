import { COMMON_WORD_SURNAMES, SURNAMES } from './name-table';
import { COMPOUND_SURNAMES } from './surname-table';

const SINGLE = new Set(SURNAMES);
const WORDLIKE = new Set(COMMON_WORD_SURNAMES);
const COMPOUND = new Set(COMPOUND_SURNAMES);
/** The code units that surnames begin with. */
export const SURNAME_OPENINGS: ReadonlySet<number> = new Set(
  [...SURNAMES, ...COMMON_WORD_SURNAMES, ...COMPOUND_SURNAMES].map((surname) => surname.charCodeAt(0)),
);

const OPENS = new Uint8Array(0x10000);
for (const unit of SURNAME_OPENINGS) OPENS[unit] = 1;
const OPENS_COMPOUND = new Uint8Array(0x10000);
for (const surname of COMPOUND_SURNAMES) OPENS_COMPOUND[surname.charCodeAt(0)] = 1;

/** The one-character surnames, as the inside of a character class. */
export const SURNAME_CLASS = `${SURNAMES}${COMMON_WORD_SURNAMES}`;

/** Length of the surname that a text begins with, 0 when none. */
export function surnameLength(text: string): number {
  if (COMPOUND.has(text.slice(0, 2))) return 2;
  return SINGLE.has(text.charAt(0)) || WORDLIKE.has(text.charAt(0)) ? 1 : 0;
}

/** Whether a text begins with a surname that begins many ordinary words too: 高, 白, 金. */
export function startsLikeWord(text: string): boolean {
  return WORDLIKE.has(text.charAt(0)) && !COMPOUND.has(text.slice(0, 2));
}

/** 万俟晴: a surname of two characters that is no word besides. */
export function isCompound(name: string): boolean {
  return COMPOUND.has(name.slice(0, 2)) && !/^(?:东方|百里|长孙|司空)/u.test(name);
}

/** Whether one character is a surname that begins hardly any word. */
export function isPlainSurname(char: string): boolean {
  return SINGLE.has(char);
}

/** Whether a surname may begin with this code unit: cheaper than looking for the surname. */
export function opensName(unit: number): boolean {
  return OPENS[unit] === 1;
}

/** Whether a surname of two characters may begin with this code unit. */
export function opensCompound(unit: number): boolean {
  return OPENS_COMPOUND[unit] === 1;
}
