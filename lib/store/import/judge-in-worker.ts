import type { BankRow } from '../formats/read-bank';
import type { RowVerdict, RowVerdicts } from './judge-rows';
import type { Judgement } from './reader-words';
import { piecesOfRows } from './reader-words';
import type { WorkerFault, WorkerWatch } from './talk-to-worker';
import { talkToWorker } from './talk-to-worker';

/** Judges rows in a worker of its own, a piece after another, with the judge of words where its file is given: row number → verdict. Undefined where it was given up. */
export async function judgeInWorker(
  rows: readonly BankRow[],
  judgement: Judgement,
  watch: WorkerWatch,
  words?: Uint8Array,
): Promise<RowVerdicts | WorkerFault | undefined> {
  const pieces = piecesOfRows(rows);
  const first = pieces.next();
  if (first.done === true) return new Map();
  const job = { kind: 'judge', rows: first.value, judgement, ...(words === undefined ? {} : { words }) } as const;
  const verdicts = new Map<number, RowVerdict>();
  return talkToWorker<RowVerdicts>(job, watch, (word, say) => {
    if (word.kind !== 'verdicts') return undefined;
    for (const [row, verdict] of word.verdicts) verdicts.set(row, verdict);
    const next = pieces.next();
    if (next.done === true) return verdicts;
    say({ kind: 'judge', rows: next.value, judgement });
    return undefined;
  });
}
