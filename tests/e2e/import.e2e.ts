import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { BROUGHT } from './import-files';
import { inBrowsers } from './stories';
import { until } from './until';

const sample = (name: string) => fileURLToPath(new URL(`../store/formats/${name}`, import.meta.url));

inBrowsers(
  (stage) => {
    test('files of other tools are looked at, imported, found beside the chat at once, and taken back', async () => {
      const options = await stage.browser().openExtensionPage('options.html#transfer');
      onTestFinished(() => options.close());
      await importFile(options, sample('replies.xlsx'));
      await importFile(options, sample('qianniu-gb18030.csv'));

      const chat = await stage.chat('chatui');
      await chat.turnTo(chat.buyers[0] ?? '');
      await chat.focusComposer();
      await chat.press('Alt+Q');
      await (await chat.panel()).waitForSelector('[role="combobox"]:focus');
      await chat.page.keyboard.type('lmyz');
      await expect.poll(async () => (await chat.suggestions())[0] ?? '').toContain('蓝莓样张今天下午四点前');

      await options.bringToFront();
      await (await options.waitForSelector('.t-notice__action button'))?.click();
      await chat.page.bringToFront();
      await expect.poll(async () => (await chat.suggestions()).join('\n')).not.toContain('蓝莓样张');
    });
  },
  { browsers: ['chromium'] },
);

/** Chooses a file, waits for its rows, and imports them. */
async function importFile(options: Page, path: string): Promise<void> {
  const field = await options.waitForSelector('.t-drop input[type="file"]');
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(path);
  await options.waitForSelector('.t-import tbody tr');
  await options.click('.t-import__end .t-button--main');
  await until('the import to be done', () => options.$('.t-notice--ok').then((notice) => notice !== null));
}

inBrowsers((stage) => {
  test('a shop moves in: files of every kind and encoding come in whole, go out, and are the same when they come again', async () => {
    const options = await stage.browser().openExtensionPage('options.html#transfer');
    onTestFinished(() => options.close());
    // What a new bank begins with has come by then.
    await options.waitForSelector('.t-options__bar .t-button:not([disabled])');
    const before = await phrasesIn(options);
    for (const { name, bytes, brings } of BROUGHT) {
      expect([name, await options.evaluate(takeFile, name, base64(bytes), true)]).toEqual([
        name,
        { rows: brings.length, same: 0 },
      ]);
    }
    const known = new Set(before.map(({ id }) => id));
    const brought = (await phrasesIn(options)).filter(({ id }) => !known.has(id));
    const expected = BROUGHT.flatMap(({ brings }) => brings);
    expect(brought).toHaveLength(expected.length);
    expect(brought).toEqual(
      expect.arrayContaining(expected.map((phrase) => expect.objectContaining(phrase) as unknown)),
    );

    for (const kind of ['xlsx', 'csv', 'json']) {
      const bytes = await options.evaluate(exportAs, kind);
      expect([kind, await options.evaluate(takeFile, `a.${kind}`, bytes, false)]).toEqual([
        kind,
        { rows: brought.length, same: brought.length },
      ]);
    }
  });
});

interface Stored {
  readonly id: string;
  readonly body: string;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** What stands in the bank itself. */
function phrasesIn(options: Page): Promise<readonly Stored[]> {
  return options.evaluate(
    () =>
      new Promise<readonly Stored[]>((resolve, reject) => {
        const opening = indexedDB.open('tuotie-bank');
        opening.addEventListener('error', () => reject(new Error(String(opening.error))));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('phrases').objectStore('phrases').getAll() as IDBRequest<Stored[]>;
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve(reading.result);
          });
        });
      }),
  );
}

/** In the page: gives it a file, waits for its rows, imports them or goes back. Resolves to how many there are, and how many the bank has already. */
async function takeFile(name: string, content: string, isWanted: boolean): Promise<{ rows: number; same: number }> {
  // It is run in the page, which knows nothing of what stands around it here.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const seen = async <T extends Element>(selector: string): Promise<T> => {
    for (;;) {
      const found = document.querySelector<T>(selector);
      if (found !== null) return found;
      const refusal = document.querySelector('.t-notice--block');
      if (refusal !== null) throw new Error(refusal.textContent);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const countOf = (kind: string): number =>
    Number(
      /\d+$/u.exec(document.querySelector(`.t-options__bar option[value="${kind}"]`)?.textContent ?? '')?.[0] ?? 0,
    );
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const choose = (value: string): void => {
    const select = document.querySelector(`.t-options__bar option[value="${value}"]`)?.closest('select');
    if (select === null || select === undefined) return;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const field = await seen<HTMLInputElement>('.t-drop input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await seen('.t-import tbody tr');
  const counted = { rows: countOf('all'), same: countOf('same') };
  const [back, on] = document.querySelectorAll<HTMLButtonElement>('.t-import__end .t-button');
  choose('mine');
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  (isWanted ? on : back)?.click();
  await seen(isWanted ? '.t-notice--ok' : '.t-drop');
  return counted;
}

/** In the page: exports one's own phrases as a kind of file, and resolves to what is handed to the browser's downloads. */
async function exportAs(kind: string): Promise<string> {
  const create = URL.createObjectURL.bind(URL);
  const handed = new Promise<Blob>((resolve) => {
    URL.createObjectURL = (file) => {
      resolve(file as Blob);
      return create(file);
    };
  });
  const owner = document.querySelector('.t-options__bar option[value="mine"]')?.closest('select');
  if (owner !== null && owner !== undefined) {
    owner.value = 'mine';
    owner.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('.t-options__bar .t-button')];
  buttons.find(({ textContent }) => textContent.includes(kind))?.click();
  const bytes = new Uint8Array(await (await handed).arrayBuffer());
  URL.createObjectURL = create;
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
