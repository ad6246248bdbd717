import type { Buyer } from '../chat/conversation';
import type { DraftWindow, KnownData, ReviewContext } from '../chat/draft';
import { levelOf } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { JudgeModel } from '../review/judge/judge-model';
import type { Review } from '../review/review';
import { readDraft } from './composer';
import { applyAllFixes } from '../review/apply-fix';
import type { findBetterWording } from '../review/wording/better-wording';
import type { Judgement, Subject } from './guard-core';
import type { Ignoring } from './ignoring';
import type { PageView } from './observe';

/** Judges with the judge of words, or by the rules alone where there is none yet. */
export type ReviewWith = (
  draft: string,
  context: ReviewContext,
  policy: Policy,
  words: JudgeModel | undefined,
) => Review;

export interface JudgeOptions {
  readonly review: ReviewWith;
  readonly view: () => PageView;
  readonly composer: () => HTMLElement | undefined;
  readonly policy: () => Policy;
  readonly words: () => JudgeModel | undefined;
  /** Undefined until it is loaded: then the rules' own fixes are offered. */
  readonly findWording?: () => typeof findBetterWording | undefined;
  /** What the agent has waved through. */
  readonly ignoring: Pick<Ignoring, 'left' | 'endDraft' | 'version'>;
  /** Known data of all buyers seen, from the standpoint of one. */
  readonly known: (buyerKey: string) => KnownData;
  /** Signs that the draft stands in the wrong window. */
  readonly window: (draft: string, buyer: Buyer) => DraftWindow;
}

/** The buyer's key while the page does not tell who it is: still a bond, to nobody in particular. */
const NOBODY = '';

/**
 * The verdict on what stands in the composer at this moment. Asked several times in one press of a key, so the last
 * review is kept while draft, conversation, policy and judge are the same.
 */
export function createJudge(options: JudgeOptions): () => Judgement {
  let last: { readonly inputs: readonly unknown[]; readonly judged: Omit<Judgement, 'subject'> } | undefined;
  return () => {
    const subject = subjectOf(options);
    const { text } = subject;
    const { conversation } = options.view();
    if (text === '') {
      options.ignoring.endDraft(subject.buyer);
      return { subject, level: 'pass', findings: [] };
    }
    const window = conversation === undefined ? undefined : options.window(text, conversation.buyer);
    const { ignoring, policy, words } = options;
    const signs = [window?.writtenFor, window?.justReplaced];
    const inputs = [text, conversation, policy(), words(), ignoring.version(), ...signs];
    if (last === undefined || inputs.some((input, at) => input !== last?.inputs[at])) {
      const context = { ...contextOf(options), ...(window === undefined ? {} : { window }) };
      last = { inputs, judged: judgeIn(subject, context, options) };
    }
    return { subject, ...last.judged };
  };
}

/** What would be judged at this moment; costs a reading of the composer and no judgement. */
export function subjectOf({
  composer,
  view,
}: Pick<JudgeOptions, 'composer' | 'view'>): Subject & { composer: HTMLElement | undefined } {
  const box = composer();
  const text = box === undefined ? '' : readDraft(box);
  return { text, buyer: view().conversation?.buyer.key ?? NOBODY, composer: box };
}

function judgeIn(subject: Subject, context: ReviewContext, options: JudgeOptions): Omit<Judgement, 'subject'> {
  const [policy, words] = [options.policy(), options.words()];
  const without = (review: Review, text: string): Review => {
    const findings = options.ignoring.left({ ...subject, text }, review.findings);
    return findings === review.findings ? review : { ...review, findings, level: levelOf(findings) };
  };
  const review = without(reviewOrFail(subject.text, context, options), subject.text);
  const judge = (text: string): Review => without(options.review(text, context, policy, words), text);
  const reword = () =>
    options.findWording?.()?.(subject.text, review, context, judge) ?? ownFixes(subject.text, review);
  return { ...review, reword, passes: (text) => judge(text).level === 'pass' };
}

function* ownFixes(text: string, review: Review): Generator<void, string | undefined, void> {
  yield;
  const fixed = applyAllFixes(text, review);
  return fixed === text ? undefined : fixed;
}

function contextOf({ view, known }: JudgeOptions): ReviewContext {
  const { conversation } = view();
  if (conversation === undefined) return { messages: [], known: known(NOBODY), now: Date.now() };
  const { messages, order, buyer, site } = conversation;
  return {
    messages,
    now: Date.now(),
    site,
    buyerName: buyer.name,
    known: known(buyer.key),
    ...(order === undefined ? {} : { order }),
  };
}

/** The finding's rule when nothing could be judged at all. */
export const UNJUDGED = 'unjudged';

/** `reviewDraft` is total; should it fail all the same, an unchecked draft may leak, so it is held until confirmed. */
function reviewOrFail(text: string, context: ReviewContext, { review, policy, words }: JudgeOptions): Review {
  try {
    return review(text, context, policy(), words());
  } catch {
    const finding = { rule: UNJUDGED, severity: 'warn', start: 0, end: 0, text: '', message: '' } as const;
    return { level: 'warn', findings: [finding] };
  }
}
