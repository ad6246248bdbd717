import type { Phrase } from '../../lib/chat/phrase';
import type { TestBrowser } from '../e2e/browser';

/** Puts phrases into the bank of a browser, past the writer: for measuring only. */
export async function fillBank(browser: TestBrowser, phrases: readonly Phrase[]): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await page.waitForSelector('main');
  await page.evaluate(
    async (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tuotie-bank');
        opening.addEventListener('error', () => reject(new Error('cannot open the bank')));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('phrases', 'readwrite');
          for (const row of rows) writing.objectStore('phrases').put(row);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    phrases as Phrase[],
  );
  await page.close();
}
