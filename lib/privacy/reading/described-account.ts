import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { PLATFORM, QQ, WECHAT } from './contact-names';

// What an account is said to be instead of being written: 就是我手机号, 同号, 店名全拼加888.
const WHOSE = '(?:我们?的?|我自己的?|咱们?的?|本店的?|店里的?|店铺的?|老板的?|这个|那个|现在这个|您(?:现在)?看到的)';
const KNOWN =
  '(?:手机|电话|旺旺|微信|店铺?名|店铺?编号|名字|姓名|昵称|扣扣|qq|邮箱|抖音|快手)(?:号码?|名称?|前缀)?(?!登|付|上|里|端|客|码|查|绑|收到)';
const JOIN = '(?:[\\s:,;名群裙]|账?号码?|[就也都]|是|用|搜索?|查|加|找|输|直接|可以)';
const SAME = `(?:[同跟和与](?:我的?|这个|上面的?|下面的?)?${KNOWN}(?:码|是?一[个样致]号?|相同|同步|同)?|(?:手机|电话|[帐账]号)?号?同(?:号|步|名)(?![的款])|(?:跟|和)(?:我的?)?${KNOWN}(?:是?一[个样])?)`;
const SPELLED = '(?:全拼|拼音|字母|英文)(?![输键版歌])';
const AFTER = new RegExp(
  `^信?(?:${JOIN}{0,5}${SAME}|${JOIN}{0,4}(?:(?<=[是就搜查加找输:用])|(?<=直接))${WHOSE}?${KNOWN}|${JOIN}{0,5}${WHOSE}${KNOWN}|[^,。!?;\\n]{0,8}?${SPELLED})`,
  'u',
);
// 搜我名字拼音加生日, 店名首字母加2077就是我微信: no messenger is named in front, and still anybody can find it.
const OWN_NAME = '(?:店铺?名字?|名字|姓名|本名|昵称|花名|网名)的?';
const SPELLING = '(?:全拼|拼音|首字母|字母|缩写)';
const UNNAMED = new RegExp(
  `[加搜找](?:一?下)?我们?的?${OWN_NAME}${SPELLING}[^,。!?;\\n]{0,12}|[加搜找]我[,\\s]{0,2}(?:账?号码?)?就?是(?:${OWN_NAME}${SPELLING}|[小大]写)[^,。!?;\\n]{0,12}|${OWN_NAME}${SPELLING}[^,。!?;\\n]{0,20}?就?是(?:我|咱|本店)?的?(?:${WECHAT}|${QQ}|号)|(?:联系方式|我的号)[,\\s]*就?是${OWN_NAME}${SPELLING}`,
  'gu',
);
// 手机号就是我微, 卡片上有我微信, 扫盒上的码加我, 微信搜拖铁家居老板号: where it is, whatever it is.
const POINTED_AT = new RegExp(
  `(?<![您你]的?)(?:手机号?|电话号?|这个?号)(?:能|可以|直接|也)*(?:[加搜]到?(?:我的?)?|就是)(?:${WECHAT}(?!吗|支付|登|付)|[微薇](?![\\p{Script=Han}]))|(?:手机号?码?|电话|这个号)(?:码)?就?是(?:我|老板|店主|店长)的?(?:${WECHAT}(?!吗)|[微薇威](?![微笑力])|v(?![a-z]))|[有留写印](?:着|了)?(?:我|老板娘?|店主|店长|客服)的?(?:${WECHAT}|微信)(?!支付)|扫(?:一?下)?[^,。!?;\\n]{0,10}[码片][,\\s]{0,2}(?:加我|加微|加好友|进群)|${WECHAT}(?:上|里)?搜(?!索|一搜)[^,。!?;\\n]{2,12}(?:老板|店主|我的?|个人)号|(?:${WECHAT}|${QQ})号?[就都]?(?:在|是|用)[^,。!?;\\n]{0,3}(?:店铺|我[拍发们的]|图|卡片|包裹|详情|主图|水印|头像)[^,。!?;\\n]{0,12}?(?:那[串个行]|[上下]角|上面|里面|的号)`,
  'gu',
);

