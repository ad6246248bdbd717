import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type Page, TargetType } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { browser } from 'wxt/browser';
import type { Phrase } from '../../lib/chat/phrase';
import type { Carrier } from '../../lib/messages/ask';
import { ask } from '../../lib/messages/ask';
import type { BankNews } from '../../lib/store/bank-channel';
import type { TestBrowser } from './browser';
import { inBrowsers } from './stories';
import { until } from './until';

/** In the pages of the extension, where the functions handed to `evaluate` run. */
declare const chrome: typeof browser;

const SAVES = 100;
/** Waking, opening the bank and writing takes about this long: kills are spread over it, milliseconds. */
const SPREAD = 80;

// Firefox lets no test end its event page.
inBrowsers(
  (stage) => {
    describe('the background killed in the middle', () => {
      test(`of each of ${SAVES} saves loses none and doubles none`, async () => {
        const page = await stage.browser().openExtensionPage('options.html');
        const carrier = carrierThrough(page);
        expect(await ask('bank.condition', {}, carrier)).toMatchObject({ ok: true });
        const before = (await rowsOf(page, 'tuotie-bank', 'phrases')).length;
        const ids = Array.from({ length: SAVES }, (_, place) => `kill:${place}`);
        for (const [place, id] of ids.entries()) {
          const killed = killWorker(stage.browser(), (place * 37) % SPREAD);
          expect(await ask('phrase.save', { id: randomUUID(), phrase: phraseOf(id) }, carrier)).toEqual({ ok: true });
          expect(await ask('phrase.used', { id: randomUUID(), phraseId: id, at: 1 }, carrier)).toEqual({ ok: true });
          await killed;
        }
        const phrases = (await rowsOf(page, 'tuotie-bank', 'phrases')) as Phrase[];
        expect(phrases.map((phrase) => phrase.id)).toEqual(expect.arrayContaining(ids));
        expect(phrases).toHaveLength(before + SAVES);
        const usage = (await rowsOf(page, 'tuotie-tally', 'usage')) as { phraseId: string; count: number }[];
        expect(usage.filter(({ phraseId }) => ids.includes(phraseId)).map(({ count }) => count)).toEqual(
          ids.map(() => 1),
        );
      });

      test('and its database wiped meanwhile takes everything back and says so', async () => {
        const page = await stage.browser().openExtensionPage('options.html');
        const carrier = carrierThrough(page);
        await ask('phrase.save', { id: randomUUID(), phrase: phraseOf('kept') }, carrier);
        const before = await rowsOf(page, 'tuotie-bank', 'phrases');
        await takeSnapshot(page);
        const news = nextBankNews(page, 'database');
        await wipe(page, 'tuotie-bank');
        await killWorker(stage.browser(), 0);
        const loss = { ok: false, reason: 'emptied', restored: before.length };
        expect(await ask('bank.condition', {}, carrier)).toEqual({ ok: true, value: loss });
        await news;
        expect(await rowsOf(page, 'tuotie-bank', 'phrases')).toEqual(before);
        await ask('bank.acknowledge', {}, carrier);
        expect(await ask('bank.condition', {}, carrier)).toMatchObject({ value: { ok: true } });
      });
    });
  },
  { browsers: ['chromium'] },
);

/** Messages go from an extension page, as those of the popup do; trying again is the product's own. */
function carrierThrough(page: Page): Carrier {
  return {
    send: async (message) => page.evaluate(async (sent) => chrome.runtime.sendMessage<unknown, unknown>(sent), message),
    wait: async (milliseconds) => pause(milliseconds),
  };
}

async function killWorker({ puppeteer }: TestBrowser, after: number): Promise<void> {
  await pause(after);
  for (const target of puppeteer.targets().filter((open) => open.type() === TargetType.SERVICE_WORKER)) {
    const worker = await target.worker().catch(() => null);
    // It may have ended between the two steps, which is what was wanted.
    await worker?.close().catch((error: unknown) => error);
  }
}

async function rowsOf(page: Page, database: string, table: string): Promise<unknown[]> {
  return page.evaluate(
    async (name, store) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction(store).objectStore(store).getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result as unknown[]);
          });
        });
      }),
    database,
    table,
  );
}

/** Brings the next snapshot forward and waits until it is written. */
async function takeSnapshot(page: Page): Promise<void> {
  const read = async () => page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('bank.snapshot')));
  const before = await read();
  await page.evaluate(async () => chrome.alarms.create('snapshot', { when: Date.now() }));
  await until('a new snapshot', async () => (await read()) !== before, 45_000);
}

async function wipe(page: Page, database: string): Promise<void> {
  await page.evaluate(
    async (name) =>
      new Promise<void>((resolve) => {
        indexedDB.deleteDatabase(name).addEventListener('success', () => resolve());
      }),
    database,
  );
}

async function nextBankNews(page: Page, wanted: BankNews): Promise<void> {
  await page.evaluate(
    async (awaited) =>
      new Promise<void>((resolve) => {
        new BroadcastChannel('tuotie-bank').addEventListener('message', ({ data }) => {
          if (data === awaited) resolve();
        });
      }),
    wanted,
  );
}

function phraseOf(id: string): Phrase {
  return {
    id,
    owner: 'mine',
    group: '',
    title: id,
    body: '您好,已为您登记。',
    code: '',
    keywords: [],
    samples: [],
    updatedAt: 0,
  };
}
