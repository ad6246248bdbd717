import { expect, test } from 'vitest';
import { boxOfLine } from '../../../lib/sites/generic/line-around';
import { layOut } from '../layout';

test('where nothing is laid out a piece of text has no more room than its own', () => {
  const root = layOut('<p>18:52 买家已付款</p>');
  const text = root.querySelector('p')?.firstChild;
  expect(boxOfLine(text as Text).width).toBe(0);
});
