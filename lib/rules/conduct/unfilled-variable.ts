import type { Leftover } from '../../text/template/find-leftovers';
import { findLeftovers } from '../../text/template/find-leftovers';
import type { Hit, RuleExamples } from '../rule';
import { defineRule } from '../rule';

/** What to say of the marks of alternatives, where the slot's own message would puzzle. */
const CHOICES: Readonly<Record<Exclude<Leftover['kind'], 'slot'>, Pick<Hit, 'message' | 'advice'>>> = {
  state: { message: '这里有几种说法，要按订单的情况留下一种。', advice: '留下合适的一句，删去别的和 {?…} 标记' },
  variants: { message: '这里有几种说法，还没有选一种。', advice: '留下一种，删去 [[ ]] 和别的' },
};

export default defineRule(
  {
    id: 'unfilled-variable',
    kind: 'conduct',
    title: '变量没有替换',
    message: '大括号里的内容还没有换成实际内容。',
    why: '话术里的变量原样发出，买家看到的是一段没写完的话。',
    severity: 'warn',
    advice: '换成实际内容，或删去这一段',
  },
  ({ normalised: { text } }) =>
    findLeftovers(text).map(({ kind, start, end }) => ({ start, end, ...(kind === 'slot' ? {} : CHOICES[kind]) })),
);

export const examples: RuleExamples = {
  trips: [
    '{买家昵称}您好',
    '您的订单{订单号}已经发出',
    '快递单号是{物流单号}，请您留意',
    '预计{日期}送达',
    '{商品}现在有货',
    '给您{金额}元的补偿申请已提交',
    '{收货人}的包裹到了',
    '亲｛买家昵称｝您好',
    '{买家昵称|亲}，在的',
    '{今天+3天}之前送到',
    '{?已发货}包裹在路上{?未发货}今天为您发出{/?}',
    '包裹在路上了{/?}',
    '[[好的|没问题]]，这就为您登记',
  ],
  nearMisses: [
    '尺寸请看表格（单位：厘米）',
    '【买家须知】请先核对尺码',
    '{}是空的',
    '[微笑]好的',
    '[微笑][玫瑰]谢谢您',
    '码数有S|M|L三种',
    '[[限时]]活动还有两天',
    '订单号在页面右上角',
    '<新品>已上架',
    '大括号造型的书签有货',
    '「买家昵称」可以在设置里改',
    '变量设置见说明书',
    '您好(在的)',
  ],
};
