import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import type { PackKeys } from '../../lib/headless/pack-keys';
import { createKeys, shownFingerprint } from '../../lib/headless/pack-keys';
import { servePack } from '../../lib/headless/pack-serve';
import { signedPack } from '../../lib/headless/pack-sign';
import { inBrowsers } from './stories';

const DAY = 24 * 60 * 60 * 1_000;

/** Publishes a version with one phrase, which is found by `lmyz`. */
async function publish(file: string, keys: PackKeys, version: number, body: string): Promise<void> {
  const now = Date.now();
  const phrase = { id: 'lm-1', group: '店铺', title: '样张', body, code: 'lmyz', keywords: [], samples: [] };
  const pack = { id: 'lanmei', name: '蓝莓小铺', version, issued: now, expires: now + DAY, apply: 'ask' as const };
  const rules = { rules: {}, brand: {}, wordLists: [], allow: [] };
  writeFileSync(file, JSON.stringify(await signedPack({ ...pack, ...rules, phrases: [phrase] }, keys)));
}

inBrowsers(
  (stage) => {
    test('a shop’s pack is followed by address, looked at, used beside the chat, refused when forged, and rolled back', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'pack-'));
      const file = join(folder, 'shop.pack.json');
      const keys = await createKeys();
      await publish(file, keys, 1, '蓝莓样张第一版');
      const host = await servePack(file);
      onTestFinished(async () => {
        await host.close();
        rmSync(folder, { recursive: true });
      });
      const options = await stage.browser().openExtensionPage('options.html#shared');
      onTestFinished(() => options.close());

      const [address, fingerprint] = await fieldsOf(options);
      await address?.type(host.address);
      await fingerprint?.type(await shownFingerprint(keys));
      await options.click('.t-shared__form button[type="submit"]');
      await apply(options);

      const chat = await stage.chat('chatui');
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await chat.press('Alt+Q');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('lmyz');
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('蓝莓样张第一版');

      await publish(file, keys, 2, '蓝莓样张第二版');
      writeFileSync(file, readFileSync(file, 'utf8').replace('第二版', '假的版'));
      await options.bringToFront();
      await press(options, 0);
      await options.waitForSelector('.t-notice--warn');
      await publish(file, keys, 2, '蓝莓样张第二版');
      await press(options, 0);
      await apply(options);
      await chat.page.bringToFront();
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('蓝莓样张第二版');

      await options.bringToFront();
      await press(options, -2);
      await chat.page.bringToFront();
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('蓝莓样张第一版');
    });
  },
  { browsers: ['chromium'] },
);

async function fieldsOf(options: Page) {
  await options.waitForSelector('.t-shared__form input');
  return options.$$('.t-shared__form .t-field input');
}

/** Looks at the version that has come, and applies it. */
async function apply(options: Page): Promise<void> {
  await (await options.waitForSelector('.t-notice--hint .t-button--main'))?.click();
  await (await options.waitForSelector('.t-shared__diff .t-button--main'))?.click();
  await options.waitForSelector('.t-notice--ok');
}

/** A deed of the pack, by its place: the first looks now, the last but one goes back a version. */
async function press(options: Page, deed: number): Promise<void> {
  await (await options.$$('section > .t-shared__deeds > button')).at(deed)?.click();
}
