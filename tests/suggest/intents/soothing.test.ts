import { describe, expect, test } from 'vitest';
import { upsetWords } from '../../../lib/suggest/intents/soothing';

describe('words of anger', () => {
  test.each(['你们就是骗子店', '再不处理我找12315', '当我冤大头啊', '什么破质量'])('%s is upset', (text) => {
    expect(upsetWords([text])).toBe(1);
  });

  test('one word of displeasure is no anger, several are', () => {
    expect(upsetWords(['有点失望'])).toBeLessThan(0.5);
    expect(upsetWords(['太失望了,问了三遍,管不管啊'])).toBeGreaterThan(0.5);
  });

  test.each(['空气死活赶不出去', '空荡荡的像偷穿我妈的', '什么时候发货', '这个质量怎么样', '怎么退款'])(
    '%s is calm',
    (text) => {
      expect(upsetWords([text])).toBe(0);
    },
  );
});
