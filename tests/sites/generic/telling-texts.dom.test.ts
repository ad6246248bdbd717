import { expect, test } from 'vitest';
import { tellingTexts } from '../../../lib/sites/generic/telling-texts';
import { layOut } from '../layout';

/** What a row says that tells where it stands. */
function telling(html: string): readonly string[] {
  return tellingTexts(layOut(html).body).map(({ nodeValue }) => nodeValue ?? '');
}

test('words for screen readers, squeezed into a pixel, do not tell where a row stands', () => {
  expect(telling('<i data-box="0 9 1 1">云朵 说: 还有货吗</i><p data-box="50 9 90 20">还有货吗</p>')).toEqual([
    '还有货吗',
  ]);
});

test('a row that says nothing else has them all the same', () => {
  expect(telling('<i data-box="0 9 1 1">云朵 发来一张图</i>')).toEqual(['云朵 发来一张图']);
});
