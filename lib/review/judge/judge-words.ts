import type { JudgeModel } from './judge-model';
import { spanOf } from './attribute-words';
import { scoreWords } from './score-words';

/** What the model has against a message. */
export interface WordFinding {
  readonly rule: string;
  /** How sure of this very rule, from 0 to 1. */
  readonly probability: number;
  /** Whether it is sure enough to hold the message, or only to underline it. */
  readonly level: 'warn' | 'hint';
  /** The words that carry it, in code units of `own`, half-open. */
  readonly start: number;
  readonly end: number;
}

/** More than two reproaches for one message are noise. */
const MOST = 2;
/** A second rule must be as likely as not by itself. */
const SECOND = 0.5;

/**
 * Judges attitude and intention of a draft: `own` as in `ReadDraft`, `buyer` the buyer's last message, normalised. The
 * likeliest rule first; empty for most messages. Linear in the texts' lengths.
 */
export function judgeWords(model: JudgeModel, own: string, buyer: string): readonly WordFinding[] {
  const { thresholds, rules } = model;
  const scores = scoreWords(model, own, buyer);
  const candidates = rules.flatMap((_, rule) => {
    const held = (scores.warn[rule] ?? 0) >= thresholds.warn;
    const hint = scores.hint[rule] ?? 0;
    return held || hint >= thresholds.hint ? [{ rule, held, hint, sure: sureOf(scores.alone[rule] ?? 0) }] : [];
  });
  return candidates
    .toSorted((a, b) => Number(b.held) - Number(a.held) || b.hint - a.hint)
    .filter(({ sure }, rank) => rank === 0 || (rank < MOST && sure >= SECOND))
    .map(({ rule, held, sure }) => {
      const passage = scores.passages[scores.passageOf[rule] ?? 0] ?? { start: 0, end: own.length };
      const span = spanOf(model, own, passage, rule);
      return { rule: rules[rule] ?? '', probability: sure, level: held ? 'warn' : 'hint', ...span };
    });
}

function sureOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
