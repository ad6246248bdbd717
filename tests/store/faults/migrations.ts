import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Random } from '../../../lib/headless/seeded';
import type { LaunchOptions, TestBrowser } from '../../e2e/browser';
import { launch } from '../../e2e/browser';
import { carrierThrough, killWorker } from './extension-page';
import type { FirstBank } from './first-bank';
import { createFirstBank, layFirstBank } from './first-bank';
import type { Stage } from './migrated';
import { faultsOf, stageOf } from './migrated';

/** Every so many kills one ends the whole browser. */
const BROWSER_EVERY = 5;
/** A migration is cut short up to so many times before it may finish. */
const MOST_CUTS = 3;
/** Migrations that are timed first, so that the kills fall into them. */
const TIMED = 4;
/** Part of that time within which the kills fall: what ends a worker takes a moment, too, and later the work is done. */
const WITHIN = 0.6;
/** A file of the extension that runs none of its scripts. */
const QUIET_PAGE = 'managed-schema.json';

export interface MigrationFigures {
  /** Migrations of the old bank, each to its end. */
  readonly migrations: number;
  /** Live workers that were ended before its end, and whole browsers that were ended at some time of it. */
  readonly workers: number;
  readonly browsers: number;
  /** How far it had come at each end of a worker, those that came too late among them. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** What was wrong afterwards, a line each. */
  readonly faults: readonly string[];
}

type Start = Pick<LaunchOptions, 'executable' | 'extension'>;

/** Migrates the bank of the first schema again and again, ending the worker or the browser meanwhile, and looks at what came of it. */
export async function migrateUnderKills(
  start: Start,
  { kills, random }: { readonly kills: number; readonly random: Random },
): Promise<MigrationFigures> {
  const old = await createFirstBank();
  const browsers = Math.floor(kills / BROWSER_EVERY);
  const first = await endWorkers(start, old, { kills: kills - browsers, random });
  const second = await endBrowsers(start, old, { kills: browsers, random });
  return {
    ...first,
    migrations: first.migrations + second.migrations,
    browsers: second.browsers,
    faults: [...first.faults, ...second.faults],
  };
}

async function endWorkers(
  start: Start,
  old: FirstBank,
  { kills, random }: { readonly kills: number; readonly random: Random },
): Promise<MigrationFigures> {
  const browser = await launch('chromium', start);
  const stages: Record<Stage, number> = { 'not begun': 0, 'schema raised': 0, finished: 0 };
  const faults: string[] = [];
  let [migrations, workers] = [0, 0];
  try {
    const page = await browser.openExtensionPage(QUIET_PAGE);
    const spread = await timeOf(browser, page, old);
    for (; workers < kills; migrations += 1) {
      await layAnew(browser, page, old);
      const cuts = 1 + Math.floor(random() * MOST_CUTS);
      for (let cut = 0; cut < cuts; cut += 1) {
        const asked = wake(page);
        const killed = await killWorker(browser, random() * spread * WITHIN);
        await asked;
        if (killed === 0) continue;
        const stage = await stageOf(page);
        stages[stage] += 1;
        if (stage !== 'finished') workers += 1;
      }
      const wrong = await faultsOf(page, old, carrierThrough(page));
      faults.push(...wrong.map((fault) => `worker, migration ${String(migrations)}: ${fault}`));
    }
  } finally {
    await browser.close();
  }
  return { migrations, workers, browsers: 0, stages, faults };
}

/** Makes the background open both databases. Answers may come before its end or die with it: both are what this is about. */
async function wake(page: Page): Promise<void> {
  const carrier = carrierThrough(page);
  await Promise.allSettled([
    carrier.send({ name: 'bank.condition', argument: {} }),
    carrier.send({ name: 'tally.today', argument: {} }),
  ]);
}

/** Milliseconds that a migration takes when it is left alone, from the worker's start: the shortest of a few. */
async function timeOf(browser: TestBrowser, page: Page, old: FirstBank): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < TIMED; time += 1) {
    await layAnew(browser, page, old);
    const began = performance.now();
    await wake(page);
    times.push(performance.now() - began);
  }
  return Math.min(...times);
}

/** The background is let come to rest first: one that is just starting would open the bank while it is laid. */
async function layAnew(browser: TestBrowser, page: Page, old: FirstBank): Promise<void> {
  await wake(page);
  await killWorker(browser, 0);
  await layFirstBank(page, old);
}

/** The whole browser, with a page of the extension open that reads the bank while the background migrates it. */
async function endBrowsers(
  start: Start,
  old: FirstBank,
  { kills, random }: { readonly kills: number; readonly random: Random },
): Promise<{ readonly migrations: number; readonly browsers: number; readonly faults: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'tuotie-migrations-'));
  const sound = join(folder, 'old');
  const faults: string[] = [];
  try {
    await inProfile(start, sound, async (browser) => {
      const page = await browser.openExtensionPage(QUIET_PAGE);
      await layAnew(browser, page, old);
    });
    for (let migration = 0; migration < kills; migration += 1) {
      const copy = join(folder, 'copy');
      cpSync(sound, copy, { recursive: true });
      await endOneBrowser(start, copy, random() * BROWSER_SPREAD);
      await inProfile(start, copy, async (browser) => {
        const page = await browser.openExtensionPage('options.html#bank');
        const wrong = await faultsOf(page, old, carrierThrough(page));
        faults.push(...wrong.map((fault) => `browser, migration ${String(migration)}: ${fault}`));
      });
      rmSync(copy, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { migrations: kills, browsers: kills, faults };
}

/** Milliseconds after the extension has been loaded, within which a migration is over on a slow machine. */
const BROWSER_SPREAD = 600;

async function endOneBrowser(start: Start, profile: string, after: number): Promise<void> {
  const browser = await launch('chromium', { ...start, args: [`--user-data-dir=${profile}`] });
  const reading = browser.openExtensionPage('options.html#bank').catch((error: unknown) => error);
  await pause(after);
  const running = browser.puppeteer.process();
  const ended = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  await ended;
  await reading;
}

async function inProfile(start: Start, profile: string, work: (browser: TestBrowser) => Promise<void>): Promise<void> {
  const browser = await launch('chromium', { ...start, args: [`--user-data-dir=${profile}`] });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}
