import type { ReviewContext } from '../chat/draft';
import type { Finding } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { permittedSpans } from '../privacy/find-customer-data';
import { blank } from '../rules/grammar/quotations';
import { normalise, sourceSpan } from '../text/normalise';
import type { JudgeModel } from './judge/judge-model';
import type { WordVerdict } from './judge/judge-words';
import { judgeWords } from './judge/judge-words';
import { readDraft } from './read-draft';
import { severityUnder } from './severity-under';
import { toldMatter } from './told-kinds';
import { withoutHeard } from './without-heard';
import { isAboutOwnPeople, isForeign } from './word-guards';

const MATTERS = new Map(ALL_DETECTORS.map((detector) => [detector.kind, toldMatter(detector)]));

/** What the model of leaks makes of a draft. */
export interface ToldLeaks {
  readonly findings: readonly Finding[];
  /** Nothing in the words speaks of anybody's data: what only may be a name is none, and what the judge of words takes for some is none. */
  readonly isSureOfNothing: boolean;
}

/**
 * So far below the threshold the model is sure. On the sets that may be read, by a model that had not seen them: of the names that detectors find in
 * messages that give something away one in 325 stands in such words; of what the judge of words takes for other buyers' doings, shop secrets or
 * sensitive facts, 5 of 166 that are, and 22 of 64 that are not.
 */
const SURE = 20;

/**
 * Customer data that no form tells (a home described, a name in passing, a number said with other words' sounds), as the model of leaks hears it
 * in the words around it. It only ever warns: whose the data is it cannot know. What detectors know to be the shop's, what the order panel shows and
 * what the buyer wrote here does not count. Linear in the texts' lengths.
 */
export function toldLeaks(draft: string, context: ReviewContext, policy: Policy, model: JudgeModel): ToldLeaks {
  const read = readDraft(draft);
  if (isForeign(read.own)) return { findings: [], isSureOfNothing: false };
  const { findings: heard, margin } = hear(model, read.own, context);
  const told = heard.length === 0 ? [] : stillTold(draft, read.own, context, policy, model);
  const findings = told.flatMap(({ rule, ...span }) => {
    const matter = MATTERS.get(rule);
    if (matter === undefined || severityUnder(policy, matter.id, 'warn') === 'off') return [];
    if (isAboutOwnPeople(rule, read.own.slice(span.start, span.end))) return [];
    const [start, end] = sourceSpan(read.normalised, span.start, span.end);
    const { id, message, why, advice } = matter;
    return [{ rule: id, severity: 'warn' as const, start, end, text: draft.slice(start, end), message, why, advice }];
  });
  return { findings, isSureOfNothing: margin !== undefined && margin < -SURE };
}

/** After a message of the agent's own the shortest one may be the other half of a number or a name. */
function hear(model: JudgeModel, own: string, context: ReviewContext): WordVerdict {
  const before = justSent(context);
  return judgeWords(model, own, before, before === '' ? undefined : 1);
}

/** Of the words that tell something, so many may have been the buyer's or the shop's own: the rest is what leads to them. */
const MOST_KNOWN = 1 / 3;

/** What is told where what may go out is left out of it, one kind or two; nothing where that was it. */
function stillTold(draft: string, own: string, context: ReviewContext, { allow }: Policy, model: JudgeModel) {
  const untold = untoldIn(draft, context, allow);
  return hear(model, untold, context).findings.filter(({ start, end }) => {
    const letters = (text: string): number => text.slice(start, end).replaceAll(' ', '').length;
    return letters(untold) >= letters(own) * (1 - MOST_KNOWN);
  });
}

/** The agent's own words of a draft, without data that may go out and what the buyer or the order panel says. */
export function untoldIn(draft: string, context: ReviewContext, allow: readonly string[]): string {
  const spans = permittedSpans(draft, context, allow);
  return withoutHeard(readDraft(spans.length === 0 ? draft : blank(draft, spans)).own, context);
}

/** The agent's message right before this one, normalised: half of a number may stand in it. */
export function justSent({ messages }: ReviewContext): string {
  const last = messages.at(-1);
  return last?.from === 'agent' ? normalise(last.text).text : '';
}
