import { browser } from 'wxt/browser';

/** Lets the agent show the page in this tab; the popup closes with the first press outside. False: it could not begin. */
export async function teachPage(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/teach.js'] });
    return true;
  } catch {
    // The browser refuses its own pages, and a tab may be gone: the reason is not for the agent.
    return false;
  }
}
