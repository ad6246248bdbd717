import type { Message } from '../chat/message';
import { fold } from './fold';

/** What the buyer said last and nobody has answered yet, folded, and what was said before. */
export interface Question {
  /** One text a message; politeness and stickers are blanked out. Greetings and thanks stand only where nothing else does. */
  readonly burst: readonly string[];
  /** Folded texts before the burst, newest first, of buyer and agent. */
  readonly context: readonly string[];
  /** What the buyer said last before that, folded, one text a message; empty where the burst is all there is. */
  readonly before: readonly string[];
  /** What the agent has said since then, folded, newest first. */
  readonly said: readonly string[];
  /** `greeting`: only 你好, 在吗; `nothing`: only thanks, assent, stickers, or no text at all. */
  readonly kind: 'question' | 'greeting' | 'nothing';
  /** The agent has already written after the buyer. */
  readonly answered: boolean;
}

const MAX_BURST = 6;
const MAX_CONTEXT = 4;
/** A pasted wall of text asks its question near the end; the rest would only cost time. */
const MAX_MESSAGE = 300;

/** The question that a conversation ends with. Messages oldest first; system rows and rows without text are passed over. */
export function readQuestion(messages: readonly Message[]): Question {
  const spoken = messages.filter(({ from, text }) => from !== 'system' && text.trim() !== '');
  let end = spoken.length;
  while (end > 0 && spoken[end - 1]?.from === 'agent') end -= 1;
  let start = end;
  while (start > 0 && end - start < MAX_BURST && spoken[start - 1]?.from === 'buyer') start -= 1;
  const raw = spoken.slice(start, end).map(({ text }) => fold(text.slice(-MAX_MESSAGE)));
  const burst = raw.map(withoutPoliteness).filter(saysSomething);
  const context = spoken.slice(Math.max(0, start - MAX_CONTEXT), start).toReversed();
  const before = lastAsked(context);
  const kind = burst.length > 0 ? 'question' : raw.some((text) => GREETING.test(text)) ? 'greeting' : 'nothing';
  return {
    burst: burst.length > 0 ? burst : raw,
    context: context.map(({ text }) => withoutPoliteness(fold(text.slice(-MAX_MESSAGE)))),
    before,
    said: saidSince(context),
    kind,
    answered: end < spoken.length,
  };
}

/** The newest message of the buyer that asks something: a follow-up adds to what was asked, not to what the agent said. */
function lastAsked(newestFirst: readonly Message[]): string[] {
  const asked = newestFirst
    .filter(({ from }) => from === 'buyer')
    .map(({ text }) => withoutPoliteness(fold(text.slice(-MAX_MESSAGE))));
  return asked.filter(saysSomething).slice(0, 1);
}

function saidSince(newestFirst: readonly Message[]): string[] {
  const end = newestFirst.findIndex(({ from }) => from === 'buyer');
  return newestFirst.slice(0, end < 0 ? newestFirst.length : end).map(({ text }) => fold(text.slice(0, MAX_MESSAGE)));
}

const GREETING = /[你您]好|在[吗么嘛不]|有人吗|哈[喽啰罗]|嗨|hello|hi\b|早上好|中午好|下午好|晚上好/u;

// Written into every message, they say nothing of what is asked.
const POLITENESS = new RegExp(
  [
    String.raw`\[[^\[\]\s]{1,8}\]`, // stickers as text: [微笑]
    String.raw`https?:\/\/\S+`,
    '[我]?(?:想|要)?(?:请?问|咨询|了解|打听)(?:一下|下)(?:子|哈)?|请问|我想问',
    '不好意思|打扰(?:一下|了)?|辛苦(?:了|啦)|拜托',
    '亲爱的|亲亲|亲(?=[,!~.。\\s]|$|[你您请在我])',
    '[你您]们?好(?:呀|啊|哈)?(?![看穿吃用喝闻])',
    '(?:客服|店家|老板娘?|掌柜的?|卖家|商家|小二|美女|帅哥|小姐姐|小哥哥|有人)?(?:在吗|在么|在嘛|在不在|在不)(?=[,!?~.。\\s]|$)|有人吗',
    '谢谢(?:[你您啦了哈亲]|老板)*|多谢|感谢|蟹蟹|谢啦|thanks?(?: you)?|thx|3q',
    '哈[喽啰罗]|嗨|hello|\\bhi\\b|(?:早上|中午|下午|晚上)好',
  ].join('|'),
  'gu',
);

// A whole message that only assents, laughs or says goodbye.
const ASSENT =
  /^(?:好[的滴哒嘞吧呀啊哦勒]*|嗯+[哪呐]?|恩+|唔|哦+|噢+|喔+|额+|行[吧呢啊]?|可以[的]?|中|成|ok+|okay|欧了|okk|收到[啦了]?|知道[了啦]|明白[了啦]?|了解[了啦]?|懂了|哈+|嘿+|嘻+|呵+|没事[了啦]?|没问题|没有了|没了|不用了?|不客气|拜+|再见|回见|晚安|嗯呢|得嘞|得|行行行|对[的啊呀]?|是[的啊呀]?|666+|6+|👌|那好吧?|那行吧?|先这样吧?|我看看|我想想|考虑一下|[\d\s])+$/u;

function withoutPoliteness(text: string): string {
  return text.replaceAll(POLITENESS, (found) => ' '.repeat(found.length));
}

function saysSomething(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters !== '' && !ASSENT.test(letters);
}
