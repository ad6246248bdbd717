import { numeralOf } from '../../text/numerals';
import { CONNECTOR } from './contact-names';
import { spelledAccount } from './spelled-account';

// 6 to 20 places, the first a letter (WeChat's rule for account names); long dashes and dots are typed, too, but no host's.
/** An account as it is typed. */
export const ACCOUNT =
  '(?!v\\d+\\.)[a-z](?:[-_a-z0-9]|[.—–]{1,2}(?=[a-z0-9])(?!(?:com|cn|net|top|shop|me)(?![a-z]))){5,19}(?![-_a-z0-9@]|\\.[a-z0-9])';
const NAMED = new RegExp(`^(${CONNECTOR})(?:我的)?(${ACCOUNT})`, 'u');
// The account with something between its characters, or with numerals among them.
const SPELLED = new RegExp(
  `^(${CONNECTOR}(?:我的|一下|搜索?|就是|这个|[([【「<]|${CONNECTOR})*?)([a-z](?:[\\s.·*~/|—–、()[\\]【】「」<>]{0,2}[-_a-z0-9零〇一二三四五六七八九幺]){5,24})(?![-_a-z0-9@.])`,
  'u',
);
// 微信您直接搜一下 tuo12345: a few words in between, when the account cannot be a word.
const FAR = new RegExp(`^((?:[^a-z\\d。!?;\\n]|app){1,14}?)((?=[a-z]*[-_—–]*[a-z]*\\d|[a-z]+[-_.—–])${ACCOUNT})`, 'u');
// 绿圈圈 果园2077guo: a name with digits and letters behind it.
const HAN_FIRST = new RegExp(
  `^((?:${CONNECTOR}|[搜加找叫我的那个上里]|app|昵称|名字)*)(\\p{Script=Han}{1,6}\\d{2,8}(?!(?:ml|kg|[cmk]m|mg|[gt]b|pcs|ps|xl|oz|hz|mah)(?![a-z]))[a-z]{2,10})(?![-_a-z0-9@.])`,
  'u',
);
// 微信搜一下 拖铁小助手66: what is looked for, a name with a number.
const NAME_FIRST = new RegExp(
  `^((?:${CONNECTOR}|上|里|直接)*(?:[搜找叫]|昵称|名字?)(?:一下|[是:\\s])*)(\\p{Script=Han}{2,8}(?<![货型款]号|[型款码版价满减])\\d{2,8})(?![-_a-z0-9@.元块件折个年月款号])`,
  'u',
);
// chayou林1688, meizhuang(露露)06: a few characters between the letters and the digits of the account.
const WITH_HAN = new RegExp(
  `^(${CONNECTOR})([a-z][-_a-z]{2,14}[_(]?\\p{Script=Han}{1,4}[_)]?\\d{2,8}[a-z]{0,8})(?![-_a-z0-9@.元块件个年月款])`,
  'u',
);
// weixin ta jiushi tuo_77: pinyin in between.
const IN_PINYIN = new RegExp(
  `^(\\s(?:(?:ta|hao|jiu|jiu\\s?shi|shi|ma|wo|de|is|id)\\s){1,4})((?=[a-z]*[-_]?[a-z]*\\d)${ACCOUNT})`,
  'u',
);
// 薇 naifentuan 66: letters that would be a word, and digits apart.
const BARE = new RegExp(`^(${CONNECTOR})([a-z]{4,12}\\s\\d{2,6})(?![-_a-z0-9@.元块件个年月款])`, 'u');
const NOT_ABOUT_IT =
  /支付|付款|小程序|公众|登[录陆]|绑定|运动|步数|手环|版|型|款|单|编码|规格|尺|码|色|网|(?<!软)件|牌/u;
// 我的微信就用固件名的 tuo-77: whatever is said of it, it is an account.
const OURS = /(?:我|老板|店主)的?\S{1,2}$/u;
const HOST = /\.(?:com|cn|net|shop|top|cc|xyz)(?![a-z])/u;
const LENGTH = /^[a-z][-_.—–a-z0-9]{5,19}$/u;
// What follows the word 微信 in ordinary sentences about phones and programs.
const ORDINARY =
  /^(?:iphone|ipad|ios|android|windows|macos|huawei|xiaomi|harmony|oppo|honor|samsung|wechat|weixin|alipay|taobao|tmall|number|official|version|online|offline|emoji|sticker|mini[-_]?program)/u;
/** What says that an account comes. */
export const INTRODUCES = /[:是为号=]|id/u;
/** Patterns of an account right behind a messenger's name: what introduces it, and what it is. The plainest first. */
const NEAR = [HAN_FIRST, NAME_FIRST, WITH_HAN, BARE, NAMED, IN_PINYIN, SPELLED];
const WITH_NAME: ReadonlySet<RegExp> = new Set([HAN_FIRST, NAME_FIRST]);

/** Where an account stands in what follows a messenger's name. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The account that `tail`, what follows a messenger's name, begins with; `ahead` is what the name ends. */
export function accountBehind(tail: string, ahead: string): Placed | undefined {
  for (const pattern of NEAR) {
    const match = pattern.exec(tail);
    const account = match === null ? undefined : accountOf(match, WITH_NAME.has(pattern));
    if (account !== undefined) return account;
  }
  const far = FAR.exec(tail);
  const isAboutIt = far !== null && (!NOT_ABOUT_IT.test(far[1] ?? '') || OURS.test(ahead));
  return (isAboutIt ? accountOf(far, false) : undefined) ?? spelledAccount(tail);
}

/** Whether what looks like an account is a word of ordinary sentences about phones and programs. */
export function isOrdinary(account: string): boolean {
  return ORDINARY.test(account);
}

function accountOf([whole, connector = '', written = '']: RegExpExecArray, hasName: boolean): Placed | undefined {
  if (HOST.test(written)) return undefined;
  const value = plainAccount(written);
  const placed = { start: whole.length - written.length, end: whole.length, value };
  if (hasName) return placed;
  if (!LENGTH.test(value) || ORDINARY.test(value)) return undefined;
  // A bare word of letters is as likely a word (微信 support) unless something introduces it as the account.
  return /[-_.—–0-9]/u.test(value) || INTRODUCES.test(connector) ? placed : undefined;
}

/** t u o (1 2) 三四 → tuo1234. */
function plainAccount(written: string): string {
  return written.replaceAll(/[^-_.—–a-z0-9]|[.](?![a-z0-9])/gu, (char) => numeralOf(char) ?? '');
}
