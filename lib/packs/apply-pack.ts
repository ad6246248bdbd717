import type { Phrase } from '../chat/phrase';
import type { Bank } from '../store/bank';
import { keepVersions } from '../store/history';
import { readSeeded } from '../store/seed-starter';
import type { Effect, Once } from '../store/write-once';
import { settle, writeOnce } from '../store/write-once';
import type { Written } from '../store/written';
import type { Pack, PackPhrase } from './pack';
import type { PackRecord } from './pack-record';
import type { PhraseChange } from './phrase-changes';
import { phraseChanges, writesOf } from './phrase-changes';

const KEY = 'pack:';
const EMPTY: PackRecord = { renamed: [] };
const NONE: ReadonlySet<string> = new Set();

/** What the bank holds of a subscription; empty before its first pack, and after a loss of the database. */
export async function readPackRecord(bank: Bank, subscription: string): Promise<PackRecord> {
  const row = await bank.meta.get(`${KEY}${subscription}`);
  return row === undefined ? EMPTY : (row.value as PackRecord);
}

/** Those of all subscriptions, by the subscription's id. */
export async function readPackRecords(bank: Bank): Promise<ReadonlyMap<string, PackRecord>> {
  const rows = await bank.meta.where('key').startsWith(KEY).toArray();
  return new Map(rows.map(({ key, value }) => [key.slice(KEY.length), value as PackRecord]));
}

/** Lays a version that has come beside the bank, until it is looked at. The same again changes nothing. */
export async function keepOffer(bank: Bank, subscription: string, offered: Pack): Promise<Written> {
  return settle(
    bank.transaction('rw', bank.meta, async (): Promise<Written> => {
      const { offered: _, ...record } = await readPackRecord(bank, subscription);
      const isApplied = record.applied?.version === offered.version;
      await putRecord(bank, subscription, isApplied ? record : { ...record, offered });
      return { ok: true };
    }),
  );
}

/**
 * Makes the bank follow a version, with all its rows in one transaction. Rows changed here stay as they are, but for those in `taken`.
 * `not-found`: that version is neither offered nor applied any more; nothing was changed.
 */
export async function applyPack(
  bank: Bank,
  once: Once,
  subscription: string,
  version: number,
  taken: ReadonlySet<string>,
): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const record = await readPackRecord(bank, subscription);
    const { applied, offered } = record;
    const next = [offered, applied].find((pack) => pack?.version === version);
    if (next === undefined) return { refused: 'not-found' };
    const { effect, renamed } = await follow(bank, once, { subscription, record, pack: next.id }, next.phrases, taken);
    if (next !== applied) {
      const { offered: _, ...kept } = record;
      await putRecord(bank, subscription, {
        ...kept,
        renamed,
        applied: next,
        ...(applied === undefined ? {} : { previous: applied }),
      });
    }
    return effect;
  });
}

/** Goes back to the version before, by the same rules; the one that was taken back is on offer again. `not-found`: there is none. */
export async function rollBackPack(bank: Bank, once: Once, subscription: string): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const record = await readPackRecord(bank, subscription);
    const { applied, previous, offered = applied, ...kept } = record;
    if (applied === undefined || previous === undefined) return { refused: 'not-found' };
    const following = { subscription, record, pack: previous.id };
    const { effect, renamed } = await follow(bank, once, following, previous.phrases, NONE);
    await putRecord(bank, subscription, {
      ...kept,
      renamed,
      applied: previous,
      skipped: applied.version,
      ...(offered === undefined ? {} : { offered }),
    });
    return effect;
  });
}

/** Forgets a subscription's pack. `isKept`: its rows stay, as the shop's own; else they go, but for those changed here. */
export async function removePack(bank: Bank, once: Once, subscription: string, isKept: boolean): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const record = await readPackRecord(bank, subscription);
    const pack = record.applied?.id ?? '';
    const followed = isKept ? undefined : await follow(bank, once, { subscription, record, pack }, [], NONE);
    await bank.meta.delete(`${KEY}${subscription}`);
    return followed?.effect ?? { added: 0 };
  });
}

/** What following `next` would do to the bank as it is. */
export async function changesIn(
  bank: Bank,
  subscription: string,
  record: PackRecord,
  next: Pack,
): Promise<readonly PhraseChange[]> {
  return (await mergeIn(bank, { subscription, record, pack: next.id }, next.phrases)).changes;
}

/** Whose rows are made to follow: a subscription, and the pack that it is to. */
interface Following {
  readonly subscription: string;
  readonly record: PackRecord;
  readonly pack: string;
}

async function follow(
  bank: Bank,
  { now }: Once,
  following: Following,
  next: readonly PackPhrase[],
  taken: ReadonlySet<string>,
): Promise<{ readonly effect: Effect; readonly renamed: readonly string[] }> {
  const { changes, renamed } = await mergeIn(bank, following, next);
  const { put, gone } = writesOf(changes, taken);
  const known = new Map(changes.flatMap(({ before }) => (before === undefined ? [] : [[before.id, before] as const])));
  const replaced = put.flatMap(({ id }) => known.get(id) ?? []);
  await keepVersions(bank, [...replaced, ...gone], now, 'import');
  await bank.phrases.bulkPut(put.map((phrase) => ({ ...phrase, updatedAt: now })));
  await bank.removed.bulkDelete(put.map(({ id }) => id));
  await bank.removed.bulkPut(gone.map((phrase) => ({ id: phrase.id, phrase, removedAt: now })));
  await bank.phrases.bulkDelete(gone.map(({ id }) => id));
  return { effect: { added: put.length - replaced.length - gone.length }, renamed };
}

async function mergeIn(
  bank: Bank,
  following: Following,
  next: readonly PackPhrase[],
): Promise<{ readonly changes: readonly PhraseChange[]; readonly renamed: readonly string[] }> {
  const renamed = await stepAside(bank, following, next);
  const aside = new Set(renamed);
  const rowIdOf = (id: string) => (aside.has(id) ? `pack:${following.pack}:${id}` : id);
  const base = following.record.applied?.phrases ?? [];
  const ids = new Set([...base, ...next].map(({ id }) => rowIdOf(id)));
  const rows = byId(await bank.phrases.bulkGet([...ids]));
  const seeded = await readSeeded(bank);
  const isUntouched = ({ id, updatedAt }: Phrase): boolean => seeded[id] === updatedAt;
  return { changes: phraseChanges({ base, next, rows, rowIdOf, isUntouched }), renamed };
}

/** The ids of the pack's phrases that must not be rows of the same name: an agent's own phrase lies there, or another pack's. */
async function stepAside(
  bank: Bank,
  { subscription, record: { applied, renamed } }: Following,
  next: readonly PackPhrase[],
): Promise<readonly string[]> {
  const known = new Set(applied?.phrases.map(({ id }) => id));
  const fresh = next.flatMap(({ id }) => (known.has(id) ? [] : [id]));
  const rows = byId(await bank.phrases.bulkGet(fresh));
  const others = [...(await readPackRecords(bank))].filter(([id]) => id !== subscription);
  const foreign = new Set(others.flatMap(([, record]) => record.applied?.phrases.map(({ id }) => id) ?? []));
  return [...new Set([...renamed, ...fresh.filter((id) => rows.get(id)?.owner === 'mine' || foreign.has(id))])];
}

function byId(rows: readonly (Phrase | undefined)[]): ReadonlyMap<string, Phrase> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const])));
}

async function putRecord(bank: Bank, subscription: string, value: PackRecord): Promise<void> {
  await bank.meta.put({ key: `${KEY}${subscription}`, value });
}
