import { expect, test } from 'vitest';
import { changedParts } from '../../../components/packs/changed-part';

test.each([
  ['您好,今天发货。', '您好,明天发货。', ['您好,', '今', '天发货。'], ['您好,', '明', '天发货。']],
  ['您好,发货。', '您好,今天发货。', ['您好,', '', '发货。'], ['您好,', '今天', '发货。']],
  ['哈哈哈', '哈哈', ['哈哈', '哈', ''], ['哈哈', '', '']],
  ['好的😀收到', '好的😁收到', ['好的', '😀', '收到'], ['好的', '😁', '收到']],
])('%s → %s marks what is its own, whole characters only', (a, b, left, right) => {
  expect(changedParts(a, b)).toEqual([left, right]);
});

test('texts with too little in common are not marked', () => {
  expect(changedParts('您好,今天发货。', '抱歉,这款已经卖完了。')).toBeUndefined();
});
