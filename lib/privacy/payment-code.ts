import { matchesOf } from '../text/matches';
import { groupedNumbers } from '../text/digit-runs';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { after, before, candidateIn } from './reading/candidates';

// WeChat: 18 digits from 10 to 15; Alipay: 16 to 24 from 25 to 30. Only a word for the code tells them from order numbers.
const CODE = /^(?:1[0-5]\d{16}|(?:2[5-9]|30)\d{14,22})$/u;
const WORD = /付款码|收款码|支付码|扫码付|扫不[了出上]|扫这个|[付收]钱|付我|收款/u;
// What the codes hold when they are read, and the digits of a red envelope.
const LINK =
  /(?:wxp:\/\/|(?:qr|ds|render)\.alipay\.com|alipays?:\/\/|payapp\.weixin\.qq\.com|qr\.95516\.com)[\w/?=&.%:-]*/gu;
const PASSPHRASE =
  /(?:口令红包|红包口令|支付宝[搜输]?口令|吱口令)[^\d,。!?;]{0,6}(\d{6,10})(?!\d)|口令[^\d,。!?;]{0,3}(\d{8})(?=[^\d,。!?;]{0,3}支付宝)|口令[^\d。!?;]{0,12}支\p{Script=Han}?宝[^\d,。!?;]{0,5}(\d{6,10})(?!\d)|(?:fps|转数快)[^\d,。!?;]{0,10}(\d{7,9})(?!\d)/gu;
// 扫我那个收钱码: what is paid so is paid to a person.
const SCANNED =
  /扫(?:一?下)?(?:我|店主|老板|师傅|财务)(?!们?平台)[^,。!?;\n]{0,14}(?:收[款钱]|个人|付款)[^,。!?;\n]{0,8}(?:码|[这那]张|图)/gu;
const NEAR = 12;

export default defineDetector({
  kind: 'payment-code',
  title: '付款码',
  why: '任何人拿到付款码都能扣款（平台安全提示）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 28,
  find: (text) => [
    ...groupedNumbers(text.numbers, 16, 24)
      .filter(({ digits }) => CODE.test(digits))
      .filter((number) => WORD.test(before(text, number.start, NEAR)) || WORD.test(after(text, number.end, NEAR)))
      .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'certain')),
    ...[...matchesOf(LINK, text.words.text), ...matchesOf(SCANNED, text.words.text)].map((match) =>
      candidateIn(text.words, match.index, match.index + match[0].length, match[0], 'certain'),
    ),
    ...matchesOf(PASSPHRASE, text.digits.text).map((match) => {
      const end = match.index + match[0].length;
      const code = match.slice(1).find((group) => group !== undefined) ?? '';
      return candidateIn(text.digits, end - code.length, end, code, 'certain');
    }),
  ],
  rewrite: () => '（请在平台内付款）',
  withheld: '（请在平台内付款）',
});

export const examples: DetectorExamples = {
  trips: ['付款码134567890123456789', 'https://qr.alipay.com/abc123', '红包口令12345678'],
  nearMisses: ['订单号134567890123456789', '请勿出示付款码'],
};
