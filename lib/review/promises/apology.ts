import type { Message } from '../../chat/message';
import type { KeptPromise, PromisedAct } from '../../chat/promise';
import { toTraditional } from '../../text/traditional';
import { isWrittenTraditional } from '../written-script';
import { dayAfter } from './calendar';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** Nobody is promised an answer after this hour of the day. */
const LAST_HOUR = 21;
const MORNING = 10;

const DEEDS = {
  ship: ['给您发货', 'ship your order'],
  resend: ['给您补发', 'resend your order'],
  exchange: ['给您换货', 'exchange it'],
  refund: ['给您退款', 'refund you'],
  pay: ['给您打款', 'pay you'],
  gift: ['给您寄赠品', 'send the gift'],
  invoice: ['给您开发票', 'issue the invoice'],
  arrive: ['送到', 'deliver it'],
  reply: ['回复您', 'get back to you'],
  check: ['给您查清楚', 'find out for you'],
  handle: ['给您处理好', 'take care of it'],
} as const satisfies Record<PromisedAct, readonly [chinese: string, english: string]>;

/**
 * What to say when a promise was not kept in time: regret, that it is being looked into, a new time, and the buyer's leave (the trade's norm
 * on broken promises). In the script of the conversation, in English where it is English.
 */
export function apologyFor(
  { act, due }: Pick<KeptPromise, 'act' | 'due'>,
  messages: readonly Message[],
  now: number,
): string {
  const [chinese, english] = DEEDS[act];
  const tomorrow = new Date(now).getHours() + 2 > LAST_HOUR;
  const hour = tomorrow ? MORNING : new Date(now + 2 * HOUR).getHours();
  if (isEnglish(messages)) {
    const by = `${String(hour > 12 ? hour - 12 : hour)} ${hour >= 12 ? 'pm' : 'am'} ${tomorrow ? 'tomorrow' : 'today'}`;
    return `I'm sorry, we said we would ${english} by now and have not. I'm finding out why and will get back to you by ${by}. Is that all right?`;
  }
  const when = due === undefined ? '之前' : `之前说好${dayWord(due, now)}`;
  const text = `很抱歉，${when}${chinese}，没有按时做到，让您久等了。我这边马上核实原因，${tomorrow ? '明天' : '今天'}${String(hour)}点前给您答复，您看可以吗？`;
  return isWrittenTraditional('', messages) ? toTraditional(text) : text;
}

/** The day as one says it: a moment at midnight ends the day before. */
function dayWord(due: number, now: number): string {
  const said = new Date(due - 1);
  const days = Math.round((dayAfter(now, 0).getTime() - dayAfter(said.getTime(), 0).getTime()) / DAY);
  if (days === 0) return '今天';
  if (days === 1) return '昨天';
  return `${String(said.getMonth() + 1)}月${String(said.getDate())}日`;
}

function isEnglish(messages: readonly Message[]): boolean {
  const said = messages.map(({ text }) => text).join('');
  return /[a-z]/iu.test(said) && !/\p{Script=Han}/u.test(said);
}
