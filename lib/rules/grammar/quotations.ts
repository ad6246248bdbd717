/** A half-open span of a text, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Opening mark → closing mark. Titles (《》) are names of things: they are never the agent's own words. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '《': '》', '"': '"' };

/** A quotation longer than this is a mark that was never closed. */
const LONGEST = 200;

/** What is quoted in a normalised text, marks included, in order, not nested. Inch marks (5.5") open nothing. */
export function quotedSpans(text: string): readonly (Span & { readonly title: boolean })[] {
  const spans: (Span & { readonly title: boolean })[] = [];
  let at = 0;
  while (at < text.length) {
    const close = PAIRS[text.charAt(at)];
    const opens = close !== undefined && !(text.charAt(at) === '"' && /\d/u.test(text.charAt(at - 1)));
    const end = opens ? closing(text, at, close) : -1;
    if (end > 0) {
      spans.push({ start: at, end, title: text.charAt(at) === '《' });
      at = end;
    } else at += 1;
  }
  return spans;
}

function closing(text: string, open: number, close: string): number {
  const last = Math.min(text.length, open + LONGEST);
  for (let i = open + 1; i < last; i += 1) {
    const char = text.charAt(i);
    if (char === '\n') return -1;
    if (char === close) return i + 1;
  }
  return -1;
}

/** The text with these spans turned into spaces, so that offsets stay. */
export function blank(text: string, spans: readonly Span[]): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    out += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return out + text.slice(at);
}
