import type { Normalised } from '../../text/normalise';

/** A stretch of a reading and what stands in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A reading with spans of its text replaced; the edits stand in order and apart, empty ones change nothing. */
export function edited(reading: Normalised, edits: readonly Edit[]): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let copied = 0;
  const copyTo = (end: number): void => {
    text += reading.text.slice(copied, end);
    for (; copied < end; copied += 1) {
      starts.push(reading.starts[copied] ?? 0);
      ends.push(reading.ends[copied] ?? 0);
    }
  };
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start)) {
    if (end <= start || start < copied) continue;
    copyTo(start);
    for (let i = 0; i < written.length; i += 1) {
      starts.push(reading.starts[start] ?? 0);
      ends.push(reading.ends[end - 1] ?? 0);
    }
    text += written;
    copied = end;
  }
  copyTo(reading.text.length);
  return { original: reading.original, text, starts, ends };
}
