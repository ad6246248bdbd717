import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, conditional, negated, within } from '../grammar/guards';
import { gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: `(?:补偿|赔偿|赔付|赔|退|返|优惠|减免|补贴|便宜|少收)(?:给)?${YOU}?(?:个|大概|差不多)?(?:\\d+(?:\\.\\d+)?|[一二两三五十百几]+)(?:元|块|百|千)|(?:返|退|补)(?:\\d+)(?:元|块)给${YOU}|(?<![赠配发])送${YOU}(?:一|个|份|两|张)${gap(6)}(?:礼|券|赠品|小样|卡)|运费(?:由)?(?:我们|本店|店里)(?:来)?(?:承担|出)|(?:我|给${YOU})(?:帮${YOU}|给${YOU})?补(?:您|你)?差价`,
  },
];

export default defineRule(
  {
    id: 'compensation',
    kind: 'promise',
    title: '赔付、赠送的许诺',
    message: '答应了就要兑现，请确认有权限并登记。',
    why: '职业规范：承诺须履行；平台“违背承诺”。',
    severity: 'hint',
    advice: '有权限再许诺：我先帮您提交申请，审核结果告诉您',
  },
  strikes(FRAMES, { unless: [negated, conditional, asking, within(/申请|活动|满\\d/u)] }),
);

export const examples: RuleExamples = {
  trips: [
    '给您补偿20元',
    '退您10元差价',
    '送您一份小礼物',
    '运费我们承担',
    '我帮您补差价',
    '返5元给您',
    '优惠您3块',
    '赔您一百元',
  ],
  nearMisses: [
    '满200减20优惠券可领',
    '退款会在3个工作日内到账',
    '活动赠品随单发出',
    '补发需要2天',
    '定金100元',
    '下单立减活动今晚结束',
    '运费险可以报销退货运费',
    '价格是99元',
    '退款会原路退回您的账户',
    '送您家门口可以吗',
  ],
};
