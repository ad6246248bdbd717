import { isCourtesy, takesLeave } from '../grammar/courtesies';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import type { Guard } from '../grammar/scene';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

// The whole message is no longer than this.
const SHORT: Guard = ({ text }) => text.trim().length <= 5;

const FRAMES: readonly Frame[] = [
  {
    says: `(?<![^\\s])(?:哦+|噢+|喔+|哈|昂|嗯呐?|嗯{3,}|唔|额|呃|呵+|啊|在|好吧?|没[了货]?|有货?|无|不是?|能|可以|那?行吧?|对|是|随[意便你]|都行|懂了|知道?了|晓得了?|知|已?阅|已读|[咋啥]|k|ok)[。.!?~…,\\s]*$`,
    when: [SHORT],
  },
];

const SHORT_ANSWERS = strikes(FRAMES, { fix: '好的，我明白了，这就帮您处理' });
const GREETING = '您好，在的，请问有什么可以帮您？';
const GOODBYE = '好的，祝您生活愉快，有需要随时联系我';
/** The last words of a buyer who goes, whatever came before them. */
const GOES = /(?:拜+|再见|晚安|回头见|先(?:下|忙|睡|撤)了?)[^\p{L}\p{N}]*$/u;
/** Enough for somebody who is leaving. */
const AGREES = /^(?:好|行吧?|没|ok|是|对)/u;

export default defineRule(
  {
    id: 'cold',
    kind: 'style',
    title: '冷淡的单字回复',
    message: '只回一两个字显得冷淡。',
    why: '职业规范：热情友好。',
    severity: 'hint',
    weighsMoreWhenUpset: true,
    advice: '补上能做的事：好的，这就帮您处理',
  },
  (draft, context, { moment, asked }) => {
    const hits = SHORT_ANSWERS(draft, context);
    if (asked.length > 0 && (asked.every(takesLeave) || GOES.test(asked.at(-1) ?? '')))
      return hits.filter(({ start }) => !AGREES.test(draft.own.slice(start))).map((hit) => ({ ...hit, fix: GOODBYE }));
    // Who is only greeted is greeted back.
    const greets = moment === 'first-reply' && asked.length > 0 && asked.every(isCourtesy);
    return greets ? hits.map((hit) => ({ ...hit, fix: GREETING })) : hits;
  },
);

export const examples: RuleExamples = {
  trips: ['哦', '嗯', '在', '好', '没', '有', '行吧', '好。', '对', '知道了', '喔', '呵呵', '懂了', '随你', '已读'],
  nearMisses: [
    '好的亲',
    '嗯嗯，好的',
    '在的呢亲',
    '有的，亲',
    '是的',
    '收到',
    '对的呢',
    '没问题',
    '好嘞，马上帮您查',
    '好的',
    '有货的',
  ],
};
