import type { Normalised } from '../../text/normalise';
import { sourceSpan } from '../../text/normalise';
import type { Candidate, DataText } from '../detector';
import type { KnownValue } from './order-data';
import { squeeze, squeezeValue, wholeOccurrences } from '../reading/squeeze';

/** A piece of known data found in a draft word for word. */
export interface KnownHit {
  readonly kind: string;
  readonly candidate: Candidate;
}

/**
 * Known data that stands in a draft, also where no detector sees it: a name without context, a street fragment, a nickname.
 * Spelling does not matter: separators, script, full-width forms and Chinese numerals are undone on both sides.
 */
export function findKnownText(text: DataText, known: readonly KnownValue[]): readonly KnownHit[] {
  if (known.length === 0) return [];
  const readings = [squeeze(text.words), squeeze(text.digits)];
  return known.flatMap(({ kind, value }) =>
    value
      .split('|')
      .map(squeezeValue)
      .flatMap((needle) => readings.flatMap((reading) => occurrences(reading, needle)))
      .map((candidate) => ({ kind, candidate })),
  );
}

function occurrences(reading: Normalised, needle: string): readonly Candidate[] {
  return wholeOccurrences(reading.text, needle).map((at) => {
    const [start, end] = sourceSpan(reading, at, at + needle.length);
    return { start, end, value: needle, confidence: 'certain' };
  });
}
