const NAME = 'tuotie-bank';

/** What changed: rows of the bank, the counts beside it, the database that holds them, or the backups of it. */
export type BankNews = 'phrases' | 'usage' | 'database' | 'backups';

/** Tells every extension page that the bank changed. The background calls it after each write. */
export function tellBankChanged(news: BankNews): void {
  const channel = new BroadcastChannel(NAME);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only and takes no target
  channel.postMessage(news);
  channel.close();
}

/** Calls back with each piece of news until `signal` aborts. */
export function onBankNews(callback: (news: BankNews) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', (event: MessageEvent<BankNews>) => callback(event.data));
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
