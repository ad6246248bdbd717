import type { GroupedNumber } from '../../text/digit-runs';
import type { Normalised } from '../../text/normalise';
import { sourceSpan } from '../../text/normalise';
import type { Candidate, DataText } from '../detector';

// 货号 and the like announce a number of the shop's own: whatever its digits look like, it is not a person's.
const ITEM_LABEL =
  /(?:[货款型批编单档案]号|机身号|编码|条形?码|监管码|防伪码|商品id|宝贝id|skuid|(?<![a-z])id|sku|spu|ean|upc|isbn|imei|序列号|[^a-z]sn|版本号?|备案号?|许可证号?|文号|标准号?|邮编|验证码|券码|兑换码|卡密|优惠码|口令|流水号|工单号?|公告号?|编号|尾号|时间戳|颜色|参数|容量|像素|第)[\s:为是#【(]{0,3}(?:no\.?|nr\.?)?[\s:.]{0,2}$/u;
const ITEM_LABEL_DISTANCE = 14;

/** A candidate over `[start, end)` of a reading. */
export function candidateIn(
  reading: Normalised,
  start: number,
  end: number,
  value: string,
  confidence: Candidate['confidence'],
): Candidate {
  const [from, to] = sourceSpan(reading, start, end);
  const disguised = reading.original.slice(from, to).toLowerCase() !== reading.text.slice(start, end);
  return { start: from, end: to, value, confidence, disguised };
}

/** The `length` code units before `at` in the digits' reading. */
export function before(text: DataText, at: number, length: number): string {
  return text.digits.text.slice(Math.max(0, at - length), at);
}

/** The `length` code units after `at` in the digits' reading. */
export function after(text: DataText, at: number, length: number): string {
  return text.digits.text.slice(at, at + length);
}

/** Whether the number at `at` is announced as an item's, a batch's or a code's number. */
export function isLabelledAsItem(text: DataText, at: number): boolean {
  return ITEM_LABEL.test(before(text, at, ITEM_LABEL_DISTANCE));
}

/** Whether a letter touches the number: A13812345678 is an article number. Words of contact (tel, vx) may touch it. */
export function touchesLetters(text: DataText, number: GroupedNumber): boolean {
  if (/[a-z]/u.test(text.digits.text.charAt(number.end))) return true;
  if (!/[a-z]/u.test(text.digits.text.charAt(number.start - 1))) return false;
  return !/(?:^|[^a-z])(?:tel|phone|call|mobile|vx?|wx|wechat|qq?|no|is)$/u.test(before(text, number.start, 8));
}

/** Candidates that lie apart: of two that overlap the first one stays. */
export function apart(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const one of candidates) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept;
}
