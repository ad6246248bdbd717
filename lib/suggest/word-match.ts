import { matchSound } from './sound-match';
import type { Span } from './suggestion';

/** A phrase folded once for one query. */
export interface FoldedPhrase {
  readonly title: string;
  readonly body: string;
  readonly code: string;
  readonly group: string;
  readonly keywords: readonly string[];
  readonly samples: readonly string[];
}

/** How a typed word is found in a phrase: points and what to highlight. */
export interface WordMatch {
  /** 0 to 10. */
  readonly points: number;
  readonly title?: Span;
  readonly body?: Span;
  readonly code?: Span;
  /** What it was found in, for the reason shown. */
  readonly where?: '缩写' | '关键词' | '问法' | '分组' | '拼音';
}

/**
 * The best way one folded word fits a phrase. An agent who types a code means the code; then titles, keywords, questions,
 * groups and bodies; at each place written characters before sounds, and beginnings before middles.
 */
export function matchWord(phrase: FoldedPhrase, word: string): WordMatch | undefined {
  const candidates = [
    inCode(phrase.code, word),
    inTitle(phrase.title, word),
    inList(phrase.keywords, word, 8.6, '关键词'),
    inList(phrase.samples, word, 6, '问法'),
    inList([phrase.group], word, 4.5, '分组'),
    inBody(phrase.body, word),
  ].filter((match) => match !== undefined);
  let best = candidates[0];
  for (const candidate of candidates) if (best === undefined || candidate.points > best.points) best = candidate;
  // Whatever decided, the body shows its match too.
  const body = candidates.at(-1)?.body;
  return best === undefined || body === undefined ? best : { ...best, body };
}

function inCode(code: string, word: string): WordMatch | undefined {
  const at = code.indexOf(word);
  if (code === '' || at < 0) return undefined;
  const span: Span = [at, at + word.length];
  if (code === word) return { points: 10, code: span, where: '缩写' };
  if (at === 0) return { points: 8 + word.length / code.length, code: span, where: '缩写' };
  return word.length > 1 ? { points: 4, code: span, where: '缩写' } : undefined;
}

function inTitle(title: string, word: string): WordMatch | undefined {
  const at = title.indexOf(word);
  if (at >= 0) return { points: writtenPoints(title, word, at, 9.5), title: [at, at + word.length] };
  const heard = word.length > 1 ? matchSound(title, word) : undefined;
  if (heard === undefined) return undefined;
  return { points: heardPoints(title, heard, 8.4), title: heard.span, where: '拼音' };
}

function inList(
  texts: readonly string[],
  word: string,
  top: number,
  where: '关键词' | '问法' | '分组',
): WordMatch | undefined {
  let points = 0;
  for (const text of texts) {
    const at = text.indexOf(word);
    if (at >= 0) points = Math.max(points, writtenPoints(text, word, at, top));
    else if (word.length > 1 && where === '关键词') {
      const heard = matchSound(text, word);
      if (heard !== undefined) points = Math.max(points, heardPoints(text, heard, top - 1.4));
    }
  }
  return points === 0 ? undefined : { points, where };
}

function inBody(body: string, word: string): WordMatch | undefined {
  const at = body.indexOf(word);
  return at < 0 ? undefined : { points: 3.5 + 0.5 * Math.min(1, word.length / 4), body: [at, at + word.length] };
}

/** Whole before beginning before middle; a fuller match before a small part of a long title. */
function writtenPoints(text: string, word: string, at: number, top: number): number {
  return top - (at === 0 ? 0 : 1) - (1 - word.length / text.length);
}

function heardPoints(text: string, heard: { readonly span: Span; readonly directness: number }, top: number): number {
  const [start, end] = heard.span;
  return top - (start === 0 ? 0 : 1) - (1 - (end - start) / text.length) - (1 - heard.directness);
}
