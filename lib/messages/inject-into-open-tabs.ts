import { browser } from 'wxt/browser';
import { reportFault } from './report-fault';

/**
 * Runs the page script in chat pages that were open before the extension was installed or updated. It comes late there,
 * after the page's own listeners, and says so itself. Firefox runs manifest scripts in open tabs by itself.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  await injectInto((browser.runtime.getManifest().content_scripts ?? []).flatMap((script) => script.matches ?? []));
}

/** Runs the page script in open tabs whose address matches one of the patterns. */
export async function injectInto(url: string[]): Promise<void> {
  if (url.length === 0) return;
  for (const tab of await browser.tabs.query({ url })) {
    // A discarded tab runs the script when it is loaded again.
    if (tab.id === undefined || tab.discarded) continue;
    try {
      await browser.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        files: ['/page.js'],
        injectImmediately: true,
      });
    } catch (error) {
      // A tab may close or leave between the query and here; the others must still be reached.
      reportFault('open-tabs', error);
    }
  }
}
