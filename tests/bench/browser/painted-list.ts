import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/headless/find-browser';
import type { TestBrowser } from '../../e2e/browser';
import { launch } from '../../e2e/browser';
import type { ChatPage } from '../../e2e/chat-page';
import { openChat } from '../../e2e/chat-page';
import { until } from '../../e2e/until';
import { buildExtension } from '../../workbench/build-extension';
import { PAGES as CHAT_PAGES, buildPages, servePages } from '../../workbench/serve';
import { fillBank } from '../fill-bank';
import type { BenchRow } from '../measure';
import { spread } from '../measure';
import { syntheticBank } from '../synthetic';

/** In the panel, where the functions handed to `evaluate` run: when the list that is waited for was painted. */
declare global {
  interface Window {
    painted?: Promise<number>;
    /** With `--expose-gc`. */
    gc?: () => void;
  }
  interface Performance {
    /** Chromium's. */
    readonly memory?: { readonly usedJSHeapSize: number };
  }
}

const PHRASES = 10_000;
const PAGES = '.output/pages';
const MEGABYTE = 2 ** 20;
const PRESSES = 60;
const TYPED = ['fhsj', 'tuihuo', 'chima', 'fapiao', 'wuliu', 'kuaidi', 'yhq', 'huanhuo', 'tuikuan'];
/** Milliseconds that an agent leaves between two keys. */
const BETWEEN = 120;
/** Milliseconds after which a key is taken to have changed nothing on the list. */
const UNCHANGED = 1_000;
const PROMPT = 32;

/**
 * What an agent waits for with a bank of 10,000 phrases in a real Chromium: from before the key is handed to the browser until the frame
 * with the list in it is done; and the memory that the chat page's own frame takes with Tuotie in it.
 */
export default async function paintedList(): Promise<BenchRow[]> {
  const found = findBrowser('chromium');
  if (!found.ok) return [{ what: 'list painted in Chromium', unit: 'ms', note: `not run: ${found.reason}` }];
  const extension = await buildExtension('chromium', 'e2e');
  await buildPages(PAGES);
  const server = await servePages(PAGES);
  const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];
  const browser = await launch('chromium', { executable: found.path, extension, args });
  try {
    await fillBank(browser, syntheticBank(PHRASES));
    const chat = await openChat(browser, server.origin, 'chatui');
    const panel = await settle(chat);
    const heap = await heapOf(chat.frame);
    const opened = await timeOpening(chat, panel);
    const typed = await timeTyping(chat, panel);
    const panelHeap = await heapOf(panel);
    const more = heap - (await heapOfBarePage(browser, server.origin));
    return [
      { what: 'key in the composer → search with its list painted (value: p95)', unit: 'ms', ...promptly(opened) },
      { what: 'letter in the search → list painted (value: p95)', unit: 'ms', ...promptly(typed) },
      {
        what: 'heap of an idle page, more than without Tuotie',
        unit: 'MB',
        value: more,
        budget: { of: 'value', at: 12 },
      },
      { what: "heap of the panel's frame, 10,000 phrases", unit: 'MB', value: panelHeap },
    ];
  } finally {
    await browser.close();
    await server.close();
  }
}

function promptly(times: readonly number[]) {
  const value = times.toSorted((a, b) => a - b)[Math.floor(0.95 * times.length)] ?? Infinity;
  return { ...spread(times), value, budget: { of: 'value', at: PROMPT }, note: `${times.length} keys` } as const;
}

/** The same page once Tuotie is gone. */
async function heapOfBarePage(browser: TestBrowser, origin: string): Promise<number> {
  const own = await browser.openExtensionPage('options.html');
  await browser.puppeteer.uninstallExtension(new URL(own.url()).host);
  const page = await browser.puppeteer.newPage();
  await page.goto(`${origin}${CHAT_PAGES.chatui}?script=none`);
  await page.waitForSelector('textarea');
  return heapOf(page.mainFrame());
}

async function heapOf(frame: Frame): Promise<number> {
  const bytes = await frame.evaluate(() => {
    window.gc?.();
    return performance.memory?.usedJSHeapSize ?? Infinity;
  });
  return bytes / MEGABYTE;
}

/** Opens a conversation with a question in it and waits until the bank is indexed with its meaning, which is then kept. */
async function settle(chat: ChatPage): Promise<Frame> {
  await chat.turnTo(chat.buyers[0] ?? '');
  await chat.buyerWrites('连衣裙什么时候能发货');
  const panel = await chat.panel();
  const isKept = () =>
    panel.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'tuotie-index'));
  await until('the index to be kept', isKept, 60_000);
  await until('suggestions', async () => (await chat.suggestions()).length > 0);
  await pause(UNCHANGED);
  return panel;
}

async function timeOpening(chat: ChatPage, panel: Frame): Promise<number[]> {
  const times: number[] = [];
  await chat.focusComposer();
  for (let i = 0; i < PRESSES; i += 1) {
    await chat.page.keyboard.down('Alt');
    times.push(...(await timeKey(chat.page, panel, 'KeyQ')));
    await chat.page.keyboard.up('Alt');
    await pause(BETWEEN);
    await chat.press('Escape');
    await pause(BETWEEN);
  }
  return times;
}

async function timeTyping(chat: ChatPage, panel: Frame): Promise<number[]> {
  const times: number[] = [];
  for (const typed of TYPED) {
    await chat.press('Alt+Q');
    await panel.waitForSelector('[role="combobox"]:focus');
    for (const letter of typed) {
      times.push(...(await timeKey(chat.page, panel, `Key${letter.toUpperCase()}` as KeyInput)));
      await pause(BETWEEN);
    }
    await chat.press('Escape');
    await pause(BETWEEN);
  }
  return times;
}

/** Milliseconds from a key to the painted list that it changed; nothing where it changed none. */
async function timeKey(page: Page, panel: Frame, key: KeyInput): Promise<number[]> {
  await panel.evaluate(awaitPainting, UNCHANGED);
  const begun = performance.timeOrigin + performance.now();
  await page.keyboard.press(key);
  const painted = await panel.evaluate(async () => window.painted);
  return painted === undefined || !Number.isFinite(painted) ? [] : [painted - begun];
}

/** Runs in the panel. A message posted from an animation frame is handled after that frame is painted. */
function awaitPainting(patience: number): void {
  window.painted = new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.timeOrigin + performance.now()));
    port1.start();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      requestAnimationFrame(() => port2.postMessage(undefined));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    setTimeout(() => resolve(Infinity), patience);
  });
}
