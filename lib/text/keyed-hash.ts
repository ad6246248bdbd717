import { sha256 } from '@noble/hashes/sha2.js';

/** Bytes that SHA-256 takes in at a time. */
const BLOCK = 64;
const UTF_8 = new TextEncoder();

/** HMAC-SHA256 (RFC 2104) of texts under one key of at most 64 bytes; what the key alone makes is made once. */
export function createKeyedHash(key: Uint8Array): (text: string) => Uint8Array {
  const padded = (pad: number) =>
    sha256.create().update(Uint8Array.from({ length: BLOCK }, (_, at) => (key[at] ?? 0) ^ pad));
  const [inner, outer] = [padded(0x36), padded(0x5c)];
  return (text) =>
    outer
      .clone()
      .update(inner.clone().update(UTF_8.encode(text)).digest())
      .digest();
}
