import { applyAllFixes } from '../review/apply-fix';
import type { Review } from '../review/review';

/**
 * The draft with its customer data starred out in the shop's profile, for who wants to show which one it is rather than leave it out; undefined
 * where nothing has such a form, or where something would still be held against it.
 */
export function maskedDraft(text: string, review: Review, judge: (text: string) => Review): string | undefined {
  if (review.findings.every(({ masked }) => masked === undefined)) return undefined;
  const findings = review.findings.map(({ masked, ...finding }) =>
    masked === undefined ? finding : { ...finding, fix: masked },
  );
  const written = applyAllFixes(text, { ...review, findings });
  if (written === text) return undefined;
  const { level } = judge(written);
  return level === 'pass' || (level === 'hint' && review.level !== 'hint') ? written : undefined;
}
