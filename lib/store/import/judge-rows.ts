import type { Phrase } from '../../chat/phrase';
import { ALL_DETECTORS } from '../../privacy/all-detectors';
import type { BankJudging, PhraseVerdict } from '../../review/judge-bank';
import { judgeBank } from '../../review/judge-bank';
import type { BankRow } from '../formats/read-bank';
import type { PlanItem } from './import-plan';
import { textsOf } from './import-plan';

/** What the guard would say to a row, were it sent. Rows are shown with it and never changed by it. */
export interface RowVerdict {
  readonly verdict: PhraseVerdict;
  /** Something in it looks like a person's data. */
  readonly hasData: boolean;
}

/** By row number, where there is something to say. */
export type RowVerdicts = ReadonlyMap<number, RowVerdict>;

const KINDS: ReadonlySet<string> = new Set(ALL_DETECTORS.map(({ kind }) => kind));

/** The rows that may come in. */
export function rowsToJudge(items: readonly PlanItem[]): readonly BankRow[] {
  return items.filter(({ kind }) => kind !== 'same' && kind !== 'repeat').map(({ row }) => row);
}

/** Judges rows as the guard would. */
export function judgeRows(rows: readonly BankRow[], judging: BankJudging): RowVerdicts {
  const phrases = rows.map((row): Phrase => ({ id: String(row.row), owner: 'shop', ...textsOf(row), updatedAt: 0 }));
  const verdicts = new Map<number, RowVerdict>();
  let place = 0;
  for (const verdict of judgeBank(phrases, judging)) {
    const row = rows[place]?.row;
    if (verdict !== undefined && row !== undefined) {
      verdicts.set(row, { verdict, hasData: verdict.findings.some(({ rule }) => KINDS.has(rule)) });
    }
    place += 1;
  }
  return verdicts;
}
