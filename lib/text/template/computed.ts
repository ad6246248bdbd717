/** What the shop says of itself once, in the settings; empty where it says nothing. Times are `HH:MM`. */
export interface ShopFacts {
  readonly name: string;
  readonly opens: string;
  readonly closes: string;
  /** Orders paid before this time leave on the same day. */
  readonly cutOff: string;
}

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const STEPS: Readonly<Record<string, number>> = { 今天: 0, 明天: 1, 后天: 2, 星期: 0 };
/** First hour of each greeting. */
const GREETINGS: readonly (readonly [number, string])[] = [
  [18, '晚上好'],
  [14, '下午好'],
  [12, '中午好'],
  [9, '上午好'],
  [5, '早上好'],
  [0, '晚上好'],
];

/** `今天`, `明天`, `后天` as `3月8日`, `星期` as `星期日`, some days later (or, below 0, earlier). Local time. */
export function dateAfter(variable: string, days: number, now: number): string | undefined {
  const date = new Date(now);
  // Noon: a day of 23 hours is a day.
  date.setHours(12);
  date.setDate(date.getDate() + days + (STEPS[variable] ?? 0));
  if (Number.isNaN(date.getTime())) return undefined;
  return variable === '星期' ? WEEKDAYS[date.getDay()] : `${date.getMonth() + 1}月${date.getDate()}日`;
}

/** Values of the variables that come from the clock and the shop. What the shop does not say is absent. */
export function computedValues(shop: ShopFacts, now: number): Readonly<Record<string, string | undefined>> {
  const time = new Date(now);
  const early = isBefore(shop.cutOff, now);
  return {
    现在: `${time.getHours()}:${String(time.getMinutes()).padStart(2, '0')}`,
    问候: GREETINGS.find(([hour]) => time.getHours() >= hour)?.[1],
    店铺名: shop.name,
    营业时间:
      minutesOf(shop.opens) === undefined || minutesOf(shop.closes) === undefined ? '' : `${shop.opens}-${shop.closes}`,
    发货截止: minutesOf(shop.cutOff) === undefined ? '' : shop.cutOff,
    发货日: early === undefined ? undefined : early ? '今天' : '明天',
  };
}

/** States that the clock decides; absent where the shop has not said its times. */
export function clockStates(shop: ShopFacts, now: number): Readonly<Record<string, boolean | undefined>> {
  const opens = minutesOf(shop.opens);
  const closes = minutesOf(shop.closes);
  const minute = minuteOfDay(now);
  if (opens === undefined || closes === undefined) return { 发货截止前: isBefore(shop.cutOff, now) };
  // A shop may close after midnight.
  const open = opens < closes ? minute >= opens && minute < closes : minute >= opens || minute < closes;
  return { 营业中: open, 发货截止前: isBefore(shop.cutOff, now) };
}

function isBefore(time: string, now: number): boolean | undefined {
  const minutes = minutesOf(time);
  return minutes === undefined ? undefined : minuteOfDay(now) < minutes;
}

function minuteOfDay(now: number): number {
  const time = new Date(now);
  return time.getHours() * 60 + time.getMinutes();
}

function minutesOf(time: string): number | undefined {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)$/u.exec(time);
  return found === null ? undefined : Number(found[1]) * 60 + Number(found[2]);
}
