import type { Phrase } from '../chat/phrase';
import { isKnown, lettersOf } from '../suggest/sample-question';
import type { Bank } from './bank';
import type { Effect, Once } from './write-once';
import { writeOnce } from './write-once';
import type { Written } from './written';

/** Adds a sample question to a phrase, unless it has the same one in another spelling. `not-found`: the phrase is gone. */
export async function addSample(bank: Bank, once: Once, phraseId: string, sample: string): Promise<Written> {
  return change(bank, once, phraseId, (phrase) =>
    isKnown({ samples: phrase.samples, title: '' }, sample) ? phrase.samples : [...phrase.samples, sample],
  );
}

/** Takes a sample question out again, in any spelling. */
export async function removeSample(bank: Bank, once: Once, phraseId: string, sample: string): Promise<Written> {
  const letters = lettersOf(sample);
  return change(bank, once, phraseId, (phrase) => phrase.samples.filter((known) => lettersOf(known) !== letters));
}

async function change(
  bank: Bank,
  once: Once,
  phraseId: string,
  samplesOf: (phrase: Phrase) => readonly string[],
): Promise<Written> {
  return writeOnce(bank, once, async (): Promise<Effect> => {
    const phrase = await bank.phrases.get(phraseId);
    if (phrase === undefined) return { refused: 'not-found' };
    await bank.phrases.put({ ...phrase, samples: samplesOf(phrase), updatedAt: once.now });
    return { added: 0 };
  });
}
