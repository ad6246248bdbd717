/**
 * `npm run train` (third part): trains the model of buyers' moods from lib/review/judge/moods, finds its thresholds on files left out in turn, and
 * writes public/models/moods.bin; the same texts give the same bytes. With `--measure` it writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { shippedJudge } from './judge-course';
import { findMoodThresholds, MOOD_LESSONS, trainMoodsOn } from './mood-course';

const MODEL = new URL('../../public/models/moods.bin', import.meta.url);

if (!process.argv.includes('--measure')) {
  const thresholds = findMoodThresholds();
  const [, file] = shippedJudge(trainMoodsOn(MOOD_LESSONS), thresholds);
  writeFileSync(MODEL, file);
  console.log(
    `moods: ${String(MOOD_LESSONS.length)} messages; thresholds: anger ${thresholds.warn.toFixed(2)}, complaint ${thresholds.hint.toFixed(2)}\n` +
      `public/models/moods.bin: ${String(file.length)} bytes, ${String(gzipSync(file).length)} gzipped`,
  );
}
