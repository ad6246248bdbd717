import type { Buyer } from '../../chat/conversation';
import { frameOf, queryOpen, shownParent, shownText, shows } from '../flat-tree';
import { findRows } from './find-rows';
import type { Candidate } from './names-above';
import { firstText, namesAbove, NO_NAME, toldName } from './names-above';
import type { Collected } from './read-rows';
import { collectRows, readAuthors } from './read-rows';
import { isShort } from './name-in';
import { isNameOfSystem } from './says-system';
import { nameByGround, nameByPreview } from './open-entry';
import { labelOf } from './words';

const SELECTED =
  '[aria-selected="true"], [aria-current="true"], [class~="active"], [class*="--active"], [class*="selected" i], [class*="current" i]';
const SELECTED_LISTS =
  '[class*="conversation" i], [class*="session" i], [class*="contact" i], [class*="chat-item" i], [class*="dialog" i], [role="listbox"], [role="tablist"], [role="list"]';
const ENTRIES = 'li, [role="option"], [role="listitem"], [role="row"], tr, a, div, p, span, b';
const MOST_ENTRIES = 400;
const ENOUGH = 2;

/**
 * Who the agent writes to: the name above the messages, told in the composer, or chosen in the conversation list, with
 * most weight where several say the same or a row of the other side has it; else nobody's name and the page's address as
 * key, so that pages with one chat an address still keep chats apart.
 */
export function findBuyer(
  list: Element,
  composer: HTMLElement,
  url: string,
  rows: Collected = collectRows(list, composer),
): Buyer {
  const name = findName(list, composer, rows);
  return name === undefined ? { key: `page:${url}`, name: '' } : { key: name, name };
}

function findName(list: Element, composer: HTMLElement, rows: Collected): string | undefined {
  const above = namesAbove(list, composer);
  const told = toldName(labelOf(composer));
  const candidates = [...above, ...(told === undefined ? [] : [{ text: told, score: 3 }])];
  const authors = readAuthors(list, rows);
  // Where two people stand on one side, their place tells nothing of either.
  const areApart =
    authors.some(({ side }) => side !== 'agent') || new Set(authors.map(({ author }) => author)).size < 2;
  const others = new Set(
    authors
      .filter(({ author, side }) => (side !== 'agent' || !areApart) && !NO_NAME.test(author) && !isNameOfSystem(author))
      .map(({ author }) => author),
  );
  // A ticket has its subject above the messages; who asked is the one person who writes besides the shop.
  const only = onlyOther(authors, others);
  const written = [...namedInBar(others, list, composer), ...(only === undefined ? [] : [{ text: only, score: 0 }])];
  const scored = [...candidates, ...written].map(({ text, score }) => {
    const author = isAuthor(text, others) ? text : onlyWithin(text, others);
    return author === undefined ? { text, score } : { text: author, score: score + 6 };
  });
  const listed = scored.some(({ text }) => others.has(text)) ? undefined : onlyListed(others, list, composer);
  if (listed !== undefined) return listed;
  const best = bestOf(isSettled(scored) ? scored : withEntries(scored, entryTexts(list, composer)));
  if (best !== undefined && isAuthor(best.text, others)) return best.text;
  const entries = entriesBeside(list, composer);
  if (best !== undefined && isName(best) && entries.some((entry) => firstText(entry) === best.text)) return best.text;
  const open = nameByPreview(entries, rows.elements);
  // In the list a number may stand before the name: "#47 云朵".
  const named = above.find(({ text }) => text.length > 1 && open?.endsWith(` ${text}`));
  if (open !== undefined) return named?.text ?? open;
  if (best !== undefined && best.score >= ENOUGH) return best.text;
  return (
    selectedName(outOfFrames(composer, list).ownerDocument, list) ??
    only ??
    nameAround(composer) ??
    nameByGround(entries)
  );
}

