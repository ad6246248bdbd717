import { serves } from '../grammar/remedy';
import { defineRule } from '../rule';
import type { RuleExamples } from '../rule';

const SORRY = /抱歉|对不起|不好意思|致歉|道歉|歉意|见谅|谅解|包涵/u;
/** Something that was or will be done, or when. */
const ACTION =
  /\d|[一二两三四五六七八九十半]个?(?:分钟|小时|天|点)|今[天晚日]|明[天早日]|马上|立刻|立即|这就|已经?|正在|我先|方案|退款|补发|换货|赔|补偿|登记|反馈|核实|查|催|现在|打电话|联系|处理|安排|申请|转接|升级|跟进|建议|可以|请您(?!谅|见|原|多|理|包)|麻烦您|为准|原因|怎么|吗|呢\?|\?/u;

export default defineRule(
  {
    id: 'hollow-apology',
    kind: 'style',
    title: '反复道歉、没有办法',
    message: '已经道过歉了，买家在等的是怎么办。',
    why: '职业规范：不能立即解决的，说明进一步的安排和时间。',
    severity: 'hint',
    advice: '说出下一步和时间：我马上向仓库核实，30分钟内回复您',
  },
  ({ own }, _, { replies }) => {
    const last = replies.at(-1);
    const text = own.trimEnd();
    if (last === undefined || !isHollow(text) || !isHollow(last.text)) return [];
    return [{ start: text.length - text.trimStart().length, end: text.length }];
  },
);

function isHollow(said: string): boolean {
  return SORRY.test(said) && !ACTION.test(said) && !serves(said);
}

export const examples: RuleExamples = {
  messages: [
    { from: 'buyer', text: '说好三点前发，现在还没动静' },
    { from: 'agent', text: '非常抱歉，给您带来不便了' },
    { from: 'buyer', text: '所以呢' },
  ],
  trips: [
    '真的非常抱歉',
    '实在对不起，是我们没做好',
    '不好意思，让您久等了',
    '亲，真的很抱歉给您添麻烦了',
    '实在是不好意思，还请您谅解',
    '给您造成困扰，深表歉意',
    '我代表店铺向您道歉，希望得到您的谅解',
    '對不起，讓您失望了',
    '万分抱歉，请多包涵',
  ],
  nearMisses: [
    '抱歉让您等了这么久，我现在打电话给仓库',
    '对不起，包裹今天18点前发出，发出后我发单号给您',
    '不好意思，我这就帮您加急',
    '非常抱歉，已经为您登记优先出库',
    '抱歉，原因查到了，是面单打错，补打后半小时内出库',
    '实在对不起，您看换顺丰今天发可以吗',
    '抱歉，我先核实一下库存再答复您',
    '我现在就去仓库看，十分钟内回复您',
    '包裹已经出库，单号稍后发您',
    '抱歉，您是要继续等还是先退款呢？',
  ],
};
