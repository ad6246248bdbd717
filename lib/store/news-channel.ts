/** Tells every page of the extension, and the background, but not the caller. */
export function tellNews(name: string, news: string): void {
  const channel = new BroadcastChannel(name);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel reaches its own origin only and takes no target
  channel.postMessage(news);
  channel.close();
}

/** Calls back with each piece of news of that name until `signal` aborts. */
export function onNews(name: string, callback: (news: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', (event: MessageEvent<string>) => callback(event.data));
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
