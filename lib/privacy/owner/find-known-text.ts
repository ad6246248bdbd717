import { matchesOf } from '../../text/matches';
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

const SHORTEST_APART = 3;

/**
 * Known data that stands in a draft, also where no detector sees it: a name without context, a street fragment, a nickname.
 * Spelling does not matter: separators, script, full-width forms and Chinese numerals are undone on both sides.
 */
export function findKnownText(text: DataText, known: readonly KnownValue[]): readonly KnownHit[] {
  if (known.length === 0) return [];
  const sources = [text.words, text.digits].map((reading) => ({ reading, squeezed: once(() => squeeze(reading)) }));
  return known.flatMap(({ kind, value }) =>
    value
      .split('|')
      .map(squeezeValue)
      // Most known data shares not even its characters with a draft: then it need not be squeezed.
      .flatMap((needle) =>
        sources.flatMap(({ reading, squeezed }) =>
          [...needle].every((char) => reading.text.includes(char)) ? occurrences(squeezed(), needle) : [],
        ),
      )
      .map((candidate) => ({ kind, candidate })),
  );
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** 林一晓二棠, 林x晓x棠: a known name of three characters or more with one sign between each. */
export function findNamesApart({ words }: DataText, names: readonly string[]): readonly Candidate[] {
  return names
    .filter((name) => name.length >= SHORTEST_APART && /^\p{Script=Han}+$/u.test(name))
    .flatMap((name) =>
      matchesOf(new RegExp([...name].join('[^,。!?;\\n]{1,2}'), 'gu'), words.text).map(({ index, 0: written }) => {
        const [start, end] = sourceSpan(words, index, index + written.length);
        return { start, end, value: name, confidence: 'likely' };
      }),
    );
}

function occurrences(reading: Normalised, needle: string): readonly Candidate[] {
  return wholeOccurrences(reading.text, needle).map((at) => {
    const [start, end] = sourceSpan(reading, at, at + needle.length);
    return { start, end, value: needle, confidence: 'certain' };
  });
}
