/**
 * `npm run test:store -- [--kills 1000] [--times 3] [--migrations 200] [--seed 1] [--extension FOLDER]` ends the background of a
 * real Chromium while it writes (`--kills`), damages the files of its databases between two runs, each kind so many times
 * (`--times`), and ends the background and the browser while a bank of the first schema is migrated (`--migrations`): whichever
 * are named, all where none is. Prints what was lost. Exit status 1 where an acknowledged write was lost or doubled, an import was
 * taken in by half, a damage went unnoticed although it took something, less than 99 % of the phrases came back, or a migrated
 * bank is not whole.
 */
import { parseArgs } from 'node:util';
import { findBrowser } from '../../../lib/headless/find-browser';
import { seeded } from '../../../lib/headless/seeded';
import { launch } from '../../e2e/browser';
import { buildExtension } from '../../workbench/build-extension';
import type { Outcome } from './corruption';
import { sufferDamages } from './corruption';
import { DAMAGES } from './damage';
import { migrateUnderKills } from './migrations';
import { writeUnderKills } from './worker-kills';

const ENOUGH = 0.99;

const { values } = parseArgs({
  options: {
    kills: { type: 'string' },
    times: { type: 'string' },
    migrations: { type: 'string' },
    seed: { type: 'string', default: '1' },
    extension: { type: 'string' },
  },
});
const found = findBrowser('chromium');
if (!found.ok) throw new Error(found.reason);
const start = {
  executable: found.path,
  extension: values.extension ?? (await buildExtension('chromium', 'production')),
};
const random = seeded(Number(values.seed));
const isAll = values.kills === undefined && values.times === undefined && values.migrations === undefined;
if (isAll || values.kills !== undefined) await reportKills(Number(values.kills ?? 1000));
if (isAll || values.times !== undefined) await reportCorruption(Number(values.times ?? 3));
if (isAll || values.migrations !== undefined) await reportMigrations(Number(values.migrations ?? 200));

async function reportKills(wanted: number): Promise<void> {
  const began = performance.now();
  const browser = await launch('chromium', start);
  try {
    const page = await browser.openExtensionPage('options.html#about');
    const figures = await writeUnderKills(browser, page, { kills: wanted, random });
    const { rounds, kills, repeats, acknowledged, unanswered, lost, doubled, partial } = figures;
    console.log(
      `worker kills: ${rounds} rounds, ${kills} live workers ended, ${repeats} messages sent again, ` +
        `${acknowledged} writes acknowledged, ${unanswered} written without an answer: ${lost.length} lost, ${doubled.length} doubled, ` +
        `${partial.length} imports by half (${since(began)} s)`,
    );
    for (const line of [...lost, ...doubled, ...partial]) console.log(`  ${line}`);
    if (lost.length + doubled.length + partial.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

async function reportCorruption(times: number): Promise<void> {
  const began = performance.now();
  const outcomes = await sufferDamages(start, DAMAGES, { times, random, told: tell });
  const silent = outcomes.filter(({ noticed, kept }) => !noticed && kept < 1);
  const short = outcomes.filter(({ rows }) => rows < ENOUGH);
  const least = Math.min(...outcomes.map(({ rows }) => rows));
  console.log(
    `corruption: ${outcomes.length} damaged profiles, ${outcomes.filter(({ noticed }) => noticed).length} told to the user, ` +
      `${outcomes.filter(({ noticed, kept }) => !noticed && kept === 1).length} harmless, ${silent.length} losses unnoticed; ` +
      `rows back: ${percent(least)} at least (${since(began)} s)`,
  );
  if (silent.length + short.length > 0) process.exitCode = 1;
}

async function reportMigrations(kills: number): Promise<void> {
  const began = performance.now();
  const { migrations, workers, browsers, stages, faults } = await migrateUnderKills(start, { kills, random });
  const reached = Object.entries(stages).map(([stage, count]) => `${String(count)} ${stage}`);
  console.log(
    `migrations: ${migrations} of a bank of the first schema, ${workers} live workers and ${browsers} browsers ended meanwhile ` +
      `(workers: ${reached.join(', ')}): ${faults.length} faults (${since(began)} s)`,
  );
  for (const line of faults) console.log(`  ${line}`);
  if (faults.length > 0) process.exitCode = 1;
}

function tell({ damage, noticed, kept, rows, took }: Outcome): void {
  const end = kept === 1 && !noticed ? 'harmless' : noticed ? 'told' : 'UNNOTICED';
  console.log(
    `  ${damage.padEnd(24)} ${end.padEnd(10)} rows back ${percent(rows)}, in their last wording ${percent(kept)}, ` +
      `${Math.round(took)} ms`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}

function since(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
