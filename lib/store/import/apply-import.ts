import type { Phrase } from '../../chat/phrase';
import type { Bank, ImportUndo } from '../bank';
import { dropVersions, keepVersions } from '../history';
import type { Once } from '../write-once';
import { settle, writeOnce } from '../write-once';
import type { Written } from '../written';

const STAGED = 'staged:';

/** Lays a piece of an import beside the bank, so that the whole can be taken in at once. The first piece clears what other imports left lying. */
export async function stageImport(bank: Bank, id: string, part: number, phrases: readonly Phrase[]): Promise<Written> {
  return settle(
    bank.transaction('rw', bank.meta, async (): Promise<Written> => {
      if (part === 0) await bank.meta.where('key').startsWith(STAGED).delete();
      await bank.meta.put({ key: `${STAGED}${id} ${part}`, value: phrases });
      return { ok: true };
    }),
  );
}

/**
 * Takes the pieces that were staged under `once.id` into the bank, all or none, and keeps what they replace for undo, instead of the import before.
 * `not-found`: a piece is missing (another import began meanwhile); nothing was changed.
 */
export async function applyImport(bank: Bank, once: Once, parts: number): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const rows = await takeStaged(bank, once.id, parts);
    if (rows === undefined) return { refused: 'not-found' };
    const ids = rows.map(({ id }) => id);
    const before = (await bank.phrases.bulkGet(ids)).filter((phrase) => phrase !== undefined);
    await keepVersions(bank, before, once.now, 'import');
    await bank.phrases.bulkPut(rows.map((phrase) => ({ ...phrase, updatedAt: once.now })));
    await bank.removed.bulkDelete(ids);
    await bank.meta.put({ key: 'undo', value: { at: once.now, ids, before } });
    return { added: ids.length - before.length };
  });
}

/** The phrases that were staged under `id`, which no longer lie there then; undefined where a piece is missing. */
export async function takeStaged(bank: Bank, id: string, parts: number): Promise<readonly Phrase[] | undefined> {
  const pieces = await bank.meta.where('key').startsWith(`${STAGED}${id} `).toArray();
  if (pieces.length !== parts) return undefined;
  if (parts > 0) await bank.meta.where('key').startsWith(STAGED).delete();
  return pieces.flatMap(({ value }) => value as readonly Phrase[]);
}

/** Takes the last import back. What was changed since then stays as it was changed. `not-found`: there is none. */
export async function undoImport(bank: Bank, once: Once): Promise<Written> {
  return writeOnce(bank, once, async () => {
    const undo = await readImportUndo(bank);
    if (undo === undefined) return { refused: 'not-found' };
    const rows = await bank.phrases.bulkGet([...undo.ids]);
    const untouched = new Set(rows.filter((row) => row?.updatedAt === undo.at).map((row) => row?.id));
    const back = undo.before.filter(({ id }) => untouched.has(id));
    await bank.phrases.bulkDelete(undo.ids.filter((id) => untouched.has(id)));
    await bank.phrases.bulkPut(back);
    await dropVersions(
      bank,
      back.map(({ id }) => id),
      undo.at,
    );
    await bank.meta.delete('undo');
    return { added: back.length - untouched.size };
  });
}

/** What the last import replaced; undefined before the first one and after an undo. */
export async function readImportUndo(bank: Bank): Promise<ImportUndo | undefined> {
  const row = await bank.meta.get('undo');
  return row?.key === 'undo' ? row.value : undefined;
}
