import { describe, expect, test } from 'vitest';
import { matchesOf } from '../../lib/text/matches';

describe('every match of a pattern', () => {
  test.each([
    [/\d+/gu, '1、23。456'],
    [/没有/gu, '有的'],
    [/x*/gu, 'ax😂xx'],
    [/(?<=加)(我|她)/gu, '加我加她'],
    [/./gu, ''],
  ])('%s in “%s” is found as matchAll finds it', (pattern, text) => {
    expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
  });

  test('is found from the beginning, wherever the pattern was left', () => {
    const pattern = /好/gu;
    pattern.test('好的');
    expect(matchesOf(pattern, '好的好的').map(({ index }) => index)).toEqual([0, 2]);
  });
});
