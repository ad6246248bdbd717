import type { Bank } from './bank';
import { readSeeded } from './seed-starter';
import type { Snapshot } from './snapshot';
import { readState, settle } from './write-once';
import type { Written } from './written';

/**
 * Puts back what the snapshot holds and the bank lacks, in one transaction, and makes the bank's own count true again.
 * Rows still in the bank win, as they may be newer; rows the user removed stay removed.
 *
 * @param atLeast sequence the bank had reached before the loss.
 * @returns how many phrases came back: none if the write failed.
 */
export async function restoreRows(
  bank: Bank,
  snapshot: Snapshot | undefined,
  atLeast: number,
): Promise<{ readonly restored: number; readonly written: Written }> {
  let restored = 0;
  const written = await settle(
    bank.transaction('rw', bank.phrases, bank.removed, bank.meta, async (): Promise<Written> => {
      const kept = new Set([
        ...(await bank.phrases.toCollection().primaryKeys()),
        ...(await bank.removed.toCollection().primaryKeys()),
      ]);
      const missing = (snapshot?.phrases ?? []).filter((phrase) => !kept.has(phrase.id));
      await bank.phrases.bulkPut(missing);
      await bringChoicesBack(bank, snapshot);
      const sequence = Math.max((await readState(bank))?.sequence ?? 0, snapshot?.sequence ?? 0, atLeast) + 1;
      await bank.meta.put({ key: 'state', value: { sequence, phrases: await bank.phrases.count() } });
      restored = missing.length;
      return { ok: true };
    }),
  );
  return { restored: written.ok ? restored : 0, written };
}

async function bringChoicesBack(bank: Bank, snapshot: Snapshot | undefined): Promise<void> {
  const known = new Set(await bank.meta.toCollection().primaryKeys());
  await bank.meta.bulkPut((snapshot?.meta ?? []).filter(({ key }) => !known.has(key)));
  await bank.meta.put({ key: 'seeded', value: { ...snapshot?.seeded, ...(await readSeeded(bank)) } });
}
