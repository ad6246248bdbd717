import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../lib/review/judge/read-sentences';

const RULES = new Set(['arguing', 'blaming']);
const read = (text: string, file = 'p/arguing.txt') => readSentences(file, text, RULES);

describe('a file of judged sentences', () => {
  test('gives a breach its own rule first, then the others it breaks', () => {
    expect(read('+\t怎么可能是坏的呢\tblaming\t插上没反应')).toEqual([
      { batch: 'p', about: 'arguing', text: '怎么可能是坏的呢', breaks: ['arguing', 'blaming'], buyer: '插上没反应' },
    ]);
  });

  test('gives a clean neighbour no rule, and does without the last fields', () => {
    expect(read('-\t是我们装错了')).toEqual([
      { batch: 'p', about: 'arguing', text: '是我们装错了', breaks: [], buyer: '' },
    ]);
  });

  test('knows ordinary lines by the name of their file', () => {
    expect(read('-\t在的亲\t\t在吗\n\n', 'r/ordinary-2.txt')).toEqual([
      { batch: 'r', text: '在的亲', breaks: [], buyer: '在吗' },
    ]);
  });

  test.each([
    ['no sign', '怎么可能是坏的呢', 'p/arguing.txt:1: cannot read'],
    ['no sentence', '+\t', 'p/arguing.txt:1: cannot read'],
    ['a field too many', '-\t好的\t\t\t再见', 'p/arguing.txt:1: cannot read'],
    ['an unknown rule', '-\t好的\n+\t不对\tquarrel', 'p/arguing.txt:2: no rule "quarrel"'],
    ['a clean line with a rule', '-\t好的\tblaming', 'p/arguing.txt:1: a clean line breaks blaming'],
  ])('names the line that has %s', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  test('refuses a breach among ordinary lines, and a file of no rule', () => {
    expect(() => read('+\t滚', 'p/ordinary-1.txt')).toThrow('p/ordinary-1.txt:1: an ordinary line cannot break a rule');
    expect(() => read('-\t好的', 'p/quarrel.txt')).toThrow('p/quarrel.txt: no rule "quarrel"');
  });
});
