import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { isSeam } from './lone-names';

// 抖音搜拖铁铺子,私信我: an account that is found by its name. The platforms by all their names; a hand and a melon stand for their logos.
const PLATFORM =
  '(?:[大小]?红[书薯]|探探|陌陌|1688|贴吧|豆瓣|[抖某斗豆d]\\s?音|小?蓝鸟|音符(?:那个)?(?:app)?|大眼仔|加赖|[抖某]乎|知乎|快手|快\\s?(?:🤚|✋|🖐|shou)|小?红[书薯]|红色(?:的|那个)*小?书本?(?:的?(?:app|软件))?|小?某书|微博|b站|[闲咸黄贤]鱼|海鲜市场|西瓜(?:视频|🍉)|🍉|头条号?|[视频公众]{2}号|小地瓜|粉专|旺旺|得物|转转|哔哩哔哩|bilibili|(?<![a-z])soul|脸书|推特|哀居|(?<![a-z])(?:ins|ig|fb|xhs|dy|ks))';
const FOLLOWS =
  '(?:私[信讯聊]我?|私我|走那边|就是我|有我(?!们)|[您你]去那|(?<!打)[\\d一二三四五六七八九]折|直播间下单|找我|加我|联系我|回我|便宜|[领拿]\\p{Script=Han}{0,4}(?:图|券|资料|密码|福利)|我[直天]{1,2}播)';
const SEARCHED = new RegExp(
  `${PLATFORM}(?:上|里|账?号|名字?)?[,\\s]?(?:[搜找叫是](?!索(?![\\s:])|不|到|同款)|(?<=[上里]))[^,。!?;\\n]{1,14}[,\\s]{0,2}[^,。!?;\\n]{0,6}${FOLLOWS}`,
  'gu',
);
/** What stands before a name that the writer set apart: 咸鱼搜 拖铁铺子. */
const ASKED = new RegExp(
  `${PLATFORM}(?:上|里)?\\s?(?:搜一?下?|昵称)(?:我的?(?:名字|昵称|号)?(?:叫|是)?)?(?!索|不|到|同款|一搜)\\s?`,
  'gu',
);
const NAME = /^[\p{Script=Han}\da-z]{3,20}(?=$|[,。!?;\n])/u;
/** 微博@拖铁铺子 私信, soul上 拖铁 加我: set apart, and what to do then. */
const AT_NAME = new RegExp(`${PLATFORM}(?:上|里)?\\s?@?`, 'gu');
const THEN = /^[\p{Script=Han}\da-z]{2,12}?[,\s]?(?:关注)?(?:私[信讯聊]|私我|加我|找我|回我)/u;
const MAY_BE_SEARCHED = new RegExp(PLATFORM, 'u');

/** Accounts of social platforms that are told by the name under which they are found. */
export function searchedNames(words: Normalised): readonly Candidate[] {
  if (!MAY_BE_SEARCHED.test(words.text)) return [];
  const told = matchesOf(SEARCHED, words.text);
  const apart = matchesOf(ASKED, words.text).flatMap((match) => {
    const from = match.index + match[0].length;
    const name = isSeam(words, from) ? NAME.exec(words.text.slice(from))?.[0] : undefined;
    return name === undefined ? [] : [{ index: match.index, 0: match[0] + name }];
  });
  const set = matchesOf(AT_NAME, words.text).flatMap((match) => {
    const from = match.index + match[0].length;
    const said = isSeam(words, from) || match[0].endsWith('@') ? THEN.exec(words.text.slice(from))?.[0] : undefined;
    return said === undefined ? [] : [{ index: match.index, 0: match[0] + said }];
  });
  return [...told, ...apart, ...set].map(({ index, 0: said }) =>
    candidateIn(words, index, index + said.length, said, 'doubtful'),
  );
}
