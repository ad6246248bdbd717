import { any } from '../rules/grammar/slots';

const NUMBER = '(?:\\d{1,3}(?:\\.5)?|[零一二两三四五六七八九十半]{1,3})';
const PART = any(`凌晨 早上 上午 中午 下午 傍晚 晚上 晚`);
const CLOCK = `(?:(?<hour>\\d{1,2}|[一二两三四五六七八九十]{1,3})(?:[点时](?:(?<half>半)|(?<minute>\\d{1,2})分?)?|:(?<minutes>\\d{2})))`;
const DAY = any(
  `今[天日晚早] 明[天日早晚] 大后天 后天 当天 (?:下|这|本)?个?(?:周|星期|礼拜)[一二三四五六日天末] (?:\\d{1,2}月)?\\d{1,2}[号日]`,
);

/** A time that a message names, as a source of a regular expression over normalised text. Its groups are read by `dueTime`. */
export const TIME = any(
  `(?<soon>马上|立刻|立即|这就|现在就) (?<later>稍后|稍候|一会儿?|等下|回头|晚点) (?:(?<count>${NUMBER})(?:个)?(?<unit>分钟|小时|钟头|工作日|天|日|周|星期)(?:之内|以内|内|后|左右)?) (?:(?<day>${DAY})(?<part>${PART})?(?:${CLOCK})?(?:之?前)?) (?:(?<partOnly>${PART})(?:${CLOCK.replaceAll('?<', '?<only')})?(?:之?前)?)`,
);

/** What 马上 and 稍后 come to when nobody says more, in minutes (norm R07 offers five minutes and half an hour). */
const SOON = 5;
const LATER = 30;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY_LENGTH = 24 * HOUR;

/** When a part of the day is over, as an hour. */
const ENDS: Readonly<Record<string, number>> = {
  凌晨: 6,
  早上: 12,
  上午: 12,
  中午: 14,
  下午: 18,
  傍晚: 20,
  晚上: 24,
  晚: 24,
};

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Until when a time holds, in milliseconds since the epoch, from the groups of a match of `TIME`, in the time zone of the machine. A day without an
 * hour ends at midnight; a weekday that has passed is next week's.
 */
export function dueTime(groups: Groups, now: number): number {
  if (groups['soon'] !== undefined) return now + SOON * MINUTE;
  if (groups['later'] !== undefined) return now + LATER * MINUTE;
  const { count, unit } = groups;
  if (count !== undefined && unit !== undefined) return afterCount(numberOf(count), unit, now);
  const day = groups['day'] ?? '今天';
  const part =
    groups['part'] ?? groups['partOnly'] ?? (day.endsWith('晚') ? '晚' : day.endsWith('早') ? '早上' : undefined);
  const hour = groups['hour'] ?? groups['onlyhour'];
  const minute = groups['minute'] ?? groups['minutes'] ?? groups['onlyminute'] ?? groups['onlyminutes'];
  const isHalf = (groups['half'] ?? groups['onlyhalf']) !== undefined;
  const date = dayOf(day, now);
  if (hour === undefined) date.setHours(part === undefined ? 24 : (ENDS[part] ?? 24), 0, 0, 0);
  else date.setHours(hourIn(numberOf(hour), part), isHalf ? 30 : Number(minute ?? 0), 0, 0);
  return date.getTime();
}

/** 下午三点 is 15, 晚上十点 22, 三点 by itself an hour of the day's second half where it would be before work. */
function hourIn(hour: number, part: string | undefined): number {
  const isLate =
    part === undefined
      ? hour > 0 && hour < 7
      : ['下午', '傍晚', '晚上', '晚'].includes(part) || (part === '中午' && hour < 3);
  return isLate && hour < 12 ? hour + 12 : hour;
}

function afterCount(count: number, unit: string, now: number): number {
  if (unit === '分钟') return now + count * MINUTE;
  if (unit === '小时' || unit === '钟头') return now + count * HOUR;
  if (unit === '周' || unit === '星期') return now + count * 7 * DAY_LENGTH;
  if (unit !== '工作日') return now + count * DAY_LENGTH;
  const date = new Date(now);
  for (let left = count; left > 0;) {
    date.setDate(date.getDate() + 1);
    if (date.getDay() % 6 !== 0) left -= 1;
  }
  return date.getTime();
}

function dayOf(day: string, now: number): Date {
  const date = new Date(now);
  const ahead = ['明', '后', '大后'].findIndex((word) => day.startsWith(word)) + 1;
  if (ahead > 0) date.setDate(date.getDate() + ahead);
  const weekday = /(?:周|星期|礼拜)(.)/u.exec(day)?.[1];
  if (weekday !== undefined) {
    // Monday is 0; a weekend is over on Sunday.
    const wanted = '末日天'.includes(weekday) ? 6 : '一二三四五六'.indexOf(weekday);
    const today = (date.getDay() + 6) % 7;
    const inNextWeek = day.startsWith('下') ? 7 - today : wanted < today ? 7 - today : 0;
    date.setDate(date.getDate() + (inNextWeek > 0 ? inNextWeek + wanted : wanted - today));
  }
  const [, month, ofMonth] = /^(?:(\d{1,2})月)?(\d{1,2})[号日]/u.exec(day) ?? [];
  if (ofMonth !== undefined) {
    const passed = month === undefined && Number(ofMonth) < date.getDate() ? 1 : 0;
    date.setMonth(month === undefined ? date.getMonth() + passed : Number(month) - 1, Number(ofMonth));
  }
  return date;
}

/** 3, 三, 十二, 二十四, 半. */
function numberOf(words: string): number {
  if (/^[\d.]+$/u.test(words)) return Number(words);
  if (words === '半') return 0.5;
  const ten = words.indexOf('十');
  if (ten < 0) return digitOf(words.charAt(0));
  const tens = ten === 0 ? 1 : digitOf(words.charAt(0));
  const ones = words.charAt(ten + 1);
  return tens * 10 + (ones === '' ? 0 : digitOf(ones));
}

function digitOf(char: string): number {
  return char === '两' ? 2 : '零一二三四五六七八九'.indexOf(char);
}