/** Whether an author is called so, in full or, where rows have the first name only, in the first part. */
function isAuthor(text: string, others: ReadonlySet<string>): boolean {
  if (others.has(text)) return true;
  const first = text.split(' ')[0] ?? '';
  return first !== text && others.has(first) && isShort(text) && /^[\p{L}\p{M}.'’ -]+$/u.test(text);
}

/** The one author whose name stands in a text that says whom it names: `客户-云朵`, `Nora Quill (visitor)`. */
function onlyWithin(text: string, others: ReadonlySet<string>): string | undefined {
  const [only, ...more] = [...others].filter((name) => name.length > 1 && text.includes(name));
  return only !== undefined && more.length === 0 && (OF_CUSTOMER.test(text.replace(only, '')) || isWith(text, only))
    ? only
    : undefined;
}

/** Whoever writes with somebody is not named: "与 云朵 的往来", "Messages with Nora". */
function isWith(text: string, name: string): boolean {
  return /(?:与|與|和|跟|\bwith)\s*$/iu.test(text.slice(0, text.indexOf(name)));
}

const OF_CUSTOMER =
  /客[户戶人]|[顾顧]客|[买買]家|[访訪]客|[会會]员|[会會][话話]|[对對][话話]|customer|visitor|guest|client|contact|conversation|chat|@/iu;

/** Whether much speaks for it, and it is as short as names are: a ticket has its subject where chats have a name. */
function isName({ text, score }: Candidate): boolean {
  return score >= SURE && isShort(text);
}

const SURE = 5;
/** Whether what stands beside could not change which is best, nor whether it is good enough: looking there is dear. */
function isSettled(scored: readonly Candidate[]): boolean {
  const best = bestOf(scored);
  if (best === undefined) return true;
  return best.score >= ENOUGH && scored.every(({ text, score }) => text === best.text || score + IN_ENTRY < best.score);
}

function withEntries(scored: readonly Candidate[], entries: ReadonlySet<string>): readonly Candidate[] {
  return scored.map(({ text, score }) => ({ text, score: score + (entries.has(text) ? IN_ENTRY : 0) }));
}

/** What it counts that an entry of the list of conversations says the same. */
const IN_ENTRY = 2;

/** The first texts of what else stands on the page, such as the entries of a conversation list. */
function entryTexts(list: Element, composer: HTMLElement): ReadonlySet<string> {
  const texts = entriesBeside(list, composer).map((entry) => firstText(entry));
  return new Set(texts.filter((text) => text !== ''));
}

/** Whether the last message of a list stands in one entry beside it as well, as in a list of conversations. */
export function isPreviewed(list: Element, composer: HTMLElement): boolean {
  return nameByPreview(entriesBeside(list, composer), findRows(list)) !== undefined;
}

function entriesBeside(list: Element, composer: HTMLElement): readonly Element[] {
  const field = outOfFrames(composer, list);
  const column = field.getBoundingClientRect();
  // Not through shadow roots: this is asked at each reading, and only adds to what is known already.
  return entriesAround(list, field.ownerDocument).filter((entry) => {
    const { left, right, width } = entry.getBoundingClientRect();
    return width > 1 && (right <= column.left + 4 || left >= column.right - 4) && !shows(list, entry);
  });
}

/** An editor that fills a frame of its own stands where the frame does: beside the conversation. */
function outOfFrames(composer: HTMLElement, list: Element): HTMLElement {
  let field = composer;
  while (field.ownerDocument !== list.ownerDocument) {
    const frame = frameOf(field.ownerDocument);
    if (frame === undefined) break;
    field = frame as HTMLElement;
  }
  return field;
}

/** In the order of the page, at most so many; the messages themselves, of which there may be thousands, are passed over. */
function entriesAround(list: Element, document: Document): readonly Element[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (node) => {
    if (node === list) return NodeFilter.FILTER_REJECT;
    return (node as Element).matches(ENTRIES) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const entries: Element[] = [];
  while (entries.length < MOST_ENTRIES && walker.nextNode() !== null) entries.push(walker.currentNode as Element);
  return entries;
}

function selectedName(document: Document, list: Element): string | undefined {
  for (const holder of queryOpen(document, SELECTED_LISTS)) {
    if (shows(holder, list) || shows(list, holder)) continue;
    const entry = holder.matches(SELECTED) ? holder : holder.querySelector(SELECTED);
    const name = entry?.querySelector('[class*="name" i], [class*="nick" i], [class*="title" i]') ?? entry;
    const text = name === null || name === undefined ? '' : firstText(name);
    if (text !== '') return text;
  }
  return undefined;
}

/** Authors whose name stands between the messages and the composer: "Reply to Edda", "To: Edda". */
function namedInBar(others: ReadonlySet<string>, list: Element, composer: HTMLElement): readonly Candidate[] {
  let bar: Element = composer;
  for (let at = shownParent(composer); at !== null && !shows(at, list) && at.tagName !== 'BODY'; at = shownParent(at))
    bar = at;
  const said = shownText(bar);
  return said.length > LONGEST_BAR
    ? []
    : [...others].filter((name) => said.includes(name)).map((text) => ({ text, score: 2 }));
}

/** Characters: more is a part of the page in which any name may stand. */
const LONGEST_BAR = 300;

/** The one author who also stands among what is beside the chat: a list of conversations names customers only. */
function onlyListed(others: ReadonlySet<string>, list: Element, composer: HTMLElement): string | undefined {
  if (others.size < 2) return undefined;
  const entries = entryTexts(list, composer);
  const [only, ...more] = [...others].filter((name) => entries.has(name));
  return more.length === 0 ? only : undefined;
}

/** The one name that rows of the other side have. */
function onlyOther(authors: readonly { readonly author: string }[], others: ReadonlySet<string>): string | undefined {
  const own = new Set(authors.map(({ author }) => author).filter((author) => !others.has(author)));
  const [only] = others;
  return others.size === 1 && own.size > 0 ? only : undefined;
}

/** A chat in a frame of the same origin may have its name outside. */
function nameAround(composer: HTMLElement): string | undefined {
  const frame = frameOf(composer.ownerDocument);
  if (frame === undefined) return undefined;
  return bestOf(namesAbove(frame, composer))?.text;
}

/** Of equals the later one: it stands nearer to the messages. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>((a, b) => (a === undefined || b.score >= a.score ? b : a), undefined);
}
