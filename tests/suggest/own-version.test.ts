import { describe, expect, test } from 'vitest';
import { ownVersionOf } from '../../lib/suggest/own-version';
import { phraseOf } from '../store/in-memory';

const VALUES = { 买家昵称: '橘子汽水', 订单号: '2600000000000000001', 今天: '3月8日' };

function version(body: string, sent: string) {
  const phrase = phraseOf('p1', { body });
  const inserted = Object.entries(VALUES).reduce(
    (text, [name, value]) => text.replaceAll(`{${name}}`, value),
    body.replace('{光标}', ''),
  );
  return ownVersionOf({ phrase, inserted, sent, values: VALUES, withSlotsForData: (text) => text });
}

describe('the agent’s own version of a phrase', () => {
  test('is what was sent, with this buyer’s facts as slots again', () => {
    expect(
      version(
        '{买家昵称}您好,您的订单今天发货。',
        '橘子汽水您好,订单2600000000000000001下午四点前从仓库发出,请您放心。',
      ),
    ).toEqual({ body: '{买家昵称}您好,订单{订单号}下午四点前从仓库发出,请您放心。', replaces: true });
  });

  test('what was added before or behind counts too', () => {
    expect(version('您的订单今天发货。', '您的订单今天发货。晚上八点后可以查到物流。')?.body).toContain('可以查到物流');
  });

  test.each([
    ['nothing changed', '您的订单今天发货。', '您的订单今天发货。'],
    ['a word of politeness', '您的订单今天发货。', '亲,您的订单今天发货哦~'],
    ['punctuation and script', '您的订单今天发货。', '您的訂單今天發貨!!'],
    ['a slot filled by hand', '您好,{快递公司}今天取件,请放心。', '您好,极兔速递今天取件,请放心。'],
    ['a name put in front', '{买家昵称}您好,您的订单今天发货。', '您好,您的订单今天发货。'],
    ['a corrected letter', '您的订单今天发货,请您放心等待。', '您的订单明天发货,请您放心等待。'],
  ])('is not there where the difference is not real: %s', (_, body, sent) => {
    expect(version(body, sent)).toBeUndefined();
  });

  test('a slot filled by hand in a changed text stands empty again', () => {
    expect(
      version('您好,这边安排{快递公司}今天取件。', '您好,这边安排极兔速递今天取件,取件前会电话联系,麻烦您保持畅通。')
        ?.body,
    ).toBe('您好,这边安排{快递公司}今天取件,取件前会电话联系,麻烦您保持畅通。');
  });

  test('the date becomes a slot only where the phrase has it', () => {
    const sent = '3月8日的活动今晚结束,拍下后记得付款才算数。';
    expect(version('{今天}的活动今晚结束。', sent)?.body).toContain('{今天}');
    expect(version('活动今晚结束啦。', sent)?.body).toContain('3月8日');
  });

  test('does not take the place of a phrase that says more than its text', () => {
    expect(version('您的订单今天发货。', '您的订单今天下午四点前发货。')?.replaces).toBe(true);
    const phrase = phraseOf('p1', { body: '[[您好|在的]],您的订单今天发货。' });
    const made = ownVersionOf({
      phrase,
      inserted: '在的,您的订单今天发货。',
      sent: '在的,您的订单今天下午四点前发货。',
      values: VALUES,
      withSlotsForData: (text) => text,
    });
    expect(made).toEqual({ body: '在的,您的订单今天下午四点前发货。', replaces: false });
  });

  test('the caret mark is no difference', () => {
    expect(version('您好{光标},今天发货。', '您好,今天发货。')).toBeUndefined();
  });

  test('very long texts are left alone', () => {
    expect(version('您的订单今天发货。', '发货'.repeat(2_000))).toBeUndefined();
  });
});