// 微信号在我头像上, 签名里有我的号, 抖音头像是橘猫那个: where it stands to be read, or how it looks.
const STANDS =
  '(?:昵称|头像|签名|主页|简介|朋友圈|置顶|评论区|名片|背景|水印|吊牌|快递盒|包裹|卡片|小票|作品)(?!可以|不|没)';
const STANDS_AT = new RegExp(
  `(?:${WECHAT}|${QQ}|联系方式|我的?号)(?!支付|付|登|绑)[^,。!?;\\n您你]{0,4}(?:在|写|留|看|放|见|印)[^,。!?;\\n您你]{0,8}${STANDS}|${STANDS}[^,。!?;\\n您你]{0,8}(?:有|写着?|留|印)[^,。!?;\\n您你]{0,6}(?:${WECHAT}(?!支付|付)|${QQ}|联系方式|我的?(?:号|[vq微薇](?![a-z微])))|${PLATFORM}(?:上|里)?[,\\s]?我?的?头像是[^,。!?;\\n]{2,20}`,
  'gu',
);
// 扫卡片上的码加客服微信, 企微扫那张小卡片: a code that is scanned to add somebody.
const SCANNED = new RegExp(
  `扫[^,。!?;\\n]{0,12}[,\\s]?(?:加|进)(?:一?下)?(?:我|老板|店主|客服|师傅)?(?:的?(?:${WECHAT}|企微|好友|[微薇威]|群))(?![^。!?;\\n]{0,12}(?:广告|骗|没有群|不是我们|小心|别))|[码片][^,。!?;\\n]{0,4}扫[^,。!?;\\n]{0,4}[,\\s]?(?:加(?:一?下)?(?:我|老板|店主|客服|师傅)?的?)(?:${WECHAT}|[微薇威]|好友)|(?:${WECHAT}|企微)[^,。!?;\\n]{0,3}扫[^,。!?;\\n]{0,12}(?:码|卡片?)[^。!?;\\n]{0,6}(?:返现?|红包|好评|[加进](?:我|群|好友)|领[红券奖返])|码[^,。!?;\\n]{0,6}扫了?加(?!购)|群[^,。!?;\\n]{0,3}[,\\s]?扫[^,。!?;\\n]{0,8}进(?!店|入)`,
  'gu',
);
// Most drafts point at no account, and one look tells.
const MAY_POINT =
  /[机话个这]号?[^,。]{0,3}[加搜就]|[是有留写印了着]我|老板|店主|店长|客服的|[码片][,\s]{0,2}[加进]|那[串个行]|角|[上里]面|的号/u;
const MAY_STAND = new RegExp(STANDS, 'u');
const MAY_BE_OURS = /[q扣企]|我的?[号v微薇]|联系方式|头像是/u;
// The one who reads it is asked for the number that the platform already has: no account is given away.
const NOT_GIVEN = /支付|付款|登[录陆]|绑定|授权|小程序|公众|[您你](?:的|自己)|解绑|注册/u;
const LONGEST = 28;

/** Accounts of a messenger that the text describes so that anybody can find them. `names` is where the messenger's names stand. */
export function describedAccounts(words: Normalised, names: readonly RegExpExecArray[]): readonly Candidate[] {
  return names.flatMap((match) => {
    const from = match.index + match[0].length;
    const described = AFTER.exec(words.text.slice(from, from + LONGEST))?.[0];
    if (described === undefined || NOT_GIVEN.test(described)) return [];
    return [candidateIn(words, match.index, from + described.length, match[0] + described, 'likely')];
  });
}

/** Accounts described without the messenger's name in front of them; `isNamed` when a name of it stands elsewhere. */
export function unnamedAccounts(words: Normalised, isNamed: boolean): readonly Candidate[] {
  const pointedAt = MAY_POINT.test(words.text) ? matchesOf(POINTED_AT, words.text) : [];
  const standing =
    (isNamed || MAY_BE_OURS.test(words.text)) && MAY_STAND.test(words.text) ? matchesOf(STANDS_AT, words.text) : [];
  const scanned = words.text.includes('扫') ? matchesOf(SCANNED, words.text) : [];
  return [...matchesOf(UNNAMED, words.text), ...pointedAt, ...standing, ...scanned].map(({ index, 0: described }) =>
    candidateIn(words, index, index + described.length, described, 'likely'),
  );
}
