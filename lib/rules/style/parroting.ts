import { letterPairs, sharedPairs, withoutBlanks } from '../../text/likeness';
import { isCourtesy } from '../grammar/courtesies';
import { defineRule } from '../rule';
import type { RuleExamples } from '../rule';
import type { Reply, Talk } from '../talk';

/** Share of pairs of letters (Dice) from which on two answers are the same answer, and two questions the same question (rules.md T20, R19). */
const SAME_ANSWER = 0.9;
const SAME_QUESTION = 0.6;
/** Letters: 好的, 收到 and 稍等 are said all day. */
const SHORTEST = 6;

export default defineRule(
  {
    id: 'parroting',
    kind: 'style',
    title: '重复同一句回复',
    message: '这句和您刚才发的几乎一样，买家已经回过话了。',
    why: '职业规范：不敷衍，礼貌不是客套话；买家再问，说明上一次没有答到。',
    severity: 'hint',
    advice: '先回应买家刚说的，再换一种说法补充进展',
  },
  ({ normalised: { text } }, _, talk) => {
    const said = text.trim();
    if (said.length < SHORTEST || isCourtesy(said)) return [];
    const repeats = talk.replies.some(
      (reply) => reply.answered && isSame(said, reply.text) && !wasAskedAgain(reply, talk),
    );
    const start = text.length - text.trimStart().length;
    return repeats ? [{ start, end: start + said.length }] : [];
  },
);

/** The same answer to the same question is an answer. */
function wasAskedAgain({ asked }: Reply, talk: Talk): boolean {
  return asked.some((before) => talk.asked.some((now) => likeness(before, now) >= SAME_QUESTION));
}

function isSame(a: string, b: string): boolean {
  // Amounts, dates and numbers are what changes between two alike answers.
  return digitsOf(a) === digitsOf(b) && likeness(a, b) >= SAME_ANSWER;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D+/gu, ' ').trim();
}

function likeness(a: string, b: string): number {
  const [one, other] = [letterPairs(a), letterPairs(b)];
  if (one.total + other.total === 0) return withoutBlanks(a) === withoutBlanks(b) ? 1 : 0;
  return (2 * sharedPairs(one, other)) / (one.total + other.total);
}

export const examples: RuleExamples = {
  messages: [
    { from: 'buyer', text: '我的快递怎么不动了' },
    { from: 'agent', text: '请您耐心等待，物流信息会陆续更新的' },
    { from: 'buyer', text: '都停在中转站三天啦' },
    { from: 'agent', text: '这边已经反馈给快递公司，有结果第一时间通知您' },
    { from: 'buyer', text: '那今天能有消息不' },
    { from: 'agent', text: '活动期间包裹较多，给您带来不便敬请谅解' },
    { from: 'buyer', text: '我后天要出差，来得及拿到吗' },
  ],
  trips: [
    '请您耐心等待，物流信息会陆续更新的',
    '请您耐心等待,物流信息会陆续更新的。',
    '请您耐心等待，物流信息会陆续更新的哦',
    '亲，请您耐心等待，物流信息会陆续更新的',
    '這邊已經反饋給快遞公司，有結果第一時間通知您',
    '这边已经反馈给快递公司，有结果第一时间通知您哈~',
    '这边已经反馈给快递公司了，有结果第一时间通知您',
    '活动期间包裹较多，给您带来不便敬请谅解',
    '活动期间包裹较多，给您带来不便，敬请谅解！',
  ],
  nearMisses: [
    '您好，在的',
    '好的，感谢您的理解',
    '祝您生活愉快，再见',
    '请您稍等，我现在打电话给快递网点核实',
    '物流信息更新了，包裹今天上午到了您市里的站点',
    '快递公司回复了，预计明天下午派送',
    '您后天几点出发呢，我请网点优先派送',
    '已经反馈，今天18点前给您结果',
    '如果来不及，我可以帮您改派到公司地址',
    '收到，我记下了',
    '嗯嗯，好的',
  ],
};
