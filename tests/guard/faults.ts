import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, TargetType } from 'puppeteer-core';
import type { BrowserName } from '../../lib/headless/find-browser';
import type { TestBrowser } from '../e2e/browser';
import { composeAndCommit } from '../e2e/input-method';
import type { RoundFault } from './schedule';

export interface Faults {
  readonly cause: (fault: RoundFault, page: Page) => Promise<void>;
  /** How often each was caused. */
  readonly counts: Map<RoundFault, number>;
}

/** The faults of one run; `reload` opens the test's page again in the same tab. */
export function createFaults(
  { name, puppeteer: browser }: Pick<TestBrowser, 'name' | 'puppeteer'>,
  update: () => Promise<void>,
  reload: (page: Page) => Promise<void>,
): Faults {
  const counts = new Map<RoundFault, number>();
  return {
    counts,
    cause: async (fault, page) => {
      counts.set(fault, (counts.get(fault) ?? 0) + 1);
      if (fault === 'worker-killed') await killWorkers(browser);
      else if (fault === 'updated') await update();
      else if (fault === 'navigated') await reload(page);
      else if (fault === 'half-composed') await composeHalf(browser, name, page);
      else await page.evaluate((one) => window.guardPage?.fault(one), fault);
    },
  };
}

async function killWorkers(browser: Browser): Promise<void> {
  for (const target of browser.targets().filter((one) => one.type() === TargetType.SERVICE_WORKER)) {
    const worker = await target.worker().catch(() => null);
    // It may have ended between the two steps, which is what was wanted.
    await worker?.close().catch((error: unknown) => error);
  }
}

/** Letters under way in an input method, Enter to take them as they are: nothing is sent by that. */
async function composeHalf(puppeteer: Browser, name: BrowserName, page: Page): Promise<void> {
  await page.evaluate(() => window.guardPage?.draft('', 'composer'));
  await composeAndCommit({ name, puppeteer }, page, 'nihao', '你好');
}

/** A copy of the built extension whose version grows, as an update does. */
export async function createUpdates(
  extension: string,
  install: (folder: string) => Promise<unknown>,
): Promise<{ readonly folder: string; readonly update: () => Promise<void>; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tuotie-update-'));
  await cp(extension, folder, { recursive: true });
  let version = 1;
  return {
    folder,
    update: async () => {
      version += 1;
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
      await writeFile(file, JSON.stringify({ ...manifest, version: `0.1.${version}` }));
      await install(folder);
    },
    remove: async () => rm(folder, { recursive: true, force: true }),
  };
}
