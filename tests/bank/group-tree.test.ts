import { describe, expect, test } from 'vitest';
import type { GroupNode } from '../../lib/bank/group-tree';
import { groupTree, isWithin, movedGroup, parentOf, pathsOf, tidyPath } from '../../lib/bank/group-tree';
import { phrase } from '../components/phrase';

const inGroups = (...groups: string[]) => groups.map((group, n) => phrase({ id: `p${n}`, group }));
const outline = (nodes: readonly GroupNode[]): unknown =>
  nodes.map(({ name, count, children }) => [name, count, ...(children.length > 0 ? [outline(children)] : [])]);

describe('the tree of groups', () => {
  test('nests paths and counts what lies in a group and below', () => {
    expect(outline(groupTree(inGroups('售后/退货', '售后/退货/运费', '售后', '物流', '')))).toEqual([
      ['售后', 3, [['退货', 2, [['运费', 1]]]]],
      ['物流', 1],
    ]);
  });

  test('shows groups made by hand though nothing lies in them', () => {
    expect(outline(groupTree(inGroups('物流'), ['大促/预热', '物流']))).toEqual([
      ['大促', 0, [['预热', 0]]],
      ['物流', 1],
    ]);
  });

  test('puts numbers in their order', () => {
    expect(pathsOf(groupTree(inGroups('第10批', '第2批')))).toEqual(['第2批', '第10批']);
  });
});

test.each([
  ['售后/退货', '售后', true],
  ['售后', '售后', true],
  ['售后服务', '售后', false],
  ['物流', '', true],
  ['', '售后', false],
])('whether %o lies in %o: %o', (group, path, within) => expect(isWithin(group, path)).toBe(within));

test.each([
  ['a group and what is below it goes along', '售后/退货/运费', '售后/退货', '退换', '退换/运费'],
  ['a group elsewhere stays', '售后服务/退货', '售后', '退换', '售后服务/退货'],
  ['a dissolved group falls to the one above', '售后/退货', '售后/退货', '售后', '售后'],
  ['an outermost one dissolved leaves its parts outermost', '售后/退货', '售后', '', '退货'],
  ['its phrases are in no group then', '售后', '售后', '', ''],
])('%s', (_, group, from, to, moved) => expect(movedGroup(group, from, to)).toBe(moved));

test('a typed path loses blanks and empty parts', () => {
  expect(tidyPath(' 售后 // 退货 /')).toBe('售后/退货');
  expect(parentOf('售后/退货')).toBe('售后');
  expect(parentOf('售后')).toBe('');
});
