import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser';
import { until } from './until';

/** The popup as wide as the browser shows it. */
const POPUP = { width: 390, height: 640 };

/** Opens the popup in a tab; `of` is the page it reports on. */
export async function openPopup(browser: TestBrowser, of: Page): Promise<Page> {
  const popup = await browser.openExtensionPage('popup.html');
  await popup.setViewport(POPUP);
  // A popup asks for the page in front as it opens: so it opens again, from behind.
  await of.bringToFront();
  await popup.evaluate(() => {
    document.documentElement.dataset['before'] = '';
    location.reload();
  });
  const { host } = new URL(of.url());
  // What the popup says before it has gone is no answer: in front again, the next one would ask about itself.
  await until(`the popup to be about ${host}`, async () =>
    popup.evaluate(
      (name) => !('before' in document.documentElement.dataset) && document.body.innerText.includes(name),
      host,
    ),
  );
  await until('the page to have answered', async () => (await popup.$('.t-health__asking')) === null);
  return popup;
}

/** Adds a personal phrase as the agent does: the add button, the text, the words to find it by, save. */
export async function addPhrase(popup: Page, body: string, keywords: string): Promise<void> {
  await popup.bringToFront();
  // The only section with a heading of its own beside a button: the agent's phrases.
  await (await popup.waitForSelector('section h2 + button'))?.click();
  await (await popup.waitForSelector('form textarea'))?.type(body);
  // The last of the plain fields; what follows them is in groups of its own.
  const fields = await popup.$$('form > .t-field input');
  await fields.at(-1)?.type(keywords);
  await popup.click('form button[type="submit"]');
  await until('the phrase to be in the list', () =>
    popup.$$eval('li', (rows, words) => rows.some((row) => row.innerText.includes(words)), plainStart(body)),
  );
}

/** Words that a phrase's row shows whatever is filled in: the longest run outside of braces in its first message. */
function plainStart(body: string): string {
  const [longest = ''] = (body.split('\n---\n')[0] ?? '').split(/\{[^}]*\}/u).toSorted((a, b) => b.length - a.length);
  return longest.slice(0, 10);
}
