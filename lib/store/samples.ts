import type { Phrase } from '../chat/phrase';
import type { Bank } from './bank';
import type { Effect, Once } from './write-once';
import { writeOnce } from './write-once';
import type { Written } from './written';

/** Adds a sample question to a phrase, unless it has it already. `not-found`: the phrase is gone. */
export async function addSample(bank: Bank, once: Once, phraseId: string, sample: string): Promise<Written> {
  return change(bank, once, phraseId, (phrase) =>
    phrase.samples.some((known) => lettersOf(known) === lettersOf(sample))
      ? phrase.samples
      : [...phrase.samples, sample],
  );
}

/** Takes a sample question out again. */
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

/** What two questions are compared by. Script is not undone: its tables would double the background, and the panel has looked. */
function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
