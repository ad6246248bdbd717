import type { JudgeModel } from '../review/judge/judge-model';
import type { WordFinding } from '../review/judge/judge-words';
import { judgeWords } from '../review/judge/judge-words';
import type { JudgedSentence } from '../review/judge/read-sentences';
import { readDraft } from '../review/read-draft';
import { normalise } from '../text/normalise';
import type { Marked } from './judge-course';
import { EXAM, LESSONS, exceededBy, findThresholds, holds, mark, shippedJudge, trainJudgeOn } from './judge-course';

/** Pairs of batches, as a learning curve adds them. */
const STEPS = [
  ['p', 'q'],
  ['r', 's'],
  ['t', 'u'],
];

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** Prints how the model does on the batches that nothing was fitted to. */
export function measureJudge(): void {
  printCurve();
  const [model] = shippedJudge(trainJudgeOn(LESSONS), findThresholds());
  const judged = EXAM.map((sentence) => ({ sentence, findings: judge(model, sentence) }));
  printSums(judged);
  printRules(judged);
  printConfusions(judged);
}

function judge(model: JudgeModel, { text, buyer }: JudgedSentence): readonly WordFinding[] {
  return judgeWords(model, readDraft(text).own, normalise(buyer).text);
}

function printCurve(): void {
  console.log('sentences  recall where 1 % of the clean lines are struck, 4 %');
  const batches: string[] = [];
  for (const step of STEPS) {
    batches.push(...step);
    const sentences = LESSONS.filter(({ batch }) => batches.includes(batch));
    const [model] = shippedJudge(trainJudgeOn(sentences));
    const marked = mark(model, EXAM);
    console.log(`${String(sentences.length).padStart(9)}  ${recallAt(0.01, marked)}, ${recallAt(0.04, marked)}`);
  }
}

function recallAt(share: number, marked: readonly Marked[]): string {
  const clean = marked.filter(({ sentence }) => sentence.breaks.length === 0);
  const breaches = marked.filter(({ sentence }) => sentence.breaks.length > 0);
  const threshold = exceededBy(
    share,
    clean.map(({ hint }) => hint),
  );
  return percent(breaches.filter(({ hint }) => hint > threshold).length, breaches.length);
}

interface Judged {
  readonly sentence: JudgedSentence;
  readonly findings: readonly WordFinding[];
}

const isHeld = ({ findings }: Judged): boolean => findings.some(({ level }) => level === 'warn');
const isStruck = ({ findings }: Judged): boolean => findings.length > 0;
const isRight = ({ sentence, findings }: Judged): boolean =>
  findings.some(({ rule }) => sentence.breaks.includes(rule));

function printSums(judged: readonly Judged[]): void {
  const groups = {
    'breaches that hold': judged.filter(({ sentence }) => sentence.breaks.some(holds)),
    'breaches that hint': judged.filter(({ sentence }) => sentence.breaks.length > 0 && !sentence.breaks.some(holds)),
    'hard clean neighbours': judged.filter(
      ({ sentence }) => sentence.breaks.length === 0 && sentence.about !== undefined,
    ),
    'ordinary lines': judged.filter(({ sentence }) => sentence.about === undefined),
  };
  for (const [name, group] of Object.entries(groups)) {
    const [held, struck] = [group.filter(isHeld).length, group.filter(isStruck).length];
    console.log(
      `${name.padEnd(22)} ${String(group.length).padStart(5)}: ${percent(held, group.length)} held, ${percent(struck, group.length)} struck`,
    );
  }
  const hits = judged.filter((one) => one.sentence.breaks.length > 0 && isStruck(one));
  console.log(`right rule named in ${percent(hits.filter(isRight).length, hits.length)} of the hits`);
}

function printRules(judged: readonly Judged[]): void {
  console.log('rule              breaches  held  struck  named   its clean neighbours struck');
  for (const [rule = '', group] of Map.groupBy(judged, ({ sentence }) => sentence.about)) {
    const breaches = group.filter(({ sentence }) => sentence.breaks.length > 0);
    const clean = group.filter(({ sentence }) => sentence.breaks.length === 0);
    const shares = [isHeld, isStruck, isRight].map((has) =>
      percent(breaches.filter(has).length, breaches.length).padStart(7),
    );
    console.log(
      `${rule.padEnd(18)} ${String(breaches.length).padStart(4)} ${shares.join(' ')}   ${percent(clean.filter(isStruck).length, clean.length).padStart(6)}`,
    );
  }
}

/** Which rule was named instead, for reading: only pairs that came more than once. */
function printConfusions(judged: readonly Judged[]): void {
  const pairs = judged.flatMap((one) => {
    const [first] = one.findings;
    const { about } = one.sentence;
    return first === undefined || one.sentence.breaks.length === 0 || isRight(one)
      ? []
      : [`${about ?? ''} → ${first.rule}`];
  });
  const counts = [...Map.groupBy(pairs, (pair) => pair)].map(([pair, all]) => ({ pair, count: all.length }));
  for (const { pair, count } of counts.toSorted((a, b) => b.count - a.count))
    if (count > 1) console.log(`${String(count).padStart(4)} ${pair}`);
}
