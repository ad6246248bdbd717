import { readdirSync, readFileSync } from 'node:fs';
import type { JudgeModel, Thresholds } from '../review/judge/judge-model';
import { MOODS } from '../review/judge/moods';
import type { MoodSentence } from '../review/judge/read-moods';
import { readMoods } from '../review/judge/read-moods';
import { scoreWords } from '../review/judge/score-words';
import { trainJudge } from '../review/judge/train-judge';
import { createRandom } from '../suggest/intents/create-random';
import { normalise } from '../text/normalise';
import { exceededBy, shippedJudge } from './judge-course';

const FOLDER = new URL('../review/judge/moods/', import.meta.url);

/** Files that nothing was fitted to, of every source: one message in fifteen. */
const UNSEEN = new Set(['before-replies-v', 'before-replies-w', 'asked-f', 'written-2', 'written-7']);
/** Into so many parts the other files are divided, each left out in turn. */
const FOLDS = 5;
/** Shares of messages without either mood, in files left out, that may be called upset, and angry. */
const UPSET_SHARE = 0.022;
const ANGER_SHARE = 0.008;

const ALL = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .flatMap((file) => readMoods(file.replace('.txt', ''), readFileSync(new URL(file, FOLDER), 'utf8')));
export const MOOD_LESSONS = ALL.filter(({ file }) => !UNSEEN.has(file));
export const MOOD_EXAM = ALL.filter(({ file }) => UNSEEN.has(file));

/** Trains the model of moods: a judge of two rules, fitted to buyers' messages. The same messages give the same model. */
export function trainMoodsOn(sentences: readonly MoodSentence[]): ReturnType<typeof trainJudge> {
  const lessons = sentences.map(({ file, text, mood }) => ({
    batch: file,
    text,
    breaks: mood === 'none' ? [] : [mood],
    buyer: '',
  }));
  return trainJudge(lessons, {
    rules: MOODS,
    holds: [true, false],
    size: 8,
    epochs: 25,
    leastCount: 2,
    leastBatches: 1,
    dropout: 0.5,
    runs: 2,
    grain: 1,
    rate: 0.05,
    random: createRandom(1),
    convolution: { size: 16, filters: 32, epochs: 12, batch: 32, leastCount: 3, rate: 4e-3, share: 0.8 },
  });
}

/** Thresholds under which models keep the shares of false alarms on files that they were trained without. */
export function findMoodThresholds(): Thresholds {
  const files = [...new Set(MOOD_LESSONS.map(({ file }) => file))];
  const clean = Array.from({ length: FOLDS }, (_, fold) => {
    const left = new Set(files.filter((__, at) => at % FOLDS === fold));
    const [model] = shippedJudge(trainMoodsOn(MOOD_LESSONS.filter(({ file }) => !left.has(file))));
    return MOOD_LESSONS.filter(({ file, mood }) => left.has(file) && mood === 'none').map(({ text }) =>
      scoresOf(model, text),
    );
  }).flat();
  return {
    warn: exceededBy(
      ANGER_SHARE,
      clean.map(({ anger }) => anger),
    ),
    hint: exceededBy(
      UPSET_SHARE,
      clean.map(({ upset }) => upset),
    ),
  };
}

function scoresOf(model: JudgeModel, text: string): { readonly anger: number; readonly upset: number } {
  const { warn, hint } = scoreWords(model, normalise(text).text.trim(), '');
  return { anger: warn[0] ?? -Infinity, upset: Math.max(...hint) };
}
