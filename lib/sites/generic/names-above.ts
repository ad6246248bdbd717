import { frameOf, holderOf, shownDescendants, shownParent, shownText, shownTexts, shows } from '../flat-tree';
import { isVisible } from '../visible';
import { isAvatar, isInitials } from './initials';
import { isPriced } from './is-priced';
import { seenBox } from './seen-box';
import { shownWithin } from './shown-within';
import { isToolWord } from './tool-words';
import { isNamed, wordsOf } from './words';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], header, strong, b';
const HEAD_NAMES = ['header', 'head', 'title', 'navbar', 'topbar', 'name', 'nick', 'nickname'];
const NAME_NAMES = ['name', 'nick', 'nickname', 'user', 'username', 'customer', 'buyer', 'contact'];
const LONGEST_NAME = 40;
const MOST_LEVELS = 8;
const MOST_HEADS = 80;

/** "与 云朵 的会话", "正在与桃桃对话", "Chat with Nora", "回复 云朵", "Message Nora…", "发送给 桃桃,使用Enter 发送". */
const TOLD = [
  /(?:与|和|跟|與)\s*(.{1,30}?)\s*的?(?:会话|對話|对话|聊天|沟通|交谈|(?<=的)(?:消息|訊息|讯息))/u,
  /(?:conversation|chat|chatting) with (.{1,30})/iu,
  /^(?:当前|當前)?(?:客[户戶人]|[顾顧]客|[买買]家|[访訪]客|[会會]员|用[户戶]|[对對]方|[会會][话話](?:[对對]象)?|[联聯][系繫]人|收件人|customer|client|buyer|visitor|guest|user|contact|requester|to|an|para|à|кому)\s*[:：]\s*(.{1,30})$/iu,
  /^(?:reply to|message|write to|send (?:a )?message to)\s+(?!here\b|text\b|a\b|your\b|the\b)@?([^.…]{1,30})[.…]*$/iu,
  /^(?:回复|发送给|发消息给|回覆|發送給)\s*[:：@]?\s*([^\s,，…:：]{1,30})/u,
];
/** States, tools and counts that stand where names do. */
export const NO_NAME =
  /^(?:在线|离线|忙碌|当前会话|当前对话|全部|消息|客服|会话|聊天|对话|公开回复|内部备注|设置|转接|结束|online|offline|active.*|chats?|messages?|inbox|support|settings|close|\d+|お客様|买家|買家|顾客|客户|customer|buyer|visitor|guest)(?:\s*[(（]\d+\+?[)）])?$|[:：]$|^[‹«<←❮〈]|^[\d\s\p{P}\p{Sm}\p{Sk}\p{Sc}]+$/iu;

/** What says when is no name, whatever else it says. */
const CLOCK = /(?:^|\D)\d{1,2}[:：]\d{2}(?!\d)/u;

/** A text that may be the name of the other side, and how much speaks for it. */
export interface Candidate {
  readonly text: string;
  readonly score: number;
}

/**
 * Texts in the chat's own column, higher than its first row. The nearer the better: close above the list, the first of
 * its surroundings, few levels away.
 */
export function namesAbove(list: Element, composer: HTMLElement): readonly Candidate[] {
  const frame = list.ownerDocument === composer.ownerDocument ? list : (frameOf(list.ownerDocument) ?? list);
  const rect = seenBox(frame);
  const candidates = new Map<Element, Candidate>();
  let area = shownParent(frame);
  for (let level = 0; level < MOST_LEVELS && area !== null; level += 1) {
    const known = candidates.size;
    for (const part of partsAbove(area, rect, frame, composer)) {
      const candidate = candidates.has(part) ? undefined : candidateOf(part);
      if (candidate === undefined) continue;
      const near = rect.top - part.getBoundingClientRect().bottom < NEAR ? 1 : 0;
      const first = candidates.size === known && known === 0 ? 1 : 0;
      const priced = isPriced(part, frame) ? PRICED : 0;
      candidates.set(part, { text: candidate.text, score: candidate.score + near + first - level * FARTHER - priced });
    }
    area = shownParent(area);
  }
  const found = [...candidates.values()];
  return found.filter(({ text }) => text.length > 1 || !found.some((other) => isInitialOf(text, other.text)));
}

