import type { Message } from '../chat/message';
import type { Phrase } from '../chat/phrase';
import { fold } from './fold';
import { readQuestion } from './question';

/**
 * A buyer's question as a phrase may keep it, or why it may not. `nothing-left`: without the customer's data nothing is
 * said; `chatter`: thanks, assent, stickers; `known`: the phrase has it already; `full`: it can hold no more.
 */
export type SampleQuestion =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'nothing-left' | 'chatter' | 'known' | 'full' };

/** Samples that a phrase may carry by learning; more would make it answer everything, and the index grow without use. */
const MOST_SAMPLES = 60;
/** Characters; of a longer message the end is kept, where the question stands. */
const LONGEST = 80;
/** Letters without which nothing is asked. */
const SHORTEST = 2;
const MOST_BURST = 6;
/** Stands where something about a person was taken out. */
export const GAP = '…';

/** What the choice of a question rests on. */
export interface SampleReading {
  /** The text with `GAP` in place of everything that tells about a person. */
  readonly withoutData: (text: string) => string;
  /** How well the phrase fits a text alone: its place in the list from 0, Infinity where it is not in it. */
  readonly place: (text: string) => number;
}

/**
 * What the phrase could remember of the messages that it was used to answer: the one that it fits best, with everything
 * that tells about a person taken out. Undefined where no buyer has written.
 */
export function sampleFor(
  phrase: Phrase,
  messages: readonly Message[],
  { withoutData, place }: SampleReading,
): SampleQuestion | undefined {
  const asked = lastAsked(messages).map((text) => clean(text, withoutData));
  const good = asked.filter((sample) => sample.ok);
  if (good.length === 0) return asked.find(({ ok, reason }) => !ok && reason === 'nothing-left') ?? asked.at(-1);
  const best = good.reduce((one, other) => (place(other.text) <= place(one.text) ? other : one));
  if (isKnown(phrase, best.text)) return { ok: false, reason: 'known' };
  return phrase.samples.length >= MOST_SAMPLES ? { ok: false, reason: 'full' } : best;
}

/** Whether a phrase carries this question already, letters and digits compared. */
export function isKnown({ samples, title }: Pick<Phrase, 'samples' | 'title'>, text: string): boolean {
  const letters = lettersOf(text);
  return [title, ...samples].some((sample) => lettersOf(sample) === letters);
}

/** The letters and digits of a text, folded: by what two spellings of one question are compared. */
export function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

type Cleaned =
  | { readonly ok: true; readonly reason?: undefined; readonly text: string }
  | { readonly ok: false; readonly reason: 'nothing-left' | 'chatter' };

function clean(text: string, withoutData: SampleReading['withoutData']): Cleaned {
  const bare = withoutData(text.replaceAll(DECORATION, ' '));
  const left = tidy(bare);
  const removed = bare.includes(GAP);
  const said = lettersOf(removed ? left.replaceAll(LABELS, '') : left);
  if (said.length < SHORTEST || !asks(left)) return { ok: false, reason: removed ? 'nothing-left' : 'chatter' };
  return { ok: true, text: left };
}

/** What announces data says nothing once the data is gone. */
const LABELS =
  /收[件货]人|收件|姓名|名字|联系人|联系方式|联系电话|电话号码|手机号码?|电话|手机|号码|地址|住址|订单编?号|快递单号|运单号|单号|订单|微信号?|身份证号?|邮箱|账号|尾号|我的?|是|叫|在|这个?|[:：]/gu;
const DECORATION = /\[[^[\]\s]{1,8}\]|\p{Extended_Pictographic}/gu;

function tidy(text: string): string {
  const line = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/…(?:[\s,，、;；:：]*…)+/gu, GAP)
    .trim();
  return line.length <= LONGEST ? line : line.slice(-LONGEST).replace(/^[^,，。.!！?？;；\s]*[,，。.!！?？;；\s]/u, '');
}

function asks(text: string): boolean {
  return readQuestion([{ from: 'buyer', text }]).kind === 'question';
}

/** The buyer's messages that nobody has answered yet, oldest first. */
function lastAsked(messages: readonly Message[]): string[] {
  const spoken = messages.filter(({ from, text }) => from !== 'system' && text.trim() !== '');
  const end = spoken.findLastIndex(({ from }) => from === 'buyer') + 1;
  const start = spoken.slice(0, end).findLastIndex(({ from }) => from !== 'buyer') + 1;
  return spoken.slice(Math.max(start, end - MOST_BURST), end).map(({ text }) => text);
}
