import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { sourceSpan } from '../text/normalise';
import { defineDetector } from './detector';
import type { DataText, DetectorExamples } from './detector';
import { after, before, candidateIn, isLabelledAsItem, touchesLetters } from './reading/candidates';

// 400 and 800 numbers have ten digits and are written 400-123-4567, 4001-234-567 or in one piece.
const NUMBER = /^[48]00\d{7}$/u;
const GROUPS = new Set(['3,3,4', '3,4,3', '3,7', '4,3,3', '4,6']);
const PHONE_WORD = /(?:打|拨|致电|联系|电话|电联|号码|tel|phone)[^\d]{0,4}$/u;
// A line that the sentence itself calls a company's is public; so are all short codes (95338, 12315), which belong to nobody else.
const PUBLIC_WORD =
  /(?<!不[走在找用过]|绕[过开]|脱离)(?:客服|热线|快递|物流|售后|官方|总部|品牌|厂家|平台|银行|保险|运营商|顺丰|圆通|中通|申通|韵达|极兔|德邦|京东|邮政|ems)[^,。!?;\n]{0,10}$/u;

export default defineDetector({
  kind: 'hotline',
  title: '400电话',
  why: '来路不明的热线可能把买家引到平台外',
  message: '这里有一个没有说明是谁家的400电话，请核对；是店铺的就在设置里列为公开信息。',
  severity: { own: 'pass', unknown: 'warn', foreign: 'warn' },
  order: 73,
  find: (text) =>
    groupedNumbers(text.numbers, 10, 10)
      .filter((number) => isHotline(text, number))
      .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'doubtful')),
  rewrite: () => '官方客服热线',
  withheld: '官方客服热线',
});

export const examples: DetectorExamples = {
  trips: ['您打400-123-4567', '拨4001234567找他'],
  nearMisses: ['400g装', '400-500元', '客服热线400-050-0827', '顺丰95338', '货号4001234567'],
};

function isHotline(text: DataText, number: GroupedNumber): boolean {
  if (!NUMBER.test(number.digits) || number.before + number.after > 0) return false;
  if (touchesLetters(text, number) || isLabelledAsItem(text, number.start)) return false;
  const ahead = before(text, number.start, 16);
  if (PUBLIC_WORD.test(ahead)) return false;
  // 4·0·0·8·…: nobody takes a company's line apart but to hide it.
  if (number.groupLengths.length === number.digits.length || !/\d/u.test(writtenAs(text, number))) return true;
  const isDialled =
    PHONE_WORD.test(ahead) || /^[\s,]?(?:这个)?[打拨]|^[\s,]?这个(?:号|电话)/u.test(after(text, number.end, 6));
  return isDialled || GROUPS.has(number.groupLengths.join(','));
}

function writtenAs(text: DataText, number: GroupedNumber): string {
  return text.raw.slice(...sourceSpan(text.digits, number.start, number.end)).normalize('NFKC');
}
