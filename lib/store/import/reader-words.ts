import type { Policy } from '../../chat/policy';
import type { Facts } from '../../text/template/render';
import type { BankRow, KnownFiles, ReadBank, RejectedRow } from '../formats/read-bank';
import type { RowVerdicts } from './judge-rows';

/** To take a file apart, once. The reader takes it up itself: its bytes never lie in the page. */
export interface ReadJob {
  readonly kind: 'read';
  readonly file: Blob;
  readonly name: string;
  readonly known: KnownFiles;
}

/** What rows are judged by. */
export interface Judgement {
  readonly policy: Policy;
  readonly facts: Facts;
}

/** To judge some rows; answered with their verdicts. */
export interface JudgeJob {
  readonly kind: 'judge';
  readonly rows: readonly BankRow[];
  readonly judgement: Judgement;
  /** The judge of words as it ships, with the first rows only; without it the rules judge alone. */
  readonly words?: Uint8Array;
}

export type ReaderJob = ReadJob | JudgeJob;

/** What the reader says of a file, in this order; in pieces so small that the page takes up each within a frame. */
export type ReaderWord =
  /** Rows read out of how many. */
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'rows'; readonly rows: readonly BankRow[] }
  | { readonly kind: 'rejected'; readonly rejected: readonly RejectedRow[] }
  /** What was read beside the rows, which came before. */
  | { readonly kind: 'end'; readonly reading: ReadBank }
  /** The browser does not give the file out any more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'verdicts'; readonly verdicts: RowVerdicts }
  | { readonly kind: 'failed' };

const MOST_ENTRIES = 500;
const MOST_LENGTH = 200_000;

/** Rows in pieces of at most 500, and of some 200,000 characters where they are long. */
export function piecesOfRows(rows: readonly BankRow[]): Generator<readonly BankRow[]> {
  return piecesOf(rows, ({ title, body, group, keywords, samples }) =>
    // An entry of a list costs something besides its text.
    [title, body, group, ...keywords, ...samples].reduce((sum, text) => sum + text.length + 20, 0),
  );
}

/** A list in pieces of at most 500 entries. */
export function* piecesOf<Entry>(
  entries: readonly Entry[],
  lengthOf: (entry: Entry) => number = () => 0,
): Generator<readonly Entry[]> {
  let piece: Entry[] = [];
  let length = 0;
  for (const entry of entries) {
    piece.push(entry);
    length += lengthOf(entry);
    if (piece.length < MOST_ENTRIES && length < MOST_LENGTH) continue;
    yield piece;
    piece = [];
    length = 0;
  }
  if (piece.length > 0) yield piece;
}
