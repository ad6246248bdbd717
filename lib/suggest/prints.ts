import type { Phrase } from '../chat/phrase';
import type { IntentModel } from './intents/intent-model';

/**
 * A number for all that the index sees of a phrase and its id: 53 bits of two hashes, so that among 100,000 phrases two that differ
 * are taken for one another less than once in a million banks.
 */
export function printOf({ id, title, body, code, group, keywords, samples, intents = [] }: Phrase): number {
  const hashes = { first: 0, second: 1 };
  for (const text of [id, title, body, code, group]) mixText(hashes, text);
  for (const list of [keywords, samples, intents]) {
    for (const text of list) mixText(hashes, text);
    mix(hashes, list.length);
  }
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

interface Hashes {
  first: number;
  second: number;
}

/** The length keeps `甲乙 丙` and `甲 乙丙` apart. */
function mixText(hashes: Hashes, text: string): void {
  const { length } = text;
  for (let i = 0; i + 1 < length; i += 2) mix(hashes, (text.charCodeAt(i) << 16) | text.charCodeAt(i + 1));
  if (length % 2 === 1) mix(hashes, text.charCodeAt(length - 1));
  mix(hashes, length);
}

// Odd multipliers of MurmurHash3's finaliser.
function mix(hashes: Hashes, value: number): void {
  hashes.first = Math.imul(hashes.first ^ value, 0x85ebca6b);
  hashes.first ^= hashes.first >>> 13;
  hashes.second = Math.imul(hashes.second ^ value, 0xc2b2ae35);
  hashes.second ^= hashes.second >>> 16;
}

function numberOf({ first, second }: Hashes): number {
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
}
