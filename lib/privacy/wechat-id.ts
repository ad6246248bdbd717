import { matchesOf } from '../text/matches';
import { groupedNumbers } from '../text/digit-runs';
import { numeralOf } from '../text/numerals';
import { before, candidateIn } from './reading/candidates';
import { CONNECTOR, QQ, WECHAT } from './reading/contact-names';
import { describedAccounts, unnamedAccounts } from './reading/described-account';
import { spelledAccount, spelledInvitations } from './reading/spelled-account';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

const HAS_ACCOUNT = /[a-z][-_a-z0-9\s]{5}/u;
const HAS_PLACE = /[a-z\d]{2}|[a-z\d][^a-z\d]{1,4}[a-z\d]/u;
// 6 to 20 places, the first a letter (WeChat's rule for account names).
const ACCOUNT = '[a-z][-_a-z0-9]{5,19}(?![-_a-z0-9@.])';
const NAME = new RegExp(WECHAT, 'gu');
const NAMED = new RegExp(`^(${CONNECTOR})(?:我的)?(${ACCOUNT})`, 'u');
// The account with something between its characters, or with numerals among them.
const SPELLED = new RegExp(
  `^(${CONNECTOR}(?:我的|一下|搜索?|就是|这个|[([【「<]|${CONNECTOR})*?)([a-z](?:[\\s.·*~/|—–、()[\\]【】「」<>]{0,2}[-_a-z0-9零〇一二三四五六七八九幺]){5,24})(?![-_a-z0-9@.])`,
  'u',
);
// 微信您直接搜一下 tuo12345: a few words in between, when the account cannot be a word.
const FAR = new RegExp(`^([^a-z\\d。!?;\\n]{1,14}?)((?=[a-z]*[-_]?[a-z]*\\d|[a-z]+[-_])${ACCOUNT})`, 'u');
// chayou林1688, meizhuang(露露)06: a few characters between the letters and the digits of the account.
const WITH_HAN = new RegExp(
  `^(${CONNECTOR})([a-z][-_a-z]{2,14}[_(]?\\p{Script=Han}{1,4}[_)]?\\d{2,8}[a-z]{0,8})(?![-_a-z0-9@.元块件个年月款])`,
  'u',
);
const LONGEST_TAIL = 64;
const NOT_ABOUT_IT = /支付|付款|小程序|公众|登[录陆]|绑定|运动|版|型|款|单|编码|规格|尺|码|色|网|(?<!软)件|牌/u;
const LENGTH = /^[a-z][-_a-z0-9]{5,19}$/u;
const REVERSED = new RegExp(
  `(?<![-_a-z0-9@./])(${ACCOUNT})\\s?[(,]?(?:这个)?(?:就是|是)?(?:我的?|咱的?|老板的?|店主的?)(?:个人|私人)?(?:${WECHAT}|号)`,
  'gu',
);
// tuo2046加我, tuo2046 微信: the account, and what to do with it behind it.
const THEN_ADD = new RegExp(
  `(?<![-_a-z0-9@./])((?=[a-z]*[-_]?[a-z]*\\d)${ACCOUNT})\\s?[(,]?(?:[加搜]我(?![们购的])|加(?:一下)?好友|${WECHAT}(?=[),。!?;\\s~哦啊呢哈呀嗷]|$))`,
  'gu',
);
// 店主微 tuo2046, 我的号 tuo2046, 联系方式 tuo2046.
const OWNED = new RegExp(
  `(?:(?:店主|老板娘?|客服|售后|师傅|店长|我|咨询|下单|购买|批发|合作|加盟|代理|订货)\\s?[微薇威v]|(?<![\\p{Script=Han}a-z])[微薇]|我的?(?:个人|私人)?号|联系方式)[\\s:是]{0,3}((?=[a-z]*[-_]?[a-z]*\\d)${ACCOUNT})`,
  'gu',
);
// 先加 abc2020: without a word for whom, only what closes the sentence and has digits.
const ADD_THIS =
  /(?<!添|外|增|另|附|参|多|再|递)加(?:下|一下|这?个|群主|团长|小?助[理手]|老板娘?|管家)?[\s:]{0,2}((?=[-_a-z]*\d[-_a-z]*\d)[a-z][-_a-z0-9]{5,19})(?![-_a-z0-9@.])(?=\s*(?:$|[,。!?;\n~]|备注|发|进|拉|找|聊|领|说))/gu;
// 拼音zhoulan加生日0615: spelled out, and the messenger left to be guessed.
const SPELLED_OUT =
  /(?:全拼|拼音)\s?[是为:]?\s?([a-z][a-z\s]{2,20}[a-z](?:\s?(?:后面|再)?加上?(?:生日|数字)?\s?\d{2,8}))/gu;
