import type { Phrase } from '../chat/phrase';
import type { Bank } from './bank';
import { readSeeded, readStarterState } from './seed-starter';
import { packOf } from './starter/pack-ids';
import type { StarterChoice, StarterSource } from './starter/starter-source';
import type { Once } from './write-once';
import { writeOnce } from './write-once';
import type { Written } from './written';

/**
 * Makes the bank hold the shipped phrases of these packs, in this language, and of no others, in one transaction. What the shop edited
 * stays, whatever is chosen; what it removed from a pack stays removed for as long as it keeps the pack. `not-found`: the files cannot be
 * read.
 */
export async function chooseStarter(
  bank: Bank,
  once: Once,
  { packs, language }: StarterChoice,
  source: StarterSource,
): Promise<Written> {
  const edition = (await source.readIndex())?.edition;
  const shipped = await source.readPacks(packs, language);
  if (edition === undefined || shipped === undefined) return { ok: false, reason: 'not-found' };
  return writeOnce(bank, once, async () => {
    const seeded = await readSeeded(bank);
    const before = new Set<unknown>((await readStarterState(bank))?.packs);
    const chosen = new Set<unknown>(packs);
    const rows = await bank.phrases.bulkGet([...new Set([...Object.keys(seeded), ...shipped.map(({ id }) => id)])]);
    const known = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
    const isUntouched = ({ id, updatedAt }: Phrase): boolean => updatedAt === seeded[id];
    const dropped = [...known.values()].filter((row) => isUntouched(row) && !chosen.has(packOf(row.id)));
    const writes = shipped.filter(({ id }) => {
      const row = known.get(id);
      return row === undefined ? seeded[id] === undefined || !before.has(packOf(id)) : isUntouched(row);
    });
    await bank.phrases.bulkDelete(dropped.map(({ id }) => id));
    await bank.phrases.bulkPut(writes);
    await bank.removed.bulkDelete(writes.map(({ id }) => id));
    const given = Object.fromEntries(shipped.map(({ id, updatedAt }) => [id, updatedAt]));
    await bank.meta.put({ key: 'seeded', value: { ...seeded, ...given } });
    await bank.meta.put({ key: 'starter', value: { edition, packs, language } });
    return { added: writes.filter(({ id }) => !known.has(id)).length - dropped.length };
  });
}
