import { browser } from 'wxt/browser';
import type { Settings } from '../chat/settings';
import type { Health } from '../messages/health';

export interface RuntimeAnswers {
  /** Undefined: this document is gone and has nothing to say. */
  readonly health: () => Health | undefined;
  readonly onSettings: (settings: Settings) => void;
}

/**
 * Answers the extension, never the page: health by message, or over a port named `health`, which reaches every frame of
 * a tab where a message gets one answer only.
 */
export function answerRuntime({ health, onSettings }: RuntimeAnswers): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isNamed(message)) return undefined;
    const state = message.name === 'page.health' ? health() : undefined;
    if (state !== undefined) return Promise.resolve(state);
    if (message.name === 'settings.changed') onSettings((message.argument as { settings: Settings }).settings);
    return undefined;
  });
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
 * `id` is undefined then, or the mere look throws. Asked of the browser itself: the polyfill remembers what once was.
 */
export function isOrphaned(): boolean {
  try {
    return (globalThis as { chrome?: { runtime?: { id?: string } } }).chrome?.runtime?.id === undefined;
  } catch {
    return true;
  }
}
