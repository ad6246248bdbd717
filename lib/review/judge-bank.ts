import type { Finding } from '../chat/finding';
import type { Phrase } from '../chat/phrase';
import { parseTemplate } from '../text/template/parse';
import type { Facts } from '../text/template/render';
import { applyAllFixes } from './apply-fix';
import type { Review } from './review';
import { reviewTemplate } from './review-template';

/** What the guard would say to a phrase of the bank. */
export interface PhraseVerdict {
  readonly phrase: Phrase;
  /** Never empty; as `reviewTemplate` gives them. */
  readonly findings: readonly Finding[];
  /** The body with every wording on offer put in, where that leaves less to say than before. */
  readonly fixed?: string;
}

export interface BankJudging {
  /** The verdict on a text, as the guard would give it. */
  readonly review: (text: string) => Review;
  /** What slots are filled with: invented numbers would be judged as somebody's. */
  readonly facts: Facts;
}

/**
 * Judges all that each phrase may say: one phrase a step, and yields its verdict, or undefined where there is nothing to
 * say. A step takes well under a millisecond for most phrases; whoever runs it decides when to pause.
 */
export function* judgeBank(
  phrases: readonly Phrase[],
  judging: BankJudging,
): Generator<PhraseVerdict | undefined, void, void> {
  for (const phrase of phrases) yield judgePhrase(phrase, judging);
}

function judgePhrase(phrase: Phrase, { review, facts }: BankJudging): PhraseVerdict | undefined {
  const { findings } = reviewTemplate(phrase.body, facts, review);
  if (findings.length === 0) return undefined;
  const fixed = mended(phrase.body, findings);
  const left = fixed === phrase.body ? findings : reviewTemplate(fixed, facts, review).findings;
  const isSound = parseTemplate(fixed).issues.length <= parseTemplate(phrase.body).issues.length;
  return { phrase, findings, ...(left.length < findings.length && isSound ? { fixed } : {}) };
}

/** The body with the offered wordings. Findings are about what buyers would read: only words that stand in the body once are replaced. */
function mended(body: string, findings: readonly Finding[]): string {
  const inBody = findings.flatMap((finding) => {
    const start = finding.text === '' ? -1 : body.indexOf(finding.text);
    const isPlain = start >= 0 && body.indexOf(finding.text, start + 1) < 0 && !/[{}[\]]/u.test(finding.text);
    return isPlain ? [{ ...finding, start, end: start + finding.text.length }] : [];
  });
  return applyAllFixes(body, { level: 'hint', findings: inBody });
}
