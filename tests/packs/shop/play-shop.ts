import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { Phrase } from '../../../lib/chat/phrase';
import type { WholePolicy } from '../../../lib/chat/policy';
import { ask } from '../../../lib/messages/ask';
import type { TestBrowser } from '../../e2e/browser';
import { until } from '../../e2e/until';
import { carrierThrough, rowsOf } from '../../store/faults/extension-page';
import { DELETED, EDITED, LEARNT } from './shop-versions';

/** In the pages of the extension, where the functions handed to `evaluate` run. */
declare const chrome: typeof browser;

/** What the supervisor has published, and does, by the commands of the repository. */
export interface Supervisor {
  readonly address: string;
  readonly fingerprint: string;
  readonly publish: (version: 2) => Promise<void>;
}

/** Takes a picture of a page under a name; does nothing where none are wanted. */
export type TakePicture = (name: string, page: Page) => Promise<void>;

const OWN_EDIT = '您好,发票我来帮您催,开好马上发您。';
const OWN_SAMPLE = '怎么退货呀';
const MINE = '您好,我是小蓝,今天由我为您服务。';

/** An agent follows a shop through two versions and back. Resolves with what held; rejects with the first thing that did not. */
export async function playShop(
  browser: TestBrowser,
  supervisor: Supervisor,
  picture: TakePicture,
): Promise<readonly string[]> {
  const held: string[] = [];
  const isSo = async (what: string, look: () => Promise<boolean>): Promise<void> => {
    await until(what, look);
    held.push(what);
  };
  const options = await browser.openExtensionPage('options.html#shared');
  const popup = await browser.openExtensionPage('popup.html');
  await options.bringToFront();
  const bank = async (): Promise<ReadonlyMap<string, Phrase>> =>
    new Map(((await rowsOf(options, { name: 'tuotie-bank' }, 'phrases')) as Phrase[]).map((row) => [row.id, row]));
  const bodyOf = async (id: string): Promise<string> => (await bank()).get(id)?.body ?? '';

  await picture('1-empty', options);
  await subscribe(options, supervisor);
  await options.waitForSelector('.t-notice--hint .t-button--main');
  await picture('2-offered', options);
  await isSo('the popup tells of the first version', async () => (await newsIn(popup)).includes('1'));
  await picture('3-popup', popup);
  await options.bringToFront();
  await options.click('.t-notice--hint .t-button--main');
  await options.waitForSelector('.t-shared__diff');
  await picture('4-first-changes', options);
  await options.click('.t-shared__diff .t-button--main');
  await isSo('the first version is in use', async () => (await bodyOf('ship')).includes('48 小时'));
  await isSo('its rules hold', async () => (await policyIn(options)).rules['arguing'] === 'hint');
  await isSo('the popup tells of nothing any more', async () => (await newsIn(popup)) === '');

  await workAsAgent(options, await bank());
  await supervisor.publish(2);
  await pressNamed(options, 'section > .t-shared__deeds > button', 0);
  await options.waitForSelector('.t-notice--hint .t-button--main');
  await isSo('the popup tells of the second version', async () => (await newsIn(popup)).includes('2'));
  await options.click('.t-notice--hint .t-button--main');
  await options.waitForSelector('.t-shared__diff');
  await picture('5-second-changes', options);
  await options.click('.t-shared__diff .t-button--main');
  await isSo('the second version is in use', async () => (await bodyOf('ship')).includes('24 小时'));
  await isSo('its rules hold, and those it names no more are as before', async () => {
    const { rules, brand, allow, wordLists } = await policyIn(options);
    const isLaid = rules['arguing'] === 'warn' && rules['vague'] === 'off' && brand.qin && brand.emoji === 0;
    return isLaid && allow.length === 2 && wordLists[0]?.entries.length === 2;
  });
  await isSo('what it left out is gone', async () => !(await bank()).has('event'));
  await localWorkStands(isSo, bank);
  await picture('6-in-use', options);

  await pressNamed(options, 'section > .t-shared__deeds > button', -2);
  await isSo('taken back, the first version is in use', async () => (await bodyOf('ship')).includes('48 小时'));
  await isSo('its rules hold again', async () => {
    const { rules, brand, allow } = await policyIn(options);
    return (
      rules['arguing'] === 'hint' &&
      rules['vague'] === undefined &&
      !brand.qin &&
      brand.emoji === 2 &&
      allow.length === 1
    );
  });
  await isSo('what the second one left out is back', async () => (await bank()).has('event'));
  await localWorkStands(isSo, bank);
  await isSo('the popup does not offer what was taken back', async () => (await newsIn(popup)) === '');
  await picture('7-taken-back', options);
  return held;
}

