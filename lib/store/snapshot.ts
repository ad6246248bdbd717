import * as v from 'valibot';
import type { Phrase } from '../chat/phrase';
import type { Bank, SeededPhrases } from './bank';
import { PhraseSchema } from './phrase-schema';
import { readSeeded } from './seed-starter';
import type { StorageArea } from './storage-area';
import { readState } from './write-once';
import type { WriteFault } from './written';
import { writeFaultOf } from './written';

const KEY = 'bank.snapshot';
const FORMAT = 1;
/** Bytes after gzip; room for about 100,000 phrases of 50 characters. `storage.local` is read and written whole, so it must stay small. */
const MOST_BYTES = 4 * 1024 * 1024;

/** A copy of the bank outside the database. */
export interface Snapshot {
  readonly phrases: readonly Phrase[];
  readonly seeded: SeededPhrases;
  readonly sequence: number;
}

export type SnapshotWritten =
  | { readonly ok: true; readonly phrases: number }
  | { readonly ok: false; readonly reason: WriteFault | 'too-large' };

const StoredSchema = v.object({ format: v.literal(FORMAT), gzip: v.string() });
const ContentSchema = v.object({
  phrases: v.array(v.unknown()),
  seeded: v.record(v.string(), v.number()),
  sequence: v.number(),
});

/**
 * Copies the bank into `storage.local`, replacing the copy before it. A bank too large for that is copied without the
 * shop's phrases, which the shop can import again; the agent's own exist nowhere else. On failure the copy before stays.
 */
export async function writeSnapshot(bank: Bank, area: StorageArea): Promise<SnapshotWritten> {
  try {
    const phrases = await bank.phrases.toArray();
    const seeded = await readSeeded(bank);
    const sequence = (await readState(bank))?.sequence ?? 0;
    const whole: Snapshot = { phrases, seeded, sequence };
    for (const snapshot of [whole, withoutShop(whole)]) {
      const bytes = await gzip(JSON.stringify(snapshot));
      if (bytes.length > MOST_BYTES) continue;
      await area.set({ [KEY]: { format: FORMAT, gzip: toBase64(bytes) } });
      return { ok: true, phrases: snapshot.phrases.length };
    }
    return { ok: false, reason: 'too-large' };
  } catch (error) {
    const reason = writeFaultOf(error);
    if (reason === undefined) throw error;
    return { ok: false, reason };
  }
}

/** The copy, or undefined where there is none or it is damaged (gzip carries a checksum). Invalid rows are left out. */
export async function readSnapshot(area: StorageArea): Promise<Snapshot | undefined> {
  const stored = v.safeParse(StoredSchema, (await area.get(KEY))[KEY]);
  if (!stored.success) return undefined;
  const text = await gunzip(stored.output.gzip);
  if (text === undefined) return undefined;
  const content = v.safeParse(ContentSchema, JSON.parse(text));
  if (!content.success) return undefined;
  return { ...content.output, phrases: content.output.phrases.filter((row) => v.is(PhraseSchema, row)) };
}

/** Shipped phrases that are left out count as never seeded, so that a restored bank is given them again. */
function withoutShop({ phrases, seeded, sequence }: Snapshot): Snapshot {
  const leftOut = new Set(phrases.filter((phrase) => phrase.owner === 'shop').map((phrase) => phrase.id));
  return {
    phrases: phrases.filter((phrase) => !leftOut.has(phrase.id)),
    seeded: Object.fromEntries(Object.entries(seeded).filter(([id]) => !leftOut.has(id))),
    sequence,
  };
}

async function gzip(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Undefined when the bytes are damaged. */
async function gunzip(base64: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch {
    // atob and DecompressionStream tell damage only by throwing; the caller goes on without a snapshot.
    return undefined;
  }
}

/** In pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8_192));
  }
  return btoa(binary);
}
