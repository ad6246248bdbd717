import { expect, test } from 'vitest';
import { findGivenNames } from '../../../lib/privacy/owner/find-given-name';
import { normalise } from '../../../lib/text/normalise';

const found = (draft: string): readonly string[] =>
  findGivenNames(normalise(draft), ['林晓梅', '周航']).map(({ start, end }) => draft.slice(start, end));

test('another buyer is known by the given name where it does what people do', () => {
  expect(found('晓梅那单也是今天发')).toEqual(['晓梅']);
  expect(found('晓梅也买了两件')).toEqual(['晓梅']);
});

test('a given name alone may be a word, and one character always is', () => {
  expect(found('晓梅色有货')).toEqual([]);
  expect(found('航那单')).toEqual([]);
});
