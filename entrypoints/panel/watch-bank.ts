import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase, Usage } from '../../lib/chat/phrase';
import type { BankNews } from '../../lib/store/bank-channel';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import { buildIndex } from '../../lib/suggest/build-index';
import type { IntentModel } from '../../lib/suggest/intents/intent-model';

export type BankState =
  | { readonly state: 'loading' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'ready'; readonly index: PhraseIndex; readonly usage: ReadonlyMap<string, Usage> };

/** How the bank is read; a test hands in its own. */
export interface BankSource {
  readonly readPhrases: () => Promise<readonly Phrase[]>;
  readonly readUsage: () => Promise<readonly Usage[]>;
  readonly onBankChanged: (callback: (news: BankNews) => void, signal: AbortSignal) => void;
  /** What buyers mean, where replies are suggested. The first list does not wait for it. */
  readonly readModel?: () => Promise<IntentModel | undefined>;
}

export interface WatchedBank {
  readonly state: ReadonlySignal<BankState>;
  /** Reads again, after a failure. */
  readonly reload: () => Promise<void>;
}

/** Keeps an index of the bank, rebuilt when the bank changes, until `abort`. What was read before outlives a failed read. */
export function watchBank(source: BankSource, abort: AbortSignal): WatchedBank {
  const state = signal<BankState>({ state: 'loading' });
  let reading: Promise<void> | undefined;
  let stale = false;
  let model: IntentModel | undefined;

  const readOnce = async (): Promise<void> => {
    const before = state.value;
    try {
      const [phrases, usage] = await Promise.all([source.readPhrases(), source.readUsage()]);
      state.value = { state: 'ready', index: buildIndex(phrases, model), usage: byPhrase(usage) };
    } catch {
      // Said on the panel, with the way out; the browser's own words ("internal error") help nobody.
      if (before.state !== 'ready') state.value = { state: 'unreadable' };
    }
  };
  const readAll = async (): Promise<void> => {
    do {
      stale = false;
      await readOnce();
    } while (stale);
    reading = undefined;
  };
  const reload = async (): Promise<void> => {
    // One read at a time: a bulk import tells of many changes, and only the last state matters.
    if (reading !== undefined) stale = true;
    reading ??= readAll();
    return reading;
  };
  source.onBankChanged((news) => void (news === 'usage' ? refreshUsage(source, state) : reload()), abort);
  void reload();
  void source.readModel?.().then((read) => {
    model = read;
    return model === undefined ? undefined : reload();
  });
  return { state, reload };
}

/** After each insertion only the counts change: the index stays. */
async function refreshUsage(source: BankSource, state: { value: BankState }): Promise<void> {
  try {
    const usage = byPhrase(await source.readUsage());
    if (state.value.state === 'ready') state.value = { ...state.value, usage };
  } catch {
    // Counts only order what fits alike: the list goes on with the older ones.
    return;
  }
}

function byPhrase(usage: readonly Usage[]): ReadonlyMap<string, Usage> {
  return new Map(usage.map((row) => [row.phraseId, row]));
}
