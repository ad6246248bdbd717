import type { Phrase } from '../chat/phrase';
import type { Bank, SeededPhrases, StarterState } from './bank';
import type { PackId } from './starter/pack-ids';
import { packOf } from './starter/pack-ids';
import type { StarterSource } from './starter/starter-source';
import { FIRST_PACKS } from './starter/starter-source';
import { advance, settle } from './write-once';
import type { Written } from './written';

/**
 * Puts the phrases that ship into a bank that has not seen this edition of them; their files are read only then. Where these cannot be
 * read the bank stays as it is, and the next start tries again.
 */
export async function bringStarter(bank: Bank, source: StarterSource): Promise<Written> {
  const edition = (await source.readIndex())?.edition;
  const known = await readStarterState(bank);
  if (edition === undefined || known?.edition === edition) return { ok: true };
  const language = known?.language ?? source.language;
  const packs = known?.packs ?? (await packsIn(bank));
  const shipped = await source.readPacks(packs, language);
  return shipped === undefined ? { ok: true } : seedStarter(bank, shipped, { edition, packs, language });
}

/**
 * Puts these phrases into the bank. Running it again changes nothing. A phrase the user removed stays removed; one the user edited keeps
 * the edit; one left as it shipped follows a newer shipped version (a later `updatedAt`).
 */
export async function seedStarter(bank: Bank, shipped: readonly Phrase[], state?: StarterState): Promise<Written> {
  return settle(
    bank.transaction('rw', bank.phrases, bank.meta, async (): Promise<Written> => {
      if (state !== undefined) await bank.meta.put({ key: 'starter', value: state });
      const seeded = await readSeeded(bank);
      const due = shipped.filter((phrase) => seeded[phrase.id] === undefined || isNewer(phrase, seeded));
      if (due.length === 0) return { ok: true };
      const rows = await bank.phrases.bulkGet(due.map((phrase) => phrase.id));
      const writes = due.filter((phrase, place) => mayWrite(phrase, rows[place], seeded));
      await bank.phrases.bulkPut(writes);
      await bank.meta.put({
        key: 'seeded',
        value: { ...seeded, ...Object.fromEntries(due.map((phrase) => [phrase.id, phrase.updatedAt])) },
      });
      const replaced = due.filter((phrase, place) => rows[place] !== undefined && writes.includes(phrase)).length;
      await advance(bank, writes.length - replaced);
      return { ok: true };
    }),
  );
}

/** The phrases that were put into this bank so far, among them those removed since. */
export async function readSeeded(bank: Bank): Promise<SeededPhrases> {
  const row = await bank.meta.get('seeded');
  return row?.key === 'seeded' ? row.value : {};
}

/** What this bank was given of what ships; undefined before the first time, and after a loss. */
export async function readStarterState(bank: Bank): Promise<StarterState | undefined> {
  const row = await bank.meta.get('starter');
  return row?.key === 'starter' ? row.value : undefined;
}

/** The first packs, and those whose phrases came back from a snapshot. */
async function packsIn(bank: Bank): Promise<readonly PackId[]> {
  const packs = Object.keys(await readSeeded(bank)).map(packOf);
  return [...new Set([...FIRST_PACKS, ...packs.filter((pack) => pack !== undefined)])];
}

function isNewer(phrase: Phrase, seeded: SeededPhrases): boolean {
  return phrase.updatedAt > (seeded[phrase.id] ?? 0);
}

/** New to this bank and its id free, or lying there untouched since it was put in. */
function mayWrite(phrase: Phrase, row: Phrase | undefined, seeded: SeededPhrases): boolean {
  const shippedAs = seeded[phrase.id];
  return shippedAs === undefined ? row === undefined : row?.updatedAt === shippedAs;
}
