import { expect, test } from 'vitest';
import type { Phrase } from '../../lib/chat/phrase';
import { phrasesForHeld } from '../../lib/suggest/for-held';
import type { SuggestionList } from '../../lib/suggest/suggestion';

const list = (scores: readonly number[], over: Partial<SuggestionList> = {}): SuggestionList => ({
  confident: true,
  intent: '发货时间',
  suggestions: scores.map((score, i) => ({
    phrase: { id: `p${String(i)}` } as Phrase,
    score,
    reasons: [],
    marks: { title: [], body: [], code: [] },
  })),
  ...over,
});
const ids = (given: SuggestionList) => phrasesForHeld(given).map(({ id }) => id);

test('phrases that fit about as well as the best are offered, three at most', () => {
  expect(ids(list([10, 9, 5, 4]))).toEqual(['p0', 'p1']);
  expect(ids(list([10, 10, 10, 10]))).toEqual(['p0', 'p1', 'p2']);
});

test('nothing is offered where it is not sure what the buyer asked', () => {
  expect(ids(list([10, 9], { confident: false }))).toEqual([]);
  const { intent: _, ...unread } = list([10, 9]);
  expect(ids(unread)).toEqual([]);
  expect(ids(list([]))).toEqual([]);
});
