import { setTimeout as pause } from 'node:timers/promises';
import { type KeyInput, launch as start, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/headless/find-browser';
import { launch } from '../../e2e/browser';
import { openChat } from '../../e2e/chat-page';
import { buildExtension } from '../../workbench/build-extension';
import { PAGES as CHAT_PAGES, buildPages, servePages } from '../../workbench/serve';
import type { BenchRow } from '../measure';
import { spread } from '../measure';

declare global {
  interface Window {
    /** Milliseconds from each key to the frame that shows it, and lengths of the page's long tasks. */
    typing?: { readonly delays: number[]; readonly longTasks: number[] };
  }
}

const PAGES = '.output/pages';
const COMPOSER = 'textarea.Composer-input';
const ROUNDS = 12;
/** Stands in the composer before anything is typed: an ordinary long message. */
const DRAFT =
  '您好,这款连衣裙现在有现货,今天下午四点前付款的订单当天就能发出,一般两到三天送到。尺码偏小,平时穿中码的建议选大一码,详情页里有尺码表可以对照。';
const TYPED = 'qing wen nin de shen gao';
/** Milliseconds that a quick agent leaves between two keys. */
const BETWEEN = 60;

/**
 * What typing in a chat page costs with Tuotie on it: the same keys in the same page, in turns in a Chromium with and one without the
 * extension, from the moment the browser was given a key to the frame that shows it.
 */
export default async function inputDelay(): Promise<BenchRow[]> {
  const found = findBrowser('chromium');
  if (!found.ok) return [{ what: 'key → painted in the composer', unit: 'ms', note: `not run: ${found.reason}` }];
  const extension = await buildExtension('chromium', 'e2e');
  await buildPages(PAGES);
  const server = await servePages(PAGES);
  const browser = await launch('chromium', { executable: found.path, extension });
  const bare = await start({ executablePath: found.path, headless: true, args: ['--no-sandbox', '--lang=zh-CN'] });
  try {
    const chat = await openChat(browser, server.origin, 'chatui');
    await chat.turnTo(chat.buyers[0] ?? '');
    const without = await openBare(await bare.newPage(), server.origin);
    // Once unmeasured: whatever is done for the first time is done by then.
    for (const page of [chat.page, without]) await typeIn(page);
    for (const page of [chat.page, without]) await listen(page);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const page of round % 2 === 0 ? [chat.page, without] : [without, chat.page]) await typeIn(page);
    }
    return rowsOf(await heard(chat.page), await heard(without));
  } finally {
    await browser.close();
    await bare.close();
    await server.close();
  }
}

type Typing = NonNullable<Window['typing']>;

function rowsOf(on: Typing, off: Typing): BenchRow[] {
  const [p95On, p95Off] = [p95(on.delays), p95(off.delays)];
  const times = ({ delays }: Typing) => ({ ...spread(delays), value: p95(delays), note: `${delays.length} keys` });
  return [
    { what: 'key → painted in the composer, with Tuotie (value: p95)', unit: 'ms', ...times(on) },
    { what: 'key → painted in the composer, without (value: p95)', unit: 'ms', ...times(off) },
    {
      what: 'key → painted in the composer, p95, more with Tuotie',
      unit: 'ms',
      value: p95On - p95Off,
      budget: { of: 'value', at: 2 },
    },
    { what: 'key → painted in the composer, p95, with against without', unit: '×', value: p95On / p95Off },
    {
      what: 'longest task of the page while typing, with Tuotie',
      unit: 'ms',
      value: Math.max(0, ...on.longTasks),
      budget: { of: 'value', at: 50 },
      note: `without: ${Math.max(0, ...off.longTasks).toFixed(0)}; 0: none of more than 50`,
    },
  ];
}

function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Infinity;
}

async function openBare(page: Page, origin: string): Promise<Page> {
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${origin}${CHAT_PAGES.chatui}?script=none`);
  await page.waitForSelector(COMPOSER);
  await page.evaluate(() => window.workbench?.open(window.workbench.buyers[0] ?? ''));
  return page;
}

async function typeIn(page: Page): Promise<void> {
  await page.click(COMPOSER);
  await page.keyboard.sendCharacter(DRAFT);
  await pause(BETWEEN);
  for (const letter of TYPED) {
    await page.keyboard.press((letter === ' ' ? 'Space' : letter) as KeyInput);
    await pause(BETWEEN);
  }
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
}

async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const typing: Typing = { delays: [], longTasks: [] };
    window.typing = typing;
    const { port1, port2 } = new MessageChannel();
    let pressed: number | undefined;
    // A message posted from an animation frame is handled after that frame is painted.
    port1.addEventListener('message', () => {
      if (pressed !== undefined) typing.delays.push(performance.now() - pressed);
      pressed = undefined;
    });
    port1.start();
    document.addEventListener('keydown', (event) => {
      if (event.key.length > 1 || event.ctrlKey) return;
      // When the browser was given the key, so that whatever ran before this listener counts.
      pressed = event.timeStamp;
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
    new PerformanceObserver((list) => {
      typing.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function heard(page: Page): Promise<Typing> {
  return page.evaluate(() => window.typing ?? { delays: [], longTasks: [] });
}
