import { describe, expect, test } from 'vitest';
import { findSteps, marksIn, saidSteps } from '../../lib/bank/find-in-list';
import { buildIndex } from '../../lib/suggest/build-index';
import { runSteps } from '../../lib/suggest/run-steps';
import { phrase } from '../components/phrase';

const MANY = Array.from({ length: 300 }, (_, n) =>
  phrase({
    id: `p${n}`,
    title: `双11活动${n}`,
    body: `第${n}条：双11期间下单有礼。`,
    code: '',
    keywords: [],
    samples: [],
  }),
);
const BANK = [...MANY, phrase({ id: 'fh', title: '发货时间', body: '今天发货。', code: 'fhsj' })];
const INDEX = buildIndex(BANK);

const find = (typed: string, list = BANK, index: typeof INDEX | undefined = INDEX) =>
  runSteps(findSteps(index, { phrases: list, said: runSteps(saidSteps(list)) }, typed, new Map(), 0)).phrases.map(
    ({ id }) => id,
  );

describe('a search in a list', () => {
  test('finds all that holds the words, however many', () => {
    expect(new Set(find('双11'))).toEqual(new Set(MANY.map(({ id }) => id)));
  });

  test.each(['fhsj', 'fahuo', '發貨', '发货时间'])('finds by %s what the search beside the chat finds', (typed) => {
    expect(find(typed)[0]).toBe('fh');
  });

  test('stays within the list', () => {
    expect(find('双11', BANK.slice(0, 2))).toEqual(['p0', 'p1']);
    expect(find('fhsj', MANY)).toEqual([]);
  });

  test('finds words before there is an index', () => {
    expect(find('今天发货', BANK, undefined)).toEqual(['fh']);
  });

  test('of nothing is the list as it stands', () => {
    expect(find('  ', BANK.slice(0, 3))).toEqual(['p0', 'p1', 'p2']);
  });

  test('marks the words in either script', () => {
    expect(marksIn(phrase({ title: '催發貨', body: '发货', code: 'fh' }), '发货')).toEqual({
      title: [[1, 3]],
      body: [[0, 2]],
      code: [],
    });
  });
});
