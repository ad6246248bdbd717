import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser';
import { until } from './until';

/** The popup as wide as the browser shows it. */
const POPUP = { width: 390, height: 640 };

/** Opens the popup in a tab; `of` is the page it reports on, which stays in front. */
export async function openPopup(browser: TestBrowser, of?: Page): Promise<Page> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewport(POPUP);
  if (of !== undefined) {
    await of.bringToFront();
    // A popup asks for the page in front as it opens: so it opens again, now from behind.
    await popup.evaluate(() => location.reload());
  }
  await until('the popup to be drawn', () => popup.evaluate(() => document.querySelector('main') !== null));
  return popup;
}

/** Adds a personal phrase as the agent does: the add button, the text, the words to find it by, save. */
export async function addPhrase(popup: Page, body: string, keywords: string): Promise<void> {
  await popup.bringToFront();
  // The only section with a heading of its own beside a button: the agent's phrases.
  await (await popup.waitForSelector('section h2 + button'))?.click();
  await (await popup.waitForSelector('form textarea'))?.type(body);
  const fields = await popup.$$('form input');
  await fields.at(-1)?.type(keywords);
  await popup.click('form button[type="submit"]');
  await until('the form to be saved', async () => (await popup.$('form textarea')) === null);
}
