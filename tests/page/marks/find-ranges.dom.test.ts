import { beforeEach, describe, expect, test } from 'vitest';
import { findRanges } from '../../../lib/page/marks/find-ranges';
import { readBlockText } from '../../../lib/sites/block-text';

let composer: HTMLElement;
beforeEach(() => {
  composer = document.createElement('div');
  document.body.replaceChildren(composer);
});

type Piece = string | { readonly tag: string; readonly inner?: readonly Piece[] };
function fill(parent: Element, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      parent.append(piece);
      continue;
    }
    const element = document.createElement(piece.tag);
    if (piece.tag === 'img') element.setAttribute('alt', '[微笑]');
    fill(element, piece.inner ?? []);
    parent.append(element);
  }
}

describe('the words of a draft are found again where the page shows them', () => {
  test.each<[string, readonly Piece[], string]>([
    ['in one text', ['亲，保证明天到的'], '保证明天到'],
    ['parted among elements', ['亲，保', { tag: 'b', inner: ['证明'] }, '天到的'], '保证明天到'],
    ['after a line break', ['您好', { tag: 'br' }, '保证明天到'], '保证明天到'],
    [
      'in a paragraph of its own',
      [
        { tag: 'p', inner: ['您好'] },
        { tag: 'p', inner: ['保证明天到'] },
      ],
      '保证明天到',
    ],
    ['after a picture', ['好的', { tag: 'img' }, '保证明天到'], '保证明天到'],
    ['after a no-break space', ['您好\u00A0保证明天到'], '保证明天到'],
    ['around a mark that the editor left', ['亲，保证\uFEFF明天到'], '保证明天到'],
  ])('%s', (_, pieces, words) => {
    fill(composer, pieces);
    const draft = readBlockText(composer);
    const start = draft.indexOf(words);
    const [range] = findRanges(composer, draft, [{ start, end: start + words.length }]) ?? [];
    expect(range?.toString().replaceAll('\uFEFF', '')).toBe(words);
  });

  test('an element that says something else by now is not marked', () => {
    fill(composer, ['亲，预计明天到']);
    expect(findRanges(composer, '亲，保证明天到', [{ start: 2, end: 7 }])).toBeUndefined();
  });
});
