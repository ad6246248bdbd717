import type { BrowserName } from '../../lib/headless/find-browser';
import type { TestBrowser } from '../e2e/browser';
import { createFaults, createUpdates } from './faults';
import { type GuardFigures, runSchedule } from './run-schedule';
import { type RoundFault, type Schedule, scheduleRounds } from './schedule';
import { PAGE_READY } from './serve-page';

export interface PlayOptions extends Schedule {
  readonly name: BrowserName;
  /** Folder of the built extension; a copy of it is installed and updated. */
  readonly extension: string;
  readonly start: (extension: string) => Promise<TestBrowser>;
  readonly url: string;
}

/** Plays a schedule in a browser of its own, which is closed afterwards. */
export async function playIn({ name, extension, start, url, ...schedule }: PlayOptions): Promise<{
  readonly figures: GuardFigures;
  readonly faults: ReadonlyMap<RoundFault, number>;
}> {
  let browser: TestBrowser | undefined;
  const updates = await createUpdates(extension, async (folder) => browser?.puppeteer.installExtension(folder));
  try {
    browser = await start(updates.folder);
    const page = await browser.puppeteer.newPage();
    const reload = async () => {
      // Firefox calls a navigation off where a frame of the last page was still on its way; the next one is not.
      await page.goto(url).catch(() => page.goto(url));
      await page.waitForFunction(PAGE_READY);
    };
    await reload();
    const faults = createFaults(browser, updates.update, reload);
    const figures = await runSchedule({ name, page, faults, rounds: scheduleRounds(name, schedule) });
    return { figures, faults: faults.counts };
  } finally {
    await browser?.close();
    await updates.remove();
  }
}
