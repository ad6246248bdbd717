import { normalise } from '../text/normalise';

/** Folded code unit + 1 by code unit; 0 = not asked yet. Banks repeat a few thousand characters millions of times. */
const folded = new Uint32Array(0x10000);

/**
 * `normalise` without its offset map: NFKC, lower case, simplified, unit by unit, so that positions stay those of the
 * original and marks need no way back. Invisible characters and halves of surrogate pairs become spaces. Total.
 */
export function fold(text: string): string {
  let out = '';
  let copied = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    let plain = folded[unit] ?? 0;
    if (plain === 0) {
      plain = foldUnit(unit) + 1;
      folded[unit] = plain;
    }
    if (plain - 1 === unit) continue;
    out += text.slice(copied, i) + String.fromCharCode(plain - 1);
    copied = i + 1;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

/** A Chinese character, by its code unit; those beyond the basic plane are none. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007;
}

/** A small letter or a digit of ASCII, as folded texts have them. */
export function isLatinOrDigit(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}

/** 1 = a letter, 2 = none, by code unit; 0 = not asked yet. */
const letters = new Uint8Array(0x10000);

/** A letter of a script that is neither Chinese nor Latin, such as Arabic, Cyrillic or kana. */
export function isOtherLetter(unit: number): boolean {
  if (unit < 0x80 || isHan(unit)) return false;
  if (letters[unit] === 0) letters[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 2;
  return letters[unit] === 1;
}

const SPACE = 0x20;

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return SPACE;
  const plain = normalise(String.fromCharCode(unit)).text;
  if (plain.length === 0) return SPACE;
  // A ligature or `㎏` would change the length; its first letter is enough to find it.
  return plain.charCodeAt(0);
}
