import { browser } from 'wxt/browser';
import type { PageProtocol } from './protocol';

/** Tells the page scripts of every tab. Tabs without one refuse the message, which is the common case and no fault. */
export async function tellPages<Name extends keyof PageProtocol>(
  name: Name,
  argument: Parameters<PageProtocol[Name]>[0],
): Promise<void> {
  const tabs = await browser.tabs.query({});
  const ids = tabs.flatMap((tab) => (tab.id === undefined ? [] : [tab.id]));
  await Promise.allSettled(ids.map(async (id) => browser.tabs.sendMessage(id, { name, argument })));
}
