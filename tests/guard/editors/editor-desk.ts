import { setTimeout as pause } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import type { TestBrowser } from '../../e2e/browser';
import { addPhrase } from '../../e2e/popup-page';
import { until } from '../../e2e/until';

/** Phrases of the agent's own, by what they are searched by. */
export const PHRASES = {
  /** One line; a family is seven code points and one character. */
  单行样例: '亲,在的呢,请您稍等一下👩‍👩‍👧‍👦马上🙏',
  /** Lines, one of them empty. */
  多行样例: '您好呀,这边帮您查到结果了👋\n第一,今天发出\n\n第二,后天送到',
} as const;

export type PhraseName = keyof typeof PHRASES;

/** An agent at a chat page with an editor. Every key is the browser's own, trusted. */
export interface EditorDesk {
  readonly page: Page;
  readonly kinds: readonly string[];
  readonly mount: (kind: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** `Enter`, `Shift+Enter`, `Control+Z`. */
  readonly press: (keys: string) => Promise<void>;
  /** Searches a phrase in the panel and takes it. */
  readonly insert: (phrase: PhraseName) => Promise<void>;
  /** What the editor's model holds. */
  readonly text: () => Promise<string>;
  /** The model's text once it is `wanted` and stays so; else what it is when patience ends. */
  readonly settled: (wanted: string) => Promise<string>;
  readonly sent: () => Promise<readonly string[]>;
}

/** Milliseconds: what a write may take with all its looks, and in which a second copy would show. */
const PATIENCE = 2_500;
const STAYS = 120;
/** Milliseconds in which a browser has run what it runs after a key. */
const AFTER_KEY = 30;

/** Keeps the phrases in the extension's bank and opens the page. */
export async function openEditorDesk(
  browser: TestBrowser,
  origin: string,
  phrases = Object.keys(PHRASES) as readonly PhraseName[],
): Promise<EditorDesk> {
  const popup = await browser.openExtensionPage('popup.html');
  for (const name of phrases) await addPhrase(popup, PHRASES[name], name);
  const page = await browser.puppeteer.newPage();
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => window.editorPage !== undefined);
  const text = () => page.evaluate(() => window.editorPage?.text() ?? '');
  const press = (keys: string) => pressKeys(page, keys);
  return {
    page,
    kinds: await page.evaluate(() => window.editorPage?.kinds ?? []),
    mount: async (kind) => {
      await page.evaluate(async (name) => window.editorPage?.mount(name), kind);
      // An editor that is drawn later than it is made moves away from under the first click, or does not hear it yet.
      await until('the keyboard to be in the editor', async () => {
        const [x, y] = await page.evaluate(() => window.editorPage?.aim() ?? [0, 0]);
        await page.mouse.click(x, y);
        await pause(STAYS);
        return page.evaluate(hasKeyboard);
      });
      await until('the panel to know the buyer', async () =>
        (await panelOf(page)).evaluate(() => document.body.innerText.includes('林小满')),
      );
    },
    type: async (words) => {
      await page.keyboard.type(words);
      await until(`“${words}” to be in the model`, async () => (await text()).includes(words));
      await pause(AFTER_KEY);
    },
    press,
    insert: async (phrase) => {
      await press('Alt+Q');
      const panel = await panelOf(page);
      await panel.waitForSelector('[role="combobox"]:focus');
      await page.keyboard.type(phrase);
      const start = PHRASES[phrase].slice(0, 4);
      await until(`the panel to find ${phrase}`, async () => {
        const first = await panel.$eval('[role="option"]', (option) => option.textContent ?? '');
        return first.includes(start);
      });
      await page.keyboard.press('Enter');
    },
    text,
    settled: async (wanted) => {
      const end = Date.now() + PATIENCE;
      while (Date.now() < end) {
        if ((await text()) === wanted) {
          await pause(STAYS);
          if ((await text()) === wanted) return wanted;
        }
        await pause(AFTER_KEY);
      }
      return text();
    },
    sent: () => page.evaluate(() => window.editorPage?.sent() ?? []),
  };
}

/** Whether something in the page has the keyboard, and a caret where it needs one: Slate takes the caret back while it draws itself. */
function hasKeyboard(): boolean {
  const { activeElement } = document;
  if (activeElement === null || activeElement === document.body) return false;
  return !(activeElement as HTMLElement).isContentEditable || (getSelection()?.rangeCount ?? 0) > 0;
}

function panelOf(page: Page) {
  return until('the panel to be there', async () => {
    for (const frame of page.frames()) {
      const found = await frame.evaluate(() => location.pathname === '/panel.html').catch(() => false);
      if (found) return frame;
    }
    return undefined;
  });
}

async function pressKeys(page: Page, keys: string): Promise<void> {
  const modifiers = keys.split('+') as KeyInput[];
  const last = modifiers.pop() ?? '';
  for (const modifier of modifiers) await page.keyboard.down(modifier);
  await page.keyboard.press((/^[A-Z]$/u.test(last) ? `Key${last}` : last) as KeyInput);
  for (const modifier of modifiers.toReversed()) await page.keyboard.up(modifier);
  await pause(AFTER_KEY);
}
