import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/headless/find-browser';
import { launch } from '../../e2e/browser';
import { until } from '../../e2e/until';
import { buildExtension } from '../../workbench/build-extension';
import { fillBank } from '../fill-bank';
import type { BenchRow } from '../measure';
import { syntheticBank } from '../synthetic';

const PHRASES = 20_000;
const TYPED = ['fahuo', '羽绒服', 'tuihuo liucheng', '您好', '包邮说明', 'fhsj', '保温杯 发票'];
const MARK = 'tuotie-manager';
/** Milliseconds that somebody leaves between two keys. */
const BETWEEN = 120;
/** What the Long Tasks API calls long. */
const LONG = 50;

/** What somebody meets who looks through a bank of 20,000 phrases in a real Chromium: the longest task while scrolling and while searching. */
export default async function manager(): Promise<BenchRow[]> {
  const found = findBrowser('chromium');
  if (!found.ok) return [{ what: 'manager of 20,000 phrases', unit: 'ms', note: `not run: ${found.reason}` }];
  const extension = await buildExtension('chromium', 'e2e');
  const browser = await launch('chromium', { executable: found.path, extension });
  try {
    await fillBank(browser, syntheticBank(PHRASES));
    const page = await browser.openExtensionPage('options.html#bank');
    await page.waitForSelector('.t-grid__row');
    const opened = await page.evaluate(() => performance.now());
    await pause(2_000);
    return [
      { what: 'manager of 20,000 phrases: page opened → first rows', unit: 'ms', value: opened },
      taskRow('scrolling, page by page and by wheel', await measure(page, scroll)),
      taskRow('searching, a letter at a time', await measure(page, search)),
      taskRow('choosing all, another order', await measure(page, chooseAndSort)),
      taskRow('looking for duplicates', await measure(page, duplicates)),
    ];
  } finally {
    await browser.close();
  }
}

function taskRow(what: string, { cpu, wall }: Longest): BenchRow {
  const note = `of its thread's own time; ${wall.toFixed(0)} ms by the clock of this machine, with all else that runs on it`;
  return { what: `manager: longest task, ${what}`, unit: 'ms', value: cpu, budget: { of: 'value', at: LONG }, note };
}

/** Milliseconds of the longest tasks of the page's main thread: on the processor, and by the clock. */
interface Longest {
  readonly cpu: number;
  readonly wall: number;
}

/** An event of Chromium's trace; times in microseconds, `tdur` of the thread's own time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

async function measure(page: Page, deed: (page: Page) => Promise<void>): Promise<Longest> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] });
  await page.evaluate((mark) => performance.mark(mark), MARK);
  await deed(page);
  await pause(500);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  // The thread on which the page itself left its mark.
  const own = traceEvents.find(({ name }) => name === MARK);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && pid === own?.pid && tid === own.tid,
  );
  if (tasks.length === 0) throw new Error('the trace holds no task of the page');
  const most = (of: 'dur' | 'tdur') => Math.max(...tasks.map((task) => task[of] ?? 0)) / 1_000;
  return { cpu: most('tdur'), wall: most('dur') };
}

async function scroll(page: Page): Promise<void> {
  await page.focus('.t-grid');
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press('PageDown');
    await pause(30);
  }
  await page.hover('.t-grid');
  for (let i = 0; i < 60; i += 1) {
    await page.mouse.wheel({ deltaY: i < 30 ? 4_000 : -9_000 });
    await pause(30);
  }
  for (const key of ['End', 'Home'] as const) {
    await page.keyboard.press(key);
    await pause(300);
  }
}

async function search(page: Page): Promise<void> {
  await page.focus('.t-search__input');
  for (const typed of TYPED) {
    for (const letter of typed) {
      await page.keyboard.type(letter);
      await pause(BETWEEN);
    }
    await page.$eval('.t-search__input', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pause(BETWEEN);
  }
}

async function chooseAndSort(page: Page): Promise<void> {
  await page.focus('.t-grid');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await pause(500);
  await page.keyboard.press('Escape');
  const orders = await page.$$('.t-options__bar select');
  await orders.at(-1)?.select('newest');
  await pause(1_000);
  await orders.at(-1)?.select('group');
  await pause(1_500);
}

async function duplicates(page: Page): Promise<void> {
  const views = await page.$$('.t-views__view');
  await views[3]?.click();
  await until('the duplicates', async () => (await page.$('.t-grid__note')) !== null, 60_000);
  await views[0]?.click();
  await pause(1_000);
}
