/**
 * `npm run train` (second part): trains the judge of words from lib/review/judge/sentences, finds its thresholds on batches left out in
 * turn, and writes public/models/judge.bin; the same texts give the same bytes. With `--measure` it writes nothing and prints the learning
 * curve and the figures, rule by rule, on the batches that nothing was fitted to.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LESSONS, findThresholds, shippedJudge, trainJudgeOn } from './judge-course';
import { measureJudge } from './measure-judge';

const MODEL = new URL('../../public/models/judge.bin', import.meta.url);
const breaches = LESSONS.filter(({ breaks }) => breaks.length > 0).length;
console.log(`judge: ${LESSONS.length} sentences, ${breaches} of them breaches`);
if (process.argv.includes('--measure')) measureJudge();
else await write();

async function write(): Promise<void> {
  const thresholds = await findThresholds();
  const [, file] = shippedJudge(trainJudgeOn(LESSONS), thresholds);
  mkdirSync(new URL('.', MODEL), { recursive: true });
  writeFileSync(MODEL, file);
  console.log(
    `thresholds: warn ${thresholds.warn.toFixed(2)}, hint ${thresholds.hint.toFixed(2)}\n` +
      `public/models/judge.bin: ${file.length} bytes, ${gzipSync(file).length} gzipped`,
  );
}
