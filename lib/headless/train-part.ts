/**
 * A part of `npm run train`. `whole` writes the judge that ships, with thresholds that nothing reaches. A number marks the fold of that number by a
 * model trained without it, and prints `[warn, hint]` of each clean line as JSON.
 */
import { writeFileSync } from 'node:fs';
import { LESSONS, markFold, shippedJudge, trainJudgeOn } from './judge-course';
import { JUDGE_FILE } from './shipped-judge';

const [, , part = ''] = process.argv;
if (part === 'whole') writeFileSync(JUDGE_FILE, shippedJudge(trainJudgeOn(LESSONS))[1]);
else {
  const clean = markFold(LESSONS, Number(part)).filter(({ sentence }) => sentence.breaks.length === 0);
  // Infinities are no JSON: a line that nothing speaks against is below any threshold.
  console.log(JSON.stringify(clean.map(({ warn, hint }) => [Math.max(-1e9, warn), Math.max(-1e9, hint)])));
}
