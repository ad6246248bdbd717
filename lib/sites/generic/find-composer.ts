import { frameOf, queryOpen, shownParent } from '../flat-tree';
import { isTextField, isVisible, isWritable } from '../visible';
import { isVisibleField } from '../visible-field';
import { ASKS_FOR_MESSAGE, ASKS_FOR_OTHER, ASKS_FOR_WORDS, askedBy, asksForMessage } from './asked-by';
import { asksMachine } from './asks-machine';
import { asksPublic } from './asks-public';
import { isPreviewed } from './find-buyer';
import { findList } from './find-list';
import { findRows } from './find-rows';
import { findSendControlsNear } from './find-send-controls';
import { findSendControlsBeside } from './find-send-controls-beside';
import { lookAtRows } from './read-rows';
import { saysSend, sends } from './says-send';
import { areOfCrowd, scrollsApart, talkIn } from './talk';
import { isNamed, labelOf } from './words';

const FIELDS = 'textarea, input, [contenteditable], [role="textbox"]';
const SEARCHES = /search|搜索|搜尋|查找|查询|查詢|filter|筛选|篩選/iu;
const CHAT_NAMES = ['message', 'msg', 'chat', 'reply', 'composer', 'compose', 'im', 'send', 'sender'];
/** Where pages put what goes with a conversation. */
const ASIDE = 'aside, [role="complementary"], nav, [role="navigation"]';
const ENTRIES =
  'input:not([type]), input[type="text"], input[type="email"], input[type="tel"], input[type="url"], input[type="password"], textarea';
/** CSS pixels: anything narrower is not for sentences. */
const NARROWEST = 120;
/** Enough to ask for a conversation beside the field; without one a field must be this sure, or say that it sends. */
const ENOUGH = 1;
const SURE = 7;
const SURE_WITH_SEND = 5;
const TALK = 4;
/** Fields beside which a conversation is looked for. */
const MOST_ASKED = 4;
/** Fields that are looked at, and of these the likeliest, that are looked at closely; a chat page has few. */
const MOST_FIELDS = 300;
const MOST_WEIGHED = 8;

/**
 * The element an unknown page gives its user to write messages in: visible, writable, wide, low on the page, asking for a
 * message or with a send control at hand. Unless nearly all of that is so, a conversation must stand beside it. Never a
 * search box, a prompt for a machine, a hidden or mirrored field, one field of a form of several.
 */
