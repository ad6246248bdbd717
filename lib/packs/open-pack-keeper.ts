import { browser } from 'wxt/browser';
import { originPatternOf } from './address';
import { fetchPack } from './fetch-pack';
import type { ManagedPack } from './managed';
import { parseManaged } from './managed';
import type { PackKeeper } from './pack-keeper';
import { createPackKeeper } from './pack-keeper';
import type { PackWorld } from './pack-world';

/** The alarm that wakes the background to look for packs. */
export const PACK_ALARM = 'packs';

/** The pack keeper of this browser's background. */
export function openPackKeeper(
  parts: Pick<PackWorld, 'bank' | 'area' | 'inSettingsTurn' | 'settingsChanged'>,
): PackKeeper {
  return createPackKeeper({
    ...parts,
    now: Date.now,
    random: Math.random,
    newId: () => crypto.randomUUID(),
    fetchPack,
    mayAsk: async (address) => browser.permissions.contains({ origins: [originPatternOf(address)] }),
    readManaged,
    setAlarm: async (at) => {
      await (at === undefined ? browser.alarms.clear(PACK_ALARM) : browser.alarms.create(PACK_ALARM, { when: at }));
    },
  });
}

async function readManaged(): Promise<readonly ManagedPack[]> {
  try {
    return parseManaged(await browser.storage.managed.get('packs'), false);
  } catch {
    // Firefox rejects where no company has set a policy up, which is nearly everywhere.
    return [];
  }
}
