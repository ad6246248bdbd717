import type { Phrase } from '../chat/phrase';
import type { IntentModel } from './intents/intent-model';

/**
 * A number for all that the index sees of a phrase and its id: 53 bits of two hashes, so that among 100,000 phrases two that differ
 * are taken for one another less than once in a million banks.
 */
export function printOf({ id, title, body, code, group, keywords, samples, intents = NONE }: Phrase): number {
  const hashes = { first: 0, second: 1 };
  mixText(hashes, id);
  mixText(hashes, title);
  mixText(hashes, body);
  mixText(hashes, code);
  mixText(hashes, group);
  mixTexts(hashes, keywords);
  mixTexts(hashes, samples);
  mixTexts(hashes, intents);
  return numberOf(hashes);
}

/** A number for a model, from its weights. */
export function printOfModel({ weights, biases, hashes, vectors }: IntentModel): number {
  return printOfArrays([weights, biases, hashes, vectors]);
}

/** A number for what arrays hold, about a nanosecond a word. */
export function printOfArrays(arrays: readonly ArrayBufferView[]): number {
  const hashes = { first: 0, second: 1 };
  for (const { buffer, byteOffset, byteLength } of arrays) {
    const isAligned = byteOffset % 4 === 0;
    const whole = isAligned ? byteLength - (byteLength % 4) : 0;
    if (isAligned) for (const word of new Uint32Array(buffer, byteOffset, whole / 4)) mix(hashes, word);
    for (const byte of new Uint8Array(buffer, byteOffset + whole, byteLength - whole)) mix(hashes, byte);
    mix(hashes, byteLength);
  }
  return numberOf(hashes);
}

const NONE: readonly string[] = [];

interface Hashes {
  first: number;
  second: number;
}

function mixTexts(hashes: Hashes, texts: readonly string[]): void {
  for (const text of texts) mixText(hashes, text);
  mix(hashes, texts.length);
}

/** The length keeps `甲乙 丙` and `甲 乙丙` apart. Two units at a time, in locals: every text of a bank comes through here. */
function mixText(hashes: Hashes, text: string): void {
  const { length } = text;
  let { first, second } = hashes;
  for (let i = 0; i < length; i += 2) {
    const two = (text.charCodeAt(i) << 16) | (i + 1 < length ? text.charCodeAt(i + 1) : 0);
    first = mixFirst(first, two);
    second = mixSecond(second, two);
  }
  hashes.first = mixFirst(first, length);
  hashes.second = mixSecond(second, length);
}

function mix(hashes: Hashes, value: number): void {
  hashes.first = mixFirst(hashes.first, value);
  hashes.second = mixSecond(hashes.second, value);
}

// Odd multipliers of MurmurHash3's finaliser.
function mixFirst(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

function mixSecond(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function numberOf({ first, second }: Hashes): number {
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
}
