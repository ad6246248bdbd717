import { describe, expect, test } from 'vitest';
import { INTENTS } from '../../../lib/suggest/intents/intent-table';
import { readTradeBank } from '../../../lib/suggest/intents/read-banks';

const BANK = `# 行业:宠物
@ 发货\t几天发货\t发货时间|催发货
> 亲,现货当天发出。
- 啥时候寄
- 狗粮还没动身

@ 其他\t会不会掉毛\t无
> 换季会掉一些。
- 沙发上全是毛
! 你家卖猫吗
`;

describe('a trade bank', () => {
  test('is read with its replies, their messages and the messages without an answer', () => {
    const { author, trade, phrases, none } = readTradeBank('banks/a/宠物.txt', BANK);
    expect({ author, trade, none }).toEqual({ author: 'a', trade: '宠物', none: ['你家卖猫吗'] });
    const [first, second] = phrases;
    expect(first?.intents.map((c) => INTENTS[c]?.id)).toEqual(['发货时间', '催发货']);
    expect(first).toMatchObject({
      group: '发货',
      title: '几天发货',
      body: '亲,现货当天发出。',
      messages: ['啥时候寄', '狗粮还没动身'],
    });
    expect(second).toMatchObject({ intents: [], messages: ['沙发上全是毛'] });
  });

  test.each([
    ['@ 发货\t几天发货\t没有这个', 'no intent "没有这个"'],
    ['@ 发货', 'no title'],
    ['- 还没有话术', 'cannot read'],
    ['? 这是什么', 'cannot read'],
  ])('%j is refused with its line', (text, reason) => {
    expect(() => readTradeBank('banks/a/x.txt', text)).toThrow(/x\.txt:1/u);
    expect(() => readTradeBank('banks/a/x.txt', text)).toThrow(reason);
  });
});
