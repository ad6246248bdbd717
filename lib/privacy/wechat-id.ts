import { matchesOf } from '../text/matches';
import { groupedNumbers } from '../text/digit-runs';
import { ACCOUNT, accountBehind, INTRODUCES, isOrdinary } from './reading/account-behind';
import { apart, before, candidateIn } from './reading/candidates';
import { CONNECTOR, PLATFORM, QQ, WECHAT } from './reading/contact-names';
import { describedAccounts, unnamedAccounts } from './reading/described-account';
import { BACKWARDS } from './reading/rearranged';
import { spelledInvitations } from './reading/spelled-account';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

const HAS_ACCOUNT = /[a-z][-_.a-z0-9\s]{5}/u;
const HAS_PLACE = /[a-z\d]{2}|[a-z\d][^a-z\d]{1,4}[a-z\d]/u;
const NAME = new RegExp(WECHAT, 'gu');
const MIXED = /(?<![a-z0-9_-])(?=[a-z_-]*\d)(?=[\d_-]*[a-z])[a-z0-9_-]{6,20}(?![a-z0-9_-])/gu;
const LONGEST_TAIL = 64;
// 抖音私信 tuo2077: another messenger's.
const ELSEWHERE = new RegExp(
  `(?:${PLATFORM}|赖|转转|飞机|(?<![a-z])(?:line|ig|ins|fb|tg|signal|soul|steam))\\s?$`,
  'u',
);
const REVERSED = new RegExp(
  `(?<![-_a-z0-9@./])(${ACCOUNT})\\s?[(,]?(?:这个)?(?:就是|是)?(?:我的?|咱的?|老板的?|店主的?)(?:个人|私人)?(?:${WECHAT}|号)`,
  'gu',
);
// tuo2046加我, tuo2046 微信: the account, and what to do with it behind it.
const THEN_ADD = new RegExp(
  `(?<![-_a-z0-9@./])((?=[a-z]*[-_]?[a-z]*\\d)${ACCOUNT})\\s?[(,]?(?:[加搜]我(?![们购的])|加(?:一下|好友|的时候|了?备注)|(?:这个|是[^,。!?;\\n您你]{0,8}?的?)?(?:${WECHAT}|[微薇]|v(?![a-z\\d]))(?=[),。!?;\\s~哦啊呢哈呀嗷]|$))`,
  'gu',
);
// 店主微 tuo2046, 我的号 tuo2046, 联系方式 tuo2046.
const OWNED = new RegExp(
  `(?:(?:店主|老板娘?|客服|售后|师傅|[\\p{Script=Han}][师长工姐哥总]|我|咨询|下单|购买|批发|合作|加盟|代理|订货|工作|小)\\s?[微薇威v]|[加搜找]\\p{Script=Han}{1,4}[微薇威]|(?<=^|[,\\s])号(?=[:是\\s]?[a-z]{3})|(?<![\\p{Script=Han}a-z])[微薇]|的[微薇](?=[\\s:])|(?<=^|\\n)v{1,3}(?=[\\s:]\\s?[a-z]{4,}\\d{2})|我的?(?:个人|私人)?号|联系方式|(?<![a-z])id(?=[^。!?;\\n]{6,28}(?:[加搜]|备注)))[\\s:是]{0,3}((?=[a-z]*[-_]{0,2}[a-z]*\\d|[a-z]+[-_—–])${ACCOUNT})`,
  'gu',
);
// 先加 abc2020: without a word for whom, only what closes the sentence and has digits.
const ADD_THIS =
  /(?<!添|外|增|另|附|参|多|再|递)加(?:一?下|这?个|群主|团长|小?助[理手]|老板娘?|管家)?[\s:]{0,2}((?=[-_a-z]*\d[-_a-z]*\d)[a-z][-_a-z0-9]{5,19})(?![-_a-z0-9@.])(?=\s*(?:$|[,。!?;\n~微薇绿]|v(?![a-z])|备注|发|进|拉|找|聊|领|说))/gu;
// 拼音zhoulan加生日0615: spelled out, and the messenger left to be guessed.
const SPELLED_OUT =
  /(?:全拼|拼音)\s?[是为:]?\s?([a-z][a-z\s]{2,20}[a-z](?:\s?(?:后面|再)?加上?(?:生日|数字)?\s?\d{2,8}))/gu;
const INVITED = new RegExp(
  `(?:[加搜](?:一?下|个)?(?:[我俺]?好友|[我俺]|老板|店主)|联系(?:我|老板|店主)|找(?:我|老板)|私(?:聊|信|下聊|加)我?)(?:的?号|[\\s:,是]){0,3}(?=[a-z]*[-_0-9])(${ACCOUNT})`,
  'gu',
);
// 搜号tuotieshop: what is looked for as a number is one.
const SEARCHED =
  /搜(?:这个|我的?)?号(?:码|是|:|\s)*([a-z][-_a-z0-9]{5,19})(?![-_a-z0-9@.])|(?<=^|[,。!?;\s])搜\s?((?=[a-z_-]*\d\d)[a-z][-_a-z0-9]{5,19})(?=[,。!?;\s]?(?:就是?我|也行|就行|加我))/gu;
const LINK = /(?:u\.wechat\.com|weixin\.qq\.com\/r|work\.weixin\.qq\.com\/ca)[\w/?=&.-]*/gu;
const NUMBER_BEFORE = new RegExp(`${WECHAT}(${CONNECTOR})$`, 'u');
const QQ_BEFORE = new RegExp(`${QQ}${CONNECTOR}$`, 'u');
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
    const described = [...describedAccounts(text.words, names), ...unnamedAccounts(text.words, names.length > 0)];
    return HAS_PLACE.test(text.digits.text) ? apart([...findWritten(text, names), ...described]) : described;
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
  return [
    ...named,
    ...findBackwards(text, names),
    ...findReversed(text),
    ...findNumbers(text),
    ...findLinks(text),
    ...spelledInvitations(text.words),
  ];
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
    const account = accountBehind(words.slice(from, from + LONGEST_TAIL), words.slice(Math.max(0, from - 6), from));
    if (account === undefined) continue;
    end = from + account.end;
    found.push(candidateIn(text.words, from + account.start, end, account.value, 'certain'));
  }
  return found;
}

/** 66auhnal 倒过来是我微信: what is told from its end. */
function findBackwards({ words }: DataText, names: readonly RegExpExecArray[]): readonly Candidate[] {
  if (names.length === 0 || !BACKWARDS.test(words.text)) return [];
  return matchesOf(MIXED, words.text).map(({ index, 0: written }) => {
    const account = [...written].toReversed().join('');
    return candidateIn(words, index, index + written.length, account, 'likely');
  });
}

function findReversed(text: DataText): readonly Candidate[] {
  if (!HAS_ACCOUNT.test(text.words.text)) return [];
  const searched = text.words.text.includes('搜') ? [SEARCHED] : [];
  return [REVERSED, INVITED, ADD_THIS, THEN_ADD, OWNED, SPELLED_OUT, ...searched]
    .flatMap((pattern) => matchesOf(pattern, text.words.text))
    .flatMap((match) => {
      const account = match[1] ?? match[2] ?? '';
      const ahead = text.words.text.slice(Math.max(0, match.index - 10), match.index);
      if (isOrdinary(account) || ELSEWHERE.test(ahead)) return [];
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
