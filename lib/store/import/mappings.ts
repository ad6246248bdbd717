import * as v from 'valibot';
import type { ColumnMapping } from '../formats/read-bank';
import type { StorageArea } from '../storage-area';

const KEY = 'import.mappings';
/** Kinds of files that are remembered, the last ones. */
const MOST = 50;

const FIELDS = ['title', 'body', 'code', 'group', 'keywords', 'samples', 'intents', 'skip'] as const;
const MappingsSchema = v.array(
  v.tuple([v.pipe(v.string(), v.maxLength(2_000)), v.record(v.pipe(v.string(), v.maxLength(500)), v.picklist(FIELDS))]),
);

/** What the user said of columns before: column signature → mapping. None where it is damaged. */
export async function readMappings(area: StorageArea): Promise<ReadonlyMap<string, ColumnMapping>> {
  const parsed = v.safeParse(MappingsSchema, (await area.get(KEY))[KEY]);
  return new Map(parsed.success ? parsed.output : []);
}

/** Remembers a mapping for the next file with the same columns. */
export async function rememberMapping(area: StorageArea, signature: string, mapping: ColumnMapping): Promise<void> {
  const others = [...(await readMappings(area))].filter(([known]) => known !== signature);
  await area.set({ [KEY]: [...others.slice(1 - MOST), [signature, mapping]] });
}
