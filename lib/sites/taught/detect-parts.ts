import type { TaughtPage, TaughtPart } from '../../chat/taught-page';
import { documentOf, queryOpen, shownText, shows } from '../flat-tree';
import type { Confidence } from '../generic/confidence';
import { composerConfidence, nameConfidence, rowsConfidence, sendConfidence } from '../generic/confidence';
import { nameIn } from '../generic/name-in';
import { findList } from '../generic/find-list';
import { readSidedRows } from '../generic/read-rows';
import type { Side } from '../generic/side';
import { GENERIC_PAGE } from '../generic-page';
import type { Site } from '../site';
import { asTaught } from '../taught-site';
import { isVisible } from '../visible';
import { locate, outermostOf } from './locate';
import { taughtRows } from './taught-rows';

interface DetectedPart {
  readonly element: HTMLElement;
  readonly confidence: Confidence;
}

/** What was found of a chat page, each with how far it may be relied on. */
export type DetectedParts = Partial<Readonly<Record<TaughtPart, DetectedPart>>>;

/** The parts of the chat that a page shows, in frames of its origin too: as taught before where that still holds, else by detection. */
export function detectParts(document: Document, taught: readonly TaughtPage[]): DetectedParts {
  for (const inner of documentsIn(document)) {
    const site = asTaught(GENERIC_PAGE, taught, inner);
    const composer = site.findComposer(inner);
    if (composer === undefined) continue;
    const send = site.findSendControls(inner)[0];
    const page = taught.find(({ origin }) => origin === inner.defaultView?.origin);
    return {
      composer: { element: composer, confidence: composerConfidence(composer, send) },
      ...(send === undefined ? {} : { send: { element: send, confidence: sendConfidence(send) } }),
      ...detectTalk(composer, site, page),
    };
  }
  return {};
}

function documentsIn(document: Document): readonly Document[] {
  const frames = queryOpen(document, 'iframe').flatMap((frame) => documentOf(frame as HTMLIFrameElement) ?? []);
  return [document, ...frames.flatMap((inner) => documentsIn(inner))];
}

function detectTalk(composer: HTMLElement, site: Site, page: TaughtPage | undefined): DetectedParts {
  const { ownerDocument } = composer;
  const shown = (paths: TaughtPage['list'] | undefined) => locate(paths ?? [], ownerDocument)[0];
  const list = shown(page?.list) ?? findList(composer);
  const reading = site.read(ownerDocument);
  if (list === undefined || !reading.ok) return {};
  const { name } = reading.conversation.buyer;
  const rows = readSidedRows(list, composer, name, page === undefined ? {} : taughtRows(page));
  const confidence = rowsConfidence(rows, list);
  const lastOf = (side: Side) => rows.findLast((row) => row.side === side && row.text !== '')?.element;
  const holder = shown(page?.name) ?? holderOf(name, list);
  return {
    ...partOf('buyerRow', lastOf('buyer'), () => confidence),
    ...partOf('ownRow', lastOf('agent'), () => confidence),
    ...partOf('name', holder, (element) => nameConfidence(name, element, rows)),
  };
}

function partOf(
  part: TaughtPart,
  element: Element | undefined,
  confidence: (element: Element) => Confidence,
): DetectedParts {
  return element === undefined ? {} : { [part]: { element: element as HTMLElement, confidence: confidence(element) } };
}

const LONGEST_HOLDER = 60;

/** Of the parts outside the list that show the name the innermost one, above the list where there is one. */
function holderOf(name: string, list: Element): HTMLElement | undefined {
  if (name === '') return undefined;
  const documents = new Set([list.ownerDocument, outermostOf(list.ownerDocument)]);
  const holders = [...documents]
    .flatMap((document) => queryOpen(document.body, '*'))
    .filter((part) => shownText(part).length < LONGEST_HOLDER && nameIn(part) === name && isVisible(part))
    .filter((part) => !shows(list, part) && !shows(part, list));
  const top = list.getBoundingClientRect().top;
  return holders.findLast((part) => part.getBoundingClientRect().bottom <= top + 4) ?? holders.at(-1);
}
