import type { ReviewContext } from '../../chat/draft';
import type { Finding, Severity } from '../../chat/finding';
import { graver } from '../../chat/finding';
import { simplify } from '../../text/script';
import type { Review } from '../review';
import type { Candidate, Matter } from './candidates';
import { candidatesFor } from './candidates';
import { NOT_JUDGED } from '../unjudged';
import { foreignReplies } from './foreign-replies';
import { OFFERS } from './offers';
import { situationOf } from './situation';
import { splice } from './splice';
import { voiceOf } from './voice';

/** Judges a text as the draft was judged: same conversation, same policy, same judges. */
export type JudgeText = (text: string) => Review;

/** Findings looked at for one draft; each is mended or given up. */
const MOST_STEPS = 12;
/** Judgements spent on one draft, about a millisecond each; fewer on a long one. */
const MOST_TRIES = 40;
const FEWEST_TRIES = 4;
/** Letters judged for one draft. */
const MOST_LETTERS = 12_000;
/** Shorter words may well be said twice. */
const FEWEST_SAID = 6;
const PAUSE = /^[\s,，、:：]+|[\s,，、:：]+$/gu;
const WEIGHT: Readonly<Record<Severity, number>> = { hint: 1, warn: 100, block: 10_000 };
/** The draft was not judged at all, or not to its end, or is for somebody else: nothing in it can be said better. */
const NO_MATTER = new Set([...NOT_JUDGED, 'wrong-window']);

/**
 * A draft said so that nothing is held against it: finding after finding, the gravest first, its words or its clause are said
 * anew and the whole is judged again; what does not pass is not offered. The rest of the draft stays as it is. Where a draft
 * cannot be mended piece by piece, a safe reply to the buyer's situation is offered for all of it. Undefined where there is
 * nothing to mend or nothing passes. Pure; deterministic given the draft.
 */
export function betterWording(
  draft: string,
  review: Review,
  context: ReviewContext,
  judge: JudgeText,
): string | undefined {
  const steps = findBetterWording(draft, review, context, judge);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same, a judgement a step, for a page that must not be held up. */
export function* findBetterWording(
  draft: string,
  review: Review,
  context: ReviewContext,
  judge: JudgeText,
): Steps<string | undefined> {
  if (review.findings.every(({ rule }) => NO_MATTER.has(rule))) return undefined;
  const matter = matterOf(draft, review, context);
  const most = Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, Math.floor(MOST_LETTERS / draft.length)));
  const trial: Trial = { judge, left: most };
  let [text, now] = [draft, review];
  /** What was put in: a clause mended in its own words is mended. */
  let said = '';
  const given = new Set<string>();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const left = now.findings.filter((one) => !given.has(keyOf(one)));
    const worst =
      worstOf(left) ??
      worstOf(silenced(text, review).filter((one) => !given.has(keyOf(one)) && !said.includes(one.text)));
    if (worst === undefined) break;
    const better = yield* firstBetter(text, now, worst, matter, trial);
    if (better === undefined) given.add(keyOf(worst));
    else {
      [text, now] = [better.text, better.review];
      said += `${better.wording}\n`;
    }
  }
  if (text !== draft && isSettled(now, review)) return text;
  return review.level === 'hint' ? undefined : yield* replyInstead(matter, trial, worstOf(review.findings)?.rule ?? '');
}

/**
 * What held the draft and still stands in the text: words mended beside it may have quietened the finding (以物流为准 hedges the
 * whole sentence), not made it good.
 */
function silenced(text: string, { findings }: Review): readonly Finding[] {
  return findings.flatMap((one) => {
    const start = one.severity === 'hint' ? -1 : text.indexOf(one.text);
    return start < 0 ? [] : [{ ...one, start, end: start + one.text.length }];
  });
}

type Steps<T> = Generator<void, T, void>;

interface Trial {
  readonly judge: JudgeText;
  /** Judgements that may still be spent. */
  left: number;
}

function* tried(text: string, trial: Trial): Steps<Review | undefined> {
  if (trial.left <= 0) return undefined;
  trial.left -= 1;
  yield;
  return trial.judge(text);
}

/** What the wordings for a draft depend on beside its findings. */
export function matterOf(draft: string, review: Review, { messages }: ReviewContext): Matter {
  const buyer = messages.findLast(({ from, text }) => from === 'buyer' && text.trim() !== '')?.text ?? '';
  const mayThou = review.findings.every(({ rule }) => rule !== 'honorific');
  return {
    situation: situationOf(simplify(buyer), simplify(draft)),
    voice: voiceOf(draft, messages, mayThou),
    seed: seedOf(draft),
  };
}

/** Nothing that holds a message is left, and no hint that the draft did not have. */
function isSettled({ level, findings }: Review, before: Review): boolean {
  if (level === 'pass') return true;
  if (level !== 'hint') return false;
  const had = new Set(before.findings.map(({ rule }) => rule));
  return before.level !== 'hint' && findings.every(({ rule }) => had.has(rule));
}

function* firstBetter(
  text: string,
  now: Review,
  worst: Finding,
  matter: Matter,
  trial: Trial,
): Steps<{ readonly text: string; readonly review: Review; readonly wording: string } | undefined> {
  const weight = weightOf(now.findings);
  for (const offered of candidatesFor(text, worst, matter)) {
    const candidate = isSaidBeside(text, offered) ? { ...offered, wording: '' } : offered;
    const next = splice(text, candidate.span, candidate.wording);
    if (next === text) continue;
    const review = yield* tried(next, trial);
    if (review === undefined) return undefined;
    if (weightOf(review.findings) <= weight && isCleanAt(review, candidate))
      return { text: next, review, wording: candidate.wording };
  }
  return undefined;
}

/** 这些信息不方便透露,这些信息不方便透露: what stands there already, with nothing but a pause between, is not said twice. */
function isSaidBeside(text: string, { span: { start, end }, wording }: Candidate): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)].map((side) => side.replaceAll(PAUSE, ''));
  return wording.length >= FEWEST_SAID && (before?.endsWith(wording) === true || after?.startsWith(wording) === true);
}

/** Nothing is said against the words put in. */
export function isCleanAt({ findings }: Review, { span, wording }: Candidate): boolean {
  const end = span.start + wording.length;
  return findings.every((one) => one.end <= span.start || one.start >= end);
}

/** For all of the draft; judged even when the tries are spent, because these are few and short. */
function* replyInstead(matter: Matter, { judge }: Trial, rule: string): Steps<string | undefined> {
  const { situation, voice } = matter;
  const replies =
    voice.language === 'chinese'
      ? `${OFFERS[situation]}|${OFFERS.other}`.split('|').map(voice.say)
      : foreignReplies(voice, rule);
  for (const reply of replies) {
    yield;
    if (judge(reply).level === 'pass') return reply;
  }
  return undefined;
}

function worstOf(findings: readonly Finding[]): Finding | undefined {
  return findings.reduce<Finding | undefined>((worst, one) => {
    if (NO_MATTER.has(one.rule)) return worst;
    if (worst === undefined) return one;
    return one.severity !== worst.severity && graver(one.severity, worst.severity) === one.severity ? one : worst;
  }, undefined);
}

/** How much is held against a text. */
export function weightOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + WEIGHT[severity], 0);
}

/** A finding given up is not tried again while its words stand. */
function keyOf({ rule, text }: Finding): string {
  return `${rule}\n${text}`;
}

/** FNV-1a, 32 bits. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