export function findComposerIn(root: ParentNode): HTMLElement | undefined {
  const steps = findComposerInSteps(root, () => []);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, one look at one field at a time; meaningful only where the page has not changed in between. */
export function* findComposerInSteps(
  root: ParentNode,
  beforeAsking: (field: HTMLElement) => Iterable<undefined> = lookAtTalk,
): Generator<undefined, HTMLElement | undefined> {
  const fields = queryOpen(root, FIELDS)
    .filter((field) => isCandidate(field))
    .slice(0, MOST_FIELDS)
    .map((field) => likely(field))
    .toSorted(byScore);
  const weighed: Candidate[] = [];
  for (const one of fields.slice(0, MOST_WEIGHED)) {
    yield;
    if (!asksMachine(one.field)) weighed.push(weigh(one, fields));
  }
  const scored: Candidate[] = [];
  for (const candidate of weighed
    .filter(({ score }) => score >= ENOUGH)
    .toSorted(byScore)
    .slice(0, MOST_ASKED)) {
    yield* beforeAsking(candidate.field);
    scored.push(...[withTalk(candidate) ?? []].flat());
  }
  return scored.toSorted(byScore)[0]?.field;
}

/** At the rows beside a field, so that asking whether they are a conversation is a short step. */
function* lookAtTalk(field: HTMLElement): Generator<undefined> {
  yield;
  const list = findList(field);
  yield;
  if (list !== undefined) yield* lookAtRows(list, field);
}

function byScore(a: Likely, b: Likely): number {
  return b.score - a.score || b.bottom - a.bottom;
}

function isCandidate(field: HTMLElement): boolean {
  if (field.tagName === 'INPUT' && !/^(?:text|)$/u.test(field.getAttribute('type') ?? '')) return false;
  if (!isTextField(field)) {
    if (!field.isContentEditable || field.parentElement?.isContentEditable === true) return false;
  }
  if (field.closest('[aria-hidden="true"], [role="search"], [role="searchbox"], [inert]') !== null) return false;
  if (SEARCHES.test(labelOf(field)) || isNamed(field, ['search', 'filter', 'query', 'sousuo'])) return false;
  if (SEARCHES.test(field.getAttribute('name') ?? '')) return false;
  return isWritable(field) && isVisibleField(field) && field.getBoundingClientRect().width >= NARROWEST;
}

/** A field, and how much speaks for it at a glance. */
interface Likely {
  readonly field: HTMLElement;
  readonly score: number;
  /** CSS pixels: of two fields alike the lower one is the composer. */
  readonly bottom: number;
}

interface Candidate extends Likely {
  /** Whether something beside it says that it sends. */
  readonly says: boolean;
  /** Whether there are more fields just like it: one for each entry of a list, or one for each conversation. */
  readonly repeated: boolean;
  /** Whether something speaks against it, so that only a conversation beside it can make it the composer. */
  readonly doubtful: boolean;
}

/** By what it asks for, its names, its kind and its place: a page of forms has hundreds of fields. */
function likely(field: HTMLElement): Likely {
  const asks = askedBy(field);
  const parent = shownParent(field);
  const named = isNamed(field, CHAT_NAMES) || (parent !== null && isNamed(parent, CHAT_NAMES));
  const score =
    (ASKS_FOR_MESSAGE.test(asks) ? 3 : ASKS_FOR_WORDS.test(asks) ? 1 : 0) +
    (named ? 2 : 0) +
    (field.tagName === 'INPUT' ? 1 : 2) +
    (isLow(field) ? 2 : 0);
  return { field, score, bottom: field.getBoundingClientRect().bottom };
}

function weigh(one: Likely, fields: readonly Likely[]): Candidate {
  const { field } = one;
  const beside = sendsBeside(field);
  const repeated = fields.some((other) => other !== one && isAlike(field, other.field));
  const doubts = [
    ASKS_FOR_OTHER.test(askedBy(field)) || asksPublic(field),
    field.closest(ASIDE) !== null,
    isOneOfMany(field),
    repeated,
    isPage(field),
  ].filter(Boolean).length;
  const score = one.score + beside - doubts * DOUBT;
  return { ...one, score, says: beside === SAYS, repeated, doubtful: doubts > 0 };
}

const DOUBT = 3;

function isAlike(field: HTMLElement, other: HTMLElement): boolean {
  return (
    field.tagName === other.tagName &&
    field.className === other.className &&
    labelOf(field) === labelOf(other) &&
    labelOf(field) !== ''
  );
}

/** Undefined for a field that is not for messages. */
function withTalk(candidate: Candidate): Candidate | undefined {
  const { field, score, says, repeated, doubtful } = candidate;
  if (repeated && !says && !asksForMessage(field)) return undefined;
  const list = findList(field);
  // Each chat of several keeps its field in place; a thread of remarks has it at its end.
  if (repeated && (list === undefined || !scrollsApart(list, field))) return undefined;
  const talk = list === undefined ? 'unclear' : talkIn(list, field);
  // Where only one side has written, an entry of a list of conversations may say what was said last.
  const isTold = () => list !== undefined && scrollsApart(list, field) && isPreviewed(list, field);
  if (talk === 'talk' || (talk === 'unclear' && isTold())) return { ...candidate, score: score + TALK };
  const isSure = !doubtful && score >= (says ? SURE_WITH_SEND : SURE);
  return talk === 'unclear' && isSure && !isBelowCrowd(field) ? candidate : undefined;
}

/** Whether what stands before the field was written by many people or for all to answer, though it is no list that scrolls. */
function isBelowCrowd(field: HTMLElement): boolean {
  let at: Element | null = field;
  for (let level = 0; level < MOST_LEVELS && at !== null; level += 1) {
    let before = at.previousElementSibling;
    // Between them and the field may stand a count, a heading, a bar of tools.
    for (let many = 0; many < MOST_BETWEEN && before !== null; many += 1) {
      if (!isBeside(before, field) && areOfCrowd(findRows(before))) return true;
      before = before.previousElementSibling;
    }
    at = shownParent(at);
  }
  return false;
}

/** A list of conversations in a column of its own was not written before the field. */
function isBeside(element: Element, field: Element): boolean {
  const { left, right, width } = element.getBoundingClientRect();
  const own = field.getBoundingClientRect();
  return width > 0 && (right <= own.left || left >= own.right);
}

const MOST_LEVELS = 6;
const MOST_BETWEEN = 3;

/** Of a control that says that it sends. */
const SAYS = 3;

/** What goes with the field: a control that says that it sends, one that looks so, one that merely stands there. */
function sendsBeside(field: HTMLElement): number {
  const near = findSendControlsNear(field);
  if (near.some((control) => saysSend(control))) return SAYS;
  if (near.some((control) => sends(control))) return 2;
  if (near.length > 0) return 1;
  return frameOf(field.ownerDocument) !== undefined && findSendControlsBeside(field).length > 0 ? 2 : 0;
}

/** A text that is worked at fills the window; a message does not. */
function isPage(field: HTMLElement): boolean {
  return field.getBoundingClientRect().height > field.ownerDocument.documentElement.clientHeight * PAGE_SHARE;
}

const PAGE_SHARE = 0.6;

/** In the lower half of the window; an editor in a frame stands where its frame does. */
function isLow(field: HTMLElement): boolean {
  const { top, height } = field.getBoundingClientRect();
  let middle = top + height / 2;
  let document = field.ownerDocument;
  for (let frame = frameOf(document); frame !== undefined; frame = frameOf(document)) {
    middle += frame.getBoundingClientRect().top;
    document = frame.ownerDocument;
  }
  return middle > document.documentElement.clientHeight / 2;
}

/** A mail or contact form asks for more than the message; so do the fields of a customer's card. */
function isOneOfMany(field: HTMLElement): boolean {
  const form = field.closest('form, fieldset, [role="form"]');
  const isAnotherIn = (area: Element | null, least: number) => {
    let others = 0;
    const entries = area?.querySelectorAll(ENTRIES) ?? [];
    return [...entries].some((entry) => entry !== field && isVisible(entry) && (others += 1) >= least);
  };
  const around = field.parentElement;
  return isAnotherIn(form, 1) || isAnotherIn(around, 2) || isAnotherIn(around?.parentElement ?? null, 2);
}
