import type { ReviewContext } from '../../chat/draft';
import type { Finding } from '../../chat/finding';
import { levelOf } from '../../chat/finding';
import { applyAllFixes } from '../apply-fix';
import type { Review } from '../review';
import type { JudgeText } from './better-wording';
import { betterWording, isCleanAt, matterOf, weightOf } from './better-wording';
import type { Candidate } from './candidates';
import { candidatesFor } from './candidates';
import { isSameTongue } from './foreign-replies';
import { splice } from './splice';
import type { Voice } from './voice';

/** Judgements spent on one finding. */
const MOST_TRIES = 16;

/**
 * The review with a replacement for each finding's very words, judged with the rest of the draft as it stands; a finding for
 * which none passes keeps what its rule offered in the draft's language. Applied together (`applyAllFixes`) they pass as well: where they would not,
 * the gravest finding is widened to all that must change. For a reader that mends finding by finding; `betterWording` mends the
 * whole.
 */
export function withFixes(draft: string, review: Review, context: ReviewContext, judge: JudgeText): Review {
  const matter = matterOf(draft, review, context);
  const weight = weightOf(review.findings);
  const findings = review.findings.map((finding) => {
    const fits = candidatesFor(draft, finding, matter)
      .flatMap((candidate) => justFor(draft, finding, candidate))
      .slice(0, MOST_TRIES)
      .find((candidate) => {
        const next = splice(draft, candidate.span, candidate.wording);
        // The reader puts the words in and changes nothing around them.
        if (next !== draft.slice(0, finding.start) + candidate.wording + draft.slice(finding.end)) return false;
        const judged = judge(next);
        return weightOf(judged.findings) < weight && isCleanAt(judged, candidate);
      });
    return fits === undefined ? inTongue(finding, matter.voice) : { ...finding, fix: fits.wording };
  });
  const each = { ...review, findings };
  return holds(judge(applyAllFixes(draft, each)))
    ? together(draft, each, betterWording(draft, review, context, judge))
    : each;
}

function inTongue(finding: Finding, voice: Voice): Finding {
  const { fix, ...unfixed } = finding;
  return fix === undefined || isSameTongue(fix, voice) ? finding : unfixed;
}

function holds({ level }: Review): boolean {
  return level === 'warn' || level === 'block';
}

/** One fix for the whole draft, on the gravest finding. */
function together(draft: string, review: Review, better: string | undefined): Review {
  const lead = review.findings.find(({ severity }) => severity === levelOf(review.findings));
  if (better === undefined || lead === undefined) return review;
  const start = wordAt(draft, Math.min(lead.start, sharedAt(draft, better)), -1);
  const shared = sharedAt(reversed(draft.slice(start)), reversed(better.slice(start)));
  const end = wordAt(draft, Math.max(lead.end, draft.length - shared), 1);
  const left = draft.length - end;
  const findings = review.findings.map((finding) => {
    const { fix, ...unfixed } = finding;
    if (finding !== lead) return fix === undefined ? finding : unfixed;
    return { ...finding, start, end, text: draft.slice(start, end), fix: better.slice(start, better.length - left) };
  });
  return { ...review, findings: findings.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** The edge of the Latin word in which a unit stands; the unit itself where it stands in none. */
function wordAt(text: string, from: number, step: -1 | 1): number {
  let at = from;
  while (/^[a-z\d]{2}$/iu.test(text.slice(at - 1, at + 1))) at += step;
  return at;
}

/** How many code units two texts begin with in common. */
function sharedAt(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function reversed(text: string): string {
  return text.split('').toReversed().join('');
}

/** A candidate cut to the finding's own words, where it leaves what stands around them. */
function justFor(draft: string, { start, end }: Finding, { span, wording }: Candidate): readonly Candidate[] {
  if (span.start > start || span.end < end || wording === '') return [];
  const [head, tail] = [draft.slice(span.start, start), draft.slice(end, span.end)];
  const fits = wording.startsWith(head) && wording.slice(head.length).endsWith(tail);
  if (!fits) return [];
  return [{ span: { start, end }, wording: wording.slice(head.length, wording.length - tail.length) }];
}
