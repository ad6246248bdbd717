import * as v from 'valibot';
import { fieldOf, parseJson } from '../store/foreign-value';
import { canonicalJson } from './canonical';
import type { KeyChange, Pack, PackRefusal } from './pack';
import { MOST_BYTES, PACK_FORMAT_VERSION } from './pack';
import { EnvelopeSchema, PackSchema } from './pack-schema';
import { digestOf, fingerprintOf, isSignedBy, isVouchedFor } from './signing';

/** What is known of a pack before the next one comes. */
export interface Trust {
  /** The key that speaks for it, in hexadecimal; empty before the first one. */
  readonly key: string;
  /** What the user compared, of this or an older key; empty: the first key that comes is kept and shown. */
  readonly fingerprint: string;
  /** Its id; empty before the first one. */
  readonly pack: string;
  /** The highest version that was ever seen, and SHA-256 of its content; 0 before the first one. */
  readonly highest: number;
  readonly digest: string;
}

export const NO_TRUST: Trust = { key: '', fingerprint: '', pack: '', highest: 0, digest: '' };

export type Verified =
  | { readonly ok: true; readonly pack: Pack; readonly key: string; readonly digest: string }
  | { readonly ok: false; readonly reason: PackRefusal };

/** Milliseconds that clocks may differ. */
const CLOCK_SLACK = 24 * 60 * 60 * 1_000;

/**
 * Whether a file may be taken: its form, its signature, then against what is known of the pack. Hostile input; never throws.
 *
 * @param trustIn what is known of the pack with this id.
 * @param now milliseconds since the epoch.
 */
export async function verifyPack(text: string, trustIn: (pack: string) => Trust, now: number): Promise<Verified> {
  // Each character is a byte at least.
  if (text.length > MOST_BYTES) return refused('too-large');
  const read = readEnvelope(text);
  if (!read.ok) return read;
  const { key, signature, keyChanges, content } = read.envelope;
  const canonical = canonicalJson(content);
  if (canonical === undefined) return refused('not-a-pack');
  if (!(await isSignedBy(canonical, signature, key))) return refused('forged');
  const parsed = v.safeParse(PackSchema, content);
  if (!parsed.success) return refused('not-a-pack');
  const pack = parsed.output;
  const trust = trustIn(pack.id);
  if (trust.pack !== '' && trust.pack !== pack.id) return refused('other-pack');
  if (!(await leadsTo(key, keyChanges, pack.id, trust))) return refused('foreign-key');
  const digest = await digestOf(canonical);
  const reason = ageFault(pack, digest, trust, now);
  return reason === undefined ? { ok: true, pack, key, digest } : refused(reason);
}

function refused(reason: PackRefusal): { readonly ok: false; readonly reason: PackRefusal } {
  return { ok: false, reason };
}

function readEnvelope(
  text: string,
):
  | { readonly ok: true; readonly envelope: v.InferOutput<typeof EnvelopeSchema> }
  | { readonly ok: false; readonly reason: PackRefusal } {
  const value = parseJson(text);
  const formatVersion = fieldOf(value, 'formatVersion');
  const isNewer = typeof formatVersion === 'number' && formatVersion > PACK_FORMAT_VERSION;
  const parsed = v.safeParse(EnvelopeSchema, value);
  if (parsed.success && !isNewer) return { ok: true, envelope: parsed.output };
  return refused(isNewer ? 'newer-format' : 'not-a-pack');
}

/** Whether the trusted key signed, or vouched, through others perhaps, for the one that did. */
async function leadsTo(key: string, changes: readonly KeyChange[], pack: string, trust: Trust): Promise<boolean> {
  let known = trust.key === '' ? await keyWith(trust.fingerprint, key, changes) : trust.key;
  for (const change of changes) {
    if (known === key) break;
    if (change.from === known && (await isVouchedFor(pack, change))) known = change.to;
  }
  return known === key;
}

/** The key that the user compared: the present one, or an older one that it followed. */
async function keyWith(fingerprint: string, key: string, changes: readonly KeyChange[]): Promise<string | undefined> {
  if (fingerprint === '') return key;
  for (const candidate of [key, ...changes.map(({ from }) => from)]) {
    if ((await fingerprintOf(candidate)) === fingerprint) return candidate;
  }
  return undefined;
}

function ageFault(pack: Pack, digest: string, trust: Trust, now: number): PackRefusal | undefined {
  if (pack.version < trust.highest) return 'rolled-back';
  const isKnown = pack.version === trust.highest;
  if (isKnown && digest !== trust.digest) return 'replaced';
  if (pack.expires <= now) return isKnown ? 'frozen' : 'expired';
  return pack.issued > now + CLOCK_SLACK ? 'not-yet' : undefined;
}
