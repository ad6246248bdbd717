import { matchesOf } from '../text/matches';
import { groupedNumbers } from '../text/digit-runs';
import { numeralOf } from '../text/numerals';
import { before, candidateIn } from './reading/candidates';
import { CONNECTOR, QQ, WECHAT } from './reading/contact-names';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

// 6 to 20 places, the first a letter (WeChat's rule for account names).
const ACCOUNT = '[a-z][-_a-z0-9]{5,19}(?![-_a-z0-9@.])';
const NAMED = new RegExp(`${WECHAT}(${CONNECTOR})(?:我的)?(${ACCOUNT})`, 'gu');
// The account with something between its characters, or with numerals among them.
const SPELLED = new RegExp(
  `${WECHAT}(${CONNECTOR}(?:我的|一下|搜索?|就是|这个|[([【「<]|${CONNECTOR})*?)([a-z](?:[\\s.·*~、()[\\]【】「」<>]{0,2}[-_a-z0-9零〇一二三四五六七八九幺]){5,24})(?![-_a-z0-9@.])`,
  'gu',
);
// 微信您直接搜一下 tuo12345: a few words in between, when the account cannot be a word.
const FAR = new RegExp(`${WECHAT}([^a-z\\d。!?;\\n]{1,14}?)((?=[a-z]*[-_]?[a-z]*\\d|[a-z]+_)${ACCOUNT})`, 'gu');
const NOT_ABOUT_IT = /支付|付款|小程序|公众|登[录陆]|绑定|运动|版|型|款|单|编码|规格|尺|码|色|网|件|牌/u;
const LENGTH = /^[a-z][-_a-z0-9]{5,19}$/u;
const REVERSED = new RegExp(
  `(?<![-_a-z0-9@./])(${ACCOUNT})\\s?[(,]?(?:这个)?(?:就是|是)?(?:我的?|咱的?|老板的?|店主的?)(?:个人|私人)?(?:${WECHAT}|号)`,
  'gu',
);
const INVITED = new RegExp(
  `(?:[加搜](?:一下)?我|联系我|找我|私我|私聊我?)[\\s:,]{0,2}(?=[a-z]*[-_0-9])(${ACCOUNT})`,
  'gu',
);
const LINK = /(?:u\.wechat\.com|weixin\.qq\.com\/r|work\.weixin\.qq\.com\/ca)[\w/?=&.-]*/gu;
const NUMBER_BEFORE = new RegExp(`${WECHAT}(${CONNECTOR})$`, 'u');
const QQ_BEFORE = new RegExp(`${QQ}${CONNECTOR}$`, 'u');
// What follows the word 微信 in ordinary sentences about phones and programs.
const ORDINARY =
  /^(?:iphone|ipad|ios|android|windows|macos|huawei|xiaomi|harmony|oppo|honor|samsung|wechat|weixin|alipay|taobao|tmall|number|official|version|online|offline|emoji|sticker|mini[-_]?program)/u;
const INTRODUCES = /[:是为号=]|id/u;
const NUMBER_DISTANCE = 16;

export default defineDetector({
  kind: 'wechat-id',
  title: '微信号',
  why: '平台规则禁止引导买家到站外联系，站外交易买家得不到保障',
  severity: { own: 'hint', unknown: 'block', foreign: 'block' },
  isContact: true,
  order: 60,
  find: (text) => [...findNamed(text), ...findReversed(text), ...findNumbers(text), ...findLinks(text)],
  rewrite: () => '您之前留的联系方式',
  withheld: '本平台的聊天窗口',
});

export const examples: DetectorExamples = {
  trips: ['微信号:abc_12345', '加薇信tuo_shop88', 'V信13812345678'],
  nearMisses: ['支持微信支付', 'VX-50型号有货', '卫星定位手表', '微信小程序里可以查'],
};

function findNamed(text: DataText): readonly Candidate[] {
  const plain = matchesOf(NAMED, text.words.text);
  const spelled = matchesOf(SPELLED, text.words.text).filter(
    ({ index }) => !plain.some((match) => match.index === index),
  );
  const far = matchesOf(FAR, text.words.text).filter(
    ({ index, 0: whole, 1: words = '' }) =>
      !NOT_ABOUT_IT.test(words) &&
      ![...plain, ...spelled].some(
        (match) => index < match.index + match[0].length && match.index < index + whole.length,
      ),
  );
  return [...plain, ...spelled, ...far].flatMap((match) => {
    const [whole, connector = '', written = ''] = match;
    const account = plainAccount(written);
    if (!LENGTH.test(account) || ORDINARY.test(account)) return [];
    // A bare word of letters is as likely a word (微信 support) unless something introduces it as the account.
    if (!/[-_0-9]/u.test(account) && !INTRODUCES.test(connector)) return [];
    const end = match.index + whole.length;
    return [candidateIn(text.words, end - written.length, end, account, 'certain')];
  });
}

/** t u o (1 2) 三四 → tuo1234. */
function plainAccount(written: string): string {
  return written.replaceAll(/[^-_a-z0-9]/gu, (char) => numeralOf(char) ?? '');
}

function findReversed(text: DataText): readonly Candidate[] {
  return [...matchesOf(REVERSED, text.words.text), ...matchesOf(INVITED, text.words.text)].flatMap((match) => {
    const account = match[1] ?? '';
    if (ORDINARY.test(account)) return [];
    const start = match.index + match[0].indexOf(account);
    return [candidateIn(text.words, start, start + account.length, account, 'likely')];
  });
}

/** A mobile or QQ number used as the account. */
function findNumbers(text: DataText): readonly Candidate[] {
  return groupedNumbers(text.numbers, 6, 11).flatMap((number) => {
    const ahead = before(text, number.start, NUMBER_DISTANCE);
    const connector = NUMBER_BEFORE.exec(ahead)?.[1];
    if (connector === undefined || QQ_BEFORE.test(ahead)) return [];
    const isMobile = /^1[3-9]\d{9}$/u.test(number.digits);
    if (!isMobile && (number.digits.startsWith('0') || !INTRODUCES.test(connector))) return [];
    return [candidateIn(text.digits, number.start, number.end, number.digits, 'likely')];
  });
}

function findLinks(text: DataText): readonly Candidate[] {
  return matchesOf(LINK, text.words.text).map((match) =>
    candidateIn(text.words, match.index, match.index + match[0].length, match[0], 'certain'),
  );
}
