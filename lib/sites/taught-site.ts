import type { TaughtPage } from '../chat/taught-page';
import { findList } from './generic/find-list';
import { findSendControlsNear } from './generic/find-send-controls';
import { nameIn } from './generic/name-in';
import { lookAtRows } from './generic/read-rows';
import { GENERIC_PAGE, inReading, readConversation, readListBeside } from './generic-page';
import { whileReading } from './noted';
import type { Reading, Site } from './site';
import { locate } from './taught/locate';
import { taughtRows } from './taught/taught-rows';
import { isWritable } from './visible';
import { isVisibleField } from './visible-field';

/**
 * The site of a document where an agent has taught the pages of its origin: what was shown wins over what is known and
 * over detection, as long as the composer that was shown is there. Where it is not, `site`, which says that the page has
 * changed.
 */
export function asTaught(site: Site, pages: readonly TaughtPage[], document: Document): Site {
  // By the window: a frame made of text has its parent's origin and no address of its own.
  const page = pages.find(({ origin }) => origin === document.defaultView?.origin);
  if (page === undefined) return site;
  const composers = locate(page.composer, document).filter((box) => isUsable(box));
  const composer = composers.find(({ ownerDocument }) => ownerDocument === document);
  if (composer !== undefined) return taughtSite(page, composer);
  return composers.length > 0 ? ELSEWHERE : { ...site, reader: () => 'outdated' };
}

/** Whether somebody can write in it: not in a field that a page keeps out of sight beside its own, or that a file names instead. */
function isUsable(box: HTMLElement): boolean {
  return isWritable(box) && isVisibleField(box) && box.closest('[inert]') === null && isOnPage(box);
}

/** Not pushed off to where no scrolling leads. */
function isOnPage(box: HTMLElement): boolean {
  const { right, bottom } = box.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = box.ownerDocument.defaultView ?? {};
  return right + scrollX > 0 && bottom + scrollY > 0;
}

/** A frame of a page whose composer stands in another. */
const ELSEWHERE: Site = {
  ...GENERIC_PAGE,
  findComposer: () => undefined,
  findSendControls: () => [],
  read: () => ({ ok: false, reason: 'no-conversation' }),
  prepare: () => undefined,
};

function taughtSite(page: TaughtPage, composer: HTMLElement): Site {
  const document = composer.ownerDocument;
  return {
    ...GENERIC_PAGE,
    findComposer: () => composer,
    findSendControls: () => findSendControls(page, composer),
    read: () => whileReading(() => read(page, composer)),
    prepare: () => inReading(lookAtList(page, composer)),
    readList: () => readListBeside(composer),
    reader: () => (isWhole(page, document) && !isHidden(composer) ? 'taught' : 'outdated'),
  };
}

/**
 * Beside what was shown whatever detection takes for one: an agent may have pressed the wrong thing, or one of two, and a
 * control too many is better than none.
 */
function findSendControls({ send }: TaughtPage, composer: HTMLElement): readonly HTMLElement[] {
  return [...new Set([...locate(send, composer.ownerDocument), ...findSendControlsNear(composer)])];
}

function* lookAtList(page: TaughtPage, composer: HTMLElement): Generator<undefined, undefined> {
  const list = listOf(page, composer);
  yield;
  if (list !== undefined) yield* lookAtRows(list, composer, taughtRows(page));
  return undefined;
}

function listOf(page: TaughtPage, composer: HTMLElement): Element | undefined {
  return locate(page.list, composer.ownerDocument)[0] ?? findList(composer);
}

function read(page: TaughtPage, composer: HTMLElement): Reading {
  const { ownerDocument } = composer;
  const list = listOf(page, composer);
  if (list === undefined) return { ok: false, reason: 'no-rows' };
  const holder = locate(page.name, ownerDocument)[0];
  const name = holder === undefined ? '' : nameIn(holder);
  return readConversation(composer, list, {
    ...taughtRows(page),
    ...(name === '' ? {} : { buyer: { key: name, name } }),
  });
}

/** The control may be there only while there is something to send. */
function isWhole({ list, name }: TaughtPage, document: Document): boolean {
  return locate(list, document).length > 0 && locate(name, document).length > 0;
}

/** Said to be nothing for people: a page does so behind a dialogue, too, so it stays guarded, but is not told to be well. */
function isHidden(composer: HTMLElement): boolean {
  return composer.closest('[aria-hidden="true"]') !== null;
}
