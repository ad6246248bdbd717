import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';
import { CONNECTOR, PLATFORM } from './reading/contact-names';
import { describedAccounts } from './reading/described-account';
import { searchedNames } from './reading/searched-names';
import { spelledAccount } from './reading/spelled-account';

// Messengers and social accounts besides WeChat and QQ. Each name is a word of its own, not the end of one (online, 抽屉).
const NAME =
  '(?:(?<![a-z])(?:line|telegram|tg|whats\\s?app|facebook|fb|instagram|ig|threads|messenger|signal|skype|kakao(?:talk)?|viber|zalo|twitter|discord|kook|xhs|ins(?=[\\s:号])|dy(?=号)|ks(?=号))|yy(?=频道|号|语音|房间)|' +
  '电报|纸飞机|黄鱼(?=号)|音符(?=号)|海鲜市场(?=[搜找加])|飞机上?(?:号|(?=[找加搜]))|连我|赖(?=[我的]?[\\s:]?(?:id|号|:))|脆(?=上?[找搜私])|粉专|小地瓜|哔哩|bilibili|soul|🎵|📕|哀居|绿色(?:的|那个|[a-z]开头的)*(?:聊天|通讯|对话)?的?(?:软体|[软]件|框)|脸书|推特|(?:[抖某斗豆d]|dou)音|抖[呀啊](?=号)|快手|小红[书薯]|小?某书|小薯|微博|陌陌|钉钉|钉(?=我)|飞书|[闲咸]鱼|b站|哔哩哔哩|旺旺)';
// Whatever introduces an account: without it LINE 6cm and 抖音 abc are words that follow each other.
const INTRODUCED = '(?:[账帐]?号码?|账号|频道|房间|id|昵称|主页|好友|[搜加是为:@]|[找搵揾私问敲密]我|私[信讯]|同名)';
const ACCOUNT = '@?[a-z0-9][-_.a-z0-9]{3,29}';
const NAMED = new RegExp(
  `(?:(?:(?<=加(?:个|我|一下)?)line|赖(?:我|给我|的)?|💚💬)(?=[\\s:是]{0,2}[a-z]*[\\d_])|${NAME}(?=[^,。!?;]{0,5}${INTRODUCED}))(?:${INTRODUCED}|${CONNECTOR})*?(?<![a-z0-9])(${ACCOUNT})(?![-_a-z0-9@])`,
  'gu',
);
// 某音 tuo77, 纸飞机 tuo77, line 加 tuo77: behind a name that is no other word, or one that is asked for, letters and digits are an account.
const ASKED = '(?:账?号|id|[搜找加](?:一下|我)?|私信?我?|是|\\s?hao|[):@\\s])';
const HIDDEN = new RegExp(
  `(?:(?:小?某书|某[音手抖博]|(?<![烟紫番红白])小薯|小红[书薯]|抖音|快手|微博|[闲咸]鱼|b站|钉钉|飞书|纸飞机|推特|脸书|陌陌|哀居|🎵|📕|✈|小地瓜|绿色(?:的|那个|[a-z]开头的)*(?:聊天|通讯)?的?软体|快\\s?shou|(?<![a-z])(?:dou\\s?yin|kuai\\s?shou|xhs|ins|skype|kakao|facebook|fb|telegram|tg|ig|whats\\s?app|dy|ks))${ASKED}{0,4}|(?:(?<![a-z])line|[黄咸]鱼|海鲜市场|飞机|音符|电报|旺旺)(?:[搜找加]我?|号|id|\\s?(?=@)|(?=\\n))[:\\s]{0,2})(@?(?=@?[a-z_.]*\\d)[a-z][-_.a-z0-9]{4,29})(?![-_a-z0-9@]|\\s?同?[款色])`,
  'gu',
);
// 知乎私信 tuo_77, LINE 加 tuo77, 小黄鱼那个软件搜 胖虎清仓1987: a platform, what is to be done there, and what only an account looks like.
const ASK =
  '(?:搜[寻索]?|[找加敲搵揾]|私我?|小号|主页|联[系络]|私[信讯聊]|传讯息?|传给|关注|[账帐]?号码?|用户名|好友码?|u?id|昵称|名字?|叫|就?是|系|嘅|的|我的?|俺|一下|那个|上|里|app|软[件体]|[:@,\\s])';
