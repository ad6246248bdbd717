import type { Buyer } from '../../chat/conversation';
import { isVisible } from '../visible';
import { isNamed } from './words';

const HEADINGS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], header, [class*="header" i], [class*="title" i], [class*="navbar" i], [class*="name" i], [class*="nick" i]';
const SELECTED =
  '[aria-selected="true"], [aria-current="true"], [class~="active"], [class*="--active"], [class*="selected" i], [class*="current" i]';
const SELECTED_LISTS =
  '[class*="conversation" i], [class*="session" i], [class*="contact" i], [class*="chat-item" i], [class*="dialog" i], [role="listbox"], [role="tablist"], [role="list"]';
const LONGEST_NAME = 40;
const MOST_LEVELS = 6;

/**
 * Who the agent writes to: the name above the messages, else the selected entry of the conversation list, else nobody's
 * name and the page's address as key, so that pages with one chat an address still keep chats apart.
 */
export function findBuyer(list: Element, composer: HTMLElement, url: string): Buyer {
  const name = nameAbove(list, composer) ?? selectedName(list.ownerDocument, list);
  return name === undefined ? { key: `page:${url}`, name: '' } : { key: name, name };
}

function nameAbove(list: Element, composer: HTMLElement): string | undefined {
  const frame = list.getBoundingClientRect();
  let area: Element | null = list.parentElement;
  for (let level = 0; level < MOST_LEVELS && area !== null; level += 1) {
    const found = [...area.querySelectorAll(HEADINGS)]
      .filter((heading) => !list.contains(heading) && !heading.contains(composer) && !heading.contains(list))
      .filter((heading) => isAbove(heading.getBoundingClientRect(), frame) && isVisible(heading))
      .map((heading) => ({
        text: shortText(heading),
        named: isNamed(heading, ['name', 'nick', 'nickname', 'user', 'username']),
      }))
      .filter(({ text }) => text !== '');
    const best = found.find(({ named }) => named) ?? found.at(-1);
    if (best !== undefined) return best.text;
    area = area.parentElement;
  }
  return undefined;
}

/** In the chat's own column and higher than its first row. */
function isAbove(rect: DOMRect, list: DOMRect): boolean {
  const middle = rect.left + rect.width / 2;
  return rect.bottom <= list.top + 4 && middle >= list.left && middle <= list.right;
}

function selectedName(document: Document, list: Element): string | undefined {
  for (const holder of document.querySelectorAll(SELECTED_LISTS)) {
    if (holder.contains(list) || list.contains(holder)) continue;
    const entry = holder.matches(SELECTED) ? holder : holder.querySelector(SELECTED);
    const name = entry?.querySelector('[class*="name" i], [class*="nick" i], [class*="title" i]') ?? entry;
    const text = name === null || name === undefined ? '' : shortText(name);
    if (text !== '') return text;
  }
  return undefined;
}

/** The first piece of text (a state such as "在线" often follows), or '' when it is too long for a name. */
function shortText(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text !== '') return text.length <= LONGEST_NAME ? text : '';
  }
  return '';
}