const INVITED = new RegExp(
  `(?:[加搜](?:一?下|个)?(?:我|好友|老板|店主)|联系(?:我|老板|店主)|找(?:我|老板)|私(?:聊|信|下聊|加)我?)(?:的?号|[\\s:,是]){0,3}(?=[a-z]*[-_0-9])(${ACCOUNT})`,
  'gu',
);
// 搜号tuotieshop: what is looked for as a number is one.
const SEARCHED =
  /搜(?:这个|我的?)?号(?:码|是|:|\s)*([a-z][-_a-z0-9]{5,19})(?![-_a-z0-9@.])|(?<=^|[,。!?;\s])搜\s?((?=[a-z_-]*\d\d)[a-z][-_a-z0-9]{5,19})(?=[,。!?;\s]?就是?我)/gu;
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
  find: (text) => {
    const names = namesIn(text.words.text);
    const described = [...describedAccounts(text.words, names), ...unnamedAccounts(text.words)];
    return HAS_PLACE.test(text.digits.text) ? [...findWritten(text, names), ...described] : described;
  },
  rewrite: () => '您之前留的联系方式',
  withheld: '本平台的聊天窗口',
});

export const examples: DetectorExamples = {
  trips: ['微信号:abc_12345', '加薇信tuo_shop88', 'V信13812345678'],
  nearMisses: ['支持微信支付', 'VX-50型号有货', '卫星定位手表', '微信小程序里可以查'],
};

function findWritten(text: DataText, names: readonly RegExpExecArray[]): readonly Candidate[] {
  const named = findNamed(text, names);
  return [...named, ...findReversed(text), ...findNumbers(text), ...findLinks(text), ...spelledInvitations(text.words)];
}

/** Every place where a name begins, also inside another: 搜我的微信. */
function namesIn(words: string): readonly RegExpExecArray[] {
  const names: RegExpExecArray[] = [];
  NAME.lastIndex = 0;
  for (let name = NAME.exec(words); name !== null; name = NAME.exec(words)) {
    names.push(name);
    // From within a pair (🛰) an engine goes back to its beginning, and would find the same name for ever.
    NAME.lastIndex = name.index + ((words.codePointAt(name.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return names;
}

/** What may follow a name is tried from the plainest to the farthest. */
function findNamed(text: DataText, names: readonly RegExpExecArray[]): readonly Candidate[] {
  const words = text.words.text;
  const found: Candidate[] = [];
  let end = 0;
  for (const name of names) {
    if (name.index < end) continue;
    const from = name.index + name[0].length;
    const candidate = accountAt(text, from, words.slice(from, from + LONGEST_TAIL));
    if (candidate === undefined) continue;
    found.push(candidate.account);
    end = candidate.end;
  }
  return found;
}

function accountAt(text: DataText, from: number, tail: string): { account: Candidate; end: number } | undefined {
  const near = WITH_HAN.exec(tail) ?? NAMED.exec(tail) ?? SPELLED.exec(tail);
  const match = near ?? FAR.exec(tail);
  const spelled = match === null ? spelledAccount(tail) : undefined;
  if (spelled !== undefined)
    return {
      account: candidateIn(text.words, from + spelled.start, from + spelled.end, spelled.value, 'certain'),
      end: from + spelled.end,
    };
  if (match === null || (near === null && NOT_ABOUT_IT.test(match[1] ?? ''))) return undefined;
  const [whole, connector = '', written = ''] = match;
  const account = plainAccount(written);
  if (!LENGTH.test(account) || ORDINARY.test(account)) return undefined;
  // A bare word of letters is as likely a word (微信 support) unless something introduces it as the account.
  if (!/[-_0-9]/u.test(account) && !INTRODUCES.test(connector)) return undefined;
  const end = from + whole.length;
  return { account: candidateIn(text.words, end - written.length, end, account, 'certain'), end };
}

/** t u o (1 2) 三四 → tuo1234. */
function plainAccount(written: string): string {
  return written.replaceAll(/[^-_a-z0-9]/gu, (char) => numeralOf(char) ?? '');
}

function findReversed(text: DataText): readonly Candidate[] {
  if (!HAS_ACCOUNT.test(text.words.text)) return [];
  const searched = text.words.text.includes('搜') ? [SEARCHED] : [];
  return [REVERSED, INVITED, ADD_THIS, THEN_ADD, OWNED, SPELLED_OUT, ...searched]
    .flatMap((pattern) => matchesOf(pattern, text.words.text))
    .flatMap((match) => {
      const account = match[1] ?? match[2] ?? '';
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
