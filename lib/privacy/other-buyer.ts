import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { acquaintedBuyers, TITLED } from './reading/acquainted-buyers';
import { candidateIn } from './reading/candidates';
import { createGate } from './reading/gate';

// 有个杭州的张女士: somebody else, with a place and a name that point at that person. 刚才那位李先生 only may. 很多买家, 有位顾客, 有位张姐 do not.
const PLACE = '(?:住在?|在|来自|家在)?\\p{Script=Han}{2,6}?(?:那边|这边)?的';
const SERVING = '(?!在线|为您|接待|客服|给您|会|帮您)';
const SOMEBODY =
  '(?:(?:之前|刚才|刚刚|昨天|上午|前几天|今天)?[也就]?有|[上前另]一?|(?:刚[才刚]|昨天|前面)[那这]?|另外一?|隔壁那?)一?[个位]';
const BUYER = '(?:买家|顾客|客[户人]|买的|拍的|问的|退的)';
const POINTED = new RegExp(`${SOMEBODY}${BUYER}?那?个?[叫姓]?${PLACE}${TITLED}${SERVING}`, 'gu');
const JUST_NOW = new RegExp(
  `(?:[上前另]一?|(?:刚[才刚]|昨天|前面)[那这]|另外)一?[个位]${BUYER}?[叫姓]?${TITLED}${SERVING}`,
  'gu',
);
// 上一位买的那个姓陈的老师, 给差评的叫…: a surname or a name told of somebody who bought.
const SURNAMED = new RegExp(
  `(?:${SOMEBODY}|${BUYER}|差评的?|好评的?)[^,。!?;\\n]{0,6}(?:姓\\p{Script=Han}{1,2}的|姓\\p{Script=Han}(?=[,。!?;\\s]|$)|叫(?!法|好|做|价|车|停)什?么?阿?\\p{Script=Han}{1,3}(?=[的,。!?;\\s]|也|$))|(?:姓\\p{Script=Han}{1,2}|叫\\p{Script=Han}{2,4})的(?:那[个位])?(?:买家|顾客|客[户人]|姑娘|女的|男的|老师|阿姨|大姐|大哥|太太|女士|先生|小姐|大爷|奶奶)`,
  'gu',
);
// 王姐的那单: an order that is called by somebody's name; dropped where the buyer or the panel speaks of the same one.
const ORDER_OF = new RegExp(`(${TITLED})的?那(?:[一两]?[单件个]|个?订单|个?包裹)`, 'gu');
// What another buyer gave away: an address, what was talked about.
const GAVE = new RegExp(
  `(?:[上前另]一?|(?:刚[才刚]|昨天|前面)[那这]?|另外一?|那)[个位](?:买家|顾客|客[户人])的?(?:(?:收货|收件)?(?:地址|电话|手机号?|姓名|名字|单位|小区)[^,。!?;\\n]{0,6}是|(?:聊天记录|聊天截图|截图|订单|照片|返图)[^,。!?;\\n]{0,4}(?:给您|发您|您看)|是您的?\\p{Script=Han}{2})|(?:给您看[一下]*|发您看?[一下]*)(?:(?:别的|其[他它]|另外)(?:的)?(?:买家|顾客|客[户人])|别人|人家)的?(?:聊天|订单|下单|收货)[^,。!?;\\n]{0,3}(?:截图|记录|信息|地址)`,
  'gu',
);
// 那个买家是公务员, 上一位客户花了3000: somebody else's work and money.
const ABOUT_HIM = new RegExp(
  `(?:[上前另]一?|(?:刚[才刚]|昨天|前面)[那这]?|另外一?|那)[个位](?:买家|顾客|客[户人])(?:[也就都]*(?:是个?|在)(?:公务员|老师|教师|医生|护士|律师|警察|军人|程序员|会计|网红|明星|学生|老板|\\p{Script=Han}{1,6}(?:上班|工作|当官|读书))|[^,。!?;\\d]{0,4}?(?:花了|充了|付了|消费了?|订单金额[是为]?)\\s?\\d+(?![天年月次件]))`,
  'gu',
);
const QUOTED =
  /(?:买家|顾客|客户|用户|网友|昵称|id|那[个位][^,。!?;\n]{0,6})(?:叫|是|:)?["“”「『'‘【][^"”」』'’】\n]{2,20}["”」』'’】](?=给|说|的|也|刚|昨|前|上|买|退|留|反馈|那|[,。!?;\s]|$)/gu;
// Nicknames that the platform makes: tb and its digits, t-1234567890123-0.
const NICK = /(?<![a-z0-9])(?:tb\d{6,12}|t[-_]\d{13}(?:[-_]\d{1,4})?|jd_[a-z0-9]{10,16})(?![a-z0-9])/gu;

// 尾号5671的张先生: a title with the end of that one's number.
const BY_TAIL = new RegExp(
  `尾[号数][是为:\\s]?\\d{3,4}\\s?的?(?:那[个位]|客[户人]|顾客|机主|买家)?(${TITLED})(?![,\\s]?(?:您|你|请|麻烦|好))`,
  'gu',
);
const patternsFor = createGate<readonly [pattern: RegExp, confidence: Candidate['confidence']]>([
  { needs: '个位 的', value: [POINTED, 'likely'] },
  { needs: '个位', value: [JUST_NOW, 'doubtful'] },
  { needs: '姓叫', value: [SURNAMED, 'doubtful'] },
  { needs: '那 单件个订包', value: [ORDER_OF, 'doubtful'] },
  { needs: '个位看', value: [GAVE, 'doubtful'] },
  { needs: '个位 买顾客', value: [ABOUT_HIM, 'doubtful'] },
  { needs: '"“”「『\'‘【', value: [QUOTED, 'doubtful'] },
  { needs: 'tj 0123456789', value: [NICK, 'doubtful'] },
  { needs: '尾', value: [BY_TAIL, 'doubtful'] },
]);

/** Data of another buyer that has no form of its own: a place and a title, a nickname, a note. Mostly found by comparison. */
export default defineDetector({
  kind: 'other-buyer',
  title: '信息',
  why: '其他买家的任何信息都不能发给现在这位顾客（《个人信息保护法》第十条、第二十五条）',
  message: '这里说到了另一位顾客，能让人认出是谁，请不要写出来。',
  severity: { own: 'pass', unknown: 'block', foreign: 'block' },
  order: 94,
  find: (text) => [
    ...patternsFor(text.words.text).flatMap(([pattern, confidence]) => findAll(text, pattern, confidence)),
    ...acquaintedBuyers(text.words),
  ],
  rewrite: (_, written) => written,
  withheld: '其他顾客',
});

export const examples: DetectorExamples = {
  trips: ['有个杭州的张女士也买了', '上一位李先生也是这么说的', '您楼上那家上周也买了', '王姐的那单昨天退了'],
  nearMisses: ['很多买家反馈偏大半码', '有位顾客反馈偏大', '有位张姐也买了同款', '张女士您好', '您同事也可以一起拍'],
};

/** What is doubtful may be the buyer's own nickname or a name without anybody behind it: nothing is held for good. */
function findAll(text: DataText, pattern: RegExp, confidence: Candidate['confidence']): readonly Candidate[] {
  return matchesOf(pattern, text.words.text).map((match) =>
    candidateIn(text.words, match.index, match.index + match[0].length, match[1] ?? match[0], confidence),
  );
}
