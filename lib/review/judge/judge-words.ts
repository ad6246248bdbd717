import type { JudgeModel } from './judge-model';
import { spanOf } from './attribute-words';
import { scoreWords } from './score-words';

/** What the model has against a message. */
interface WordFinding {
  readonly rule: string;
  /** How sure of this very rule, from 0 to 1. */
  readonly probability: number;
  /** Whether it is sure enough to hold the message, or only to underline it. */
  readonly level: 'warn' | 'hint';
  /** The words that carry it, in code units of `own`, half-open. */
  readonly start: number;
  readonly end: number;
}

/** What the model makes of a message. */
export interface WordVerdict {
  /** The likeliest rule first; empty for most messages. */
  readonly findings: readonly WordFinding[];
  /**
   * How far the message is above what would hold it: negative for most, the further the cleaner; undefined where the model cannot tell.
   */
  readonly margin: number | undefined;
}

/** More than two reproaches for one message are noise. */
const MOST = 2;
/** A second rule must be likely by itself. */
const SECOND = 0.3;

/**
 * Judges attitude and intention of a draft: `own` as in `ReadDraft`, `buyer` the buyer's last message, normalised. Nothing speaks against a draft of
 * fewer characters than `shortest`. Linear in the texts' lengths.
 */
export function judgeWords(model: JudgeModel, own: string, buyer: string, shortest?: number): WordVerdict {
  const { thresholds, rules } = model;
  const scores = scoreWords(model, own, buyer, shortest);
  const candidates = rules.flatMap((_, rule) => {
    const held = (scores.warn[rule] ?? 0) >= thresholds.warn;
    const hint = scores.hint[rule] ?? 0;
    return held || hint >= thresholds.hint ? [{ rule, held, hint, sure: sureOf(scores.alone[rule] ?? 0) }] : [];
  });
  const findings = candidates
    .toSorted((a, b) => Number(b.held) - Number(a.held) || b.hint - a.hint)
    .filter(({ sure }, rank) => rank === 0 || (rank < MOST && sure >= SECOND))
    .map(({ rule, held, sure }) => {
      const passage = scores.passages[scores.passageOf[rule] ?? 0] ?? { start: 0, end: own.length };
      const span = spanOf(model, own, passage, rule);
      const level = held ? ('warn' as const) : ('hint' as const);
      return { rule: rules[rule] ?? '', probability: sure, level, ...span };
    });
  const most = scores.warn.reduce((highest, score) => Math.max(highest, score), -Infinity);
  return { findings, margin: most === -Infinity ? undefined : most - thresholds.warn };
}

function sureOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
