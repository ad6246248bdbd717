import { expect, test } from 'vitest';
import { createGate } from '../../../lib/privacy/reading/gate';

const worthTrying = createGate([
  { needs: '价', value: 'price' },
  { needs: '楼层 厦', value: 'floor' },
]);

test.each([
  ['这个价', ['price']],
  ['大厦三层', ['floor']],
  ['大厦', []],
  ['大厦三层的价', ['price', 'floor']],
  ['', []],
])('opens on %s for what may be there', (text, expected) => expect(worthTrying(text)).toEqual(expected));

test('says so when it is given too much', () => {
  expect(() => createGate([{ needs: [...'甲'.repeat(33)].join(' '), value: 0 }])).toThrow('32');
});
