import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../../lib/chat/draft';
import { readDataText } from '../../../lib/privacy/data-text';
import { findWrongWindow } from '../../../lib/privacy/owner/find-wrong-window';

const NEIGHBOURS = ['晚风与橘', '小满', 'tb20394857', '南山不是南山', 't***8'];

function marked(draft: string, context: Partial<ReviewContext> = {}): readonly string[] {
  const found = findWrongWindow(readDataText(draft), {
    messages: [],
    buyerName: '阿芷',
    window: { neighbours: NEIGHBOURS },
    ...context,
  });
  return found.map(({ start, end, text }) => {
    expect(draft.slice(start, end)).toBe(text);
    return text;
  });
}

describe('calling another open buyer by name', () => {
  test.each([
    ['晚风与橘您好，您的快递到了', '晚风与橘'],
    ['亲爱的小满，久等了', '小满'],
    ['@tb20394857 您看这样可以吗', 'tb20394857'],
    ['好的南山不是南山，马上给您安排', '南山不是南山'],
    ['晚風與橘您好', '晚風與橘'],
    ['小满在吗', '小满'],
  ])('%s', (draft, name) => {
    expect(marked(draft)).toEqual([name]);
  });

  test.each(['今天是小满节气，下单有礼', '您好，在的', '阿芷您好', 't***8', '小满腹的馅料很足', ''])(
    'is not seen in %s',
    (draft) => {
      expect(marked(draft)).toEqual([]);
    },
  );

  test('is fine where this conversation has the name as well', () => {
    expect(marked('小满您好', { messages: [{ from: 'buyer', text: '我是小满' }] })).toEqual([]);
  });
});

test('a draft written for another is told with both names', () => {
  const [finding] = findWrongWindow(readDataText('今天发出'), {
    messages: [],
    buyerName: '阿芷',
    window: { writtenFor: '晚风', neighbours: [] },
  });
  expect(finding).toMatchObject({ rule: 'wrong-window', severity: 'warn', start: 0, end: 4 });
  expect(finding?.message).toMatch(/晚风.*阿芷/u);
});

test('nothing is said where the page tells nothing of its windows', () => {
  expect(findWrongWindow(readDataText('晚风与橘您好'), { messages: [] })).toEqual([]);
});
