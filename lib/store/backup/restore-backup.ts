import type { Bank } from '../bank';
import { readSeeded } from '../seed-starter';
import type { Snapshot } from '../snapshot';
import type { Once } from '../write-once';
import { writeOnce } from '../write-once';
import type { Written } from '../written';
import { compareWithBackup } from './compare';

/**
 * Makes the phrases and groups of the bank what they were in a backup, all or nothing. What the backup does not know of
 * goes where removed phrases go. Subscriptions stay as they are: a version that was followed since must not be forgotten.
 */
export async function restoreBackup(bank: Bank, once: Once, snapshot: Snapshot): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const { added, changed, removed } = compareWithBackup(await bank.phrases.toArray(), snapshot);
    const back = [...added, ...changed.map(({ kept }) => kept)];
    await bank.phrases.bulkPut(back);
    await bank.removed.bulkDelete(back.map(({ id }) => id));
    await bank.removed.bulkPut(removed.map((phrase) => ({ id: phrase.id, phrase, removedAt: once.now })));
    await bank.phrases.bulkDelete(removed.map(({ id }) => id));
    if (snapshot.whole) await restoreChoices(bank, snapshot);
    return { added: added.length - removed.length };
  });
}

async function restoreChoices(bank: Bank, { meta, seeded }: Snapshot): Promise<void> {
  await bank.meta.delete('groups');
  await bank.meta.bulkPut(meta.filter(({ key }) => key === 'groups' || key === 'starter'));
  // Shipped phrases that came after the backup and go with it count as removed, not as new ones.
  await bank.meta.put({ key: 'seeded', value: { ...seeded, ...(await readSeeded(bank)) } });
}
