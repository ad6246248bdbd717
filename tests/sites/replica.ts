import type { Conversation } from '../../lib/chat/conversation';
import type { ListEntry, ReadingFault, Site } from '../../lib/sites/site';

/** A page of one site, rebuilt from public facts, and what a reader must make of it. All that is said in it is invented. */
export interface Replica {
  readonly site: Site;
  /** Addresses that the site answers for. */
  readonly addresses: readonly string[];
  /** The frame that holds the conversation; in others of the page there is nothing to write in. */
  readonly page: string;
  readonly outer?: string;
  /** Selector of the composer in the page. */
  readonly composer: string;
  /** Fields and bubbles that look like one. */
  readonly decoys: readonly string[];
  /** What sends when pressed, and a control of the same kind that does something else. */
  readonly send: string;
  readonly otherControl: string;
  readonly conversation: Omit<Conversation, 'site'>;
  readonly list: readonly ListEntry[];
  readonly sendKey: string | undefined;
  readonly pageKeys: readonly string[];
  /** What the page looks like while it is drawn or after it was changed: no reading of it is whole. */
  readonly broken: readonly BrokenPage[];
  /** Selector of the text of one of the buyer's messages. */
  readonly buyersWords: string;
}

export interface BrokenPage {
  readonly how: string;
  readonly change: (page: Document) => void;
  readonly reason: ReadingFault;
}

/** Takes all elements of a selector away. */
export function without(selector: string): (page: Document) => void {
  return (page) => page.querySelectorAll(selector).forEach((element) => element.remove());
}

/** Leaves the elements of a selector, and nothing inside them. */
export function emptied(selector: string): (page: Document) => void {
  return (page) => page.querySelectorAll(selector).forEach((element) => element.replaceChildren());
}

/** Takes a class from all elements that have it, as a redesign does. */
export function renamed(name: string): (page: Document) => void {
  return (page) => page.querySelectorAll(`.${name}`).forEach((element) => element.classList.remove(name));
}
