import type { JudgedSentence } from '../review/judge/read-sentences';
import { EXAM, LESSONS } from './judge-course';

/**
 * What there is to learn from and to be examined on, rule by rule: breaches, and clean lines written beside them. Rules of pure form (emoji, long
 * runs …) need no lessons and have few.
 */
export function printLessons(): void {
  console.log('\nsentences written for it: breaches + clean neighbours learnt, and unseen');
  const rules = [...new Set([...LESSONS, ...EXAM].flatMap(({ about }) => about ?? []))].toSorted();
  for (const rule of rules) console.log(`  ${rule.padEnd(20)} ${countOf(LESSONS, rule)}, ${countOf(EXAM, rule)}`);
  console.log(`  ${'ordinary lines'.padEnd(20)} ${String(ordinaryIn(LESSONS))}, ${String(ordinaryIn(EXAM))}`);
}

function ordinaryIn(sentences: readonly JudgedSentence[]): number {
  return sentences.filter(({ about }) => about === undefined).length;
}

function countOf(sentences: readonly JudgedSentence[], rule: string): string {
  const breaches = sentences.filter(({ breaks }) => breaks.includes(rule)).length;
  const clean = sentences.filter(({ about, breaks }) => about === rule && breaks.length === 0).length;
  return `${String(breaches)} + ${String(clean)}`;
}
