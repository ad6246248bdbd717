import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase, Usage } from '../../lib/chat/phrase';
import type { BankNews } from '../../lib/store/bank-channel';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import type { IntentModel } from '../../lib/suggest/intents/intent-model';
import type { IndexKeeper } from './create-indexer';
import { createIndexer } from './create-indexer';

export type BankState =
  /** `read`: the phrases, once they are read and while they are indexed. */
  | { readonly state: 'loading'; readonly read?: BankRows }
  | { readonly state: 'unreadable' }
  | { readonly state: 'ready'; readonly index: PhraseIndex; readonly usage: ReadonlyMap<string, Usage> };

export interface BankRows {
  readonly phrases: readonly Phrase[];
  /** By phrase id. */
  readonly usage: ReadonlyMap<string, Usage>;
}

/** How the bank is read; a test hands in its own. */
export interface BankSource {
  readonly readPhrases: () => Promise<readonly Phrase[]>;
  readonly readUsage: () => Promise<readonly Usage[]>;
  readonly onBankChanged: (callback: (news: BankNews) => void, signal: AbortSignal) => void;
  /** What buyers mean, where replies are suggested. The first list does not wait for it. */
  readonly readModel?: () => Promise<IntentModel | undefined>;
  /** Where the index is kept for the next opening; without it each opening builds its own. */
  readonly keptIndex?: IndexKeeper;
}

export interface WatchedBank {
  readonly state: ReadonlySignal<BankState>;
  /** Reads again, after a failure. */
  readonly reload: () => Promise<void>;
}

/** Keeps an index of the bank, updated when the bank changes, until `abort`. What was read before outlives a failed read. */
export function watchBank(source: BankSource, abort: AbortSignal): WatchedBank {
  const state = signal<BankState>({ state: 'loading' });
  const indexer = createIndexer(source.keptIndex, () => abort.aborted);
  let working: Promise<void> | undefined;
  let isStale = true;
  let model: IntentModel | undefined;

  const readWords = async (): Promise<void> => {
    const before = state.value;
    try {
      const [phrases, usage] = await Promise.all([source.readPhrases(), source.readUsage()]);
      const uses = byPhrase(usage);
      if (before.state !== 'ready') state.value = { state: 'loading', read: { phrases, usage: uses } };
      const index = await indexer.index(phrases, before.state === 'ready' ? before.index : undefined, model);
      if (index !== undefined) state.value = { state: 'ready', index, usage: uses };
    } catch {
      // Said on the panel, with the way out; the browser's own words ("internal error") help nobody.
      if (before.state !== 'ready') state.value = { state: 'unreadable' };
    }
  };
  const withoutMeaning = (): PhraseIndex | undefined => {
    const { value } = state;
    return value.state === 'ready' && value.index.meaning === undefined ? value.index : undefined;
  };
  const work = async (): Promise<void> => {
    while (!abort.aborted) {
      const index = withoutMeaning();
      if (isStale) {
        isStale = false;
        await readWords();
      } else if (index !== undefined && model !== undefined) {
        const read = await indexer.addMeaning(index, model, () => isStale || abort.aborted);
        if (read !== undefined && state.value.state === 'ready') state.value = { ...state.value, index: read };
      } else break;
    }
    working = undefined;
    if (state.value.state === 'ready' && !abort.aborted) indexer.keep(state.value.index);
  };
  const goOn = async (): Promise<void> => {
    // One after another: a bulk import tells of many changes, and only the last state matters. Never at once: work that finds
    // nothing to do would end before it is noted as begun, and stay noted for good.
    working ??= Promise.resolve().then(work);
    return working;
  };
  const reload = async (): Promise<void> => {
    isStale = true;
    return goOn();
  };
  source.onBankChanged((news) => void (news === 'usage' ? refreshUsage(source, state) : reload()), abort);
  void reload();
  void source.readModel?.().then((read) => {
    model = read;
    return goOn();
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
