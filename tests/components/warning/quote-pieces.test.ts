import { describe, expect, test } from 'vitest';
import { quotePieces } from '../../../components/warning/quote-pieces';

/** Marked words in brackets. */
const shown = (draft: string, ...words: readonly string[]) => {
  let from = 0;
  const spans = words.map((word) => {
    const start = draft.indexOf(word, from);
    from = start + word.length;
    return { start, end: from };
  });
  return quotePieces(draft, spans)
    .map(({ look, text }) => (look === 'mark' ? `[${text}]` : text))
    .join('');
};

const FILLER = '一二三四五六七八九十'.repeat(5);

describe('a quotation', () => {
  test('of a short draft is the draft', () => {
    expect(shown('亲,保证明天到', '保证')).toBe('亲,[保证]明天到');
  });

  test('of a long draft shows thirty characters around the words', () => {
    const text = shown(`${FILLER}保证${FILLER}`, '保证');
    expect(text).toBe(`…${FILLER.slice(-15)}[保证]${FILLER.slice(0, 15)}…`);
  });

  test('marks places close together in one piece, and leaves out what lies between distant ones', () => {
    expect(shown('保证好,包满意', '保证', '包满意')).toBe('[保证]好,[包满意]');
    expect(shown(`保证${FILLER}包满意`, '保证', '包满意')).toBe(
      `[保证]${FILLER.slice(0, 15)}…${FILLER.slice(-15)}[包满意]`,
    );
  });

  test('shows only both ends of a very long place', () => {
    const text = shown(FILLER, FILLER);
    expect(text).toBe(`[${FILLER.slice(0, 15)}]…[${FILLER.slice(-15)}]`);
  });

  test('cuts no emoji in two', () => {
    const text = shown(`${'🌸'.repeat(20)}啊保证`, '保证');
    expect(text.isWellFormed()).toBe(true);
  });

  test('of many places shows the first four', () => {
    const draft = Array.from({ length: 9 }, () => '保证').join(FILLER);
    expect(shown(draft, ...Array.from({ length: 9 }, () => '保证')).match(/\[保证\]/gu)).toHaveLength(4);
  });
});
