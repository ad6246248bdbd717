import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Phrase } from '../../../lib/chat/phrase';
import type { LaunchOptions, TestBrowser } from '../../e2e/browser';
import { launch } from '../../e2e/browser';
import { addPhrase } from '../../e2e/popup-page';
import { until } from '../../e2e/until';
import { LOCALES, readMessages } from '../../language/read-messages';
import { killWorker, rowsOf } from '../faults/extension-page';
import { mountSmallDisk } from './small-disk';

const MEGABYTES = 300;
/** Milliseconds after which Chromium has closed a database that nobody has open any more. */
const CLOSED = 6_000;
const MESSAGES = await Promise.all(LOCALES.map(async (locale) => readMessages(locale)));

/**
 * An agent adds phrases in the popup while the disk fills up and is freed again; then the databases are opened anew several times.
 * Resolves with what held; rejects with the first thing that did not.
 */
export async function fillDisk(start: Pick<LaunchOptions, 'executable' | 'extension'>): Promise<readonly string[]> {
  const held: string[] = [];
  const isSo = async (what: string, look: () => Promise<boolean>): Promise<void> => {
    await until(what, look, 20_000);
    held.push(what);
  };
  const disk = mountSmallDisk(MEGABYTES);
  try {
    const browser = await launch('chromium', { ...start, args: [`--user-data-dir=${disk.folder}/profile`] });
    const popup = await browser.openExtensionPage('popup.html');
    await addPhrase(popup, '您好,这句是磁盘还有空的时候写的。', 'ykd');
    held.push('with room, a phrase is saved');

    await writeInForm(popup, `您好,这句写的时候磁盘满了。${'请您放心,'.repeat(1_500)}`);
    disk.fill();
    await popup.click('form button[type="submit"]');
    await isSo('on the full disk the form says so', async () => says(popup, 'fault_quota'));
    await isSo('and keeps what was written', async () =>
      (await popup.$eval('form textarea', (field) => field.value)).includes('磁盘满了'),
    );
    const options = await browser.openExtensionPage('options.html#bank');
    await isSo('the options page says so, too', async () => says(options, 'bank_condition_quota'));

    disk.free();
    await popup.bringToFront();
    await popup.click('form button[type="submit"]');
    await isSo('with room again, the same press saves it', async () => says(popup, undefined, '这句写的时候磁盘满了'));
    await isSo(
      'and the options page, open all the while, says no more of it',
      async () => !(await says(options, 'bank_condition_quota')),
    );
    await options.close();
    await popup.close();
    for (const time of ['once', 'twice', 'three times']) {
      await openAnew(browser, `opened anew ${time}, both are there and nothing is told`, isSo);
    }
    await browser.close();
  } finally {
    disk.unmount();
  }
  return held;
}

async function openAnew(
  browser: TestBrowser,
  what: string,
  isSo: (what: string, look: () => Promise<boolean>) => Promise<void>,
): Promise<void> {
  await killWorker(browser, 0);
  await pause(CLOSED);
  const page = await browser.openExtensionPage('options.html#about');
  await isSo(what, async () => {
    const rows = (await rowsOf(page, { name: 'tuotie-bank' }, 'phrases')) as Phrase[];
    return rows.filter(({ owner }) => owner === 'mine').length === 2;
  });
  await page.evaluate(() => void (location.hash = '#bank'));
  await page.waitForSelector('.t-grid__row');
  if ((await page.$('.t-notice--warn')) !== null) throw new Error('a loss is told of');
  await page.close();
}

async function writeInForm(popup: Page, body: string): Promise<void> {
  await popup.bringToFront();
  await (await popup.waitForSelector('section h2 + button'))?.click();
  const field = await popup.waitForSelector('form textarea');
  await field?.evaluate((area, text) => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, body);
}

/** Whether a page shows these words in any language; a key of the messages, or words of one's own. */
async function says(page: Page, key: string | undefined, words = ''): Promise<boolean> {
  const text = await page.evaluate(() => document.body.innerText);
  if (key === undefined) return text.includes(words);
  return MESSAGES.some((messages) => text.includes(messages[key]?.message ?? '\0'));
}
