import type { KeptPromise } from '../../lib/chat/promise';
import { t } from '../../lib/language/t';
import { clockText, dayText } from '../text/moment-text';

/** By when, as one says it: 明天内, 今天 18:00 前. A moment at midnight ends the day before. */
export function dueText(due: number, now: number): string {
  const isMidnight = new Date(due).getHours() + new Date(due).getMinutes() === 0;
  if (isMidnight) return t('promise.during', { day: dayText(due - 1, now) });
  return t('promise.by', { moment: `${dayText(due, now)} ${clockText(due)}` });
}

/** What was promised and by when. */
export function promiseText({ act, due }: Pick<KeptPromise, 'act' | 'due'>, now: number): string {
  const what = t(`promise.act.${act}`);
  return due === undefined ? what : t('promise.what', { what, when: dueText(due, now) });
}
