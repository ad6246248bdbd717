import type { ReviewContext } from '../chat/draft';
import type { Finding, Severity } from '../chat/finding';
import { graver } from '../chat/finding';
import { sceneOf } from '../rules/grammar/scene';
import type { Span } from '../rules/grammar/quotations';
import type { ReadDraft } from '../rules/rule';
import { normalise, sourceSpan } from '../text/normalise';
import type { JudgeModel } from './judge/judge-model';
import { judgeWords } from './judge/judge-words';
import type { Matter } from './told-kinds';
import { isForeign, isMisheard } from './word-guards';

/** How a finding of the model becomes one of the review. */
export interface WordJudge {
  readonly model: JudgeModel;
  readonly metaOf: (rule: string) => Matter | undefined;
  readonly severityOf: (meta: Matter) => Severity | 'off';
  /** Puts advice into the draft's own script. */
  readonly script: (words: string) => string;
}

/** What the model makes of a draft, in the review's terms. */
export interface WordOpinion {
  readonly findings: readonly Finding[];
  /** As in `WordVerdict`. */
  readonly margin: number | undefined;
}

/**
 * What the model has against a draft. It never blocks: it is wrong about one clean line in a hundred, and a block cannot be overruled;
 * where a rule that blocks has seen the same, that stands beside it.
 */
export function wordFindings(read: ReadDraft, context: ReviewContext, judge: WordJudge): WordOpinion {
  const asked = context.messages.findLast(({ from, text }) => from === 'buyer' && text !== '')?.text ?? '';
  if (isForeign(read.own)) return { findings: [], margin: undefined };
  const { findings, margin } = judgeWords(judge.model, read.own, normalise(asked).text);
  const told = findings.flatMap(({ rule, level, ...span }): Finding[] => {
    const meta = judge.metaOf(rule);
    const most = meta === undefined ? 'off' : judge.severityOf(meta);
    if (meta === undefined || most === 'off') return [];
    if (isMisheardAt(rule, read.own, span, context)) return [];
    const [start, end] = sourceSpan(read.normalised, span.start, span.end);
    const severity = level === 'warn' && most !== 'hint' ? 'warn' : 'hint';
    const { message, why, advice } = meta;
    return [
      { rule, severity, start, end, text: read.raw.slice(start, end), message, why, advice: judge.script(advice) },
    ];
  });
  return { findings: told, margin };
}

function isMisheardAt(rule: string, own: string, span: Span, context: ReviewContext): boolean {
  const { clause, words } = sceneOf(own, span, context);
  return isMisheard(rule, words, own.slice(clause.start, clause.end), own);
}

/**
 * The findings that say something new. A rule knows better than the model what is wrong and how to mend it: what a rule has found is not
 * said again, nor are its words called something else as mild.
 */
export function addedTo(found: readonly Finding[], words: readonly Finding[]): readonly Finding[] {
  return words.filter((word) =>
    found.every((other) => isGraver(word, other) || (other.rule !== word.rule && isApart(other, word))),
  );
}

function isApart(a: Finding, b: Finding): boolean {
  return a.end <= b.start || b.end <= a.start;
}

function isGraver(a: Finding, b: Finding): boolean {
  return a.severity !== b.severity && graver(a.severity, b.severity) === a.severity;
}