/** An edit of the shop's phrase, a removal, a question that was learnt, a phrase of one's own. */
async function workAsAgent(page: Page, rows: ReadonlyMap<string, Phrase>): Promise<void> {
  const carrier = carrierThrough(page);
  const edited = rows.get(EDITED);
  if (edited === undefined) throw new Error('the pack has not come');
  const mine: Phrase = { ...edited, id: 'mine:1', owner: 'mine', title: '自我介绍', body: MINE };
  const done = [
    await ask('phrase.save', { id: randomUUID(), phrase: { ...edited, body: OWN_EDIT } }, carrier),
    await ask('phrase.save', { id: randomUUID(), phrase: mine }, carrier),
    await ask('phrase.remove', { id: randomUUID(), phraseId: DELETED }, carrier),
    await ask('phrase.addSample', { id: randomUUID(), phraseId: LEARNT, sample: OWN_SAMPLE }, carrier),
  ];
  if (done.some(({ ok }) => !ok)) throw new Error('the agent’s own work was not taken');
}

async function localWorkStands(
  isSo: (what: string, look: () => Promise<boolean>) => Promise<void>,
  bank: () => Promise<ReadonlyMap<string, Phrase>>,
): Promise<void> {
  await isSo('the agent’s edit stands', async () => (await bank()).get(EDITED)?.body === OWN_EDIT);
  await isSo('the agent’s own phrase stands', async () => (await bank()).get('mine:1')?.body === MINE);
  await isSo('what the agent removed stays away', async () => !(await bank()).has(DELETED));
  await isSo(
    'what the agent taught stays',
    async () => (await bank()).get(LEARNT)?.samples.includes(OWN_SAMPLE) === true,
  );
}

async function subscribe(page: Page, { address, fingerprint }: Supervisor): Promise<void> {
  await page.waitForSelector('.t-shared__form input');
  const [first, second] = await page.$$('.t-shared__form .t-field input');
  await first?.type(address);
  await second?.type(fingerprint);
  await page.click('.t-shared__form button[type="submit"]');
}

async function newsIn(popup: Page): Promise<string> {
  return popup.evaluate(() => document.querySelector('.t-popup__news')?.textContent ?? '');
}

async function policyIn(page: Page): Promise<WholePolicy> {
  const kept = await page.evaluate(async () => chrome.storage.local.get('settings'));
  return (kept['settings'] as { readonly value: { readonly policy: WholePolicy } }).value.policy;
}

async function pressNamed(page: Page, buttons: string, place: number): Promise<void> {
  await (await page.$$(buttons)).at(place)?.click();
}

/** Pictures as PNG files: light, dark and 900 pixels wide; pages as high as they are. */
export function picturesIn(folder: string): TakePicture {
  return async (name, page) => {
    const before = page.viewport();
    const wide = name.includes('popup') ? 390 : 1280;
    for (const [look, width, scheme] of [
      ['light', wide, 'light'],
      ['dark', wide, 'dark'],
      ['900', Math.min(wide, 900), 'light'],
    ] as const) {
      await page.setViewport({ width, height: 800 });
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // A picture in the middle of a change of colours shows what nobody sees.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
    }
    await page.emulateMediaFeatures([]);
    await page.setViewport(before);
  };
}
