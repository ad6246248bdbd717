import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Phrase } from '../../../lib/chat/phrase';
import { ask } from '../../../lib/messages/ask';
import type { TestBrowser } from '../../e2e/browser';
import { until } from '../../e2e/until';
import { patientCarrierThrough, rowsOf } from '../faults/extension-page';

const TABS = 10;
/** Phrases that each tab writes, all tabs at the same time. */
const WRITES = 20;

/** What many open pages made of each other's changes. */
export interface WindowFigures {
  readonly pages: number;
  readonly writes: number;
  /** Rows that the database holds too little or too much. */
  readonly missing: number;
  /** Milliseconds until every page showed a change made in one of them: the longest of each kind. */
  readonly live: Readonly<Record<string, number>>;
}

/** Opens the manager in two windows and many tabs, writes from all of them at once, and watches what each shows. */
export async function openWindows(browser: TestBrowser): Promise<WindowFigures> {
  const pages = [
    await browser.openExtensionPage('options.html#bank'),
    await inNewWindow(browser),
    ...(await Promise.all(
      Array.from({ length: TABS - 2 }, async () => browser.openExtensionPage('options.html#bank')),
    )),
  ];
  await Promise.all(pages.map(async (page) => page.waitForSelector('.t-grid__row')));
  const [first] = pages;
  if (first === undefined) throw new Error('no page');
  const before = await countIn(first);
  const told = await Promise.all(pages.map(async (page, place) => writeFrom(page, place)));
  if (told.flat().some((ok) => !ok)) throw new Error('a write was not acknowledged');
  const written = pages.length * WRITES;
  const rows = (await rowsOf(first, { name: 'tuotie-bank' }, 'phrases')) as Phrase[];
  const carrier = patientCarrierThrough(first);
  const one = phraseOf('window:0:0');
  const live = {
    'all writes': await everywhere(pages, async (page) => (await countIn(page)) === before + written),
    'an edit': await after(pages, '改过的标题', true, async () => {
      await ask('phrase.save', { id: randomUUID(), phrase: { ...one, title: '改过的标题' } }, carrier);
    }),
    'a removal': await after(pages, '改过的标题', false, async () => {
      await ask('phrase.remove', { id: randomUUID(), phraseId: one.id }, carrier);
    }),
    'its undo': await after(pages, '改过的标题', true, async () => {
      await ask('phrase.restore', { id: randomUUID(), phraseId: one.id }, carrier);
    }),
  };
  return { pages: pages.length, writes: written, missing: before + written - rows.length, live };
}

/** A window of its own, as an agent with two screens has. */
async function inNewWindow(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('options.html#bank');
  const url = page.url();
  await page.close();
  const session = await browser.puppeteer.target().createCDPSession();
  const opened = browser.puppeteer.waitForTarget((target) => target.url() === url);
  await session.send('Target.createTarget', { url, newWindow: true });
  const window = await (await opened).page();
  if (window === null) throw new Error('no window opened');
  return window;
}

async function writeFrom(page: Page, place: number): Promise<readonly boolean[]> {
  const carrier = patientCarrierThrough(page);
  return Promise.all(
    Array.from({ length: WRITES }, async (_, row) => {
      const phrase = phraseOf(`window:${String(place)}:${String(row)}`);
      return (await ask('phrase.save', { id: randomUUID(), phrase }, carrier)).ok;
    }),
  );
}

async function after(pages: readonly Page[], title: string, isThere: boolean, deed: () => Promise<void>) {
  for (const page of pages) await searchFor(page, title);
  await deed();
  return everywhere(pages, async (page) => ((await page.$('.t-grid__row')) !== null) === isThere);
}

/** The list is long: what is looked for is searched. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.$eval(
    '.t-search__input',
    (field, typed) => {
      (field as HTMLInputElement).value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

/** Milliseconds until it is so in every page. */
async function everywhere(pages: readonly Page[], isSo: (page: Page) => Promise<boolean>): Promise<number> {
  const began = performance.now();
  await Promise.all(pages.map(async (page) => until('every page to show it', async () => isSo(page), 30_000)));
  return performance.now() - began;
}

async function countIn(page: Page): Promise<number> {
  return Number(await page.$eval('.t-grid', (grid) => grid.getAttribute('aria-rowcount')));
}

function phraseOf(id: string): Phrase {
  const body = `您好,已为您登记,编号 ${id}。`;
  return { id, owner: 'mine', group: '', title: id, body, code: '', keywords: [], samples: [], updatedAt: 0 };
}
