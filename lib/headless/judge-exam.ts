import type { Finding, Level } from '../chat/finding';
import { DEFAULT_POLICY } from '../chat/policy';
import type { JudgedSentence } from '../review/judge/read-sentences';
import type { Judges } from '../review/review-draft';
import { JUDGES, reviewDraft } from '../review/review-draft';
import { holds } from './judge-course';

/** A sentence as reviewed with everything that ships, and by the rules alone. */
export interface Examined {
  readonly sentence: JudgedSentence;
  readonly level: Level;
  readonly findings: readonly Finding[];
  readonly aloneLevel: Level;
}

const HELD: ReadonlySet<Level> = new Set(['warn', 'block']);

export const isHeld = ({ level }: Examined): boolean => HELD.has(level);
export const isHeldByRules = ({ aloneLevel }: Examined): boolean => HELD.has(aloneLevel);
export const isBlocked = ({ level }: Examined): boolean => level === 'block';
export const isStruck = ({ level }: Examined): boolean => level !== 'pass';
export const isStruckByRules = ({ aloneLevel }: Examined): boolean => aloneLevel !== 'pass';
export const isBreach = ({ sentence }: Examined): boolean => sentence.breaks.length > 0;
/** A breach that should hold the message, not only underline it. */
export const isGrave = ({ sentence }: Examined): boolean => sentence.breaks.some(holds);
/** Noticed as gravely as it should be. */
export const isCaught = (one: Examined): boolean => (isGrave(one) ? isHeld(one) : isStruck(one));
/** The same by the rules alone. */
export const isCaughtByRules = (one: Examined): boolean => (isGrave(one) ? isHeldByRules(one) : isStruckByRules(one));
/** Some finding names a rule that the sentence breaks. */
export const isNamed = ({ sentence, findings }: Examined): boolean =>
  findings.some(({ rule }) => sentence.breaks.includes(rule));

/** Reviews every sentence twice: with these judges, and by the rules alone. */
export function examine(sentences: readonly JudgedSentence[], judges: Judges): readonly Examined[] {
  return sentences.map((sentence) => {
    const messages = sentence.buyer === '' ? [] : [{ from: 'buyer' as const, text: sentence.buyer }];
    const { level, findings } = reviewDraft(sentence.text, { messages }, DEFAULT_POLICY, judges);
    const { level: aloneLevel } = reviewDraft(sentence.text, { messages }, DEFAULT_POLICY, JUDGES);
    return { sentence, level, findings, aloneLevel };
  });
}
