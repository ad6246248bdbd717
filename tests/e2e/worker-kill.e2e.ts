import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../lib/headless/seeded';
import { ask } from '../../lib/messages/ask';
import type { BankNews } from '../../lib/store/bank-channel';
import { bankInUse, carrierThrough, killWorker, rowsOf } from '../store/faults/extension-page';
import { writeUnderKills } from '../store/faults/worker-kills';
import { inBrowsers } from './stories';

/** `npm run test:store` does a thousand. */
const KILLS = 30;

// Firefox lets no test end its event page.
inBrowsers(
  (stage) => {
    describe('the background killed in the middle', () => {
      test(`of writes ${KILLS} times loses none, doubles none, and takes no import in by half`, async () => {
        const page = await stage.browser().openExtensionPage('options.html');
        const figures = await writeUnderKills(stage.browser(), page, { kills: KILLS, random: seeded(1) });
        expect(figures).toMatchObject({ lost: [], doubled: [], partial: [] });
        expect(figures.acknowledged).toBeGreaterThan(KILLS);
      });

      test('and its database wiped meanwhile takes everything back and says from when', async () => {
        const page = await stage.browser().openExtensionPage('options.html');
        const carrier = carrierThrough(page);
        expect(await ask('backup.take', { id: randomUUID() }, carrier)).toMatchObject({ ok: true });
        const before = await rowsOf(page, await bankInUse(page), 'phrases');
        const news = nextBankNews(page, 'database');
        await wipe(page, 'tuotie-bank');
        await killWorker(stage.browser(), 0);
        const loss = { ok: false, reason: 'emptied', restored: before.length, takenAt: expect.any(Number) as number };
        expect(await ask('bank.condition', {}, carrier)).toEqual({ ok: true, value: loss });
        await news;
        expect(await rowsOf(page, await bankInUse(page), 'phrases')).toEqual(before);
        await ask('bank.acknowledge', {}, carrier);
        expect(await ask('bank.condition', {}, carrier)).toMatchObject({ value: { ok: true } });
      });
    });
  },
  { browsers: ['chromium'] },
);

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
