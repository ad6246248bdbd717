import { Bank } from './bank';

/** The part of the Storage Buckets API (WICG, Chromium 122) that is used; TypeScript's DOM does not know it yet. */
interface StorageBuckets {
  readonly open: (
    name: string,
    options: { readonly durability: 'strict'; readonly persisted: boolean },
  ) => Promise<{ readonly indexedDB: IDBFactory }>;
}

/** Makes the database of a generation. */
export type CreateBank = (generation: number) => Bank;

/**
 * Databases in a folder of their own, for when not one can be opened in the usual one: Chromium refuses all databases of an
 * extension for good once LevelDB's MANIFEST is gone, and will not delete them either. Undefined where the browser has no
 * such place (Firefox keeps each database in a file of its own) or that fails, too.
 */
export async function openSpare(): Promise<CreateBank | undefined> {
  const buckets = (navigator as { readonly storageBuckets?: StorageBuckets }).storageBuckets;
  if (buckets === undefined) return undefined;
  try {
    const { indexedDB } = await buckets.open('tuotie-spare', { durability: 'strict', persisted: true });
    return (generation) => new Bank(generation, { indexedDB, IDBKeyRange });
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
