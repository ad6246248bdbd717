/** One thing seen with one buyer, both as keyed 48-bit numbers: nothing without the key. */
export interface KnownTag {
  readonly tag: number;
  readonly owner: number;
}

/** What the pages of one browser session share: a key, and the tags made with it, packed in pieces of a thousand or so. */
export interface SharedTags {
  /** 32 random bytes as base64. */
  readonly key: string;
  readonly pieces: readonly string[];
}

/** Bytes of a number; two of them make 16 characters of base64 without filling up. */
export const TAG_BYTES = 6;
const CHARACTERS = 16;
const WELL_FORMED = /^[A-Za-z0-9+/]*$/u;

/** Tags as text, for messages and for the browser's session storage. */
export function packTags(tags: readonly KnownTag[]): string {
  return tags.map(({ tag, owner }) => btoa(String.fromCharCode(...bytesOf(tag), ...bytesOf(owner)))).join('');
}

/** The tags of a packed text; what is no tag is left out. */
export function unpackTags(packed: string): readonly KnownTag[] {
  const tags: KnownTag[] = [];
  for (let at = 0; at + CHARACTERS <= packed.length; at += CHARACTERS) {
    const piece = packed.slice(at, at + CHARACTERS);
    if (!WELL_FORMED.test(piece)) continue;
    const bytes = Array.from(atob(piece), (character) => character.charCodeAt(0));
    tags.push({ tag: numberOf(bytes.slice(0, TAG_BYTES)), owner: numberOf(bytes.slice(TAG_BYTES)) });
  }
  return tags;
}

/** A number from bytes, the most significant first. */
export function numberOf(bytes: ArrayLike<number>): number {
  let number = 0;
  for (let at = 0; at < bytes.length; at += 1) number = number * 256 + (bytes[at] ?? 0);
  return number;
}

function bytesOf(number: number): readonly number[] {
  return Array.from({ length: TAG_BYTES }, (_, at) => Math.floor(number / 256 ** (TAG_BYTES - 1 - at)) % 256);
}
