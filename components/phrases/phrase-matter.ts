import type { Phrase } from '../../lib/chat/phrase';
import { lettersOf } from '../../lib/suggest/sample-question';

/** What a phrase answers, as it is edited. */
export interface PhraseMatter {
  /** One question each; unfinished and empty ones too. */
  readonly samples: readonly string[];
  /** Ids of the intent table; none: left to Tuotie. */
  readonly intents: readonly string[];
}

/** What a phrase answers, to be edited. */
export function matterOf({ samples, intents = [] }: Phrase): PhraseMatter {
  return { samples, intents };
}

/** The phrase with what it answers; empty questions and second spellings of one are left out. */
export function withMatter(phrase: Phrase, { samples, intents }: PhraseMatter): Phrase {
  const bySpelling = new Map(
    samples
      .map((sample) => sample.trim())
      .filter((sample) => sample !== '')
      .toReversed()
      .map((sample) => [lettersOf(sample) || sample, sample]),
  );
  const { intents: _, ...rest } = phrase;
  return { ...rest, samples: [...bySpelling.values()].toReversed(), ...(intents.length === 0 ? {} : { intents }) };
}
