import * as v from 'valibot';
import type { KnownFile, KnownFiles } from '../formats/read-bank';
import type { StorageArea } from '../storage-area';

const KEY = 'import.mappings';
/** Kinds of files that are remembered, the last ones. */
const MOST = 50;

const FIELDS = ['title', 'body', 'code', 'group', 'keywords', 'samples', 'intents', 'skip'] as const;
const NameSchema = v.pipe(v.string(), v.maxLength(500));
const EntrySchema = v.tuple([
  v.pipe(v.string(), v.maxLength(2_000)),
  v.record(NameSchema, v.picklist(FIELDS)),
  v.optional(v.picklist(['names', 'reply'])),
]);
type Entry = v.InferOutput<typeof EntrySchema>;

/** What the user said of files before. Entries that are damaged are as if nothing had been said. */
export async function readKnownFiles(area: StorageArea): Promise<KnownFiles> {
  const entries: unknown = (await area.get(KEY))[KEY];
  if (!Array.isArray(entries)) return new Map();
  return new Map(
    entries.filter((entry): entry is Entry => v.is(EntrySchema, entry)).map((entry) => [entry[0], fileOf(entry)]),
  );
}

/** Remembers what was said for the next file of the kind. Columns with endless names are left out: they are read by their names. */
export async function rememberFile(area: StorageArea, signature: string, file: KnownFile): Promise<void> {
  const others = [...(await readKnownFiles(area))].filter(([known]) => known !== signature);
  const entries = [...others.slice(1 - MOST), [signature, file] as const].map(entryOf);
  await area.set({ [KEY]: entries });
}

function fileOf([, columns, firstRow]: Entry): KnownFile {
  return firstRow === undefined ? { columns } : { columns, firstRow };
}

function entryOf([signature, { columns, firstRow }]: readonly [string, KnownFile]): readonly unknown[] {
  const named = Object.entries(columns).filter(([name]) => v.is(NameSchema, name));
  return [signature, Object.fromEntries(named), ...(firstRow === undefined ? [] : [firstRow])];
}
