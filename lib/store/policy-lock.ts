import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { StorageArea } from './storage-area';

/** What is kept of a supervisor's passphrase: enough to know it again, not to find it out. Bytes as hexadecimal. */
export interface Lock {
  readonly salt: string;
  readonly iterations: number;
  /** SHA-256 of the derived key: whoever shows the key that has it knows the passphrase. */
  readonly verifier: string;
}

export interface LockState {
  readonly lock?: Lock;
  /** The rules were put back to their defaults because nobody knew the passphrase: when, in milliseconds since the epoch. */
  readonly resetAt?: number;
}

/**
 * PBKDF2-HMAC-SHA256 rounds of a new lock: OWASP Password Storage Cheat Sheet (2023 and since). Kept with the lock, so that a later
 * version may ask for more.
 */
const ITERATIONS = 600_000;
export const SHORTEST_PASSPHRASE = 8;
const SALT_BYTES = 16;
const KEY_BITS = 256;
const KEY = 'policy-lock';

export const KeySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u));
export const LockSchema = v.object({
  salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
  iterations: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
  verifier: KeySchema,
}) satisfies v.GenericSchema<unknown, Lock>;
const State = v.object({ lock: v.optional(LockSchema), resetAt: v.optional(v.number()) });

/** The lock that stands, and whether one was ever broken open; nothing where that cannot be read. */
export async function readLock(area: StorageArea = browser.storage.local): Promise<LockState> {
  const parsed = v.safeParse(State, (await area.get(KEY))[KEY]);
  if (!parsed.success) return {};
  const { lock, resetAt } = parsed.output;
  return { ...(lock === undefined ? {} : { lock }), ...(resetAt === undefined ? {} : { resetAt }) };
}

/** Only the background calls it. Rejects when the disk is full. */
export async function writeLock(state: LockState, area: StorageArea): Promise<void> {
  await area.set({ [KEY]: state });
}

/** A new lock, and the key that opens it. */
export async function createLock(passphrase: string): Promise<{ readonly lock: Lock; readonly key: string }> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const key = await deriveKey(passphrase, { salt, iterations: ITERATIONS });
  return { lock: { salt, iterations: ITERATIONS, verifier: await digest(key) }, key };
}

/** The key that a passphrase gives with a lock's salt; as much work for a wrong one. */
export async function deriveKey(passphrase: string, lock: Pick<Lock, 'salt' | 'iterations'>): Promise<string> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits']);
  const { salt, iterations } = lock;
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations },
    material,
    KEY_BITS,
  );
  return toHex(new Uint8Array(bits));
}

/** Whether this key opens the lock. */
export async function opens(lock: Lock, key: string | undefined): Promise<boolean> {
  return key !== undefined && (await digest(key)) === lock.verifier;
}

async function digest(key: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', fromHex(key))));
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}
