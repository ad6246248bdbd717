import { quotedSpans } from '../grammar/quotations';
import { any } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { matchesOf } from '../../text/matches';
import { defineRule } from '../rule';

// 你 inside a word, a set phrase or a product's name: 迷你, 你侬我侬, 伴你左右系列.
const IN_A_WORD = new RegExp(
  any(`
    迷你 你侬我侬 你来我往 你情我愿 你追我赶 你我(?:他|之间)? 如你所愿
    (?:伴|懂|爱|想|宠|因|遇见|遇到|只为|给)你[\\p{L}\\p{N}]{0,4}?(?:系列|款|联名|礼盒|洗发水|沐浴露|面膜|香水|杯|牌|刻字|字样|字母|项链|手链|戒指|T恤|t恤)
    (?:我爱你|想你|谢谢你)的?(?:刻字|字样|贺卡|贴纸|灯牌)`),
  'gu',
);
const YOU = /你们?/gu;

export default defineRule(
  {
    id: 'honorific',
    kind: 'style',
    title: '称呼买家用“您”',
    message: '对买家用“您”更得体。',
    why: '职业规范“二要”：“您”字不离口。',
    severity: 'hint',
    advice: '把“你”改成“您”',
  },
  ({ normalised: { text } }, _context, _talk, { plainYou }) => {
    if (plainYou || !text.includes('你')) return [];
    const spared = [...quotedSpans(text), ...matchesOf(IN_A_WORD, text).map(spanOf)];
    return matchesOf(YOU, text)
      .map(spanOf)
      .filter((you) => !spared.some((span) => span.start <= you.start && you.end <= span.end))
      .map((you) => ({ ...you, fix: '您' }));
  },
);

function spanOf(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length };
}

export const examples: RuleExamples = {
  trips: [
    '你好',
    '你的快递到了',
    '麻烦你',
    '你们可以先看看',
    '你看这样好不好',
    '给你发过去',
    '你稍等',
    '等你消息',
    '妳的包裹明天到',
    '我帮你查一下',
  ],
  nearMisses: [
    '迷你款还有货',
    '《你好,李焕英》同款外套',
    '“我爱你”刻字免费',
    '伴你左右系列是新款',
    '懂你洗发水买一送一',
    '你侬我侬杯是一对',
    'Only you 香薰还有两种味道',
    '贺卡上写「谢谢你」可以吗',
    '您好，在的',
    '迷你風扇可以充電',
  ],
};
