import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { matchesOf } from '../text/matches';
import { after, before, candidateIn, touchesLetters } from './reading/candidates';
import { isCalendarDay } from './reading/check-digits';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

const ORDER_LABEL =
  /(?:订单|订购|(?:付款|退款|换货|补发|补拍|差价|代付|改价|关联)单?|[这那]一?笔|交易|子单|主单|售后单|退款单|服务单|单号|[这那]一?单|(?<=账号|别|别人|外|户|[客家位]人?)的单|号[上里]?下?的单|一[笔单]|(?:京东|淘宝|天猫|拼多多|抖音|抖店|快手|小红书|视频号|微信小店|得物|唯品会|考拉|苏宁|1688|shopee|虾皮|momo|闲鱼|支付宝|微信支付)(?:的?单|(?=[\s:]{0,2}$)))(?:编?号|编码|号码|id)?[^\d\p{Script=Han}]{0,4}(?:是|为|号|尾号)?[\s:]{0,2}$/u;
const ORDER_AFTER = /^[\s,]?(?:[这那]一?[单笔]|的?订单|下单人|[已未待]?(?:付款|改价|退款|代付)|交易(?:成功|关闭))/u;
const LETTERED = /(?<![a-z0-9])p\d{17,19}(?![a-z0-9])/gu;
// 250914HK7R2QMX: Shopee's, the day and eight letters and digits.
const SHOPEE = /(?<![a-z0-9])[2二]\d(?:0[1-9]|1[0-2])[0-3]\d\s?(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{8}(?![a-z0-9])/gu;
const SHORTEST = 12;
// Payments are numbered at up to 28 digits.
const LONGEST = 28;
// Bare numbers of this length are orders more often than anything else, which is too little to say so.
const BARE_LENGTHS = new Set([18, 19]);

export default defineDetector({
  kind: 'order-no',
  title: '订单号',
  why: '凭订单号能查到买家的商品、地址和电话（《个人信息保护法》第十条）',
  severity: { own: 'pass', unknown: 'hint', foreign: 'block' },
  order: 50,
  find: (text) => [
    ...groupedNumbers(text.numbers, SHORTEST, LONGEST).flatMap((number) => toCandidate(text, number)),
    ...findLettered(text),
  ],
  rewrite: (candidate) => `尾号${candidate.value.slice(-4)}的订单`,
  withheld: '您的订单',
});

export const examples: DetectorExamples = {
  trips: ['订单号2345678901234567890', '您的240309-402233834970071已发货'],
  nearMisses: ['条码6901234567892', '时间戳1733011200000', '订单满199减20'],
};

/** P700110022003300440: Xiaohongshu's carry a letter. */
function findLettered(text: DataText): readonly Candidate[] {
  return [...matchesOf(LETTERED, text.digits.text), ...matchesOf(SHOPEE, text.digits.text)].map(
    ({ index, 0: number }) => candidateIn(text.digits, index, index + number.length, number, 'likely'),
  );
}

function toCandidate(text: DataText, number: GroupedNumber): readonly Candidate[] {
  if (touchesLetters(text, number)) return [];
  const confidence = confidenceOf(text, number);
  return confidence === undefined
    ? []
    : [candidateIn(text.digits, number.start, number.end, number.digits, confidence)];
}

function confidenceOf(text: DataText, number: GroupedNumber): Candidate['confidence'] | undefined {
  if (isPinduoduo(number)) return 'certain';
  if (number.groupLengths.length > 6 || number.before + number.after > 0) return undefined;
  if (ORDER_LABEL.test(before(text, number.start, 16)) || ORDER_AFTER.test(after(text, number.end, 6))) return 'likely';
  return BARE_LENGTHS.has(number.digits.length) && number.groupLengths.length === 1 ? 'doubtful' : undefined;
}

/** Pinduoduo: the day as YYMMDD, a hyphen, 15 digits. */
function isPinduoduo(number: GroupedNumber): boolean {
  return number.groupLengths.join(',') === '6,15' && isCalendarDay(`20${number.digits.slice(0, 6)}`);
}
