import { digitRuns } from '../../text/digit-runs';
import { readDigits } from '../../text/digits';
import type { Normalised } from '../../text/normalise';
import { digitOf, numeralOf, soundAlikeOf } from '../../text/numerals';
import type { DataText } from '../detector';
import type { Edit } from './edits';
import { edited } from './edits';

// 验证码 溜肆漆伊勾伊, 卡号62伊七灵08…: numbers other than mobile ones in characters that sound like digits. A word must say that a
// number comes, or the number must be so long that no words sound like it; check digits tell the rest.
const LABEL =
  /(?:[验眼言严演研艳焰][证正政整征睛][码马玛蚂]|校验码|动态码|[短简][信讯]码|短信[^,。!?;]{0,10}[数念报]\p{Script=Han}{0,2}|[密迷秘蜜][码马玛蚂]|口令|安全码|[取提][件货]密?码|解锁码|开[箱柜门锁机]码|(?<![a-z])(?:yzm|mm|pwd)|[电店][话画]|[手首][机鸡几]|座机|固话|卡[号耗]|[账帐][号浩]|户[头口]|[顺圆中申]通|顺丰|韵达|极兔|德邦|邮政|[快运单]号|[身深][份分]?[证正]号?|证件号?|护[照赵]号?|支付宝|zfb|税号|[单群裙企鹅]号|qq号?|[扣抠寇蔻叩秋丘求球]{2}号?|企鹅|🐧)(?:号码?|是|为|填|[:\s])*(?:字母)?(?:[a-z欸诶]\s?(?:字?[打开]头)?[\s,]?(?:后面)?[是\s]?)?$/u;
/** 妻吧二铃舞衣 这是验证的那个码: what the number is, told behind it. */
const LABEL_BEHIND = /^[,\s]{0,2}(?:[这那]个?)?就?是(?:你的?|您的?|[他她]的?)?(?:验证|密码?|暗号|口令|开锁|登录)/u;
const LABEL_DISTANCE = 16;
const SHORTEST_LABELLED = 4;
const SHORTEST_BARE = 14;
/** Nine digits behind a zero: 零九….  */
const TAIWAN_MOBILE = 10;
const SHORTEST_LINE = 11;
const LINE = /^0(?:10|2\d|[3-9]\d\d)[2-8]\d{6,7}/u;
const LONGEST = 20;
const LONGEST_GAP = 3;
/** What may follow the last digit: the end of a word, or somebody who is to do something with the number. */
const THEN = /^(?:$|[^\p{L}\p{N}]|[您你我他她这那请填输对是的了哈哦呢加再按括]|然后|点击)/u;
const GAP = /[\s\-.·,/|~_()]/u;

const UNSEEN = 0;
const NO_PART = 1;
const GAP_PART = 2;
const PLAIN_PART = 3;
const SPOKEN_PART = 4;
const PARTS = new Uint8Array(0x10000);

function partOf(unit: number): number {
  if (PARTS[unit] === UNSEEN) {
    const char = String.fromCharCode(unit);
    if (digitOf(char) !== undefined) PARTS[unit] = PLAIN_PART;
    // Letters stand in accounts and words; what only looks like a digit is the digits' reading's.
    else if (unit > 0x7f && (numeralOf(char) ?? soundAlikeOf(char)) !== undefined) PARTS[unit] = SPOKEN_PART;
    else PARTS[unit] = GAP.test(char) ? GAP_PART : NO_PART;
  }
  return PARTS[unit] ?? NO_PART;
}

/** A run of characters each of which is, or sounds like, a digit. Code units, half-open. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** The draft with announced and long numbers in digits where they stand in sound-alikes; undefined when there are none. */
export function readSounded({ raw, words }: DataText): DataText | undefined {
  const edits = runsOf(words.text)
    .filter((run) => isNumber(words, run))
    .flatMap((run) => digitsOf(words.text, run));
  if (edits.length === 0) return undefined;
  const plain = edited(words, edits);
  const digits = readDigits(plain);
  return { raw, words: plain, digits, numbers: digitRuns(digits) };
}

/** Whether a message is nothing but digits and what sounds like them: a piece of a number. */
export function isSoundedPiece(text: string): boolean {
  const [run] = runsOf(text);
  return run !== undefined && run.start === 0 && run.end === text.length;
}

/** The runs in which a digit is written otherwise. */
function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (partOf(text.charCodeAt(at)) < PLAIN_PART) continue;
    const start = at;
    let end = at;
    let length = 0;
    let isPlain = true;
    for (; at < text.length && at - end <= LONGEST_GAP; at += 1) {
      const part = partOf(text.charCodeAt(at));
      if (part === NO_PART) break;
      if (part === GAP_PART) continue;
      end = at + 1;
      length += 1;
      if (part !== PLAIN_PART) isPlain = false;
    }
    at = Math.max(end, at) - 1;
    if (!isPlain && length > 1) runs.push({ start, end, length });
  }
  return runs;
}

function isNumber({ text, starts, ends }: Normalised, { start, end, length }: Run): boolean {
  if (length < SHORTEST_LABELLED || length > LONGEST) return false;
  if (length >= SHORTEST_BARE) return true;
  if (length === TAIWAN_MOBILE && spoken(text.slice(start, end)).startsWith('09') && isApart(text, start, end))
    return true;
  // 靈五柒依 吧溜三贰 灵依期舞: no sentence sounds like an area code and a subscriber's number.
  if (length >= SHORTEST_LINE && LINE.test(spoken(text.slice(start, end)))) return true;
  const isWhole = (ends[end - 1] ?? 0) < (starts[end] ?? 0) || THEN.test(text.slice(end, end + 2));
  if (!isWhole) return false;
  return (
    LABEL.test(text.slice(Math.max(0, start - LABEL_DISTANCE), start)) ||
    LABEL_BEHIND.test(text.slice(end, end + LABEL_DISTANCE))
  );
}

function isApart(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) && /^(?:$|[^\p{L}\p{N}]|\p{Script=Han})/u.test(text.slice(end));
}

function spoken(text: string): string {
  return text
    .split('')
    .map((char) => digitOf(char) ?? numeralOf(char) ?? soundAlikeOf(char) ?? '')
    .join('');
}

function digitsOf(text: string, { start, end }: Run): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    const digit = digitOf(char) ?? numeralOf(char) ?? soundAlikeOf(char) ?? '';
    if (digit !== char) edits.push({ start: at, end: at + 1, text: digit });
  }
  return edits;
}
