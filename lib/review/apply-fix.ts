import type { Finding } from '../chat/finding';
import { graver } from '../chat/finding';
import type { Review } from './review';

/** The draft with this finding's words replaced; unchanged when it has no fix or the draft is no longer the judged one. */
export function applyFix(draft: string, finding: Finding): string {
  if (finding.fix === undefined || draft.slice(finding.start, finding.end) !== finding.text) return draft;
  return draft.slice(0, finding.start) + finding.fix + draft.slice(finding.end);
}

/**
 * The draft with every fix of a review applied. Where two fixes want the same words, the graver finding's is taken,
 * then the longer; the other is left for the next review.
 */
export function applyAllFixes(draft: string, review: Review): string {
  const taken: Finding[] = [];
  for (const finding of review.findings.toSorted(byGravity)) {
    if (finding.fix === undefined) continue;
    if (taken.every((other) => finding.end <= other.start || other.end <= finding.start)) taken.push(finding);
  }
  // From right to left, so that earlier offsets stay true.
  return taken.toSorted((a, b) => b.start - a.start).reduce(applyFix, draft);
}

function byGravity(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return graver(a.severity, b.severity) === a.severity ? -1 : 1;
  return b.end - b.start - (a.end - a.start);
}
