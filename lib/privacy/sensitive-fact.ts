import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';
import { isSelfEvident, isShortName } from './reading/name-likeness';
import { nameAtStart } from './reading/names';
import { surnameLength, SURNAME_CLASS } from './reading/surnames';

// Illness, pregnancy, faith, convictions, children: what the law calls sensitive, told of somebody who can be pointed at.
const FACT =
  '(?:糖尿病|高血压|心脏病|癌|肿瘤|[艾爱]滋|乙肝|[病炎瘤](?!毒)(?<=\\p{Script=Han}{3})|[抑忧]郁|焦虑|自闭|痛风|哮喘|湿疹|过敏|痔疮|不孕|中风|骨折|癫痫|帕金森|痴呆|多动|弱视|圆锥角膜|椎间盘|洗肾|阻断药|瘫痪|截肢|失明|失聪|聋哑|梅毒|hiv|早产|白血|尿毒|智力|唐氏|精神|携带者|症(?!状)(?<=\\p{Script=Han}{3}))|' +
  '怀孕|怀上|孕[期\\d一二三四五六七八九十]|二胎|备孕|[流小引]产|流过产|唐筛|人流|试管|产后|哺乳|坐月子|化疗|透析|住院|手术|[吃用服]药|胰岛素|残疾|灰指甲|喝农药|自[杀尽]了|没救过来|无精|坐过?牢|判过?刑|吸毒|离[婚异]|[再二]婚|老[公婆伴](?:刚|去年|早就?|已经)?(?:没了|走了|去世|过世)|破产|单亲|低保|甲[亢减]|休学|辍学|未婚先孕|脑瘫|欠了?(?:网贷|债|一屁股)|老赖|刑满|有前科|' +
  '信(?:佛|教|基督|伊斯兰)|教徒|穆斯林|清真|回族|少数民族|同性恋|' +
  '(?:孩子|女儿|儿子|宝宝|小孩)(?:今年|才|刚|已经)?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})岁|[上读念](?:小学|初中|幼儿园|\\p{Script=Han}年级)|小学|幼儿园|未成年';
const PATTERN = new RegExp(FACT, 'gu');
const THIRD = new RegExp(
  `(?:[上前另]一?|[上前下]面那?|刚[才刚]那?|另外一?|隔壁那?|楼[上下]那?|那)[个位](?:买家|顾客|客[户人]|姐姐|大姐|阿姨|大哥|[${SURNAME_CLASS}]|(?=得|有|患))|(?:楼[上下]|隔壁)的?(?:买家|顾客|那[单家])|收[件货]人|[这那](?:位|个)?(?:姑娘|女的|男的|女生|男生|小伙子?|大哥|大姐|阿姨|大爷|家人|顾客|买家|客[户人])|那个[^,。!?;]{0,5}的(?:女生|女孩|姑娘|男生|小伙|大姐|阿姨|老人|买家|顾客|客[户人])|[${SURNAME_CLASS}](?:女士|先生|小姐|阿姨|太太)(?=[她他]|家?那|的[孩女儿子]|因为|之前|去年|[刚也就]是?|说|自己|是残)|[${SURNAME_CLASS}][哥姐叔婶总](?!可以|能|您)|[${SURNAME_CLASS}](?:大[爷妈伯]|奶奶|爷爷|妈妈|爸爸|伯伯)(?!您)|的小[${SURNAME_CLASS}]|刚走那[个位]|上一[户家对]|新[郎娘]那边|那家(?:的?孩子|的?老人)|的那[位家]|[定订买拍退]\\p{Script=Han}{1,4}那位`,
  'u',
);
// 她怀孕五个月了才退的: told of somebody, not asked, advised or supposed.
const PRONOUN = /(?<![其吉])[她他](?!们)/u;
const SUPPOSED =
  /吗|能|可以|如果|要是|的话|建议|慎|忌|适合|不宜|请|医嘱|\?|哪|需要|注意|若|对[于此]|[您你](?!别|先|放心|理解)/u;
// 赵磊他…, 诸葛婷说她…: short names are words too, unless somebody is spoken of.
const SPOKEN_OF = /^(?:[他她家说那]|[就也]?[是有得患怀做]|之前|以前|现在|当时|$)/u;
const HAVING = /(?:得了?|患有?|确诊|查出|有)了?$/u;
const WITHIN = 18;
/** 胃炎 and the word before it: found by its last character. */
const SHORTEST_FACT = 2;

export default defineDetector({
  kind: 'sensitive-fact',
  title: '敏感情况',
  why: '健康、孕产、信仰、未成年人的情况是敏感个人信息（《个人信息保护法》第二十八条）',
  message: '这里说到了别人的健康、家庭等敏感情况，不能告诉这位顾客。',
  severity: { own: 'pass', unknown: 'block', foreign: 'block' },
  order: 96,
  find: (text) => {
    const words = text.words.text;
    return matchesOf(PATTERN, words).flatMap((match) => {
      const end = match.index + match[0].length;
      const first = Math.min(match.index, end - SHORTEST_FACT);
      const start = first - (HAVING.exec(words.slice(Math.max(0, first - WITHIN), first))?.[0].length ?? 0);
      const fact = words.slice(start, end);
      // 怀孕了: what stands instead tells nothing that has come about.
      const last = end + (words.charAt(end) === '了' ? 1 : 0);
      const clause = words
        .slice(Math.max(0, start - WITHIN), start)
        .replace(/^.*(?:[,。!?;\n]|[您你](?!们?(?:[前上]一位|楼[上下]|隔壁|邻居|对门)))/su, '');
      if (clause.endsWith('没')) return [];
      if (isTold(clause, fact)) return [candidateIn(text.words, start, last, fact, 'likely')];
      return PRONOUN.test(clause) && !SUPPOSED.test(words)
        ? [candidateIn(text.words, start, last, fact, 'doubtful')]
        : [];
    });
  },
  rewrite: (_, written) => written,
  withheld: '（情况不便透露）',
});

export const examples: DetectorExamples = {
  trips: ['上一位顾客得了糖尿病也在吃', '林女士她怀孕5个月了'],
  nearMisses: ['您宝宝3岁可以穿110码', '糖尿病人慎用', '孕妇也可以用的', '林女士怀孕期间能用吗', '您是怀孕期间用吗'],
};

/** Whether the clause before a fact names somebody: 刚才那位, 张女士她, a full name. */
function isTold(clause: string, fact: string): boolean {
  if (THIRD.test(`${clause}${fact}`)) return true;
  for (let at = 0; at < clause.length - 1; at += 1) {
    const name = nameAtStart(clause.slice(at));
    if (name === undefined) continue;
    if (name.length > 2 && isSelfEvident(name)) return true;
    const isName = isShortName(name) || surnameLength(name) === 2;
    if (isName && SPOKEN_OF.test(clause.slice(at + name.length))) return true;
  }
  return false;
}
