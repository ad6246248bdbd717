import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import { numeralOf } from '../../text/numerals';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

// 小写的tuo,下划线,再加2077: an account dictated in groups of letters and figures, with the names of its signs.
const SIGNS: Readonly<Record<string, string>> = {
  下划线: '_',
  下横线: '_',
  底线: '_',
  下杠: '_',
  横杠: '-',
  中杠: '-',
  横线: '-',
  减号: '-',
  杠: '-',
};
const TIMES = '[2-8二两三四五六七八]\\s?个\\s?[a-z\\d零一二三四五六七八九]';
const GROUP = `(?:${TIMES}|[a-z0-9][-_a-z0-9]*|${Object.keys(SIGNS).join('|')})`;
const KIND = '(?:首?字母|英文|[小大]写的?|拼音|全拼|缩写|数字)';
const JOIN =
  '(?:[\\s,]|再?加上?|[打开]头|结尾|然后|接着?|[跟连]着?|之?后面?|中间|最后|再来?|一[个下]|[两二三]个|的|是|和|那个|店铺?名|名字|姓名|生日|我?属[相鼠牛虎兔龙蛇马羊猴鸡狗猪]?|我的?)';
const SIGN = `(?:${Object.keys(SIGNS).join('|')})`;
const GROUPS = new RegExp(
  `^(${GROUP}(?:(?:${JOIN}|${KIND}){1,6}${GROUP}|${SIGN}(?:${JOIN}|${KIND}){0,3}${GROUP}){1,6})(?![-_a-z0-9@.])`,
  'u',
);
/** What may stand between a messenger's name and the first group. */
const LEAD = new RegExp(`^(?:[^a-z\\d。!?;\\n]{0,14}?)(?=${GROUP})`, 'u');
const INVITED = new RegExp(
  `(?:[加搜找]我|我的?账?号|联系我)(?=[^a-z\\d。!?;\\n]{0,8}${KIND})[^a-z\\d。!?;\\n]{0,10}?(?=[a-z])`,
  'gu',
);
const NOT_ABOUT_IT = /支付|付款|小程序|公众|登[录陆]|绑定|截图|文件|款|色|(?<!号)码|版|型/u;
const ACCOUNT = /^[a-z](?=[-_a-z]*[-_\d])[-_a-z0-9]{4,19}$/u;
const LONGEST = 64;

/** An account as it is dictated behind a messenger's name, at the start of `tail`: where its groups stand, and what they make. */
export function spelledAccount(tail: string): { start: number; end: number; value: string } | undefined {
  const lead = LEAD.exec(tail)?.[0];
  if (lead === undefined || NOT_ABOUT_IT.test(lead)) return undefined;
  const groups = GROUPS.exec(tail.slice(lead.length))?.[1];
  // Signs and spaces alone between the groups are no dictation: 微信 iphone 15.
  if (groups === undefined || !/\p{Script=Han}/u.test(groups)) return undefined;
  const value = matchesOf(PARTS, groups)
    .map(([part]) => SIGNS[part] ?? repeated(part))
    .join('');
  return ACCOUNT.test(value) ? { start: lead.length, end: lead.length + groups.length, value } : undefined;
}
const PARTS = new RegExp(GROUP, 'gu');
const REPEATED = new RegExp(`^${TIMES}$`, 'u');

/** 四个6 → 6666. */
function repeated(part: string): string {
  if (!REPEATED.test(part)) return part;
  const times = part.charAt(0) === '两' ? '2' : (numeralOf(part.charAt(0)) ?? part.charAt(0));
  const last = part.slice(-1);
  return (numeralOf(last) ?? last).repeat(Number(times));
}

/** Accounts dictated to be added, with the messenger left to be guessed: 加我,小写的tuo再加2077. */
export function spelledInvitations(words: Normalised): readonly Candidate[] {
  return matchesOf(INVITED, words.text).flatMap((match) => {
    const from = match.index + match[0].length;
    const account = spelledAccount(words.text.slice(from, from + LONGEST));
    if (account === undefined) return [];
    return [candidateIn(words, from + account.start, from + account.end, account.value, 'likely')];
  });
}
