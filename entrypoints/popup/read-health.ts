import { browser } from 'wxt/browser';
import { patternOf } from '../../lib/messages/granted-pages';
import type { Health } from '../../lib/messages/health';

/** Milliseconds that the frames of a page have to answer; each answers at once if it lives at all. */
const ANSWERS_WITHIN = 300;

/** What the frames of a tab say of themselves; empty where no script of ours lives. */
export async function readHealth(tabId: number): Promise<readonly Health[]> {
  const port = browser.tabs.connect(tabId, { name: 'health' });
  const frames: Health[] = [];
  port.onMessage.addListener((health) => frames.push(health as Health));
  await new Promise<void>((resolve) => {
    setTimeout(resolve, ANSWERS_WITHIN);
    port.onDisconnect.addListener(() => {
      // Without a script the browser closes the port and leaves the reason here; unread, it would be logged as an error.
      void browser.runtime.lastError;
      resolve();
    });
  });
  port.disconnect();
  return frames;
}

/** Whether the extension has a right to pages of this origin, known or granted. */
export async function mayRunAt(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Where no frame has a composer: the first origin of a frame that may have it and that the extension has no right to. */
export async function findOutside(frames: readonly Health[]): Promise<string | undefined> {
  if (frames.some(({ parts }) => parts.some(({ part, state }) => part === 'composer' && state !== 'red')))
    return undefined;
  for (const origin of frames.flatMap(({ outside }) => outside ?? [])) {
    if (!(await mayRunAt(origin))) return origin;
  }
  return undefined;
}

/** The page in front; undefined for the browser's own. */
export async function findPage(): Promise<{ readonly tabId: number; readonly origin: string } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || tab.url === undefined || !/^https?:/u.test(tab.url)) return undefined;
  return { tabId: tab.id, origin: new URL(tab.url).origin };
}
