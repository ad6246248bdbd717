import type { PromiseMade } from '../../chat/promise';
import { DEFAULT_BRAND } from '../../chat/policy';
import compensation from '../../rules/promise/compensation';
import overpromise from '../../rules/promise/overpromise';
import timePromise from '../../rules/promise/time-promise';
import { readTalk } from '../../rules/talk';
import { readDraft } from '../read-draft';
import { actOf } from './acts';
import { dueMoment } from './due-moment';

/** What is given rather than paid. */
const GIFT = /送|礼|赠|[多塞捎饶搭]/u;
/** Of what a rule on vouching strikes, only this is a deed: that the goods are there. */
const ARRIVES = /送到|送达|收到|到(?!货|期)|arriv/u;

/** How the shop goes about every order, and what begins with something that the buyer has yet to do, has no date: 付款后48小时内发货. */
const NOT_YET_BEGUN =
  /(?:付款|支付|拍下|下单|签收|收到(?:退?货|包裹|退件)?|寄回来?|退回来?|入库|验收|审核|通过|同意|确认)[^,]{0,3}(?:后|\d|当天)|(?:前|今天|现在|今晚)(?:付款|支付|拍下?|下单)|现货|每[天日周]|都是|统一|默认|也发|照常|截单/u;
/** What the buyer may do, or need not. */
const ALLOWS = /(?:都|还|也)?(?:可以|能)(?:免费)?(?:换|改|取消|退|补|转)|免费取消|不用|[发给]我/u;
/** Who is asked for something first is not kept waiting by us. */
const ASKS_FIRST = /请|麻烦|告诉我|发我|给我|辛苦|\?|方便|确认|需要您/u;

export interface PromiseTime {
  /** Milliseconds since the epoch when the message left. */
  readonly now: number;
  /** When the shop closes, `HH:MM`, or empty. */
  readonly closes?: string;
}

/**
 * What a message that was sent binds the shop to: deeds with a time (P02), payments and gifts (P03), an arrival that was vouched for (P01). The
 * rules decide what is a promise; estimates, questions and conditions are none. One of each act, the latest.
 */
export function readPromises(text: string, { now, closes = '' }: PromiseTime): readonly PromiseMade[] {
  const draft = readDraft(text);
  const context = { messages: [] };
  const found = (rule: typeof timePromise) =>
    rule.check(draft, context, readTalk(context), DEFAULT_BRAND).map(({ start, end }) => draft.own.slice(start, end));
  const due = (clause: string): Pick<PromiseMade, 'due' | 'soon'> => {
    const moment = dueMoment(clause, now, closes);
    if (moment === undefined) return {};
    return { due: moment.at, ...(moment.soon === true ? { soon: true as const } : {}) };
  };
  const made: PromiseMade[] = [
    ...found(timePromise)
      .filter((clause) => !NOT_YET_BEGUN.test(clause) && !ALLOWS.test(clause))
      .flatMap((clause) => {
        const act = actOf(clause) ?? (clause.length >= draft.own.trim().length - 1 ? 'handle' : undefined);
        return act === undefined ? [] : [{ act, ...due(clause) }];
      })
      .filter(({ soon }) => soon !== true || !ASKS_FIRST.test(draft.own)),
    ...found(compensation).map((clause) => ({
      act: GIFT.test(clause) ? ('gift' as const) : ('pay' as const),
      ...due(clause),
    })),
    ...found(overpromise)
      .filter((clause) => ARRIVES.test(clause))
      .flatMap((clause) => {
        const moment = due(clause);
        return moment.due === undefined ? [] : [{ act: 'arrive' as const, ...moment }];
      }),
  ];
  const last = new Map(made.toSorted((a, b) => (a.due ?? 0) - (b.due ?? 0)).map((one) => [one.act, one]));
  return [...last.values()];
}
