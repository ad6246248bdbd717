/**
 * `npm run train` (second part): trains the judge of words from lib/review/judge/sentences, finds its thresholds on batches left out in
 * turn, and writes public/models/judge.bin; the same texts give the same bytes. With `--measure` it writes nothing and prints the learning
 * curve and the figures, rule by rule, on the batches that nothing was fitted to.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withThresholds } from '../review/judge/pack-judge';
import { LESSONS, foldsOf, thresholdsOf } from './judge-course';
import { measureJudge } from './measure-judge';
import { runBeside } from './run-beside';
import { JUDGE_FILE } from './shipped-judge';

const breaches = LESSONS.filter(({ breaks }) => breaks.length > 0).length;
console.log(`judge: ${LESSONS.length} sentences, ${breaches} of them breaches`);
if (process.argv.includes('--measure')) measureJudge();
else await write();

/** The model that ships and those without a fold are trained side by side. */
async function write(): Promise<void> {
  mkdirSync(new URL('.', JUDGE_FILE), { recursive: true });
  const folds = [...foldsOf(LESSONS).keys()].map(String);
  const [, ...marks] = await runBeside('train-part.ts', ['whole', ...folds]);
  const thresholds = thresholdsOf(marks.flatMap((json): [number, number][] => JSON.parse(json)));
  const file = withThresholds(readFileSync(JUDGE_FILE), thresholds);
  writeFileSync(JUDGE_FILE, file);
  console.log(
    `thresholds: warn ${thresholds.warn.toFixed(2)}, hint ${thresholds.hint.toFixed(2)}\n` +
      `public/models/judge.bin: ${file.length} bytes`,
  );
}
