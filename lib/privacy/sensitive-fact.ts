import { matchesOf } from '../text/matches';
import { defineDetector } from './detector';
import type { DetectorExamples } from './detector';
import { candidateIn } from './reading/candidates';
import { SURNAME_CLASS } from './reading/names';

// Illness, pregnancy, faith, convictions, children: what the law calls sensitive, told of somebody who can be pointed at.
const FACT =
  '(?:得了?|患有?|确诊|查出|有)了?(?:轻微|严重)?(?:糖尿病|高血压|心脏病|抑郁|焦虑|癌|肿瘤|艾滋|乙肝|肝炎|肾病|癫痫|自闭|精神病|妇科病|性病|前列腺|痔疮|不孕|白血病|中风)|' +
  '怀孕|怀上|流产|化疗|透析|住院|做[了过完]?手术|坐牢|离婚|破产|' +
  '信(?:佛|教|基督|伊斯兰)|是(?:穆斯林|回族|基督徒|残疾人)|' +
  '(?:孩子|女儿|儿子|宝宝|小孩)(?:今年|才|刚|已经)?\\d{1,2}岁|(?:孩子|女儿|儿子)[在读上]\\p{Script=Han}{2,10}(?:学|幼儿园)';
const TITLED = `[${SURNAME_CLASS}](?:女士|先生|小姐|阿姨|太太)`;
const THIRD = `(?:(?:[上前另]一?|刚[才刚]那?|另外一?|隔壁那?|那)[个位](?:买家|顾客|客[户人]|${TITLED}|[${SURNAME_CLASS}][姐哥])|${TITLED}(?=[她他]|家?那|的[孩女儿子]))`;
const PATTERN = new RegExp(`${THIRD}[^,。!?;您你]{0,8}?(?:${FACT})`, 'gu');

export default defineDetector({
  kind: 'sensitive-fact',
  title: '敏感情况',
  why: '健康、孕产、信仰、未成年人的情况是敏感个人信息（《个人信息保护法》第二十八条）',
  message: '这里说到了别人的健康、家庭等敏感情况，不能告诉这位顾客。',
  severity: { own: 'pass', unknown: 'block', foreign: 'block' },
  order: 96,
  find: (text) =>
    matchesOf(PATTERN, text.words.text).map((match) =>
      candidateIn(text.words, match.index, match.index + match[0].length, match[0], 'likely'),
    ),
  rewrite: (_, written) => written,
  withheld: '其他顾客的情况不便透露',
});

export const examples: DetectorExamples = {
  trips: ['上一位顾客得了糖尿病也在吃', '林女士她怀孕5个月了'],
  nearMisses: ['您宝宝3岁可以穿110码', '糖尿病人慎用', '孕妇也可以用的', '林女士怀孕期间能用吗', '您是怀孕期间用吗'],
};
