import type { Message } from '../../chat/message';
import type { TaughtPage } from '../../chat/taught-page';
import { nameIn } from '../generic/find-buyer';
import { GENERIC_PAGE } from '../generic-page';
import { asTaught } from '../taught-site';
import { shownLists } from './find-shown-list';
import type { ShownRows } from './find-shown-rows';
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
  const rows = findRowsAndSides(shown);
  if (rows === undefined) return { ok: false, unclear: 'rows' };
  const page: TaughtPage = {
    origin,
    at,
    composer: pathsTo(composer),
    send: send === undefined ? [] : pathsTo(send),
    list: pathsTo(rows.found.list),
    rows: rows.found.selectors,
    words: findShownWords(rows.found, shown.buyerRow, shown.ownRow),
    sides: rows.sides,
    name: name === undefined ? [] : pathsTo(name),
  };
  return tryOut(page, shown);
}

function findRowsAndSides(shown: Shown): { found: ShownRows; sides: TaughtPage['sides'] } | undefined {
  const { composer, send, name, buyerRow: buyerPart, ownRow: ownPart } = shown;
  const others = [composer, send, name].filter((part) => part !== undefined);
  const buyerName = name === undefined ? '' : nameIn(name);
  for (const list of shownLists(buyerPart, ownPart, others)) {
    const found = findShownRows(list, buyerPart, ownPart);
    const sides = found === undefined ? undefined : findShownSides(found, { buyerPart, ownPart }, buyerName);
    if (found !== undefined && sides !== undefined) return { found, sides };
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
