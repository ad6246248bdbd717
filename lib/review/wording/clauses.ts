/** A part of a text, UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What parts clauses; a comma or colon between digits (1,000 · 18:00) is part of the number. */
const CLAUSE = /(?:[^,，。!！?？;；:：~～…\n]|(?<=\d)[,:：](?=\d))+/gu;

/** The clauses of a text as it was typed, blanks at their ends left out, in order. */
export function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = [];
  CLAUSE.lastIndex = 0;
  for (let match = CLAUSE.exec(text); match !== null; match = CLAUSE.exec(text)) {
    const [words] = match;
    const start = match.index + words.length - words.trimStart().length;
    const end = match.index + words.trimEnd().length;
    if (end > start) clauses.push({ start, end });
  }
  return clauses;
}
