import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { findCustomerData } from '../privacy/find-customer-data';
import { ALL_RULES } from '../rules/all-rules';
import { joinReviews } from './join-reviews';
import type { JudgeModel } from './judge/judge-model';
import { piecesOf, placed, unreadIn } from './pieces';
import type { Review } from './review';
import type { PartReview } from './review-leaks';
import { reviewLeaks } from './review-leaks';
import { TOLD_KINDS } from './told-kinds';
import type { ToldLeaks } from './told-leaks';
import { toldLeaks } from './told-leaks';
import type { WordJudges } from './review-words';
import { reviewWords } from './review-words';

/** Kinds that the judge of words hears as well, with everything else that it hears. */
const TOLD_IDS = new Set(TOLD_KINDS.map(({ id }) => id));
/** Named in `faults` when the model of leaks failed. */
const TOLD = 'told-leaks';

/** What a verdict is made with. A test may put a broken part in. */
export interface Judges extends WordJudges {
  readonly findCustomerData: typeof findCustomerData;
}

export const JUDGES: Judges = { rules: ALL_RULES, findCustomerData };

/** The same with the judge of words; until that is read the rules judge alone. */
export function judgesWith(words: JudgeModel | undefined): Judges {
  return words === undefined ? JUDGES : { ...JUDGES, words };
}

/**
 * Judges a draft: every detector on the whole text, every rule and the judge of words on the agent's own words, under the shop's policy.
 * Synchronous and total: what throws is skipped and named in `faults`; where customer data could not be looked for the draft is held, and so is
 * one too long to be read whole.
 */
export function reviewDraft(draft: string, context: ReviewContext, policy: Policy, judges: Judges = JUDGES): Review {
  const parts = piecesOf(draft).map((piece) => placed(reviewPiece(piece.text, context, policy, judges), piece));
  return joinReviews(draft, policy, [...parts, unreadIn(draft)]);
}

/** What a detector has found is not said again by the judge of words; where they find nothing the model of leaks may hear something. */
function reviewPiece(text: string, context: ReviewContext, policy: Policy, judges: Judges): PartReview {
  const leaks = reviewLeaks(text, context, policy, judges.findCustomerData);
  const { isSureOfNothing, ...told } = tellLeaks(text, context, policy, judges, leaks);
  const words = reviewWords(text, context, policy, judges);
  const leaking = new Set(told.findings.map(({ rule }) => rule));
  const isSaid = ({ rule }: Finding): boolean => leaking.has(rule) || (isSureOfNothing && TOLD_IDS.has(rule));
  const findings = [...told.findings, ...words.findings.filter((finding) => !isSaid(finding))];
  return { findings: findings.filter((one) => !isSworn(one, findings)), faults: [...told.faults, ...words.faults] };
}

/** What is called ill or mad in an insult tells nothing of anybody's health. */
function isSworn({ rule, start, end }: Finding, findings: readonly Finding[]): boolean {
  const isOver = (other: Finding): boolean => other.rule === 'insult' && other.start < end && start < other.end;
  return rule === 'sensitive-fact' && findings.some((other) => other.severity === 'block' && isOver(other));
}

type ToldReview = PartReview & Pick<ToldLeaks, 'isSureOfNothing'>;

/** What detectors found, without names that the model of leaks is sure are none; what it hears where they found nothing. */
function tellLeaks(
  text: string,
  context: ReviewContext,
  policy: Policy,
  { words }: Judges,
  found: PartReview,
): ToldReview {
  const asFound = { ...found, isSureOfNothing: false };
  const model = words?.leaks;
  if (model === undefined || found.findings.some((finding) => !isDoubtful(finding, context))) return asFound;
  try {
    const { findings, isSureOfNothing } = toldLeaks(text, context, policy, model);
    if (found.findings.length === 0) return { ...found, findings, isSureOfNothing };
    return isSureOfNothing ? { ...found, findings: [], isSureOfNothing } : asFound;
  } catch {
    return { ...asFound, faults: [...found.faults, TOLD] };
  }
}

/** A name that nobody is known to own: of all that is found the likeliest to be a word. The receiver on the order panel is known. */
function isDoubtful({ rule, severity, text }: Finding, { order }: ReviewContext): boolean {
  const isReceiver = order?.receiver !== undefined && order.receiver !== '' && text.includes(order.receiver);
  return rule === 'person-name' && severity === 'warn' && !isReceiver;
}
