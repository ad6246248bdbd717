import type { JudgeModel } from '../review/judge/judge-model';
import { moodReader } from '../review/judge/moods';
import type { MoodSentence } from '../review/judge/read-moods';
import type { Mood } from '../rules/grammar/mood';
import { moodOf } from '../rules/grammar/mood';
import { normalise } from '../text/normalise';
import { MOOD_EXAM } from './mood-course';
import { percent } from './print-exam';

const isAnger = (mood: Mood): boolean => mood === 'anger';
const isUpset = (mood: Mood): boolean => isAnger(mood) || mood === 'complaint';

/**
 * Prints how buyers' moods are told on files that no form or model was fitted to, by forms alone and with the model: what is angry or complains and is
 * taken so (either counts: both make the agent's words weigh more), anger that is called anger, and what is neither and is taken for one.
 */
export function printMoods(words: JudgeModel, misses: boolean): void {
  console.log(`\nbuyers' moods, ${String(MOOD_EXAM.length)} messages of files that nothing was fitted to`);
  console.log('                 anger upset  complaint upset  anger as anger  neither upset  neither as anger');
  printRow('forms alone', (text) => moodOf(text));
  const learnt = moodReader(words);
  const told = printRow('with the model', (text) => moodOf(text, learnt));
  for (const [source, group] of Map.groupBy(told, ({ sentence }) => sentence.file.replace(/-[^-]*$/u, '')))
    console.log(`  ${source.padEnd(15)}${rowOf(group)}`);
  if (misses)
    for (const { sentence, mood } of told)
      if (isUpset(mood) !== (sentence.mood !== 'none')) console.log(`  ${sentence.mood} as ${mood}: ${sentence.text}`);
}

interface Told {
  readonly sentence: MoodSentence;
  readonly mood: Mood;
}

function printRow(name: string, tell: (text: string) => Mood): readonly Told[] {
  const told = MOOD_EXAM.map((sentence) => ({ sentence, mood: tell(normalise(sentence.text).text.trim()) }));
  console.log(`${name.padEnd(17)}${rowOf(told)}`);
  return told;
}

function rowOf(told: readonly Told[]): string {
  const share = (label: MoodSentence['mood'], counts: (mood: Mood) => boolean) => {
    const group = told.filter(({ sentence }) => sentence.mood === label);
    return percent(group.filter(({ mood }) => counts(mood)).length, group.length);
  };
  const columns = [
    share('anger', isUpset).padStart(11),
    share('complaint', isUpset).padStart(15),
    share('anger', isAnger).padStart(14),
    share('none', isUpset).padStart(13),
    share('none', isAnger).padStart(16),
  ];
  return columns.join('  ');
}
