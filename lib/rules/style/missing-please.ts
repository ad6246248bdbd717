import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, ours, polite, precededBy, saying, serving, within } from '../grammar/guards';
import { END, gap, START } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

// 您核对一下, 您看下对不对 show the buyer something.
const LOOKED_AT = saying(/您(?:先|再)?(?:看|核对|确认)|拍下(?:就|后|即|为准)/u);

const FRAMES: readonly Frame[] = [
  {
    says: `${START}(?:亲|您好|你|您|先|再|那){0,2}(?:(?:发|拍|填|看|说|确认|联系|提供|报|核对|补|选|写|传)(?:一?下(?![午次周单月])|个)|提供(?!商|给))${gap(8)}${END}`,
    unless: [
      polite,
      serving,
      ours,
      asking,
      within(/请|麻烦|谢|我|可以|一下子|就行|就可以/u),
      precededBy(/这边|帮/u),
      LOOKED_AT,
    ],
    advice: '前面加“麻烦您”',
  },
  {
    says: `${START}把${gap(5)}[拍发填写传](?:一?下|个)${gap(3)}${END}`,
    unless: [polite, serving, ours, asking, within(/请|麻烦|谢|我/u)],
  },
];

export default defineRule(
  {
    id: 'missing-please',
    kind: 'style',
    title: '请求没有“请”字',
    message: '请买家做事，加一个“麻烦您”更客气。',
    why: '职业规范“两要”：请字当头。',
    severity: 'hint',
    advice: '前面加“麻烦您”',
  },
  strikes(FRAMES),
);

export const examples: RuleExamples = {
  trips: [
    '发下照片',
    '提供订单号',
    '把包装拍一下',
    '填一下地址',
    '说下问题',
    '确认一下收货',
    '看下尺码表',
    '联系下快递',
  ],
  nearMisses: [
    '麻烦发下照片',
    '请提供订单号',
    '您可以看下尺码表',
    '我看下',
    '我帮您联系下快递',
    '方便发下照片吗',
    '这边确认一下',
    '稍等我查一下',
    '填写地址的页面在左上角',
    '提供商的资质在详情页',
  ],
};
