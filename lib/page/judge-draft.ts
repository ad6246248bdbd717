import type { Buyer } from '../chat/conversation';
import type { DraftWindow, KnownData, ReviewContext } from '../chat/draft';
import { levelOf } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { JudgeModel } from '../review/judge/judge-model';
import type { Review } from '../review/review';
import { readDraft } from './composer';
import type { Judgement } from './guard-core';
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
  let last: { readonly inputs: readonly unknown[]; readonly review: Review } | undefined;
  return () => {
    const composer = options.composer();
    const text = composer === undefined ? '' : readDraft(composer);
    const { conversation } = options.view();
    const subject = { text, buyer: conversation?.buyer.key ?? NOBODY, composer };
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
      const review = reviewOrFail(text, context, options);
      const findings = ignoring.left(subject, review.findings);
      last = {
        inputs,
        review: findings === review.findings ? review : { ...review, findings, level: levelOf(findings) },
      };
    }
    return { subject, ...last.review };
  };
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
