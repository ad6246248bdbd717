import { blank, quotedSpans } from '../rules/grammar/quotations';
import { any } from '../rules/grammar/slots';
import { matchesOf } from '../text/matches';
import { normalise, sourceSpan } from '../text/normalise';
import { dueTime, TIME } from './due-time';

/** Something that a message promises the buyer for a time. */
export interface TimePromise {
  /** Code units of the message, half-open. */
  readonly start: number;
  readonly end: number;
  /** `message.slice(start, end)`: the clause that promises. */
  readonly text: string;
  /** What is promised, as the message says it, simplified (发货, 回复); empty where only a time is named. */
  readonly deed: string;
  /** Milliseconds since the epoch; absent where it hangs on something else (发出后通知您). */
  readonly due?: number;
}

const DEED = any(`
  发货 发出 发走 寄出 寄走 补发 补寄 重发 重寄 回复 答复 回您 回电 联系 通知 告知 告诉 查询? 核实 核对 处理 解决 办理 办好 安排 到账 到帐 退款 退给 退回 打款 打给 返还 上门 安装 送到 开票 开具 开好 修好 修改
  反馈 催 登记 申请 提交 跟进 确认 转接 拦截 换货 换新 补[给您] 出库 出结果 (?<=给您?)(?:结果|消息|方案) 发(?!票|现|的|了|霉|黄|热|给我|我) 寄(?!的|了|回)`);
/** What hangs on something that must happen first. */
const AFTER =
  /(?:发出|发货|到货|有(?:结果|消息|货)|出库|修好|收到(?:退货|货)?|查到|审核(?:通过)?)(?:之?后|了|就|第一时间|马上|,)/u;
const TELLING = /通知|告诉|告知|联系|回复|发您|退款|退给/u;

// Estimates, rules, what has happened, what the buyer does, questions: no duty of the shop.
const ESTIMATE = /预计|估计|大概|可能|左右|为准|一般|通常|不一定|尽量|争取|最快/u;
const RULE =
  /无理由|质保|保修|保质|有效期|价保|保价|活动|优惠券|截止|满\d|试用|签收后|付款后|下单后|更新物流|物流更新|营业|上班|客服在线/u;
const PAST =
  /昨[天日晚]|前天|刚才|刚刚|已经?(?:发|寄|退|补|处理|安排|提交)|(?:发|寄|退|到|提交|登记|处理)(?:过|了|好了)/u;
const BUYERS = /(?:请|麻烦|建议|记得|需要)[您你亲]?|[您你](?:在|可以|需要|要|也可|再|先|方便|今天|明天|昨天)/u;
const ASKS = /[吗么?]|好不好|可以不|行不行/u;
const DENIED = /不(?!用|好意思)[^,]{0,4}$|没法|无法|不能|不会/u;

const CLAUSE = /[^,。!?;~\n]+[?]?/gu;
const PROMISES = new RegExp(TIME, 'u');
const BARE = new RegExp(`^(?:好的?|嗯|亲|会在?|在|大概|,)*(?:${TIME})(?:之?内|前)?(?:的|哦|哈|呢|吧|啦|就)*$`, 'u');
const DOES = new RegExp(DEED, 'u');

/**
 * The promises of a message that is sent at `now` (milliseconds since the epoch), in order: at most one a clause. Nothing
 * is judged by that: a promise is to be kept, so it is remembered. Linear.
 */
export function readTimePromises(message: string, now: number): readonly TimePromise[] {
  const normalised = normalise(message);
  const own = blank(normalised.text, quotedSpans(normalised.text));
  return matchesOf(CLAUSE, own).flatMap(({ index, 0: words }) => {
    const read = promiseIn(words, now);
    if (read === undefined) return [];
    const from = index + words.length - words.trimStart().length;
    const [start, end] = sourceSpan(normalised, from, index + words.trimEnd().length);
    return [{ start, end, text: message.slice(start, end), ...read }];
  });
}

function promiseIn(words: string, now: number): Pick<TimePromise, 'deed' | 'due'> | undefined {
  const clause = words.trim();
  if ([ESTIMATE, RULE, PAST, ASKS, DENIED].some((pattern) => pattern.test(clause))) return undefined;
  if (AFTER.test(clause) && TELLING.test(clause)) return { deed: TELLING.exec(clause)?.[0] ?? '' };
  const time = PROMISES.exec(clause);
  if (time === null || BUYERS.test(clause.slice(0, time.index + 4))) return undefined;
  const due = dueTime(time.groups ?? {}, now);
  const rest = clause.slice(time.index + time[0].length);
  const deed = DOES.exec(rest)?.[0] ?? DOES.exec(clause.slice(0, time.index))?.[0];
  if (deed !== undefined) return { deed, due };
  return BARE.test(clause) && time.groups?.['soon'] === undefined ? { deed: '', due } : undefined;
}
