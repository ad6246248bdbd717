import type { CDPSession, Page } from 'puppeteer-core';
import type { TestBrowser } from './browser';

/**
 * Writes `text` as a pinyin input method does: the letters are composed, Enter is pressed inside the composition (keyCode 229),
 * then the text is committed. The events are the browser's own.
 */
export async function composeAndCommit(
  { name, puppeteer }: Pick<TestBrowser, 'name' | 'puppeteer'>,
  page: Page,
  letters: string,
  text: string,
): Promise<void> {
  if (name === 'chromium') await composeInChromium(page, letters, text);
  else {
    await page.bringToFront();
    await composeInFirefox((puppeteer as unknown as WithConnection).connection, letters, text);
  }
}

async function composeInChromium(page: Page, letters: string, text: string): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  for (let length = 1; length <= letters.length; length += 1) {
    const part = letters.slice(0, length);
    await session.send('Input.imeSetComposition', { text: part, selectionStart: length, selectionEnd: length });
  }
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
  await session.detach();
}

/** Puppeteer keeps its line to Firefox to itself. */
interface WithConnection {
  readonly connection: { readonly send: (method: string, params: object) => Promise<{ readonly result: unknown }> };
}

/**
 * WebDriver BiDi knows no input methods, but with system access it reaches the browser's own window, where Firefox's tests use
 * this component in an input method's place.
 */
async function composeInFirefox(line: WithConnection['connection'], letters: string, text: string): Promise<void> {
  const { result } = await line.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
  const context = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  const expression = `(${composeInWindow.toString()})(${JSON.stringify(letters)}, ${JSON.stringify(text)})`;
  const answer = await line.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  const { type } = answer.result as { readonly type: string };
  if (type !== 'success') throw new Error(`Firefox did not compose: ${JSON.stringify(answer.result)}`);
}

/** Runs in the browser's own window; the content process answers each step before the next. */
async function composeInWindow(letters: string, text: string): Promise<void> {
  interface TextInputProcessor {
    readonly ATTR_RAW_CLAUSE: number;
    readonly beginInputTransactionForTests: (view: Window) => boolean;
    readonly setPendingCompositionString: (text: string) => void;
    readonly appendClauseToPendingComposition: (length: number, attribute: number) => void;
    readonly setCaretInPendingComposition: (offset: number) => void;
    readonly flushPendingComposition: () => boolean;
    readonly commitCompositionWith: (text: string, key: KeyboardEvent) => boolean;
  }
  const { Cc, Ci } = globalThis as unknown as {
    readonly Cc: Readonly<Record<string, { readonly createInstance: (face: unknown) => TextInputProcessor }>>;
    readonly Ci: { readonly nsITextInputProcessor: unknown };
  };
  const processor = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (processor?.beginInputTransactionForTests(window) !== true) throw new Error('no input method can be stood in for');
  for (let length = 1; length <= letters.length; length += 1) {
    processor.setPendingCompositionString(letters.slice(0, length));
    processor.appendClauseToPendingComposition(length, processor.ATTR_RAW_CLAUSE);
    processor.setCaretInPendingComposition(length);
    processor.flushPendingComposition();
  }
  processor.commitCompositionWith(text, new KeyboardEvent('', { key: 'Enter', code: 'Enter' }));
}
