import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { within } from '../grammar/guards';
import { served } from '../grammar/remedy';
import { alone, any, gap } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: alone(
      any(
        `(?:可能|也许|应该)(?:会|能|可以|是)${gap(4)} 大概(?:是|会)? 看情况 到时候再[说看] 说不[准好定] 差不多得了 (?:过|等)[几两]天 (?:再)?等等看 尽快 应该是 也许 或许 不一定 再说`,
      ),
    ),
    unless: [served, within(/为准|请/u)],
  },
];

export default defineRule(
  {
    id: 'vague',
    kind: 'style',
    title: '模棱两可',
    message: '这样说买家心里没底。',
    why: '职业规范：表达清晰准确，避免模棱两可。',
    severity: 'hint',
    weighsMoreWhenUpset: true,
    advice: '说出时间或去核实：我帮您核实准确时间，稍后回复您',
  },
  strikes(FRAMES, { fix: '我帮您核实准确时间，稍后回复您' }),
);

export const examples: RuleExamples = {
  trips: [
    '可能会到吧',
    '大概吧',
    '看情况',
    '到时候再说',
    '说不准',
    '应该能退吧',
    '差不多得了',
    '过几天。',
    '尽快吧',
    '应该是',
    '也许吧',
    '不一定',
  ],
  nearMisses: [
    '可能需要您提供一下照片',
    '大概尺寸是30×40厘米',
    '应该的亲',
    '这是我们应该做的',
    '预计明天18:00前发出',
    '差不多大小的两款都可以',
    '不一定要今天付款',
    '估计明天下午到，以物流更新为准',
    '看情况您可以选S或M',
    '过几天天气转凉，建议选加绒',
    '应该没有问题的，我再给您确认一下',
    '尽快给您答复',
  ],
};
