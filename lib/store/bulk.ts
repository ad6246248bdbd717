import type { Phrase } from '../chat/phrase';
import type { Bank, BulkUndo } from './bank';
import { dropVersions, keepVersions, saysTheSame } from './history';
import { takeStaged } from './import/apply-import';
import type { Once } from './write-once';
import { writeOnce } from './write-once';
import type { Written } from './written';

/** One change of many phrases. */
export interface BulkChange {
  /** Pieces of changed phrases that were staged under the change's key, each phrase with the `updatedAt` it was read with. */
  readonly parts: number;
  /** Ids of the phrases to remove. */
  readonly removed: readonly string[];
  /** The groups made by hand, where they change. */
  readonly groups?: readonly string[] | undefined;
}

/**
 * Changes and removes many phrases at once, all or none, and keeps what they were for undo, instead of the change before.
 * A phrase to be changed that was changed or removed elsewhere since it was read keeps that; one to be removed goes as it now is,
 * and undo brings that back. `not-found`: a piece is missing; nothing was changed.
 */
export async function applyBulk(bank: Bank, once: Once, { parts, removed, groups }: BulkChange): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const wanted = await takeStaged(bank, once.id, parts);
    if (wanted === undefined) return { refused: 'not-found' };
    const rows = await bank.phrases.bulkGet(wanted.map(({ id }) => id));
    const changed = rows.filter((row, place): row is Phrase => row?.updatedAt === wanted[place]?.updatedAt);
    const known = new Set(changed.map(({ id }) => id));
    const gone = (await bank.phrases.bulkGet([...removed])).filter((row) => row !== undefined);
    const next = new Map(wanted.map((phrase) => [phrase.id, phrase]));
    const said = changed.filter((phrase) => !saysTheSame(phrase, next.get(phrase.id) ?? phrase));
    await keepVersions(bank, said, once.now, 'bulk');
    await bank.phrases.bulkPut(
      wanted.filter(({ id }) => known.has(id)).map((phrase) => ({ ...phrase, updatedAt: once.now })),
    );
    await bank.removed.bulkPut(gone.map((phrase) => ({ id: phrase.id, phrase, removedAt: once.now })));
    await bank.phrases.bulkDelete(gone.map(({ id }) => id));
    const undo: BulkUndo = { id: once.id, at: once.now, changed, removed: gone.map(({ id }) => id) };
    if (groups === undefined) await bank.meta.put({ key: 'bulk', value: undo });
    else {
      await bank.meta.put({ key: 'bulk', value: { ...undo, groups: await readGroups(bank) } });
      await bank.meta.put({ key: 'groups', value: groups });
    }
    return { added: -gone.length };
  });
}

/** Takes the last change of many back. What was changed since then stays. `not-found`: there is none. */
export async function undoBulk(bank: Bank, once: Once): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const undo = await readBulkUndo(bank);
    if (undo === undefined) return { refused: 'not-found' };
    const rows = await bank.phrases.bulkGet(undo.changed.map(({ id }) => id));
    const back = undo.changed.filter((_, place) => rows[place]?.updatedAt === undo.at);
    await bank.phrases.bulkPut(back);
    await dropVersions(
      bank,
      back.map(({ id }) => id),
      undo.at,
    );
    const returned = await bringBack(bank, undo);
    if (undo.groups !== undefined) await bank.meta.put({ key: 'groups', value: undo.groups });
    await bank.meta.delete('bulk');
    return { added: returned };
  });
}

/** Puts back what was removed then and is still away; how many these are. */
async function bringBack(bank: Bank, { removed, at }: BulkUndo): Promise<number> {
  const kept = await bank.removed.bulkGet([...removed]);
  const rows = kept.filter((row) => row !== undefined).filter((row) => row.removedAt === at);
  await bank.phrases.bulkPut(rows.map(({ phrase }) => phrase));
  await bank.removed.bulkDelete(rows.map(({ id }) => id));
  return rows.length;
}

/** What the last change of many replaced; undefined before the first one and after an undo. */
export async function readBulkUndo(bank: Bank): Promise<BulkUndo | undefined> {
  const row = await bank.meta.get('bulk');
  return row?.key === 'bulk' ? row.value : undefined;
}

/** Paths of the groups that were made by hand. */
export async function readGroups(bank: Bank): Promise<readonly string[]> {
  const row = await bank.meta.get('groups');
  return row?.key === 'groups' ? row.value : [];
}
