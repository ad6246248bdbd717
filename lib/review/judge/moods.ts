import type { Mood } from '../../rules/grammar/mood';
import type { JudgeModel } from './judge-model';
import { scoreWords } from './score-words';

/** The moods that are learnt, in the order of the model's heads: anger holds, so that it has the threshold `warn`. */
export const MOODS = ['anger', 'complaint'] as const;

/** So far below the threshold of a complaint the model is sure that nobody complains, whatever forms are in the message. */
const SURE = 3;
/** A conversation is read again with each message: those that a mood may show in stay known. */
const KEPT = 32;

const readers = new WeakMap<JudgeModel, (text: string) => Mood>();

/** What reads moods by the model that came with the judge of words, the same for the same judge; undefined where none came. */
export function moodReader(words: JudgeModel | undefined): ((text: string) => Mood) | undefined {
  const model = words?.moods;
  if (model === undefined) return undefined;
  const reader = readers.get(model) ?? createReader(model);
  readers.set(model, reader);
  return reader;
}

function createReader(model: JudgeModel): (text: string) => Mood {
  const known = new Map<string, Mood>();
  return (text) => {
    const mood = known.get(text) ?? learntMood(model, text);
    if (known.size >= KEPT) known.clear();
    known.set(text, mood);
    return mood;
  };
}

/**
 * How a buyer's message sounds to the model of moods, a judge whose rules are `MOODS`: above its threshold `hint` a complaint, anger where it is
 * above `warn` too; calm where it is sure of neither, else unknown. `text` normalised; linear in its length.
 */
function learntMood(model: JudgeModel, text: string): Mood {
  const { warn, hint } = scoreWords(model, text, '');
  const { thresholds } = model;
  const upset = Math.max(...hint);
  if (upset >= thresholds.hint) return (warn[0] ?? -Infinity) >= thresholds.warn ? 'anger' : 'complaint';
  return upset > -Infinity && upset < thresholds.hint - SURE ? 'calm' : 'unknown';
}
