import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

const LOCAL = '[a-z0-9][a-z0-9._-]{3,30}';
const PROVIDER = '(?:163|126|139|qq|gmail|outlook|hotmail|sina|foxmail|yahoo|网易|扣扣|谷歌)';
const HOST = `(?:网易的?)?${PROVIDER}(?:\\s?(?:\\.|点)\\s?(?:com|cn))?`;
// 邮箱 mei0312 后面是163的; mei0312 后面是 163 点 com 的那个邮箱; qq邮箱就是2001122334.
const LABELLED = new RegExp(
  `(?:邮箱|邮件|e?mail)[^a-z0-9@,。!?;]{0,8}(?=[a-z._-]*\\d|[a-z]+[._])(${LOCAL})[^a-z0-9@。!?;]{1,8}${HOST}(?![\\sa-z0-9@.]{0,2}[a-z0-9@])`,
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
const BY_QQ = /qq邮箱[就是为:\s]*(\d{5,11})(?![\d@])/gu;
// 2001122334后面加qq邮箱后缀, 2001122334的qq邮箱.
const QQ_THEN_MAIL =
  /(?<!\d)(\d{5,11})(?:的|(?:这个)?(?:后面|再)?(?:加上?|接上?|跟上?|是|\s)(?:个|我的?)?)\s?(?:qq|扣扣)邮箱/gu;
// tuo2077#163#com, tuo2077🐭163.com: whatever sign stands for the usual ones, nothing else ends in the name of a provider.
const BY_ANY_SIGN =
  /(?<![a-z0-9._/:@-])([a-z0-9][a-z0-9._-]{2,30})\s?(?![.,:/_@-])[^\p{L}\p{N}\s。,!?;]{1,4}\s?(?:163|126|139|qq|gmail|outlook|hotmail|sina|foxmail|yahoo)\s?(?:[^\p{L}\p{N}\s,!?;/]{1,3}|点|dot)\s?(?:com|cn|net)(?![a-z0-9])/gu;

/** Addresses of mail told in words: the name, and whose mail it is, with nothing or little in between. */
export function describedMail(words: Normalised): readonly Candidate[] {
  if (!/邮|mail|@|com/u.test(words.text)) return [];
  return [LABELLED, TOLD, WITHOUT_SIGN, OF_PROVIDER, BY_QQ, QQ_THEN_MAIL, BY_ANY_SIGN].flatMap((pattern) =>
    matchesOf(pattern, words.text).map((match) => {
      const [whole, local = ''] = match;
      const start = match.index + whole.indexOf(local);
      return candidateIn(words, start, match.index + whole.length, local, 'likely');
    }),
  );
}
