import { expect, test } from 'vitest';
import { isAlike, joinChanges } from '../../lib/store/join-changes';

const FROM = {
  title: '标题',
  rules: { cold: 'hint', vague: 'hint' },
  allow: ['甲', '乙'],
  insert: ['Alt+1', 'Alt+2'],
  lists: [{ id: 'a', on: true, entries: ['清仓价'] }],
  pinned: undefined as boolean | undefined,
};
type Thing = typeof FROM;

test.each<[string, Partial<Thing>, Partial<Thing>, Partial<Thing>]>([
  ['two fields', { title: '我的' }, { pinned: true }, { title: '我的', pinned: true }],
  [
    'two fields of a record',
    { rules: { ...FROM.rules, cold: 'off' } },
    { rules: { cold: 'hint', vague: 'warn' } },
    { rules: { cold: 'off', vague: 'warn' } },
  ],
  [
    'two new fields of a record',
    { rules: { ...FROM.rules, a: 'off' } as never },
    { rules: { ...FROM.rules, b: 'off' } as never },
    { rules: { ...FROM.rules, a: 'off', b: 'off' } as never },
  ],
  [
    'entries added on both sides',
    { allow: ['甲', '乙', '丙'] },
    { allow: ['甲', '乙', '丁'] },
    { allow: ['甲', '乙', '丁', '丙'] },
  ],
  ['an entry added and another removed', { allow: ['甲', '乙', '丙'] }, { allow: ['乙'] }, { allow: ['乙', '丙'] }],
  [
    'two fields of one entry',
    { lists: [{ id: 'a', on: false, entries: ['清仓价'] }] },
    { lists: [{ id: 'a', on: true, entries: ['清仓价', '跳楼价'] }] },
    { lists: [{ id: 'a', on: false, entries: ['清仓价', '跳楼价'] }] },
  ],
  ['the same on both sides', { title: '新的' }, { title: '新的' }, { title: '新的' }],
])('keeps both changes: %s', (_, mine, newer, both) => {
  expect(joinChanges(FROM, { ...FROM, ...mine }, { ...FROM, ...newer })).toEqual({ ...FROM, ...both });
});

test.each<[string, Partial<Thing>, Partial<Thing>]>([
  ['one field changed two ways', { title: '我的' }, { title: '别处的' }],
  ['a key of the same row of keys', { insert: ['F1', 'Alt+2'] }, { insert: ['Alt+1', 'F2'] }],
  ['an entry changed here and removed there', { lists: [{ id: 'a', on: false, entries: ['清仓价'] }] }, { lists: [] }],
  ['a field changed here and emptied there', { title: '我的' }, { title: '' }],
])('leaves to a person: %s', (_, mine, newer) => {
  expect(joinChanges(FROM, { ...FROM, ...mine }, { ...FROM, ...newer })).toBeUndefined();
});

test('takes a field that is absent for one that is undefined, and the order of fields for nothing', () => {
  expect(isAlike({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isAlike({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(isAlike(['a', 'b'], ['b', 'a'])).toBe(false);
});
