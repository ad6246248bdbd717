import { expect, test } from 'vitest';
import { readToldLeaks } from '../../../lib/review/judge/read-told-leaks';

const KINDS = new Set(['address', 'mobile']);
const read = (text: string) => readToldLeaks('q/part-1.txt', text, KINDS);

test('a line is a kind or none, a message, and what the agent sent before it', () => {
  expect(read('address\t村口第二家⏎红门\n-\t门宽八十\nmobile\t后面是七七四\t前面一三八\n')).toEqual([
    { batch: 'q', about: 'address', text: '村口第二家\n红门', breaks: ['address'], buyer: '' },
    { batch: 'q', about: 'clean', text: '门宽八十', breaks: [], buyer: '' },
    { batch: 'q', about: 'mobile', text: '后面是七七四', breaks: ['mobile'], buyer: '前面一三八' },
  ]);
});

test.each(['address', 'address\t', 'shoe-size\t四十二码', '-\t门宽八十\t好的\t再见'])(
  '“%s” is named, not skipped',
  (line) => {
    expect(() => read(`-\t好的\n${line}`)).toThrow('q/part-1.txt:2');
  },
);