/** A name of one letter, written as words are and not drawn as a face. */
function isLetter(part: Element, text: string): boolean {
  const around = shownParent(part) ?? part;
  const inside = shownDescendants(part, MOST_INSIDE);
  return /^\p{L}$/u.test(text) && ![around, ...inside].some((one) => shownText(one) === text && isInitials(one, text));
}

const MOST_INSIDE = 4;

function isInitialOf(letter: string, name: string): boolean {
  return name.length > 1 && name.toLowerCase().startsWith(letter.toLowerCase());
}

/** CSS pixels between a list and what stands right above it. */
const NEAR = 80;
/** What a level of distance costs. */
const FARTHER = 0.25;
/** Of what would else be equals it is not the name. */
const PRICED = 0.5;

function partsAbove(area: Element, rect: DOMRect, frame: Element, composer: Element): readonly HTMLElement[] {
  const reaches = ({ left, right, top }: DOMRect) => top < rect.top + 4 && left < rect.right && right > rect.left;
  return shownWithin(area, (box, part) => part !== frame && reaches(box))
    .filter((part) => isAbove(part.getBoundingClientRect(), rect) && !shows(part, frame) && !shows(part, composer))
    .slice(0, MOST_HEADS);
}

/** Names are drawn large, bold or in parts called so; never on controls. */
function candidateOf(part: HTMLElement): Candidate | undefined {
  const isHead = part.matches(HEADINGS) || isNamed(part, HEAD_NAMES);
  if ((!isHead && !hasOwnText(part)) || part.closest(TOOLS) !== null || !isVisible(part)) return undefined;
  const told = toldName(shownText(part));
  const text = told ?? firstText(part);
  if (
    text === '' ||
    (text.length < 2 && !isLetter(part, text)) ||
    NO_NAME.test(text) ||
    isToolWord(text) ||
    CLOCK.test(text) ||
    isInitials(part, text)
  )
    return undefined;
  const { fontWeight, fontSize } = getComputedStyle(part);
  const heading = isHead || part.closest(HEADINGS) !== null || hasNamedParent(part);
  return {
    text,
    score:
      (told === undefined ? 0 : 3) +
      (isNamed(part, NAME_NAMES) ? 3 : 0) +
      (heading ? 2 : 0) +
      (Number.parseFloat(fontSize) >= LARGE ? 1 : 0) +
      (Number(fontWeight) >= 600 || fontWeight === 'bold' ? 1 : 0),
  };
}

const LARGE = 16;
const TOOLS = 'button, [role="button"], [role="tab"], select, textarea, time, svg';

function hasOwnText(part: Element): boolean {
  return [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '');
}

function hasNamedParent(part: Element): boolean {
  const parent = shownParent(part);
  if (parent === null) return false;
  const words = wordsOf(parent);
  return HEAD_NAMES.some((name) => words.has(name)) && firstText(parent) === firstText(part);
}

/** The name told in a sentence such as "与 云朵 的会话". */
export function toldName(text: string): string | undefined {
  for (const pattern of TOLD) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name !== undefined && name !== '' && !NO_NAME.test(name)) return name;
  }
  return undefined;
}

/** In the chat's own column and higher than its first row. */
function isAbove(rect: DOMRect, list: DOMRect): boolean {
  const middle = rect.left + rect.width / 2;
  return rect.height > 1 && rect.bottom <= list.top + 4 && middle >= list.left && middle <= list.right;
}

/** The first piece of text (a state such as "在线" often follows), or '' when it is too long for a name. */
export function firstText(element: Element): string {
  const texts = shownTexts(element).filter(({ nodeValue }) => /\S/u.test(nodeValue ?? ''));
  const words = texts.map(({ nodeValue }) => (nodeValue ?? '').trim());
  const first = texts.findIndex((one, at) => !isAvatar(one) || isNameOfLetter(one, words[at + 1] ?? ''));
  const text = words[Math.max(first, 0)];
  return text === undefined || text.length > LONGEST_NAME ? '' : text;
}

/** A letter before other words is a name where it is no face: neither drawn as one, nor out of the name that follows. */
function isNameOfLetter(text: Text, next: string): boolean {
  const letter = (text.nodeValue ?? '').trim();
  const holder = holderOf(text);
  return holder !== null && !next.toLowerCase().includes(letter.toLowerCase()) && isLetter(holder, letter);
}
