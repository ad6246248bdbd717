import type { BrowserName } from '../../lib/headless/find-browser';
import type { TestBrowser } from '../e2e/browser';
import { createFaults, createUpdates } from './faults';
import { type GuardFigures, runSchedule } from './run-schedule';
import { type RoundFault, scheduleRounds } from './schedule';
import { PAGE_READY } from './serve-page';

export interface PlayOptions {
  readonly name: BrowserName;
  /** Folder of the built extension; a copy of it is installed and updated. */
  readonly extension: string;
  readonly start: (extension: string) => Promise<TestBrowser>;
  readonly url: string;
  readonly sends: number;
  readonly seed: number;
}

/** Plays a schedule in a browser of its own, which is closed afterwards. */
export async function playIn({ name, extension, start, url, sends, seed }: PlayOptions): Promise<{
  readonly figures: GuardFigures;
  readonly faults: ReadonlyMap<RoundFault, number>;
}> {
  let browser: TestBrowser | undefined;
  const updates = await createUpdates(extension, async (folder) => browser?.puppeteer.installExtension(folder));
  try {
    browser = await start(updates.folder);
    const page = await browser.puppeteer.newPage();
    const reload = async () => {
      await page.goto(url);
      await page.waitForFunction(PAGE_READY);
    };
    await reload();
    const faults = createFaults(browser.puppeteer, updates.update, reload);
    const figures = await runSchedule({ name, page, faults, rounds: scheduleRounds(name, sends, seed) });
    return { figures, faults: faults.counts };
  } finally {
    await browser?.close();
    await updates.remove();
  }
}
