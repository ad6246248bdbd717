import { browser } from 'wxt/browser';
import { ask } from '../../lib/messages/ask';
import { originPatternOf } from '../../lib/packs/address';
import { onFollowedChanged, readFollowed, readPhraseChanges } from '../../lib/packs/read-packs';
import { readLedger } from '../../lib/packs/settle-policy';
import type { SettingsDesk } from './create-settings-desk';
import type { SharedDesk } from './create-shared-desk';
import { createSharedDesk } from './create-shared-desk';
import { PATIENT_CARRIER } from './patient-carrier';

/** Only builds for demonstrations and tests name it. */
const LOOPBACK = 'http://127.0.0.1/*';

/** The shared packs of this page. */
export function openSharedDesk({ settings, heldKey }: SettingsDesk, closing: AbortSignal): SharedDesk {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest();
  return createSharedDesk({
    ask: async (name, argument) => ask(name, argument, PATIENT_CARRIER),
    newId: () => crypto.randomUUID(),
    readFollowed,
    readPhraseChanges,
    readLedger: async () => readLedger(browser.storage.local),
    onChanged: (callback) => onFollowedChanged(callback, closing),
    mayAsk: async (address) => browser.permissions.contains({ origins: [originPatternOf(address)] }),
    requestAccess: async (address) => browser.permissions.request({ origins: [originPatternOf(address)] }),
    settings,
    heldKey,
    loopback: hosts.includes(LOOPBACK),
  });
}
