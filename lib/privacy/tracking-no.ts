import { matchesOf } from '../text/matches';
import { groupedNumbers } from '../text/digit-runs';
import { before, candidateIn, isLabelledAsItem, touchesLetters } from './reading/candidates';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

// Prefix forms of the carriers; lists of digit-only forms contradict each other, so those need a word for the parcel.
const PREFIXED =
  /(?<![a-z0-9])(?:(?:sf|yt|jt|zt|st|yd|jd|dpk)(?:\s|,|的|是|字母|字?[开打起]头|后面|然后|再|数字){2,8}\d{10,15}|sf\s?\d{12,13}|(?:yt|jt|zt|st|yd|ht)\s?\d{12,15}|jd[a-z]{0,2}\s?\d{11,15}|dpk\s?\d{12}|[a-z]{2}\s?\d{9}\s?(?:cn|hk|tw|us|gb|de|jp|kr|sg|au|my)|l[pb]\d{14,16}|(?:ky|zto|ane|vip|tt|pj|zjs|sne?|ups?|yz|fy|xlx)\d{12,15}|1z[\da-z]{6}\d{10})(?:-\d{1,3}-\d{1,3}-?)?(?![a-z0-9])/gu;
const PARCEL_LABEL =
  /(?:快递|物流|运单|包裹|面单|邮政|顺丰|圆通|中通|申通|韵达|极兔|百世|德邦|丹鸟|跨越|优速|天天|品骏|安能|顺心捷达|壹米滴答|中铁|联邦|fedex|dhl|ups|宅急便|黑猫|京东快递|京东物流|ems|(?<!订)单号)(?:单?号码?|单|编号|是|为)?[^\d\p{Script=Han}]{0,4}(?:是|为|号)?[\s:]{0,2}$/u;
// 取件码8-2-3016: whoever has it collects the parcel.
const PICK_UP =
  /(?:取[件货](?:密?码|号)|提货(?:密?码|号)|开[柜箱]密?码)[^\d,。!?;]{0,6}((?:[a-z]?\d{1,3}-){1,2}\d{3,6}|\d{5,8}|\d{3,4}\s\d{3,4})(?![\d-])|(?<![\da-z-])(\d{1,3}-\d{1,2}-\d{3,6})(?![\d-])(?=[^,。!?;]{0,8}[取提][件货]密?码)/gu;
const SHORTEST = 10;
const LONGEST = 18;

export default defineDetector({
  kind: 'tracking-no',
  title: '快递单号',
  why: '凭快递单号能查到收件人的姓名和电话尾号（《个人信息保护法》第十条）',
  severity: { own: 'pass', unknown: 'hint', foreign: 'block' },
  order: 45,
  find: (text) => [...findPrefixed(text), ...findLabelled(text), ...findPickUp(text)],
  rewrite: (candidate) => `尾号${candidate.value.slice(-4)}的包裹`,
  withheld: '您的包裹',
});

export const examples: DetectorExamples = {
  trips: ['单号SF1234567890123', '圆通YT1234567890123', '快递单号73123456789012'],
  nearMisses: ['取件码会短信发您', 'SF123型号', 'JD自营', '物流3天到'],
};

function findPrefixed(text: DataText): readonly Candidate[] {
  return matchesOf(PREFIXED, text.digits.text).map((match) =>
    candidateIn(
      text.digits,
      match.index,
      match.index + match[0].length,
      match[0].replaceAll(/[\s,]|\p{Script=Han}/gu, ''),
      'certain',
    ),
  );
}

function findPickUp(text: DataText): readonly Candidate[] {
  return matchesOf(PICK_UP, text.words.text).map((match) => {
    const end = match.index + match[0].length;
    const code = match[1] ?? match[2] ?? '';
    return candidateIn(text.words, end - code.length, end, code, 'likely');
  });
}

function findLabelled(text: DataText): readonly Candidate[] {
  return groupedNumbers(text.numbers, SHORTEST, LONGEST)
    .filter((number) => number.before + number.after === 0 && !touchesLetters(text, number))
    .filter((number) => {
      const ahead = before(text, number.start, 16);
      return PARCEL_LABEL.test(ahead) && !(isLabelledAsItem(text, number.start) && !/单号?[^单]{0,4}$/u.test(ahead));
    })
    .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'likely'));
}
