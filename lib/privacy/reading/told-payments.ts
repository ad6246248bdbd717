import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

const SENTENCE = /[^。!?;\n]{5,70}/gu;
// 出门右边那张纸是我私人的码 扫那个: what is scanned, whose it is, and that it is paid so.
const SCAN = /扫/u;
const CODE = /码|那张/u;
const PRIVATE =
  /(?:我(?!们)|老[板婆公]|店主|店长|师傅|财务)[^,。!?;\n]{0,8}(?:(?<!扫)码|那张)|码[^,。!?;\n]{0,6}(?:我(?!们)|老[板婆公]|店主)|私人|个人|朋友圈/u;
const PAYING = /收[款钱]|付(?!款后|邮)|转账|手续费|便宜|扫那个|点取消|一样的|不走平台/u;
const NOT_PAID =
  /视频|教程|说明|溯源|防伪|真伪|开票|发票|保修|质保|关注|会员|官方|[您你]的|吗|怎么|包装|盒[上子]|不要|别|勿|谨防|骗|冒充|平台[收付上内]|立牌|贴纸|定制|款式|退款|不收|谁[让叫]|告诉我|先问/u;
// 支付宝 138开头那个 实名王建国 转我: whose account is found, and that money goes there.
const WALLET =
  /(?:[支只之知枝芝吱][付富福复副傅府][宝保堡包]|支某宝|(?<![a-z])zfb|alipay|蓝色(?:软件|那个|app)|阿里那个)(?!红包|口令|小程序)/u;
const SENT = /转(?:给?我|账|钱|到|$|[,\s])|打(?:给?我|钱|款|到|支付宝)|加(?:我|好友)|付(?:给?我|到)|收款/u;
const FOUND_BY =
  /手机号?|电话|[帐账]号|实名|同号|尾号|开头|头像|这个号|那个号|一个号|邮箱注册|同微信|[a-z][a-z0-9._-]{5,}/u;
const NOT_SENT =
  /退|[您你]的?(?:支付宝|账|帐|手机|电话)|原路|花呗|绑定|登[录陆]|订单|注册(?!的)|到账|提现|吗|怎么|如何|查|赔|返现|补偿|请|提供/u;

/** Private codes and wallets that the text tells somebody to pay into, without a number of them. */
export function toldCodes(words: Normalised): readonly Candidate[] {
  if (!SCAN.test(words.text) || !words.text.includes('码')) return [];
  return sentencesOf(
    words,
    (said) => SCAN.test(said) && CODE.test(said) && PRIVATE.test(said) && PAYING.test(said),
    NOT_PAID,
  );
}

/** Wallets that are told by whose they are. */
export function toldWallets(words: Normalised): readonly Candidate[] {
  if (!WALLET.test(words.text)) return [];
  return sentencesOf(words, (said) => WALLET.test(said) && SENT.test(said) && FOUND_BY.test(said), NOT_SENT);
}

function sentencesOf(words: Normalised, isTold: (said: string) => boolean, not: RegExp): readonly Candidate[] {
  return matchesOf(SENTENCE, words.text).flatMap(({ index, 0: said }) =>
    not.test(said) || !isTold(said) ? [] : [candidateIn(words, index, index + said.length, said, 'likely')],
  );
}
