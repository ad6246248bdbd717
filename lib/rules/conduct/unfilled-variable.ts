import { findVariables } from '../../text/variables';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

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
  ({ normalised: { text } }) => findVariables(text).map(({ start, end }) => ({ start, end })),
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
  ],
  nearMisses: [
    '尺寸请看表格（单位：厘米）',
    '【买家须知】请先核对尺码',
    '{}是空的',
    '[微笑]好的',
    '订单号在页面右上角',
    '<新品>已上架',
    '大括号造型的书签有货',
    '「买家昵称」可以在设置里改',
    '变量设置见说明书',
    '您好(在的)',
  ],
};
