import type { KnownData, ReviewContext } from '../chat/draft';
import type { Policy } from '../chat/policy';
import type { Review } from '../review/review';
import { readDraft } from './composer';
import type { Judgement } from './guard-core';
import type { PageView } from './observe';

export interface JudgeOptions {
  readonly review: (draft: string, context: ReviewContext, policy: Policy) => Review;
  readonly view: () => PageView;
  readonly composer: () => HTMLElement | undefined;
  readonly policy: () => Policy;
  /** Known data of all buyers seen, from the standpoint of one. */
  readonly known: (buyerKey: string) => KnownData;
}

/** The buyer's key while the page does not tell who it is: still a bond, to nobody in particular. */
const NOBODY = '';

/**
 * The verdict on what stands in the composer at this moment. Asked several times in one press of a key, so the last
 * review is kept while draft, conversation and policy are the same.
 */
export function createJudge(options: JudgeOptions): () => Judgement {
  let last: { readonly inputs: readonly unknown[]; readonly review: Review } | undefined;
  return () => {
    const composer = options.composer();
    const text = composer === undefined ? '' : readDraft(composer);
    const { conversation } = options.view();
    const subject = { text, buyer: conversation?.buyer.key ?? NOBODY, composer };
    if (text === '') return { subject, level: 'pass', findings: [] };
    const inputs = [text, conversation, options.policy()];
    if (last === undefined || inputs.some((input, at) => input !== last?.inputs[at])) {
      last = { inputs, review: reviewOrFail(text, contextOf(options), options) };
    }
    return { subject, ...last.review };
  };
}

function contextOf({ view, known }: JudgeOptions): ReviewContext {
  const { conversation } = view();
  if (conversation === undefined) return { messages: [], known: known(NOBODY) };
  const { messages, order, buyer, site } = conversation;
  return {
    messages,
    site,
    buyerName: buyer.name,
    known: known(buyer.key),
    ...(order === undefined ? {} : { order }),
  };
}

/** The finding's rule when nothing could be judged at all. */
export const UNJUDGED = 'unjudged';

/** `reviewDraft` is total; should it fail all the same, an unchecked draft may leak, so it is held until confirmed. */
function reviewOrFail(text: string, context: ReviewContext, { review, policy }: JudgeOptions): Review {
  try {
    return review(text, context, policy());
  } catch {
    const finding = { rule: UNJUDGED, severity: 'warn', start: 0, end: 0, text: '', message: '' } as const;
    return { level: 'warn', findings: [finding] };
  }
}
