import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate, DataText } from '../detector';
import { candidateIn } from './candidates';

const LOCAL = '[a-z0-9][a-z0-9._-]{3,30}';
const PROVIDER = '(?:163|126|139|qq|gmail|outlook|hotmail|sina|foxmail|yahoo|网易|扣扣|谷歌)';
const HOST = `(?:网易的?)?${PROVIDER}(?:\\s?(?:\\.|点)\\s?(?:com|cn))?`;
// 邮箱 mei0312 后面是163的; mei0312 后面是 163 点 com 的那个邮箱; qq邮箱就是2001122334.
const LABELLED = new RegExp(
  `(?:邮箱|邮件|电邮|信箱|e?mail)[^a-z0-9@,。!?;]{0,8}(?=[a-z._-]*\\d|[a-z]+[._])(${LOCAL})[^a-z0-9@。!?;款]{1,8}${HOST}(?![\\sa-z0-9@.]{0,2}[a-z0-9@])`,
  'gu',
);
const TOLD = new RegExp(
  `(?<![a-z0-9._-])(${LOCAL})[,\\s]{0,2}(?:后面|后缀|结尾|尾巴|接着?)[是为接]?\\s?${HOST}[^。!?;]{0,6}邮箱`,
  'gu',
);
const WITHOUT_SIGN =
  /(?<![a-z0-9._-])(?=[a-z._-]*\d)([a-z][a-z0-9._-]{3,30})\s(?:在\s?)?(?:163|126|qq)\s(?:点\s?)?com(?![a-z0-9])/gu;
// tuo2077 的 qq 邮箱.
const OF_PROVIDER =
  /(?<![a-z0-9._@-])((?=[a-z._-]*\d)[a-z][a-z0-9._-]{3,30})\s?的?\s?(?:qq|163|126|139|网易|扣扣|谷歌|新浪|搜狐)\s?的?邮箱/gu;
const BY_QQ = /(?:qq|扣扣|企鹅)邮箱(?:[就是为:\s]|那个)*(\d{5,11})(?![\d@])/gu;
// 谷歌邮箱 tuo.tie88, 163的邮箱 tuotie88.
const THEN_NAME =
  /(?:(?:163|126|139|qq|gmail|谷歌|网易|新浪|雅虎|搜狐|outlook|企业|公司)\s?的?邮箱[就是为:\s]{1,3}|(?<![a-z])(?:gmail|hotmail|foxmail)\s?(?:的|是|:)\s?)((?=[a-z._-]*\d|[a-z]+\.[a-z])[a-z][a-z0-9._-]{3,30})(?![a-z0-9@])|(?<![a-z0-9._@-])((?=[a-z._-]*\d)[a-z][a-z0-9._-]{3,30})\s?\(\s?(?:163|126|139|gmail|outlook|hotmail|foxmail|yahoo|icloud)\s?\)/gu;
// 2001122334后面加qq邮箱后缀, 2001122334的qq邮箱.
const QQ_THEN_MAIL =
  /(?<!\d)(\d{5,11})(?:的|(?:这个)?(?:后面|再)?(?:加上?|接上?|跟上?|是|\s)(?:个|我的?)?)\s?(?:qq|扣扣|企鹅|鹅厂)的?邮箱/gu;
// tuo2077#163#com, tuo2077🐭163.com: whatever sign stands for the usual ones, nothing else ends in the name of a provider.
const BY_ANY_SIGN =
  /(?<![a-z0-9._/:@-])([a-z0-9][a-z0-9._-]{2,30})\s?(?![.,:/_@-])[^\p{L}\p{N}\s。,!?;]{1,4}\s?(?:163|126|139|qq|gmail|outlook|hotmail|sina|foxmail|yahoo)\s?(?:[^\p{L}\p{N}\s,!?;/]{1,3}|点|dot)\s?(?:com|cn|net)(?![a-z0-9])/gu;

// A mailbox is spoken of, whose servers it is on, and a name in letters: in whatever order and words.
const SENTENCE = /[^。!?;\n]{8,70}/gu;
const MAILBOX = /邮箱|电邮|信箱|you\s?xiang|(?<![a-z])e?-?mail/u;
const SERVED_BY =
  /(?:163|126|139)(?!\d)|一六三|一二六|(?<![a-z])(?:qq|gmail|outlook|hotmail|sina|foxmail|yahoo|icloud)(?![a-z])|谷歌|网易|新浪|搜狐|雅虎|企鹅|鹅厂|[a-z]{3,}\s?(?:点|\.)\s?(?:com|cn|hk|tw)(?![a-z])/u;
const NAME_IN_LETTERS =
  /(?<![a-z0-9._@-])(?:(?=[a-z._-]*\d)[a-z][a-z0-9._-]{3,30}|[a-z]{2,20}[.点][a-z]{2,20}|(?<=(?:名字?|拼音|全拼|是|叫|前面|系|邮箱)[^a-z]{0,4})[a-z]{4,20})(?![a-z0-9@]|\s?(?:点|\.)\s?(?:com|cn|hk|tw))/gu;
const A_WORD =
  /^(?:pdf|gmail|outlook|hotmail|foxmail|icloud|yahoo|email|excel|word|mail|com|qq)(?:\d*$|\.)|\.(?:com|cn|net|hk|tw)$/u;
/** Asked, advised, or what happened to what was sent. */
const NOT_TOLD =
  /吗|怎么|哪|收不到|没收到|垃圾|支持|登[录陆]|如果|请|可以|[您你]的|查收|已发|发送|订单|单号|型号|客服邮箱|或|文件名|[你您]填|款/u;

/** Addresses of mail told in words: the name, and whose mail it is, with nothing or little in between. */
export function describedMail({ words, digits }: DataText): readonly Candidate[] {
  if (!/邮|mail|@|com|信箱|xiang/u.test(words.text)) return [];
  return [
    ...told(words, [LABELLED, TOLD, WITHOUT_SIGN, OF_PROVIDER, THEN_NAME, BY_ANY_SIGN]),
    ...told(digits, [BY_QQ, QQ_THEN_MAIL]),
    ...toldMail(words),
  ];
}

function told(reading: Normalised, patterns: readonly RegExp[]): readonly Candidate[] {
  return patterns.flatMap((pattern) =>
    matchesOf(pattern, reading.text).map((match) => {
      const local = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(local);
      return candidateIn(reading, start, match.index + match[0].length, local, 'likely');
    }),
  );
}

/** 她邮箱就名字全拼 lanhua 加生日 网易那个. */
function toldMail(words: Normalised): readonly Candidate[] {
  if (!MAILBOX.test(words.text) || !SERVED_BY.test(words.text)) return [];
  return matchesOf(SENTENCE, words.text).flatMap(({ index, 0: sentence }) => {
    if (!MAILBOX.test(sentence) || !SERVED_BY.test(sentence) || NOT_TOLD.test(sentence)) return [];
    const name = matchesOf(NAME_IN_LETTERS, sentence).find(([word]) => !A_WORD.test(word));
    if (name === undefined) return [];
    const start = index + name.index;
    return [candidateIn(words, start, start + name[0].length, name[0], 'likely')];
  });
}
