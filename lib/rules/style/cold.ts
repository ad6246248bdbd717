import { isCourtesy, takesLeave } from '../grammar/courtesies';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import type { Guard } from '../grammar/scene';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

// The whole message is no longer than this.
const SHORT: Guard = ({ text }) => text.trim().length <= 5;

const FRAMES: readonly Frame[] = [
  { says: `(?<![^\\s])(?:哦|噢|嗯|额|呃|在|好|没|有|无|行吧?|对|是|随意|知道了|ok)[。.!~…,\\s]*$`, when: [SHORT] },
];

const SHORT_ANSWERS = strikes(FRAMES, { fix: '好的，我明白了，这就帮您处理' });
const GREETING = '您好，在的，请问有什么可以帮您？';
const GOODBYE = '好的，祝您生活愉快，有需要随时联系我';
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
    if (asked.length > 0 && asked.every(takesLeave))
      return hits.filter(({ start }) => !AGREES.test(draft.own.slice(start))).map((hit) => ({ ...hit, fix: GOODBYE }));
    // Who is only greeted is greeted back.
    const greets = moment === 'first-reply' && asked.length > 0 && asked.every(isCourtesy);
    return greets ? hits.map((hit) => ({ ...hit, fix: GREETING })) : hits;
  },
);

export const examples: RuleExamples = {
  trips: ['哦', '嗯', '在', '好', '没', '有', '行吧', '好。', '对', '知道了'],
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
