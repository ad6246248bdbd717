import { matchesOf } from '../text/matches';
import type { GroupedNumber } from '../text/digit-runs';
import { groupedNumbers } from '../text/digit-runs';
import { after, before, candidateIn, isLabelledAsItem } from './reading/candidates';
import { CONNECTOR, QQ } from './reading/contact-names';
import { describedAccounts } from './reading/described-account';
import type { DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';

const QQ_BEFORE = new RegExp(`${QQ}(${CONNECTOR})(?:[群裙]|小号|大号|是|号|:|\\s){0,3}$`, 'u');
// QQ九位前五位90441…, my qq number is …: told of before it is written.
const MAY_BE_TOLD = /[位面头]|number|no|is/u;
const QQ_TOLD = new RegExp(
  `${QQ}号?(?:number|no\\.?|is|前?[一二三四五六七八九十\\d]+位(?:数字?)?|前面|开头|打头|[是就的老号]|:|,|\\s){1,7}$`,
  'u',
);
// QQ您直接搜 123456789.
const FAR = new RegExp(`${QQ}[^\\d。!?;\\n]{0,3}?(?:[加搜查找发给]|直接|联系|聊|您|我|一下|上|里|,|:|\\s){1,5}$`, 'u');
// 鹅厂老软件,蓝色那个,2190746385: behind a name that only hides QQ, words may stand in between.
const HIDDEN = /(?:鹅厂|企鹅|鹅(?=号)|🐧|[抠寇蔻叩]{2}|[秋丘求]{2}|蝌蚪)[^\d。!?;\n]{0,12}$/u;
const SHORTEST_HIDDEN = 8;
// Q382716450: a letter or a character alone, and nothing else between it and a number as long as accounts are.
const TOUCHING = /(?:^|[^a-z\p{Script=Han}])[q扣抠群裙](?:我(?:的号)?[:是]?)?\s?$/u;
// 群号20771234: groups of other messengers have none.
const GROUP = /(?:[群裙]号|学习群|(?:技术|交流|售后|粉丝|福利|买家|会员|答疑|客户|讨论)[群裙])(?:码|是|为|:|\s){0,3}$/u;
// 琴友群 20771234: whatever the group is called, nothing but an account is as long.
const GROUP_NAMED = /(?<!微信?|[vx钉本此该这那一人])群\s?$/u;
const SHORTEST_TOUCHING = 7;
// 代练加 904417362: nothing else is added that is as long, but what is added to a sum.
const ADD_THIS = /(?<![再上添外增另附参多递+])加(?:一下|这个)?[:\s]{0,2}$/u;
// 20771234,这是我扣扣: what the number is, told behind it.
const QQ_AFTER = new RegExp(
  `^[^\\d。!?;\\n]{0,10}?就?是(?:我们?|咱们?|老板|店主)的?(?:${QQ}|[q扣抠])|^[\\s(,]{0,2}(?:我们?|咱们?|老板|[店群]主|店长|客服)的?${QQ}`,
  'u',
);
const NAME = new RegExp(QQ, 'gu');
const SHORTEST_FAR = 6;
const ACCOUNT = /^[1-9]\d{4,10}$/u;
const COUNTED = /^\s?[个袋包件元块只盒条克g斤毫粒颗年月日号寸]/u;

export default defineDetector({
  kind: 'qq',
  title: 'QQ号',
  why: '平台规则禁止引导买家到站外联系，站外交易买家得不到保障',
  severity: { own: 'hint', unknown: 'block', foreign: 'block' },
  isContact: true,
  order: 61,
  find: (text) => [
    ...groupedNumbers(text.numbers, 5, 11)
      .filter((number) => ACCOUNT.test(number.digits) && number.after === 0)
      .filter((number) => isAnnounced(text, number) && !COUNTED.test(after(text, number.end, 2)))
      .map((number) => candidateIn(text.digits, number.start, number.end, number.digits, 'certain')),
    ...describedAccounts(text.words, matchesOf(NAME, text.words.text)),
  ],
  rewrite: () => '您之前留的联系方式',
  withheld: '本平台的聊天窗口',
});

export const examples: DetectorExamples = {
  trips: ['QQ 123456789', '扣扣:1234567', '🐧88888123', '加裙123456789'],
  nearMisses: ['QQ糖5袋', 'QQ星12345毫升', '企鹅抱枕有货', '裙长120000毫米', '蝌蚪玩具12345件'],
};

function isAnnounced(text: DataText, number: GroupedNumber): boolean {
  const ahead = before(text, number.start, 16);
  if (number.digits.length >= SHORTEST_HIDDEN && HIDDEN.test(ahead) && !isLabelledAsItem(text, number.start))
    return true;
  if (number.digits.length >= SHORTEST_HIDDEN && number.before === 0 && ahead.includes('群') && GROUP_NAMED.test(ahead))
    return true;
  if (/^(?!20)\d{8,10}$/u.test(number.digits) && number.before === 0 && ADD_THIS.test(ahead)) return true;
  if (number.digits.length >= SHORTEST_TOUCHING && TOUCHING.test(ahead)) return true;
  if (number.digits.length >= SHORTEST_FAR && QQ_AFTER.test(after(text, number.end, 18))) return true;
  if (MAY_BE_TOLD.test(ahead) && QQ_TOLD.test(ahead)) return true;
  return QQ_BEFORE.test(ahead) || (number.digits.length >= SHORTEST_FAR && (FAR.test(ahead) || GROUP.test(ahead)));
}
