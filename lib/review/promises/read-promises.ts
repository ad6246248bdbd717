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
    ...found(timePromise).map((clause) => ({ act: actOf(clause), ...due(clause) })),
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
