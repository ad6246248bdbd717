import * as v from 'valibot';
import type { Settings } from '../chat/settings';
import { BrandSchema, MaskingSchema, RuleId, RuleState, WordListSchema } from '../store/policy-schema';
import { readSettings, writeSettings } from '../store/settings';
import type { StorageArea } from '../store/storage-area';
import type { Written } from '../store/written';
import { readPackRecords } from './apply-pack';
import type { Pack } from './pack';
import type { PackWorld } from './pack-world';
import type { LaidPolicy } from './policy-layer';
import { joinLayers, NOTHING_LAID, relay } from './policy-layer';
import { readSubscriptions } from './subscriptions';

/** What lies over the user's settings, and which versions of which packs that is. */
export interface PolicyLedger extends LaidPolicy {
  readonly of: string;
}

const KEY = 'packs.policy';
const Lists = v.array(WordListSchema);
const Texts = v.array(v.string());
const SomeBrand = v.partial(BrandSchema);
const LedgerSchema = v.object({
  of: v.string(),
  laid: v.object({
    rules: v.record(RuleId, RuleState),
    brand: SomeBrand,
    wordLists: Lists,
    allow: Texts,
    masking: v.exactOptional(MaskingSchema),
  }),
  before: v.object({
    rules: v.record(RuleId, v.nullable(RuleState)),
    brand: SomeBrand,
    wordLists: Lists,
    allow: Texts,
    masking: v.exactOptional(MaskingSchema),
  }),
});

/** What lies over the settings now; nothing where that is unknown. */
export async function readLedger(area: StorageArea): Promise<PolicyLedger> {
  const parsed = v.safeParse(LedgerSchema, (await area.get(KEY))[KEY]);
  return parsed.success ? (parsed.output as PolicyLedger) : { of: '', ...NOTHING_LAID };
}

/**
 * Makes the settings follow the packs that the bank follows. Doing it again changes nothing, so that it can be made up for after the
 * worker was killed between the bank's transaction and this. `quota`: the disk is full; the settings are as they were, and whoever
 * asks next tries again.
 */
export function createSettling({
  bank,
  area,
  newId,
  inSettingsTurn,
  settingsChanged,
}: SettlingWorld): () => Promise<Written> {
  return async () =>
    inSettingsTurn(async () => {
      const records = await bank.read(readPackRecords);
      if (records === undefined) return { ok: true };
      const packs = (await readSubscriptions(area)).flatMap(({ id }) => records.get(id)?.applied ?? []);
      const { written, changed } = await settlePolicy(packs, area, newId);
      if (changed !== undefined) await settingsChanged(changed);
      return written;
    });
}

type SettlingWorld = Pick<PackWorld, 'bank' | 'area' | 'newId' | 'inSettingsTurn' | 'settingsChanged'>;

/** Settings and ledger are one write. The same versions are not laid twice, so that what was changed by hand since stays. */
async function settlePolicy(
  packs: readonly Pack[],
  area: StorageArea,
  newId: () => string,
): Promise<{ readonly written: Written; readonly changed?: Settings }> {
  const ledger = await readLedger(area);
  const of = packs.map(({ id, version }) => `${id}:${version}`).join(' ');
  if (ledger.of === of) return { written: { ok: true } };
  const settings = await readSettings(area);
  const { policy, laid, before } = relay(settings.policy, ledger, joinLayers(packs));
  const next = { ...settings, policy };
  const written = await writeSettings(newId(), next, together(area, { of, laid, before }));
  return written.ok ? { written, changed: next } : { written };
}

/** Writes the ledger along with whatever is written. */
function together(area: StorageArea, ledger: PolicyLedger): StorageArea {
  return {
    get: async (key) => area.get(key),
    remove: async (key) => area.remove(key),
    set: async (items) => area.set({ ...items, [KEY]: ledger }),
  };
}
