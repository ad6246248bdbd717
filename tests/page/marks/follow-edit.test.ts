import { describe, expect, test } from 'vitest';
import { followEdit } from '../../../lib/page/marks/follow-edit';

/** `[…]` marks the part; the texts themselves have no brackets. */
const read = (drawn: string) => ({
  text: drawn.replaceAll(/[[\]]/gu, ''),
  parts: drawn.includes('[') ? [{ start: drawn.indexOf('['), end: drawn.indexOf(']') - 1 }] : [],
});

describe('a line under words stays with them when the draft is edited', () => {
  test.each([
    ['behind them', '亲，[肯定到]', '亲，[肯定到]的'],
    ['before them', '[肯定到]', '亲，[肯定到]'],
    ['in a line of its own', '[肯定到]，放心', '\n[肯定到]，放心'],
    ['by taking words away before them', '您好，亲，[肯定到]', '亲，[肯定到]'],
    ['by taking words away behind them', '[肯定到]，放心', '[肯定到]'],
  ])('%s', (_, before, after) => {
    expect(followEdit(read(before).parts, read(before).text, read(after).text)).toEqual(read(after).parts);
  });

  test.each([
    ['inside', '亲，[肯定到]', '亲，肯定不到'],
    ['across their end', '亲，[肯定到]了', '亲，肯定'],
    ['as a whole', '[肯定到]', '好'],
    ['until nothing is left', '[肯定到]', ''],
  ])('and goes when they are edited %s', (_, before, after) => {
    expect(followEdit(read(before).parts, read(before).text, after)).toEqual([]);
  });
});
