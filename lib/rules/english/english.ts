import type { Frame } from '../grammar/frames';
import { precededBy } from '../grammar/guards';
import type { Guard } from '../grammar/scene';

/** Denied, forbidden or asked not to: we don't …, please do not …, nobody can …. */
export const denied: Guard = precededBy(
  /(?:\b(?:not|never|no|nobody|none|without|unable|avoid|refuse)\b|n['’]?t\b)[^.]{0,30}$/u,
);

/** Asked politely. */
export const politely: Guard = ({ text }) =>
  /\b(?:please|pls|plz|kindly|could you|would you|can you|may i)\b/u.test(text);

/** Said of a case that may arise. */
export const supposed: Guard = ({ lead }) => /\b(?:if|in case|when|unless|whether)\b/u.test(lead);

/**
 * A frame for drafts in English, which shops that sell abroad write: whole words, one pattern a line, over normalised text. A blank stands for
 * any white space, an apostrophe may be missing, `…` is up to forty characters of one sentence.
 */
export function english(lines: string, unless: readonly Guard[] = []): Frame {
  const patterns = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(' ', '\\s+').replaceAll("'", "['’]?").replaceAll('…', '[^.!?\\n]{0,40}?'));
  return { says: `(?<![-a-z])(?:${patterns.join('|')})(?![a-z])`, unless, covers: 'words' };
}
