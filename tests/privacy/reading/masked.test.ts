import { describe, expect, test } from 'vitest';
import type { ReviewContext } from '../../../lib/chat/draft';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';

const OTHER = { receiver: '林晓梅', phone: '13912345678' };
const marked = (draft: string, context: Partial<ReviewContext>) =>
  findCustomerData(draft, { messages: [], ...context }, []).map(
    ({ rule, severity, text }) => `${rule} ${severity} ${text}`,
  );

describe('what is half masked', () => {
  test.each([
    ['收件人林**', ['person-name block 林**']],
    ['是林某的件', ['person-name block 林某']],
    ['林*梅的', ['person-name block 林*梅']],
    ['*晓梅收', []],
    ['号码139****5678', ['mobile block 139****5678']],
    ['139****5678林**', ['mobile block 139****5678', 'person-name block 林**']],
  ])('and another buyer’s is held: %s', (draft, expected) =>
    expect(marked(draft, { others: [OTHER] })).toEqual(expected),
  );

  test.each(['收件人林**', '林某某', '某些款', '号码139****5678', '尺寸12*34', '张**'])(
    'and nobody’s or the buyer’s own may go: %s',
    (draft) => {
      expect(marked(draft, {})).toEqual([]);
      expect(marked(draft, { order: OTHER })).toEqual([]);
      expect(marked(draft, { order: { ...OTHER, receiver: '林建国' }, others: [{ receiver: '林晓梅' }] })).toEqual([]);
    },
  );
});
