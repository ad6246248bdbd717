import * as v from 'valibot';
import type { Phrase } from '../chat/phrase';
import { gunzipText, gzipText } from './backup/gzip-text';
import type { Bank, Meta, SeededPhrases } from './bank';
import { PhraseSchema } from './phrase-schema';
import { readSeeded } from './seed-starter';
import { readState } from './write-once';

/** What the bank holds, as a value. Old versions of phrases and what lies there for undo are not part of it. */
export interface Snapshot {
  readonly phrases: readonly Phrase[];
  readonly seeded: SeededPhrases;
  readonly sequence: number;
  /** Rows of `meta` that stand for a choice: groups made by hand, packs that ship, subscriptions. */
  readonly meta: readonly Meta[];
  /** False where the shop's phrases were left out for want of room. */
  readonly whole: boolean;
}

const ContentSchema = v.object({
  phrases: v.array(v.unknown()),
  seeded: v.record(v.string(), v.number()),
  sequence: v.number(),
  meta: v.optional(v.array(v.looseObject({ key: v.string() })), []),
  whole: v.optional(v.boolean(), true),
});

/** Reads all of it in one transaction, so that no change stands half in it. */
export async function takeSnapshot(bank: Bank): Promise<Snapshot> {
  return bank.transaction('r', bank.phrases, bank.meta, async () => ({
    phrases: await bank.phrases.toArray(),
    seeded: await readSeeded(bank),
    sequence: (await readState(bank))?.sequence ?? 0,
    meta: (await bank.meta.toArray()).filter(({ key }) => isChoice(key)),
    whole: true,
  }));
}

/** The agent's own phrases alone. Shipped ones that are left out count as never seeded, so that a restored bank is given them again. */
export function withoutShop({ phrases, seeded, sequence }: Snapshot): Snapshot {
  const leftOut = new Set(phrases.filter((phrase) => phrase.owner === 'shop').map((phrase) => phrase.id));
  return {
    phrases: phrases.filter((phrase) => !leftOut.has(phrase.id)),
    seeded: Object.fromEntries(Object.entries(seeded).filter(([id]) => !leftOut.has(id))),
    sequence,
    meta: [],
    whole: false,
  };
}

/** As a text for `storage.local`. */
export async function packSnapshot(snapshot: Snapshot): Promise<string> {
  return gzipText(JSON.stringify(snapshot));
}

/** The snapshot again, or undefined where it is damaged. Invalid rows are left out. */
export async function unpackSnapshot(packed: string): Promise<Snapshot | undefined> {
  const text = await gunzipText(packed);
  if (text === undefined) return undefined;
  const content = v.safeParse(ContentSchema, JSON.parse(text));
  if (!content.success) return undefined;
  return {
    ...content.output,
    phrases: content.output.phrases.filter((row) => v.is(PhraseSchema, row)),
    // The checksum says that this is what the background wrote.
    meta: content.output.meta.filter(({ key }) => isChoice(key)) as unknown as readonly Meta[],
  };
}

function isChoice(key: string): boolean {
  return key === 'groups' || key === 'starter' || key.startsWith('pack:');
}
