import type { PackKeys } from '../../../lib/headless/pack-keys';
import { createKeys } from '../../../lib/headless/pack-keys';
import { signedPack } from '../../../lib/headless/pack-sign';
import type { ManagedPack } from '../../../lib/packs/managed';
import type { Pack } from '../../../lib/packs/pack';
import { fingerprintOf } from '../../../lib/packs/signing';
import type { PackHost } from './pack-host';

const DAY = 24 * 60 * 60 * 1_000;

/** What a company publishes, rightly and wrongly; each pack is a file of this name at the host. */
export const NAMES = ['good', 'wrong-fingerprint', 'expired', 'rolled-back', 'other-key', 'asks', 'closed'] as const;
export type PackName = (typeof NAMES)[number];

export interface CompanyPacks {
  /** The policy, with the fingerprint that does not fit. */
  readonly policy: readonly ManagedPack[];
  /** The same with the right one. */
  readonly mended: readonly ManagedPack[];
  /** What the host gives later: an older version, one of a foreign key, a second version. */
  readonly turn: () => Promise<void>;
}

/** Publishes the first versions. */
export async function publishPacks(host: PackHost): Promise<CompanyPacks> {
  const [keys, others] = [await createKeys(), await createKeys()];
  const publish = async (name: PackName, by: PackKeys, change: Partial<Pack>): Promise<void> =>
    host.put(name, JSON.stringify(await signedPack(packOf(name, change), by)), name !== 'closed');
  for (const name of NAMES) {
    const change = {
      expired: { issued: Date.now() - 3 * DAY, expires: Date.now() - DAY },
      'rolled-back': { version: 2 },
    };
    await publish(name, keys, name === 'expired' || name === 'rolled-back' ? change[name] : {});
  }
  const [right, wrong] = [await fingerprintOf(keys.key), await fingerprintOf(others.key)];
  const wishOf = (name: PackName, fingerprint: string): ManagedPack => {
    return { address: host.addressOf(name), fingerprint, automatic: name !== 'asks' };
  };
  return {
    policy: NAMES.map((name) => wishOf(name, name === 'wrong-fingerprint' ? wrong : right)),
    mended: NAMES.map((name) => wishOf(name, right)),
    turn: async () => {
      await publish('good', keys, { version: 2 });
      await publish('rolled-back', keys, { version: 1 });
      await publish('other-key', others, { version: 2 });
    },
  };
}

function packOf(name: PackName, change: Partial<Pack>): Pack {
  const version = change.version ?? 1;
  const phrase = {
    id: `${name}-1`,
    group: '公司',
    title: name,
    body: `公司的话术,第 ${String(version)} 版。`,
    code: '',
  };
  return {
    id: name,
    name: `公司 ${name}`,
    version,
    issued: Date.now() - DAY,
    expires: Date.now() + DAY,
    apply: 'ask',
    phrases: [{ ...phrase, keywords: [], samples: [] }],
    rules: {},
    brand: {},
    wordLists: [],
    allow: [],
    ...change,
  };
}
