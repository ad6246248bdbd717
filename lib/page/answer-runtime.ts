import { browser } from 'wxt/browser';
import type { Settings } from '../chat/settings';
import type { Health } from '../messages/health';
import type { PageProtocol } from '../messages/protocol';

export interface RuntimeAnswers {
  /** Undefined: this document is gone and has nothing to say. */
  readonly health: () => Health | undefined;
  readonly onSettings: (settings: Settings) => void;
  readonly onKnownAdded: (argument: Told<'known.added'>) => void;
  readonly onKnownCleared: (argument: Told<'known.cleared'>) => void;
}

type Told<Name extends keyof PageProtocol> = Parameters<PageProtocol[Name]>[0];

/**
 * Answers the extension, never the page: health by message, or over a port named `health`, which reaches every frame of
 * a tab where a message gets one answer only. The page script has no polyfill, and in Chromium a listener's promise is no
 * answer: hence `sendResponse`.
 */
export function answerRuntime({ health, ...told }: RuntimeAnswers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, _sender: unknown, sendResponse: (answer: Health) => void) => {
      if (!isNamed(message)) return;
      const state = message.name === 'page.health' ? health() : undefined;
      if (state !== undefined) sendResponse(state);
      if (message.name === 'settings.changed') told.onSettings((message.argument as Told<'settings.changed'>).settings);
      if (message.name === 'known.added') told.onKnownAdded(message.argument as Told<'known.added'>);
      if (message.name === 'known.cleared') told.onKnownCleared(message.argument as Told<'known.cleared'>);
    },
  );
  browser.runtime.onConnect.addListener((port) => {
    const state = port.name === 'health' ? health() : undefined;
    if (state !== undefined) port.postMessage(state);
  });
}

function isNamed(message: unknown): message is { readonly name: string; readonly argument: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && 'argument' in message;
}

/**
 * After an update or removal the script lives on in the page and the extension's side is gone: `chrome.runtime` or its
 * `id` is undefined then, or the mere look throws. Asked of the browser anew: what was taken hold of at the start may remain.
 */
export function isOrphaned(): boolean {
  try {
    return (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id === undefined;
  } catch {
    return true;
  }
}
