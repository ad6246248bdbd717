import { describe, expect, test } from 'vitest';
import { findCode, findPhrases, groupsOf, narrowIndex } from '../../entrypoints/options/find-phrases';
import { buildIndex } from '../../lib/suggest/build-index';
import { phrase } from './phrase';

const BANK = [
  phrase({ id: 'a', group: '售后/退货', title: '退货运费', body: '运费由我们承担。', code: 'thyf' }),
  phrase({ id: 'b', group: '售后/换货', title: '换货流程', body: '请先寄回。', code: 'hhlc' }),
  phrase({ id: 'c', group: '物流', title: '退货物流', body: '寄回后请填单号。', code: 'thwl', owner: 'mine' }),
];
const index = buildIndex(BANK);
const idsOf = (typed: string, filter: Parameters<typeof narrowIndex>[1]) =>
  findPhrases(narrowIndex(index, filter), typed, 0).map((found) => found.phrase.id);

describe('the bank table', () => {
  test.each([
    ['', { owner: 'all', group: '' }, ['b', 'a', 'c']],
    ['', { owner: 'all', group: '售后' }, ['b', 'a']],
    ['', { owner: 'mine', group: '' }, ['c']],
    ['退货', { owner: 'mine', group: '' }, ['c']],
    ['退货', { owner: 'all', group: '售后/退货' }, ['a']],
  ] as const)('finds %j under %j', (typed, filter, ids) => {
    expect(idsOf(typed, filter)).toEqual(ids);
  });

  test('puts the best find first', () => {
    expect(idsOf('thyf', { owner: 'all', group: '' })[0]).toBe('a');
  });

  test('does not take 售后服务 for a part of 售后', () => {
    const other = buildIndex([phrase({ group: '售后服务' })]);
    expect(narrowIndex(other, { owner: 'all', group: '售后' }).phrases).toEqual([]);
  });

  test('offers every group and the groups above', () => {
    expect(groupsOf({ state: 'ready', index, usage: new Map() })).toEqual(['售后', '售后/换货', '售后/退货', '物流']);
  });

  test('finds who else has a code, whatever its case', () => {
    const bank = { state: 'ready', index, usage: new Map() } as const;
    expect(findCode(bank, 'THYF', 'b')).toBe('退货运费');
    expect(findCode(bank, 'thyf', 'a')).toBeUndefined();
  });
});
