import { atClock, dayAfter, daysOfWork, endOfDay } from './calendar';
import { namedDay } from './named-day';
import { NUMBER, smallNumber } from './small-number';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** What 马上 and 稍后 come to for a buyer who waits with a clock running; nobody has written it down, so these are ours. */
const AT_ONCE = 10 * MINUTE;
const LATER = HOUR;

const SPAN = new RegExp(
  `(?:${NUMBER}(?:-|~|到|至))?(?<count>${NUMBER})个?(?<half>半)? ?(?<unit>分钟|小时|钟头|工作[日天]|自然日|天|日(?=[之以]?内)|星期|礼拜|周|(?<=个半?)月|minute|hour|business day|day|week)`,
  'u',
);
const CLOCK = new RegExp(
  `(?<part>凌晨|早上|上午|中午|下午|傍晚|晚上|今晚|明晚|明早|今早)?(?<hour>${NUMBER})(?:点钟?(?!心)|:(?=\\d{2}))(?:(?<half>半)|(?<minute>\\d{2}))?(?<pm> ?[ap]m)?(?!以?之?后|截)|\\b(?:by|at|before) (?<bare>\\d{1,2}) ?(?<bareNoon>[ap]m)`,
  'u',
);
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/上午|早上|明早|今早|明儿早/u, 12],
  [/中午|by noon/u, 14],
  [/下午|傍晚/u, 18],
  [/[今明]?晚上?(?!点|些|一|了)|tonight/u, 24],
];
const SOON = /马上|立刻|立马|立即|现在|这就|稍等|等下|right away|in a (?:moment|minute|second)/u;
const IN_A_WHILE = /稍后|等会|待会|一会|soon|shortly|later|in a while/u;
const TODAY_STILL = /晚点|晚些|回头/u;
const BEFORE_CLOSING = /下班前/u;
/** The hour at which a shop closes that has not said when. */
const CLOSES = 18;

export interface Due {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** On the spot, or as good as. */
  readonly soon?: true;
}

/**
 * By when a clause (normalised) promises something, for one who says it at `now`; undefined where it names no time. Of a stretch the end counts,
 * of a day its last moment. `closes`: the shop's closing time, `HH:MM`, or empty.
 */
export function dueMoment(clause: string, now: number, closes = ''): Due | undefined {
  const exact = endOfSpan(clause, now) ?? momentOfDay(clause, now, closes);
  if (exact !== undefined) return { at: exact };
  if (SOON.test(clause)) return { at: now + AT_ONCE, soon: true };
  if (IN_A_WHILE.test(clause)) return { at: now + LATER, soon: true };
  return TODAY_STILL.test(clause) ? { at: endOfDay(dayAfter(now, 0)) } : undefined;
}

function endOfSpan(clause: string, now: number): number | undefined {
  const groups = SPAN.exec(clause)?.groups;
  if (groups === undefined) return undefined;
  const count = smallNumber(groups['count'] ?? '') + (groups['half'] === undefined ? 0 : 0.5);
  switch (groups['unit']) {
    case '分钟':
    case 'minute':
      return now + count * MINUTE;
    case '小时':
    case '钟头':
    case 'hour':
      return now + count * HOUR;
    case '工作日':
    case '工作天':
    case 'business day':
      return endOfDay(dayAfter(now, daysOfWork(now, Math.ceil(count))));
    case '月':
      return endOfDay(dayAfter(now, Math.round(count * 30)));
    case '天':
    case '自然日':
    case '日':
    case 'day':
      return count < 1 ? now + 12 * HOUR : endOfDay(dayAfter(now, Math.ceil(count)));
    default:
      return endOfDay(dayAfter(now, Math.round(count * 7)));
  }
}

function momentOfDay(clause: string, now: number, closes: string): number | undefined {
  const named = namedDay(clause, now);
  const day = named ?? dayAfter(now, 0);
  const clock = clockOf(clause);
  if (clock !== undefined) {
    const [hour, minute, isCertain] = clock;
    const moment = atClock(day, hour, minute);
    if (named !== undefined || moment > now) return moment;
    const afternoon = atClock(day, hour + 12, minute);
    return !isCertain && hour < 12 && afternoon > now ? afternoon : atClock(dayAfter(now, 1), hour, minute);
  }
  if (BEFORE_CLOSING.test(clause)) {
    const [hour = CLOSES, minute = 0] = closes === '' ? [] : closes.split(':').map(Number);
    return atClock(day, hour, minute);
  }
  const part = PARTS.find(([pattern]) => pattern.test(clause))?.[1];
  if (part === undefined) return named === undefined ? undefined : endOfDay(day);
  const moment = atClock(day, part);
  return named !== undefined || moment > now ? moment : atClock(dayAfter(now, 1), part);
}

/** Hour and minute, and whether morning or afternoon was said. */
function clockOf(clause: string): readonly [hour: number, minute: number, isCertain: boolean] | undefined {
  const groups = CLOCK.exec(clause)?.groups;
  if (groups === undefined) return undefined;
  const said = smallNumber(groups['hour'] ?? groups['bare'] ?? '');
  const minute = groups['half'] === undefined ? Number(groups['minute'] ?? 0) : 30;
  const noon = (groups['pm'] ?? groups['bareNoon'])?.trim();
  const isLate = noon === 'pm' || /下午|傍晚|晚|中午/u.test(groups['part'] ?? '');
  const isEarly = noon === 'am' || /凌晨|早|上午/u.test(groups['part'] ?? '');
  // Nobody answers buyers before seven: 五点前 is in the afternoon.
  const hour = (isLate && said < 11) || (!isEarly && said < 7) ? said + 12 : said;
  if (hour > 24 || minute > 59) return undefined;
  return [hour, minute, isLate || isEarly || said > 12];
}
