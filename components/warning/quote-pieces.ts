/** A run of a quotation. `gap`: something of the draft is left out here. `at`: where it begins in the draft. */
export interface QuotePiece {
  readonly look: 'plain' | 'mark' | 'gap';
  readonly text: string;
  readonly at: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters shown on either side of the words in question. */
const AROUND = 15;
/** Words in question longer than this are shown by their two ends. */
const LONGEST_MARK = 40;
/** Spans shown; more of the same rule tell nothing new. */
const MOST_SPANS = 4;

/**
 * The words in question with as much around them as tells where they stand, however long the draft. Spans: code units of
 * the draft, half-open, in order, not overlapping.
 */
export function quotePieces(draft: string, spans: readonly Span[]): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  const add = (look: QuotePiece['look'], start: number, end: number) => {
    if (end > start) pieces.push({ look, text: look === 'gap' ? '…' : draft.slice(start, end), at: start });
  };
  let at = 0;
  for (const { start, end } of spans.slice(0, MOST_SPANS)) {
    // What was shown after the span before, or nothing yet.
    const from = Math.max(at, wholeAt(draft, start - AROUND));
    add('gap', at, from);
    add('plain', from, start);
    addMark(draft, start, end, add);
    const next = spans.find((span) => span.start >= end)?.start ?? draft.length;
    at = Math.min(next, wholeAt(draft, end + AROUND));
    add('plain', end, at);
  }
  add('gap', at, draft.length);
  return pieces;
}

function addMark(
  draft: string,
  start: number,
  end: number,
  add: (look: QuotePiece['look'], start: number, end: number) => void,
): void {
  if (end - start <= LONGEST_MARK) {
    add('mark', start, end);
    return;
  }
  const head = wholeAt(draft, start + AROUND);
  const tail = wholeAt(draft, end - AROUND);
  add('mark', start, head);
  add('gap', head, tail);
  add('mark', tail, end);
}

/** The place itself, or one further on where it would cut a character in two. */
function wholeAt(draft: string, at: number): number {
  const inside = Math.min(Math.max(at, 0), draft.length);
  return /[\uDC00-\uDFFF]/u.test(draft.charAt(inside)) ? inside + 1 : inside;
}
