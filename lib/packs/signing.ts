import { etc, signAsync, verifyAsync } from '@noble/ed25519';
import type { KeyChange } from './pack';

/*
 * Ed25519 (RFC 8032) by one path in every browser: Chromium has it in WebCrypto since 137 and Firefox since 129, and older ones
 * are supported. What is signed begins with what it is, so that a signature for one thing can never pass for another.
 */
const PACK_PURPOSE = 'tuotie-pack/1\n';
const KEY_PURPOSE = 'tuotie-key/1\n';

/** Bytes of a fingerprint: whoever wants a second key with the same one must try 2^128. */
const FINGERPRINT_BYTES = 16;

/** @param canonical the pack's content, see canonical.ts. @param secret 32 bytes in hexadecimal. */
export async function signPack(canonical: string, secret: string): Promise<string> {
  return etc.bytesToHex(await signAsync(bytesOf(PACK_PURPOSE + canonical), etc.hexToBytes(secret)));
}

/** Whether a pack, as canonical JSON, was signed by this key. */
export async function isSignedBy(canonical: string, signature: string, key: string): Promise<boolean> {
  return isSigned(PACK_PURPOSE + canonical, signature, key);
}

/** The old key's word that from now on another one speaks for this pack. */
export async function signKeyChange(pack: string, secret: string, from: string, to: string): Promise<KeyChange> {
  const signature = etc.bytesToHex(await signAsync(bytesOf(statementOf(pack, from, to)), etc.hexToBytes(secret)));
  return { from, to, signature };
}

/** Whether a key change is the old key's own word about this pack. */
export async function isVouchedFor(pack: string, { from, to, signature }: KeyChange): Promise<boolean> {
  return isSigned(statementOf(pack, from, to), signature, from);
}

/** 32 hexadecimal digits of SHA-256 over the key's bytes, to be compared by people. */
export async function fingerprintOf(key: string): Promise<string> {
  return (await sha256(etc.hexToBytes(key))).slice(0, FINGERPRINT_BYTES * 2);
}

/** A fingerprint as somebody typed or pasted it: any case, any spaces and dashes. Undefined where it is none. */
export function parseFingerprint(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .replaceAll(/[\s:\-‐-―]/gu, '')
    .toLowerCase();
  return /^[0-9a-f]{32}$/u.test(bare) ? bare : undefined;
}

/** `0123 4567 …`, as it is shown. */
export function groupsOfFour(fingerprint: string): string {
  return (fingerprint.match(/.{1,4}/gu) ?? []).join(' ');
}

/** SHA-256 of a canonical text, in hexadecimal. */
export async function digestOf(canonical: string): Promise<string> {
  return sha256(bytesOf(canonical));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return etc.bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

async function isSigned(text: string, signature: string, key: string): Promise<boolean> {
  try {
    // The strict reading of RFC 8032: no second spelling of a point, no key of small order.
    return await verifyAsync(etc.hexToBytes(signature), bytesOf(text), etc.hexToBytes(key), { zip215: false });
  } catch {
    // Thrown for a key that is no point of the curve: a signature by it is none.
    return false;
  }
}

function statementOf(pack: string, from: string, to: string): string {
  return `${KEY_PURPOSE}${pack}\n${from}\n${to}`;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
