import type { Phrase } from '../chat/phrase';
import type { Bank, SeededPhrases } from './bank';
import { advance, settle } from './write-once';
import type { Written } from './written';

/**
 * Puts the phrases that ship into the bank. Running it again changes nothing. A phrase the user removed stays removed; one
 * the user edited keeps the edit; one left as it shipped follows a newer shipped version (a later `updatedAt`).
 */
export async function seedStarter(bank: Bank, shipped: readonly Phrase[]): Promise<Written> {
  return settle(
    bank.transaction('rw', bank.phrases, bank.meta, async (): Promise<Written> => {
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

function isNewer(phrase: Phrase, seeded: SeededPhrases): boolean {
  return phrase.updatedAt > (seeded[phrase.id] ?? 0);
}

/** New to this bank and its id free, or lying there untouched since it was put in. */
function mayWrite(phrase: Phrase, row: Phrase | undefined, seeded: SeededPhrases): boolean {
  const shippedAs = seeded[phrase.id];
  return shippedAs === undefined ? row === undefined : row?.updatedAt === shippedAs;
}
