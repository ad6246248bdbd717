import { matchesOf } from '../text/matches';
import { groupedNumbers } from '../text/digit-runs';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { after, apart, before, candidateIn } from './reading/candidates';
import { createGate } from './reading/gate';
import { toldCodes } from './reading/told-payments';

// WeChat: 18 digits from 10 to 15; Alipay: 16 to 24 from 25 to 30. Only a word for the code tells them from order numbers.
const CODE = /^(?:1[0-5]\d{16}|(?:2[5-9]|30)\d{14,22})$/u;
const WORD = /付款码|收款码|支付码|扫码付|扫不[了出上]|扫这个|[付收]钱|付我|收款/u;
// What the codes hold when they are read, and the digits of a red envelope.
const LINK =
  /(?:wxp:\/\/|(?:qr|ds|render)\.alipay\.com|alipays?:\/\/|paypal\.me\/|payapp\.weixin\.qq\.com|qr\.95516\.com)[\w/?=&.%:-]*/gu;
const PASSPHRASE =
  /(?:口令红包|红包口令|支付宝[搜输]?口令|吱口令)[^\d,。!?;]{0,6}(\d{6,10})(?!\d)|口令[^\d,。!?;]{0,3}(\d{8})(?=[^\d,。!?;]{0,3}支付宝)|口令[^\d。!?;]{0,12}支\p{Script=Han}?宝[^\d,。!?;]{0,5}(\d{6,10})(?!\d)|(?:fps|转数快)[^\d,。!?;]{0,10}(\d{7,9})(?!\d)/gu;
// PayMe 搵我 6123 0098, 街口帳號 900882130: wallets by their names, and the number that money is sent to.
const WALLET =
  /(?:(?<![a-z])(?:payme|pay\s?pay|line\s?pay|paypal|venmo|cash\s?app|alipayhk|o!?epay)(?![a-z])|街口(?:支付)?|全支付|悠[游遊]付|台湾pay|八达通|数字人民币|微信转[账钱]|(?<![a-z])wise(?=\s?[账帐]))[^\d,。!?;元减折满优]{0,12}(?:\d{3}[^\d,。!?;]{1,6})?(?!\d*0000)(\d[\d\s-]{5,18}\d)(?![\d元块])/gu;
const WALLET_NAME =
  /(?<![a-z])(?:payme|pay\s?pay|line\s?pay|paypal|venmo|cash\s?app)(?![a-z])[^。!?;\n]{0,8}?((?=[a-z._@-]*[\d_@])[a-z][a-z0-9._@-]{4,40})/gu;
const COIN =
  /(?:usdt|trc20|erc20|btc|钱包地址)[^a-z0-9]{0,4}(?:(?:usdt|trc20|erc20|地址)[^a-z0-9]{0,4})?((?:t|0x|bc1|[13])[a-z0-9]{24,60})/gu;
// 收款码数字 28开头 7641…: whatever it begins with, it is a code's.
const NUMBERED = /(?:收款|付款|支付)码[^\d。!?;\n]{0,12}(?:(?:1[0-5]|2[5-9]|30)[^\d。!?;\n]{1,4})?(\d{14,24})(?!\d)/gu;
// 红包口令 我爱拖铁 在支付宝搜.
const IN_WORDS =
  /(?:红包口令|口令红包|吱口令)[是为:\s]{0,3}(\p{Script=Han}{3,12}?)[,\s]?(?:[在去到上]|打开)?(?:支付宝|zfb)/gu;
// 扫我那个收钱码: what is paid so is paid to a person.
const SCANNED =
  /扫(?:一?下)?(?:我|店主|老板|师傅|财务)(?!们?平台)[^,。!?;\n]{0,14}(?:收[款钱]|个人|付款)[^,。!?;\n]{0,8}(?:码|[这那]张|图)/gu;
const NEAR = 12;
const patternsFor = createGate([
  { needs: 'pv街全悠台八数微 yme口支游遊湾达字转', value: WALLET },
  { needs: 'pvc yma', value: WALLET_NAME },
  { needs: 'tb钱', value: COIN },
  { needs: '码 款付', value: NUMBERED },
  { needs: '令 支z', value: IN_WORDS },
]);

export default defineDetector({
  kind: 'payment-code',
  title: '付款码',
  why: '任何人拿到付款码都能扣款（平台安全提示）',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 28,
  find: (text) =>
    apart([
      ...groupedNumbers(text.numbers, 16, 24)
        .filter(({ digits }) => CODE.test(digits))
        .filter((number) => WORD.test(before(text, number.start, NEAR)) || WORD.test(after(text, number.end, NEAR)))
        .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'certain')),
      ...[...matchesOf(LINK, text.words.text), ...matchesOf(SCANNED, text.words.text)].map((match) =>
        candidateIn(text.words, match.index, match.index + match[0].length, match[0], 'certain'),
      ),
      ...toldCodes(text.words),
      ...worded(text),
      ...matchesOf(PASSPHRASE, text.digits.text).map((match) => {
        const end = match.index + match[0].length;
        const code = match.slice(1).find((group) => group !== undefined) ?? '';
        return candidateIn(text.digits, end - code.length, end, code, 'certain');
      }),
    ]),
  rewrite: () => '（请在平台内付款）',
  withheld: '（请在平台内付款）',
});

export const examples: DetectorExamples = {
  trips: ['付款码134567890123456789', 'https://qr.alipay.com/abc123', '红包口令12345678'],
  nearMisses: ['订单号134567890123456789', '请勿出示付款码'],
};

/** What is told with the name of a wallet or of a code. */
function worded({ digits }: DataText): readonly Candidate[] {
  const inDigits = patternsFor(digits.text).flatMap((pattern) => matchesOf(pattern, digits.text));
  return inDigits.map((match) => {
    const [whole, value = ''] = match;
    const start = match.index + whole.lastIndexOf(value);
    return candidateIn(digits, start, start + value.length, value.replaceAll(/\s/gu, ''), 'certain');
  });
}
