import * as english from '../english/promise';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { within } from '../grammar/guards';
import { END } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const CLAIMS: readonly Frame[] = [
  {
    says: `(?:好多|很多|大家|所有|不少)(?:人|客户|顾客|买家|家)?都?(?:喜欢|说好|在买|在用|回购|抢着)|(?:明天|马上|很快|下周)就?(?:要)?涨价|(?:不拍|不买|错过)(?:了)?就?(?:没了|没有了|亏)|(?:只剩|最后|仅剩)(?:\\d+|[一两二三四五几])(?:件|双|个|台|套|条)|卖(?:爆|疯)了|(?:手慢|先到先得)`,
  },
];
/** What the agent says to have done himself: the shop may know it to be true. */
const FIRST_PERSON: readonly Frame[] = [
  { says: `我(?:自己|家里?)(?:也|都)?(?:一直)?在?(?:用|穿|吃|买)(?:这|的|,|。|${END})` },
];

const DEFAULTS = {
  unless: [within(/系统|页面|后台|数据|评价|为准|显示|活动/u)],
  fix: '评价区有买家秀，您可以参考',
};
const claims = strikes([...CLAIMS, ...english.UNFOUNDED], DEFAULTS);
const firstPerson = strikes(FIRST_PERSON, DEFAULTS);

export default defineRule(
  {
    id: 'unfounded-claim',
    kind: 'promise',
    title: '没有依据的促销话术',
    message: '说不出依据的话会误导买家。',
    why: '职业规范：诚实守信；广告法第11、28条。',
    severity: 'hint',
    advice: '说可核实的：评价区有买家秀，您可以参考',
  },
  (draft, context, _talk, brand) => [
    ...claims(draft, context),
    ...(brand.firstPerson ? [] : firstPerson(draft, context)),
  ],
);

export const examples: RuleExamples = {
  trips: [
    '好多人都喜欢这款',
    '大家都说好',
    '明天就涨价',
    '今天不拍就没了',
    '只剩3件了',
    '最后两件',
    '我自己也在用',
    '卖爆了',
  ],
  nearMisses: [
    '页面显示月销1万+',
    '库存还有，放心拍',
    '活动到12月12日24点结束',
    '系统显示只剩3件',
    '评价里有买家秀可以参考',
    '这款退货率较低（后台数据）',
    '目前价格保护15天',
    '您喜欢哪个颜色',
    '数量有限，以下单页为准',
    '最后祝您生活愉快',
  ],
};
