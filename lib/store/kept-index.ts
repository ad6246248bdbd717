import type { DexieOptions, Table } from 'dexie';
import { Dexie } from 'dexie';
import * as v from 'valibot';
import type { IndexParts } from '../suggest/index-parts';
import { arraysIn } from '../suggest/index-parts';
import { printOfArrays } from '../suggest/prints';
import { writeFaultOf } from './written';

/** An index as it is kept, with what it was built by. */
export interface KeptIndex {
  readonly parts: IndexParts;
  /** What built it: an index that another version built is of no use. */
  readonly version: string;
  /** Print of the model that its meaning was read by (`printOfModel`); absent where there is none. */
  readonly model?: number;
}

/** The one row; its content is checked when it is read. */
interface Row {
  readonly key: typeof KEY;
  readonly value: unknown;
  /** `printOfArrays` of the parts, by which damage shows. */
  readonly seal: number;
}

const KEY = 'index';
const NAME = 'tuotie-index';

/**
 * The bank's index, kept so that opening the panel again need not build it. It holds numbers only, worked out of the bank; losing it
 * costs a second.
 */
export class IndexStore extends Dexie {
  declare readonly index: Table<Row, string>;

  constructor(options: DexieOptions = {}) {
    super(NAME, { chromeTransactionDurability: 'relaxed', ...options });
    this.version(1).stores({ index: 'key' });
  }
}

const words32 = v.instance(Uint32Array);
const words16 = v.instance(Uint16Array);
const KeptIndexSchema = v.object({
  version: v.string(),
  model: v.exactOptional(v.number()),
  parts: v.object({
    words: v.object({
      postings: v.object({ slots: words32, starts: words32, entries: words32, rows: v.number() }),
      firstRow: words32,
      circumstances: v.object({ starts: words32, entries: words16 }),
      prints: v.instance(Float64Array),
    }),
    meaning: v.exactOptional(
      v.object({
        vectors: v.instance(Int8Array),
        classes: v.instance(Uint8Array),
        shares: v.instance(Uint8Array),
        starts: words32,
        phrases: words32,
        groups: v.object({ starts: words32, entries: words16, rarity: v.instance(Float32Array) }),
        soothing: words32,
      }),
    ),
  }),
}) satisfies v.GenericSchema<unknown, KeptIndex>;

/**
 * What reading gave. `none`: nothing was kept, or by another version; `damaged`: it is not what was kept; `unreadable`: the browser
 * does not give it out; `late`: nor does it say so in time. In each case the index is built anew.
 */
export type KeptRead =
  | { readonly ok: true; readonly kept: KeptIndex }
  | { readonly ok: false; readonly reason: 'none' | 'damaged' | 'unreadable' | 'late' };

/** How a kept index is read; a test hands in its own. */
export interface KeptReading {
  readonly create?: () => IndexStore;
  /** Settles when waiting any longer would cost more than building anew. */
  readonly patience?: Promise<unknown>;
}

/** Milliseconds: many times what reading takes, and about what building 10,000 phrases takes. */
const PATIENCE = 600;

/** The kept index. A profile that a browser is just setting up may not open a database for seconds: the list does not wait. */
export async function readKeptIndex(version: string, reading: KeptReading = {}): Promise<KeptRead> {
  const { create = () => new IndexStore(), patience = after(PATIENCE) } = reading;
  const read = withStore(create, async (store): Promise<KeptRead> => {
    const row = await store.index.get(KEY);
    if (row === undefined) return { ok: false, reason: 'none' };
    const kept = v.safeParse(KeptIndexSchema, row.value);
    if (!kept.success) return { ok: false, reason: 'damaged' };
    if (kept.output.version !== version) return { ok: false, reason: 'none' };
    return sealOf(kept.output.parts) === row.seal ? { ok: true, kept: kept.output } : { ok: false, reason: 'damaged' };
  });
  const late = patience.then((): KeptRead => ({ ok: false, reason: 'late' }));
  return (await Promise.race([read, late])) ?? { ok: false, reason: 'unreadable' };
}

async function after(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Keeps an index in the place of the one before. Where there is no room nothing is kept, and nothing is lost. */
export async function keepIndex(kept: KeptIndex, create: () => IndexStore = () => new IndexStore()): Promise<void> {
  await withStore(create, async (store) => {
    await store.index.put({ key: KEY, value: kept, seal: sealOf(kept.parts) });
    return undefined;
  });
}

/** Parts are taken in the order of the schema: a row may give its fields back in another. */
function sealOf(parts: IndexParts): number {
  return printOfArrays(arraysIn(v.parse(KeptIndexSchema.entries.parts, parts)));
}

/** A database that cannot be used is deleted and made anew the next time. */
async function withStore<T>(
  create: () => IndexStore,
  work: (store: IndexStore) => Promise<T | undefined>,
): Promise<T | undefined> {
  const store = create();
  try {
    return await work(store);
  } catch (error) {
    const fault = writeFaultOf(error);
    if (fault === undefined) throw error;
    if (fault === 'unreadable') await forget(store);
    return undefined;
  } finally {
    store.close();
  }
}

async function forget(store: IndexStore): Promise<void> {
  try {
    await store.delete();
  } catch (error) {
    // What can be neither read nor deleted stays unread: the index is built anew each time.
    if (writeFaultOf(error) === undefined) throw error;
  }
}
