import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import { DEFAULT_POLICY } from '../chat/policy';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { readShippedJudge } from './shipped-judge';

const WORDS = readShippedJudge();
const DATA = new Set(ALL_DETECTORS.map(({ kind }) => kind));

/** The customer data and shop secrets that the product finds in a draft: the detectors' and, where they have no form, the judge's of words. */
export function leaksIn(draft: string, context: ReviewContext, allow: readonly string[] = []): readonly Finding[] {
  const { findings } = reviewDraft(draft, context, { ...DEFAULT_POLICY, allow }, { ...JUDGES, words: WORDS });
  return findings.filter(({ rule }) => DATA.has(rule));
}
