import type { Phrase } from '../../chat/phrase';
import { ALL_DETECTORS } from '../../privacy/all-detectors';
import type { BankJudging, PhraseVerdict } from '../../review/judge-bank';
import { judgeBank } from '../../review/judge-bank';
import type { Steps } from '../../suggest/run-steps';
import type { PlanItem } from './import-plan';
import { textsOf } from './import-plan';

/** What the guard would say to a row, were it sent. Rows are shown with it and never changed by it. */
export interface RowVerdict {
  readonly verdict: PhraseVerdict;
  /** Something in it looks like a person's data. */
  readonly hasData: boolean;
}

const KINDS: ReadonlySet<string> = new Set(ALL_DETECTORS.map(({ kind }) => kind));

/** Judges the rows that may come in, a row a step: row number → verdict, where there is something to say. */
export function* judgeRows(items: readonly PlanItem[], judging: BankJudging): Steps<ReadonlyMap<number, RowVerdict>> {
  const due = items.filter(({ kind }) => kind !== 'same' && kind !== 'repeat');
  const verdicts = new Map<number, RowVerdict>();
  for (const { row } of due) {
    // Made as it is judged: 50,000 phrases at once would hold up the page.
    const phrase: Phrase = { id: String(row.row), owner: 'shop', ...textsOf(row), updatedAt: 0 };
    for (const verdict of judgeBank([phrase], judging)) {
      if (verdict === undefined) continue;
      verdicts.set(row.row, { verdict, hasData: verdict.findings.some(({ rule }) => KINDS.has(rule)) });
    }
    yield;
  }
  return verdicts;
}
