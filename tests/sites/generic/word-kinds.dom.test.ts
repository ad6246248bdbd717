import { expect, test } from 'vitest';
import { wordKindsIn } from '../../../lib/sites/generic/word-kinds';
import { layOutRows } from './lay-out-rows';

test('words stand where the longest text of a row does, not where a face or nothing named does', () => {
  const { rows } = layOutRows(
    ['在的，今天能发', '要一双', '好']
      .map((words) => `<div><i class="face">云</i><p class="bubble">${words}</p></div>`)
      .join('') + '<div><i class="face">云</i><p>拍好了告诉我</p></div>',
  );
  expect([...wordKindsIn(rows)]).toEqual(['bubble']);
});
