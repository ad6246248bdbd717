import { browser } from 'wxt/browser';
import { onBankChanged, readFromBank } from '../store/read-bank';
import { changesIn, readPackRecords } from './apply-pack';
import type { Pack } from './pack';
import type { PackRecord } from './pack-record';
import type { PhraseChange } from './phrase-changes';
import type { Subscription } from './subscriptions';
import { isAboutSubscriptions, readSubscriptions } from './subscriptions';

/** A subscription with what the bank holds of it. Extension pages only; they read, the background writes. */
export interface FollowedPack {
  readonly subscription: Subscription;
  readonly record: PackRecord;
}

/** All that are followed, oldest first. */
export async function readFollowed(): Promise<readonly FollowedPack[]> {
  const records = await readFromBank(readPackRecords, new Map<string, PackRecord>());
  return (await readSubscriptions(browser.storage.local)).map((subscription) => ({
    subscription,
    record: records.get(subscription.id) ?? { renamed: [] },
  }));
}

/** What following this version would do to the bank as it is. */
export async function readPhraseChanges(
  { subscription, record }: FollowedPack,
  next: Pack,
): Promise<readonly PhraseChange[]> {
  return readFromBank(async (bank) => changesIn(bank, subscription.id, record, next), []);
}

/** Calls back after each change of a subscription or of what the bank holds, wherever it was made, until `signal` aborts. */
export function onFollowedChanged(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  onBankChanged((news) => {
    if (news !== 'usage') callback();
  }, signal);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && isAboutSubscriptions(changes)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
