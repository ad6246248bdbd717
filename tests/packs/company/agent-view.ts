import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import type { MessageKey } from '../../../lib/language/t';
import { LOCALES, readMessages } from '../../language/read-messages';
import type { PackName } from './company-packs';

/** In the pages of the extension, where the functions handed to `evaluate` run. */
declare const chrome: typeof browser;

const MESSAGES = await Promise.all(LOCALES.map(async (locale) => readMessages(locale)));

/** The text of the agent's card of a pack, found by its address; empty where there is none. */
export async function cardOf(page: Page, name: PackName): Promise<string> {
  return page.evaluate((wanted) => {
    const cards = [...document.querySelectorAll<HTMLElement>('section.t-options__card:has(dl)')];
    return cards.find((card) => card.textContent?.includes(`/${wanted}`))?.innerText ?? '';
  }, name);
}

/** Whether a text holds these words in any of the languages; `{n}` and the like in them stand for anything. */
export function says(text: string, key: MessageKey): boolean {
  return MESSAGES.some((messages) => {
    const words = messages[key.replaceAll('.', '_')]?.message ?? '';
    const pieces = words.split(/\$\d|\{\w+\}/u).filter((piece) => piece.trim() !== '');
    return words !== '' && pieces.every((piece) => text.includes(piece.trim()));
  });
}

/** Presses a button of a pack's card by its words. */
export async function pressIn(page: Page, name: PackName, key: MessageKey): Promise<void> {
  const labels = MESSAGES.map((messages) => messages[key.replaceAll('.', '_')]?.message ?? '');
  await page.evaluate(
    (wanted, words) => {
      const cards = [...document.querySelectorAll<HTMLElement>('section.t-options__card:has(dl)')];
      const card = cards.find((one) => one.textContent?.includes(`/${wanted}`));
      const button = [...(card?.querySelectorAll('button') ?? [])].find((one) => words.includes(one.innerText));
      if (button === undefined) throw new Error(`no such button for ${wanted}`);
      button.click();
    },
    name,
    labels,
  );
}

/** Waits until it is so; milliseconds that it took, or undefined where it did not come. */
export async function until(isSo: () => Promise<boolean>, patience: number): Promise<number | undefined> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    if (await isSo()) return performance.now() - began;
    await pause(200);
  }
  return undefined;
}

/** Bodies of the phrases in the bank, by id. */
export async function bodiesIn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(
    async () =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open('tuotie-bank');
        opening.addEventListener('error', () => reject(new Error('cannot open')));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('phrases').objectStore('phrases').getAll();
          reading.addEventListener('success', () => {
            opening.result.close();
            const rows = reading.result as { readonly id: string; readonly body: string }[];
            resolve(Object.fromEntries(rows.map(({ id, body }) => [id, body])));
          });
        });
      }),
  );
}

/** Tries to leave every pack, as a page of the extension could; the ids that the background let go. */
export async function tryToLeave(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { packs } = (await chrome.storage.local.get('packs')) as {
      readonly packs: readonly { readonly id: string }[];
    };
    const gone: string[] = [];
    for (const { id } of packs) {
      const argument = { id: crypto.randomUUID(), subscription: id, phrases: 'remove' };
      const answer = await chrome.runtime.sendMessage<unknown, { readonly ok: boolean }>({
        name: 'pack.unsubscribe',
        argument,
      });
      if (answer.ok) gone.push(id);
    }
    return gone;
  });
}
