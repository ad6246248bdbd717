/**
 * `npm run fuzz:import -- [--cases 50000] [--seed 1]` imports damaged and made-up files of every format into a bank, with a
 * disk that is full in the middle of every other one, and prints what they came to. Exit status 1 where a file crashed the
 * reader, was written by half, or changed what all objects inherit.
 */
import { parseArgs } from 'node:util';
import * as fc from 'fast-check';
import type { FuzzFile } from './fuzz-files';
import { fuzzFile } from './fuzz-files';
import { createFuzzBank } from './play-import';

/** Cases drawn at once; the next ones get a seed of their own. */
const BATCH = 500;

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const cases = Number(values.cases);
const ends = new Map<string, number>();
const kinds = new Map<string, number>();
const faults: string[] = [];
const bank = createFuzzBank();
const began = performance.now();
const memory = process.memoryUsage().rss;
let slowest = { took: 0, kind: '' };
for (let from = 0; from < cases; from += BATCH) {
  const seed = Number(values.seed) * 1_000_003 + from;
  const drawn = fc.sample(fc.tuple(fuzzFile, fc.option(fc.nat(6), { nil: undefined })), {
    seed,
    numRuns: Math.min(BATCH, cases - from),
  });
  for (const [place, [file, full]] of drawn.entries()) await playOne(file, full, `seed ${seed}, file ${place}`);
}
report();

async function playOne(file: FuzzFile, full: number | undefined, name: string): Promise<void> {
  const start = process.cpuUsage();
  const played = await bank.play(file, full).catch((error: unknown) => ({ ok: false as const, why: String(error) }));
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1_000;
  if (took > slowest.took) slowest = { took, kind: file.kind };
  kinds.set(file.kind, (kinds.get(file.kind) ?? 0) + 1);
  if (played.ok) ends.set(played.end, (ends.get(played.end) ?? 0) + 1);
  else faults.push(`${name} (${file.kind}): ${played.why}`);
  if (Object.keys(Object.prototype).length > 0) faults.push(`${name} (${file.kind}): Object.prototype was changed`);
}

function report(): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const grown = Math.round((process.memoryUsage().rss - memory) / 1024 / 1024);
  console.log(`${String(cases)} files in ${seconds} s: ${String(faults.length)} faults`);
  console.log(`  files: ${listed(kinds)}`);
  console.log(`  ends: ${listed(ends)}`);
  console.log(
    `  slowest ${slowest.took.toFixed(0)} ms of processor time (${slowest.kind}); memory ${String(grown)} MB more at the end`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${String(count)}`)
    .join(', ');
}