const UNIT = '(?![-_a-z0-9@]|\\s?(?:同?[款色]|[元块件折款号年月天级码斤寸]))';
const DONE_THERE = new RegExp(
  `${PLATFORM}${ASK}{1,8}((?=[a-z.#@-]*[\\d_]|[a-z]{3,}@[a-z]{3,}|[a-z]+\\.[a-z])[a-z][-_.#a-z0-9@]{3,29}|(?<=[搜加找叫是称我信索寻页注:@]\\s?)\\p{Script=Han}{2,8}(?<![货型款]号|型|款|码)\\d{2,8}[a-z]{0,8}|(?<=[搜加找叫是号:]\\s?)[a-z]{2,12}\\d{1,6}\\p{Script=Han}{1,4}(?!\\p{Script=Han})|(?<=[:号]\\s?)[a-z]{2,12}\\s\\d{2,8})${UNIT}|${PLATFORM}[^。!?;\\n]{0,16}?([a-z\\p{Script=Han}]{1,8}\\s?[^。!?;\\n]{0,3}(?:井号|#)\\s?[\\d零一二三四五六七八九]{4,6})|${PLATFORM}[^,。!?;\\n]{0,8}@([a-z][-_.a-z0-9]{3,29})|${PLATFORM}[^。!?;\\n]{0,12}?(?<![a-z])uid[\\s:是]{0,3}(\\d{5,12})(?!\\d)|${PLATFORM}(?:${ASK})*?(?:号码?|id|好友码|频道)[\\s:是系]{0,3}(\\d{6,12})(?!\\d)|(?:陌陌|探探|蝙蝠(?:app)?)\\s?(?:加\\s?)?(\\d{6,12})(?!\\d)`,
  'gu',
);
// @tuo.2077 (ig): the account, and where it is.
const THEN_NAMED =
  /(?<![-_.a-z0-9@])(@?[a-z0-9][-_.a-z0-9]{3,29})\s?\(\s?(?:line|telegram|tg|whats\s?app|facebook|fb|instagram|ig|threads|小红书|抖音|快手|微博|脸书)\s?\)/gu;
// ig 搜 … mochi 之后底线 hkbb: dictated in groups.
const SPOKEN = new RegExp(`${NAME}[^,。!?;]{0,5}?${INTRODUCED}`, 'gu');
const LONGEST_TAIL = 48;
const HAS_ACCOUNT = /[a-z0-9][-_.a-z0-9]{3}/u;
const HAS_NUMBER = /\d{2}|[a-z]{2}/u;
const HAS_PLATFORM = new RegExp(PLATFORM, 'u');
const MAY_BE_DESCRIBED = /搜|[加找]我|同[号步]/u;
const HAS_PLACE = /[a-z]{2}/u;
const LINK = /(?<![a-z0-9])(?:(?:t|telegram|wa|line|m)\.me|lin\.ee|qm\.qq\.com)\/[\w/?=&.@+~-]+/gu;
const ORDINARY = /^(?:app|link\d*|https?|iphone|ipad|android|version|video|live|plus|\d{4})$/u;

export default defineDetector({
  kind: 'messenger-id',
  title: 'LINE、抖音等账号',
  why: '平台规则禁止引导买家到站外联系，站外交易买家得不到保障',
  severity: { own: 'hint', unknown: 'block', foreign: 'block' },
  isContact: true,
  order: 62,
  find: (text) => [
    ...findNamed(text),
    ...findSpoken(text),
    ...findSpans(text, LINK, 'certain'),
    ...searchedNames(text.words),
  ],
  rewrite: () => '您之前留的联系方式',
  withheld: '本平台的聊天窗口',
});

export const examples: DetectorExamples = {
  trips: ['LINE ID:tuotie_88', '加我whatsapp号852shop88', 'https://t.me/tuotie_test', '抖音号tuotie2026'],
  nearMisses: ['LINE FRIENDS联名款', '抖音同款1280', 'online客服', '支持LINE Pay', '抖音搜索热度第1'],
};

function findNamed(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  if (!HAS_NUMBER.test(words)) return [];
  const patterns = HAS_ACCOUNT.test(words) ? [NAMED, HIDDEN, THEN_NAMED] : [];
  const taken = new Set<number>();
  return [...patterns, ...(HAS_PLATFORM.test(words) ? [DONE_THERE] : [])]
    .flatMap((pattern) => matchesOf(pattern, words))
    .flatMap((match) => {
      const written = match.slice(1).find((group) => group !== undefined) ?? '';
      const account = written.replace(/[.-]+$/u, '');
      const at = match.index + match[0].lastIndexOf(written);
      if (taken.has(at + written.length)) return [];
      taken.add(at + written.length);
      if (
        ORDINARY.test(account) ||
        (/^[a-z]+$/u.test(account) && !/号|id|\)|账|帐|:|[找搵揾]我|[搜加]\n/u.test(match[0]))
      )
        return [];
      return [candidateIn(text.words, at, at + account.length, account.replace('@', ''), 'likely')];
    });
}

function findSpoken({ words }: DataText): readonly Candidate[] {
  const hasPlace = HAS_PLACE.test(words.text);
  if (!hasPlace && !MAY_BE_DESCRIBED.test(words.text)) return [];
  const names = matchesOf(SPOKEN, words.text);
  const dictated = (hasPlace ? names : []).flatMap((match) => {
    const from = match.index + match[0].length;
    const account = spelledAccount(words.text.slice(from, from + LONGEST_TAIL));
    if (account === undefined || account.value.startsWith('id')) return [];
    return [candidateIn(words, from + account.start, from + account.end, account.value, 'likely')];
  });
  return [...dictated, ...describedAccounts(words, names)];
}

function findSpans(text: DataText, pattern: RegExp, confidence: Candidate['confidence']): readonly Candidate[] {
  return matchesOf(pattern, text.words.text).map((match) =>
    candidateIn(text.words, match.index, match.index + match[0].length, match[0], confidence),
  );
}
