import { fieldOf } from '../store/foreign-value';
import { FROM_PAGE } from './protocol';
import type { Protocol } from './protocol';

/** The part of `runtime.MessageSender` that decides. The browser fills it in; a page's script cannot. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
}

/** This extension: `runtime.id`, and `runtime.getURL('')`, which ends in a slash. */
export interface Self {
  readonly id: string;
  readonly root: string;
}

/**
 * Whether this sender may send this message. Page scripts may send `FROM_PAGE` only; the rest must come from an extension
 * page, which the sender's address decides. `sender.tab` does not: the panel's frame has one too. In Chromium its address
 * is `chrome-extension://<id>/panel.html` even though the frame was opened by its dynamic one.
 */
export function maySend(name: keyof Protocol, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id) return false;
  return isExtensionPage(sender, self) || FROM_PAGE.some((allowed) => allowed === name);
}

/** Whether what it says is its own to say: a page's script teaches the pages of its own origin and of no other. */
export function maySay(name: keyof Protocol, argument: unknown, sender: Sender, self: Self): boolean {
  if (name !== 'page.teach' || isExtensionPage(sender, self)) return true;
  return originTaught(argument) === sender.origin;
}

function originTaught(argument: unknown): unknown {
  const page = fieldOf(argument, 'page');
  return fieldOf(page, 'origin') ?? null;
}

function isExtensionPage({ url, origin }: Sender, { root }: Self): boolean {
  // Where the browser names the origin (Chromium, Firefox 126) it must agree: an opaque frame keeps its address only.
  return url?.startsWith(root) === true && (origin === undefined || `${origin}/` === root);
}
