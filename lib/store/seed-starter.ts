import type { Phrase } from '../chat/phrase';
import type { Bank, SeededPhrases, StarterState } from './bank';
import type { PackId } from './starter/pack-ids';
import { saysTheSame } from './history';
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
  if (shipped === undefined) return { ok: true };
  const seeded = known === undefined ? await readSeeded(bank) : {};
  // Where nobody knows any more in which language they were chosen, what lies there is not said anew in another.
  const due = shipped.filter(({ id }) => seeded[id] === undefined);
  return seedStarter(bank, due, { edition, packs, language });
}

/**
 * Puts these phrases into the bank. Running it again changes nothing. A phrase the user removed stays removed; one the user edited keeps
 * the edit; one left as it was put in says what is shipped now.
 */
export async function seedStarter(bank: Bank, shipped: readonly Phrase[], state?: StarterState): Promise<Written> {
  return settle(
    bank.transaction('rw', bank.phrases, bank.meta, async (): Promise<Written> => {
      if (state !== undefined) await bank.meta.put({ key: 'starter', value: state });
      const seeded = await readSeeded(bank);
      const rows = await bank.phrases.bulkGet(shipped.map(({ id }) => id));
      const added = shipped.filter(({ id }, place) => seeded[id] === undefined && rows[place] === undefined);
      const corrected = shipped.filter((phrase, place) => isOutdated(rows[place], phrase, seeded));
      const given = Object.fromEntries(
        [...shipped.filter(({ id }) => seeded[id] === undefined), ...corrected].map(dated),
      );
      if (Object.keys(given).length === 0) return { ok: true };
      await bank.phrases.bulkPut([...added, ...corrected]);
      await bank.meta.put({ key: 'seeded', value: { ...seeded, ...given } });
      await advance(bank, added.length);
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

/** Whether a row was put in, was left alone since, and says something else than what ships now. Every change by the user dates the row. */
function isOutdated(row: Phrase | undefined, shipped: Phrase, seeded: SeededPhrases): boolean {
  return row !== undefined && row.updatedAt === seeded[row.id] && !saysTheSame(row, shipped);
}

function dated({ id, updatedAt }: Phrase): readonly [string, number] {
  return [id, updatedAt];
}
