import type { PackKeys } from '../../lib/headless/pack-keys';
import { createKeys } from '../../lib/headless/pack-keys';
import { signedPack } from '../../lib/headless/pack-sign';
import type { Settings } from '../../lib/chat/settings';
import type { Fetched } from '../../lib/packs/fetch-pack';
import type { ManagedPack } from '../../lib/packs/managed';
import type { KeyChange, Pack, PackPhrase } from '../../lib/packs/pack';
import type { PackKeeper } from '../../lib/packs/pack-keeper';
import { createPackKeeper } from '../../lib/packs/pack-keeper';
import { fingerprintOf } from '../../lib/packs/signing';
import { readSubscriptions } from '../../lib/packs/subscriptions';
import type { BankKeeper } from '../../lib/store/bank-keeper';
import { createBankKeeper } from '../../lib/store/bank-keeper';
import { createTurns } from '../../lib/chat/in-turn';
import type { StorageArea } from '../../lib/store/storage-area';
import { createArea, createDisk, DAY, NOON, shipping, STARTER } from '../store/in-memory';

export const SHOP = await createKeys();
export const OTHER = await createKeys();
export const FINGERPRINT = await fingerprintOf(SHOP.key);
export const ADDRESS = 'https://packs.example.com/shop.pack.json';

export function packPhraseOf(id: string, change: Partial<PackPhrase> = {}): PackPhrase {
  return {
    id,
    group: '店铺',
    title: `标题 ${id}`,
    body: `您好,${id} 已经安排。`,
    code: '',
    keywords: [],
    samples: [],
    ...change,
  };
}

export function packOf(change: Partial<Pack> = {}): Pack {
  return {
    id: 'lanmei',
    name: '蓝莓小铺',
    version: 1,
    issued: NOON - DAY,
    expires: NOON + 30 * DAY,
    apply: 'ask',
    phrases: [packPhraseOf('a'), packPhraseOf('b')],
    rules: {},
    brand: {},
    wordLists: [],
    allow: [],
    ...change,
  };
}

/** A pack as the file that an agent gets. */
export async function fileOf(
  change: Partial<Pack> = {},
  keys: PackKeys = SHOP,
  keyChanges: readonly KeyChange[] = [],
): Promise<string> {
  return JSON.stringify(await signedPack(packOf(change), keys, keyChanges));
}

/** The background's pack keeper on a disk of its own, with an address whose answers the test gives. */
export function createPackWorld() {
  const disk = createDisk();
  const area = createArea();
  const clock = { now: NOON };
  const host = {
    answer: { kind: 'refused', reason: 'unreachable' } as Fetched,
    allowed: true,
    managed: [] as readonly ManagedPack[],
    asked: [] as string[],
  };
  const alarms: (number | undefined)[] = [];
  const told: Settings[] = [];
  const bank = createBankKeeper({ area, starter: shipping(STARTER), create: disk.bank }, () => undefined);
  let ids = 0;
  const open = (): PackKeeper =>
    createPackKeeper({
      bank,
      // As browsers have it: the methods are inherited, not its own.
      area: Object.create(area) as StorageArea,
      now: () => clock.now,
      random: () => 0.5,
      newId: () => `id ${(ids += 1)}`,
      fetchPack: async (_address, etag) => {
        host.asked.push(etag);
        return host.answer;
      },
      mayAsk: async () => host.allowed,
      readManaged: async () => host.managed,
      setAlarm: async (at) => void alarms.push(at),
      inSettingsTurn: createTurns(),
      settingsChanged: async (settings) => void told.push(settings),
    });
  const serve = async (change: Partial<Pack> = {}, etag = `"${change.version ?? 1}"`): Promise<void> => {
    host.answer = { kind: 'fresh', text: await fileOf(change), etag };
  };
  const once = () => ({ id: `once ${(ids += 1)}`, now: clock.now });
  const one = async () => {
    const [first] = await readSubscriptions(area);
    if (first === undefined) throw new Error('nothing is followed');
    return first;
  };
  return { disk, area, clock, host, alarms, told, bank, open, packs: open(), serve, once, one };
}

/** A pack keeper for tests that are about something else: nobody is asked. */
export function quietPacks(bank: BankKeeper, area: StorageArea): PackKeeper {
  return createPackKeeper({
    bank,
    area,
    now: () => NOON,
    random: () => 0.5,
    newId: () => 'id',
    fetchPack: async () => ({ kind: 'refused', reason: 'unreachable' }),
    mayAsk: async () => false,
    readManaged: async () => [],
    setAlarm: async () => undefined,
    inSettingsTurn: createTurns(),
    settingsChanged: async () => undefined,
  });
}
