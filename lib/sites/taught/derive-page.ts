import type { Message } from '../../chat/message';
import type { TaughtPage } from '../../chat/taught-page';
import { shows } from '../flat-tree';
import { nameIn } from '../generic/name-in';
import { findList } from '../generic/find-list';
import { readSidedRows } from '../generic/read-rows';
import type { Side } from '../generic/side';
import { GENERIC_PAGE, readConversation } from '../generic-page';
import { asTaught } from '../taught-site';
import { shownLists } from './find-shown-list';
import { findShownRows } from './find-shown-rows';
import { findShownSides } from './find-shown-sides';
import { findShownWords } from './find-shown-words';
import { pathsTo } from './paths-to';

/** What an agent has pressed, in any document of the page: the very elements under the pointer. */
export interface Shown {
  readonly composer: HTMLElement;
  /** Undefined where the page sends by a key only. */
  readonly send: HTMLElement | undefined;
  readonly buyerRow: Element;
  readonly ownRow: Element;
  /** Undefined where the page does not show it. */
  readonly name: Element | undefined;
}

/** `rows`: the two rows cannot be told apart from one another or found again; the others: not found again, or not alone. */
type Unclear = 'composer' | 'send' | 'rows' | 'name';

export type Derived =
  | { readonly ok: true; readonly page: TaughtPage; readonly read: ReadBack }
  | { readonly ok: false; readonly unclear: Unclear };

/** What the page gives when it is read as it was shown, for the agent to look over. */
interface ReadBack {
  readonly buyer: string;
  readonly messages: readonly Message[];
}

/** Turns what was shown into selectors, and tries them on the page at once. `at`: milliseconds since the epoch. */
export function derivePage(shown: Shown, origin: string, at: number): Derived {
  const { composer, send, name } = shown;
  const talk = talkAsDetected(shown) ?? talkAsShown(shown);
  if (talk === undefined) return { ok: false, unclear: 'rows' };
  const page: TaughtPage = {
    origin,
    at,
    composer: pathsTo(composer),
    send: send === undefined ? [] : pathsTo(send),
    ...talk,
    name: name === undefined ? [] : pathsTo(name),
  };
  return tryOut(page, shown);
}

type Talk = Pick<TaughtPage, 'list' | 'rows' | 'words' | 'sides'>;

/**
 * The rows as detection finds them by itself, where it is right about both that were shown: it knows notes, times, quotes
 * and what is written beside a bubble, of which two rows tell nothing.
 */
function talkAsDetected({ composer, buyerRow, ownRow, name }: Shown): Talk | undefined {
  const list = findList(composer);
  if (list === undefined) return undefined;
  const rows = readSidedRows(list, composer, name === undefined ? detectedName(composer, list) : nameIn(name));
  const isRight = (part: Element, side: Side): boolean => {
    const [row, ...others] = rows.filter(({ element }) => shows(element, part));
    return row !== undefined && others.length === 0 && row.side === side && row.text !== '';
  };
  if (!isRight(buyerRow, 'buyer') || !isRight(ownRow, 'agent')) return undefined;
  return { list: pathsTo(list), rows: [], words: [], sides: { by: 'detection' } };
}

function detectedName(composer: HTMLElement, list: Element): string {
  const reading = readConversation(composer, list);
  return reading.ok ? reading.conversation.buyer.name : '';
}

function talkAsShown({ composer, send, name, buyerRow: buyerPart, ownRow: ownPart }: Shown): Talk | undefined {
  const others = [composer, send, name].filter((part) => part !== undefined);
  const buyerName = name === undefined ? '' : nameIn(name);
  for (const list of shownLists(buyerPart, ownPart, others)) {
    const found = findShownRows(list, buyerPart, ownPart);
    const sides = found === undefined ? undefined : findShownSides(found, { buyerPart, ownPart }, buyerName);
    if (found !== undefined && sides !== undefined)
      return {
        list: pathsTo(list),
        rows: found.selectors,
        words: findShownWords(found, buyerPart, ownPart),
        sides,
      };
  }
  return undefined;
}

function tryOut(page: TaughtPage, { composer, send, name }: Shown): Derived {
  const site = asTaught(GENERIC_PAGE, [page], composer.ownerDocument);
  if (site.findComposer(composer.ownerDocument) !== composer) return { ok: false, unclear: 'composer' };
  const controls = site.findSendControls(composer.ownerDocument);
  if (send !== undefined && !controls.some((control) => control === send)) return { ok: false, unclear: 'send' };
  const reading = site.read(composer.ownerDocument);
  if (!reading.ok) return { ok: false, unclear: 'rows' };
  const { buyer, messages } = reading.conversation;
  if (!(['buyer', 'agent'] as const).every((side) => messages.some(({ from }) => from === side)))
    return { ok: false, unclear: 'rows' };
  if (name !== undefined && (buyer.name === '' || buyer.name !== nameIn(name))) return { ok: false, unclear: 'name' };
  return { ok: true, page, read: { buyer: buyer.name, messages } };
}
