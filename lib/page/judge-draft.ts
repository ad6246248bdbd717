import type { Buyer } from '../chat/conversation';
import type { DraftWindow, KnownData, ReviewContext } from '../chat/draft';
import { levelOf } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { t } from '../language/t';
import type { JudgeModel } from '../review/judge/judge-model';
import type { Review } from '../review/review';
import { AWAITED, UNJUDGED } from '../review/unjudged';
import { readDraft } from './composer';
import { applyAllFixes } from '../review/apply-fix';
import type { ComposerTools } from './composer-tools';
import type { Judgement, Subject } from './guard-core';
import type { Ignoring } from './ignoring';
import { maskedDraft } from './masked-draft';
import type { PageView } from './observe';

export interface JudgeOptions {
  readonly view: () => PageView;
  readonly composer: () => HTMLElement | undefined;
  readonly policy: () => Policy;
  readonly words: () => JudgeModel | undefined;
  /** What judges; `awaited` while it is loaded, undefined where it cannot be had. */
  readonly tools: () => Pick<ComposerTools, 'review' | 'findBetterWording'> | 'awaited' | undefined;
  /** Where this script will never have what judges: another has taken its place. */
  readonly isSucceeded: () => boolean;
  /** What the agent has waved through. */
  readonly ignoring: Pick<Ignoring, 'left' | 'endDraft' | 'version'>;
  /** Known data of all buyers seen, from the standpoint of one. */
  readonly known: (buyerKey: string) => KnownData;
  /** Signs that the draft stands in the wrong window. */
  readonly window: (draft: string, buyer: Buyer) => DraftWindow;
}

type Verdict = Omit<Judgement, 'subject' | 'conversation'>;

/** The buyer's key while the page does not tell who it is: still a bond, to nobody in particular. */
const NOBODY = '';

/**
 * The verdict on what stands in the composer at this moment. Asked several times in one press of a key, so the last
 * review is kept while draft, conversation, policy and judge are the same.
 */
export function createJudge(options: JudgeOptions): () => Judgement {
  let last: { readonly inputs: readonly unknown[]; readonly judged: Verdict } | undefined;
  return () => {
    const subject = subjectOf(options);
    const { text } = subject;
    const { conversation } = options.view();
    if (text === '') {
      options.ignoring.endDraft(subject.buyer);
      return { subject, level: 'pass', findings: [] };
    }
    const window = conversation === undefined ? undefined : options.window(text, conversation.buyer);
    const { ignoring, policy, words, tools } = options;
    const signs = [window?.writtenFor, window?.justReplaced];
    const judges = tools();
    const inputs = [text, conversation, policy(), words(), judges, ignoring.version(), ...signs];
    // Nothing is kept of what was not judged.
    const unready = typeof judges !== 'object';
    if (unready || last === undefined || inputs.some((input, at) => input !== last?.inputs[at])) {
      const context = { ...contextOf(options), ...(window === undefined ? {} : { window }) };
      last = { inputs, judged: judgeIn(subject, context, options) };
    }
    return { subject, conversation, ...last.judged };
  };
}

/** The verdict on the draft, and what is to be said of a picture that is on its way to this buyer; undefined where that is nothing. */
export function createJudges(options: JudgeOptions): {
  readonly judge: () => Judgement;
  readonly judgePicture: () => Judgement | undefined;
} {
  const judgePicture = (): Judgement | undefined => {
    if (typeof options.tools() !== 'object') return undefined;
    const subject = { ...subjectOf(options), text: t('warning.picture') };
    const findings = judgeIn(subject, contextOf(options), options).findings.filter(({ rule }) => rule === 'image');
    const { conversation } = options.view();
    return findings.length === 0 ? undefined : { subject, conversation, level: 'hint', findings };
  };
  return { judge: createJudge(options), judgePicture };
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

function judgeIn(subject: Subject, context: ReviewContext, options: JudgeOptions): Verdict {
  const [policy, words, tools] = [options.policy(), options.words(), options.tools()];
  if (tools === undefined || tools === 'awaited') {
    if (options.isSucceeded()) return { level: 'pass', findings: [] };
    return unjudged(tools === undefined ? UNJUDGED : AWAITED);
  }
  const without = (review: Review, text: string): Review => {
    const findings = options.ignoring.left({ ...subject, text }, review.findings);
    return findings === review.findings ? review : { ...review, findings, level: levelOf(findings) };
  };
  const judge = (text: string): Review => without(tools.review(text, context, policy, words), text);
  const review = reviewOrFail(() => judge(subject.text));
  const reword = () => tools.findBetterWording(subject.text, review, context, judge) ?? ownFixes(subject.text, review);
  const mask = () => maskedDraft(subject.text, review, judge);
  return { ...review, reword, mask, passes: (text) => judge(text).level === 'pass' };
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

/** A review is total; should it fail all the same, an unchecked draft may leak, so it is held until confirmed. */
function reviewOrFail(review: () => Review): Review {
  try {
    return review();
  } catch {
    return unjudged(UNJUDGED);
  }
}

/** The draft was not judged: in the first moments of a composer, or because what judges is broken or cannot be had. */
function unjudged(rule: typeof UNJUDGED | typeof AWAITED): Review {
  return { level: 'warn', findings: [{ rule, severity: 'warn', start: 0, end: 0, text: '', message: '' }] };
}
