/**
 * `npm run train` (fourth part): trains the model of told leaks from lib/review/judge/told-leaks and what may be read of the sets of tests/privacy, finds
 * its threshold on those sets by a model that has not seen them, and writes public/models/leaks.bin; the same texts give the same bytes. With `--measure` it writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { shippedJudge } from './judge-course';
import { findLeakThresholds, LEAK_LESSONS, trainLeaksOn } from './leak-course';

const MODEL = new URL('../../public/models/leaks.bin', import.meta.url);

if (!process.argv.includes('--measure')) {
  const thresholds = findLeakThresholds();
  const [, file] = shippedJudge(trainLeaksOn(LEAK_LESSONS), thresholds);
  writeFileSync(MODEL, file);
  console.log(
    `told leaks: ${String(LEAK_LESSONS.length)} messages; threshold ${thresholds.warn.toFixed(2)}\n` +
      `public/models/leaks.bin: ${String(file.length)} bytes, ${String(gzipSync(file).length)} gzipped`,
  );
}
