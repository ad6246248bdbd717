import { dayAfter, daysToWeekday, endOfDay, weekdayOf } from './calendar';
import { NUMBER, smallNumber } from './small-number';

const DAY_WORDS: readonly (readonly [RegExp, number])[] = [
  [/大后天/u, 3],
  [/后[天日]|day after tomorrow/u, 2],
  [/明[天日早晚儿]|次日|隔天|第二天|tomorrow/u, 1],
  [/今[天日早晚儿]|当[天日]|today|tonight/u, 0],
];
const WEEKDAY =
  /(?<next>下下?个?)?(?<this>[本这]个?)?(?:周|星期|礼拜)(?<day>[一二三四五六日天末])|\b(?<english>mon|tues|wednes|thurs|fri|satur|sun)day/u;
const ENGLISH_DAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const DATE = new RegExp(`(?:(?<month>${NUMBER})月)?(?<day>${NUMBER})[号日]`, 'u');

/** The day that a clause (normalised) names, for one who says it at `now`: 明天, 下周三, 28号, 月底; undefined where it names none. */
export function namedDay(clause: string, now: number): Date | undefined {
  const words = DAY_WORDS.find(([pattern]) => pattern.test(clause));
  if (words !== undefined) return dayAfter(now, words[1]);
  const week = WEEKDAY.exec(clause)?.groups;
  if (week !== undefined) {
    const weekday =
      week['day'] === undefined
        ? ENGLISH_DAYS.indexOf(week['english'] ?? '') + 1
        : '一二三四五六日'.indexOf(week['day'].replace(/[天末]/u, '日')) + 1;
    const days = daysToWeekday(
      now,
      weekday,
      week['next']?.startsWith('下下') === true ? 2 : week['next'] === undefined ? 0 : 1,
    );
    // Whoever says Wednesday on a Wednesday means the next one.
    return dayAfter(
      now,
      week['next'] === undefined && (days < 0 || (days === 0 && week['day'] !== '末')) ? days + 7 : days,
    );
  }
  if (/下(?:周|星期|礼拜)/u.test(clause)) return dayAfter(now, daysToWeekday(now, 7, 1));
  if (/[本这](?:周|星期|礼拜)/u.test(clause)) return dayAfter(now, 7 - weekdayOf(now));
  if (/月底/u.test(clause)) return lastOfMonth(now);
  return dateOf(clause, now);
}

function dateOf(clause: string, now: number): Date | undefined {
  const groups = DATE.exec(clause)?.groups;
  if (groups === undefined) return undefined;
  const today = new Date(now);
  const day = smallNumber(groups['day'] ?? '');
  const month = groups['month'] === undefined ? today.getMonth() : smallNumber(groups['month']) - 1;
  if (day < 1 || day > 31 || month < 0 || month > 11) return undefined;
  const date = new Date(today.getFullYear(), month, day);
  if (endOfDay(date) > now) return date;
  return groups['month'] === undefined
    ? new Date(today.getFullYear(), month + 1, day)
    : new Date(today.getFullYear() + 1, month, day);
}

function lastOfMonth(now: number): Date {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth() + 1, 0);
}
