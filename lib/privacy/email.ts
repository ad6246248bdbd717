import { matchesOf } from '../text/matches';
import type { Normalised } from '../text/normalise';
import { numeralOf } from '../text/numerals';
import { apart, candidateIn } from './reading/candidates';
import { describedMail } from './reading/described-mail';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

const PROVIDER = '(?:qq|163|126|139|gmail|outlook|hotmail|sina|foxmail|icloud|yahoo)';
const NEXT = '(?:[,\\s]{0,2}(?:再|后面|然后|接着|加上?|中间|跟着?)+[是个]?)?';
// The sign by its many names, bare letters only in brackets, between spaces or where it is dictated (后面at,再后面…).
const AT = new RegExp(
  `@{1,2}|a(?<=[([{<【「#*]\\s?a)t?(?=\\s?[)\\]}>】」#*])|at(?<=(?:[a-z0-9][-_]|[a-z0-9]\\s|[再后面接加是个])at)(?=[-_,\\s][a-z0-9后再然接]|\\s[a-z0-9])|[艾爱](?:特|塔)(?:符?号)?|圈[艾爱]|圈\\sa(?=\\s?[a-z0-9])|(?<=[a-z0-9]\\s)a\\s?t(?=\\s[a-z0-9])|(?<=那个)at(?=不|打|发)|(?:圈圈?|小|花)a|a圈|圈(?=\\s?[a-z0-9])|小老鼠|蜗牛|后缀[是为]?|在(?<=[a-z0-9]\\s?在)(?=\\s?${PROVIDER}\\s?(?:\\.|点|dot))|[#加](?=\\s?${PROVIDER}\\s?(?:\\.|点|dot))|#(?=${PROVIDER}[^a-z0-9])`,
  'gu',
);
const AHEAD = new RegExp(`(?:${NEXT}|[,\\s](?:那个)?)\\s?[([{<【「#*]{0,2}\\s?$`, 'u');
const BEHIND = new RegExp(`^\\s?[)\\]}>】」#*_-]{0,2}\\s?(?:(?:不能打|打不出来?|发不了|符号)\\s?)?${NEXT}[,\\s]?`, 'u');
const LONGEST_SEAM = 14;
// RFC 5321 is wider; nobody writes the rest of it in a chat.
// Numerals among its characters stand for digits: tuo二零七七@….
const LOCAL =
  /(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+零一二三四五六七八九幺-]{0,63}?(?:\s?[.点]\s?[a-z0-9_-]{1,20})?(?=[-_]?$)/u;
const NUMERALS = /[零一二三四五六七八九幺]/gu;
/** Ⓐ is a letter when it is read, and the sign where it was written. */
const CIRCLED = /[Ⓐⓐ]/gu;
const DOT = '\\s?[(\\[【「*]?\\s?(?:\\.|。|点儿?|dot)\\s?[)\\]】」*]?\\s?';
const DOTS = new RegExp(DOT, 'gu');
const LABEL =
  '(?:[a-z0-9][a-z0-9-]{0,62}|扣扣|[鸡机几积基][妹美没眉]?[儿尔欧]|奥特\\s?(?:look|[鲁路陆]克)|网易|[\\d零一二三四五六七八九壹贰叁陆幺]{3})';
const DOMAIN = new RegExp(
  `^(?:((?:${LABEL}${DOT}){1,3})([a-z]{2,10}|c\\s?[o0]\\s?m|[康看抗靠扣科][姆母木]|康(?!\\p{Script=Han}))(?![a-z0-9])|(?:${LABEL}|谷歌|新浪|搜狐|企鹅|鹅厂|腾讯)\\s?(?:的|号)?邮箱|(?:163|126|139|一六三|一二六|qq|gmail|outlook|hotmail|sina|foxmail|icloud|yahoo)(?![a-z0-9.]|\\s?(?:[.点]|[^\\p{L}\\p{N}\\s]{1,3}\\s?(?:com|cn))))`,
  'u',
);
const TOP_LEVEL =
  /^(?:com|cn|net|org|edu|gov|cc|me|io|tw|hk|mo|co|info|biz|top|vip|xyz|asia|app|dev|email|mail|[a-z]{2})$/u;
const LONGEST_LOCAL = 70;
const LONGEST_DOMAIN = 120;

export default defineDetector({
  kind: 'email',
  title: '邮箱',
  why: '邮箱只能用于约定的用途，如电子发票（《个人信息保护法》第六条）',
  severity: { own: 'hint', unknown: 'block', foreign: 'block' },
  isContact: true,
  order: 40,
  find: (text) =>
    apart([
      ...matchesOf(AT, text.words.text).flatMap((match) => candidateAround(text, match.index, match[0])),
      ...circledSigns(text.words).flatMap((at) => candidateAround(text, at, 'a')),
      ...describedMail(text),
    ]),
  rewrite: () => '您填写的邮箱',
  withheld: '您填写的邮箱',
});

export const examples: DetectorExamples = {
  trips: ['发票发到tuotie.test@example.com', 'abc艾特163点com', 'a_b (at) example.cn'],
  nearMisses: ['@客服小妥', '2x@屏', 'abc@', 'test@example..com'],
};

/** Where a circled letter stands, in code units of the reading. */
function circledSigns({ original, starts }: Normalised): readonly number[] {
  return matchesOf(CIRCLED, original).map(({ index }) => starts.indexOf(index));
}

function candidateAround(text: DataText, at: number, sign: string): readonly Candidate[] {
  const words = text.words.text;
  const behind = at + sign.length;
  const from = at - (AHEAD.exec(words.slice(Math.max(0, at - LONGEST_SEAM), at))?.[0].length ?? 0);
  const to = behind + (BEHIND.exec(words.slice(behind, behind + LONGEST_SEAM))?.[0].length ?? 0);
  const local = LOCAL.exec(words.slice(Math.max(0, from - LONGEST_LOCAL), from))?.[0];
  const domain = DOMAIN.exec(words.slice(to, to + LONGEST_DOMAIN));
  if (local === undefined || domain === null) return [];
  const top = (domain[2] ?? 'mail').replaceAll(/\s/gu, '').replace(/^(?:c0m|.[姆母木]|康)$/u, 'com');
  if (!TOP_LEVEL.test(top)) return [];
  const name = domain[1] === undefined ? domain[0] : `${domain[1].replaceAll(DOTS, '.')}${top}`;
  const end = to + domain[0].length;
  const account = local.replaceAll(/\s?[.点]\s?/gu, '.').replaceAll(NUMERALS, (char) => numeralOf(char) ?? char);
  return [candidateIn(text.words, from - local.length, end, `${account}@${name}`, 'certain')];
}
