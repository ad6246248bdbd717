import { browser } from 'wxt/browser';
import { reportFault } from './report-fault';

/** The name of the port by which a page script asks for its composer's tools. */
const TOOLS = 'composer-tools';

/** The page script's side: asks for `composer.js`; without an answer it does without. False: there is nobody to ask any more. */
export function askForComposerTools(): boolean {
  try {
    browser.runtime.connect({ name: TOOLS });
    return true;
  } catch {
    // The extension was updated or removed under this page; browsers differ in what they throw then.
    return false;
  }
}

/**
 * The page script's side where the background does not answer: a worker that was ended as it started stays away for a minute in Chromium. The
 * script then comes by the extension's own address, as a module of the same world. Resolves either way: without it the frame does without.
 */
export async function importComposerTools(): Promise<void> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL('/composer.js'));
  } catch {
    // An address of an extension that is gone, or a browser that lets no content script import: the background may answer yet.
  }
}

/** The background's side: puts the script into the very frame that asked. To be called synchronously at start. */
export function injectComposerTools(): void {
  browser.runtime.onConnect.addListener(({ name, sender }) => {
    const [tabId, frameId] = [sender?.tab?.id, sender?.frameId];
    if (name !== TOOLS || sender?.id !== browser.runtime.id || tabId === undefined || frameId === undefined) return;
    browser.scripting
      .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/composer.js'] })
      // The frame may be gone by now.
      .catch((error: unknown) => reportFault(TOOLS, error));
  });
}
