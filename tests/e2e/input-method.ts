import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Writes `text` as a pinyin input method does in Chromium: the letters are composed, Enter is pressed inside the composition
 * (keyCode 229), then the text is committed. The events are the browser's own.
 */
export async function composeAndCommit(page: Page, letters: string, text: string): Promise<void> {
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
