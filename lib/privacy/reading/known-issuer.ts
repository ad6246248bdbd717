import { CARD_PREFIXES } from './card-table';

/** Places of a card's number that tell who issued it, as far as a table of them is worth its size. */
export const PREFIX_LENGTH = 5;
/** UnionPay's numbers begin with 62: 62000 is the first beginning, and this character stands for it in the table. */
export const FIRST_PREFIX = 62_000;
export const PREFIX_UNIT = 0x4e00;

/** Whether a bank has issued UnionPay cards that begin like this number and are as long. */
export function hasKnownIssuer(digits: string): boolean {
  const place = Number(digits.slice(0, PREFIX_LENGTH)) - FIRST_PREFIX;
  return place >= 0 && CARD_PREFIXES[digits.length]?.includes(String.fromCharCode(PREFIX_UNIT + place)) === true;
}
