import type { Phrase } from '../../lib/chat/phrase';
import type { KeptIndex } from '../../lib/store/kept-index';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import { indexOf, indexSteps } from '../../lib/suggest/build-index';
import { partsOf } from '../../lib/suggest/index-parts';
import type { IntentModel } from '../../lib/suggest/intents/intent-model';
import { printOfModel } from '../../lib/suggest/prints';
import type { Pace } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';
import { meaningSteps } from '../../lib/suggest/splice-meaning';
import { changesOf, isUnchanged, updateSteps } from '../../lib/suggest/update-index';
import { waitBriefly } from './wait-briefly';

/** Where the index is kept for the next opening. */
export interface IndexKeeper {
  readonly read: () => Promise<Omit<KeptIndex, 'version'> | undefined>;
  readonly keep: (kept: Omit<KeptIndex, 'version'>) => Promise<void>;
}

/** Works indexes out in slices, so that no key pressed in the panel waits for it. */
export interface Indexer {
  /** The index of a bank, from the one before or the one kept where they are alike. Undefined: over before the end. */
  readonly index: (
    phrases: readonly Phrase[],
    before: PhraseIndex | undefined,
    model: IntentModel | undefined,
  ) => Promise<PhraseIndex | undefined>;
  /** The index with what the model makes of the bank. Undefined: over before the end. */
  readonly addMeaning: (
    index: PhraseIndex,
    model: IntentModel,
    isOver: () => boolean,
  ) => Promise<PhraseIndex | undefined>;
  /** Keeps an index with its meaning for the next opening, where it differs much from the one that is kept. */
  readonly keep: (index: PhraseIndex) => void;
}

/** From this share of changed phrases on, building anew is as quick. */
const MOST_FRESH = 0.3;
/** Phrases that may differ from the kept index: they cost less at the next opening than keeping it anew each time. */
const MOST_UNKEPT = 50;

/** Indexes the bank in slices, from an index that is there or was kept where little has changed. */
export function createIndexer(keeper: IndexKeeper | undefined, isOver: () => boolean): Indexer {
  let kept: Omit<KeptIndex, 'version'> | undefined;
  let isRead = false;

  const index: Indexer['index'] = async (phrases, before, model) => {
    if (!isRead) kept = await keeper?.read();
    isRead = true;
    const known = before ?? (kept && { ...kept.parts.words, ...meaningOf(kept, model) });
    if (known === undefined) return runInSlices(indexSteps(phrases), paceUntil(isOver));
    const changes = changesOf(known, phrases);
    if (isUnchanged(known, changes)) return indexOf(phrases, known, known.meaning);
    const few = changes.fresh.length <= Math.max(1, MOST_FRESH * phrases.length);
    const steps = few ? updateSteps(known, phrases, changes) : indexSteps(phrases);
    return runInSlices(steps, paceUntil(isOver));
  };

  const addMeaning: Indexer['addMeaning'] = async (words, model, isOverNow) => {
    const known = kept && meaningOf(kept, model);
    if (kept !== undefined && known?.meaning !== undefined) {
      const changes = changesOf(kept.parts.words, words.phrases);
      if (isUnchanged(kept.parts.words, changes)) return { ...words, meaning: known.meaning };
      const few = changes.fresh.length <= MOST_FRESH * words.phrases.length;
      if (few)
        return runInSlices(
          updateSteps({ ...kept.parts.words, ...known }, words.phrases, changes),
          paceUntil(isOverNow),
        );
    }
    const meaning = await runInSlices(meaningSteps(words.phrases, words.firstRow, model), paceUntil(isOverNow));
    return meaning && { ...words, meaning };
  };

  const keep = (now: PhraseIndex): void => {
    if (keeper === undefined || now.meaning === undefined) return;
    const model = printOfModel(now.meaning.model);
    if (kept?.model === model) {
      const { fresh, known } = changesOf(kept.parts.words, now.phrases);
      const gone = kept.parts.words.prints.length - (known.length - fresh.length);
      if (fresh.length + gone <= MOST_UNKEPT) return;
    }
    kept = { parts: partsOf(now), model };
    void keeper.keep(kept);
  };

  return { index, addMeaning, keep };
}

/** What was kept of the meaning, if this very model read it. */
function meaningOf({ parts, model: print }: Omit<KeptIndex, 'version'>, model: IntentModel | undefined) {
  if (model === undefined || parts.meaning === undefined || print !== printOfModel(model)) return {};
  return { meaning: { ...parts.meaning, model } };
}

function paceUntil(isOver: () => boolean): Pace {
  return { now: () => performance.now(), pause: waitBriefly, isOver };
}
