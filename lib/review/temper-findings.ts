import type { Finding, Severity } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { RuleMeta } from '../rules/rule';
import type { JudgeModel } from './judge/judge-model';

/**
 * What a rule's finding counts for, in the model's scores: with it a message is held from so much further below the model's threshold. On 6,100
 * sentences that no part had met, six in seven of the clean lines that rules warned of lay further below, and one in seven of the breaches.
 */
const RULE_COUNTS = 2;
/**
 * So far below, it is not even underlined: of what was underlined and not held that leaves out a fifth of the clean lines, and of the breaches one
 * in eighty.
 */
const RULE_HINTS = 10;
/**
 * The same for a finding that blocks, which nobody can overrule, before it only warns; and before it only hints: of those sentences nine in ten of
 * the clean ones lay so far below, and two in a hundred of the breaches.
 */
const BLOCK_COUNTS = 3;
const BLOCK_HOLDS = 6;
/** Beyond this share of the letters the form is the message, and there is nothing beside it that could make it harmless. */
const MOST = 0.7;

/**
 * The rules' findings, milder where the model is sure that the message is clean: rules know forms, the model knows what a form is said
 * for. Only rules that the model has learnt too, and never against what the shop has set itself. `margin` as in `WordVerdict`, `letters` those of
 * the whole draft.
 */
export function tempered(
  struck: readonly Finding[],
  margin: number | undefined,
  model: JudgeModel | undefined,
  letters: number,
  policy: Policy,
  metaOf: (rule: string) => RuleMeta | undefined,
): readonly Finding[] {
  if (model === undefined || margin === undefined || margin >= -RULE_COUNTS) return struck;
  if (isMost(struck, letters)) return struck;
  return struck.flatMap((finding) => {
    const { rule, severity } = finding;
    const learnt = model.rules.includes(rule) && metaOf(rule)?.severity !== 'hint';
    if (!learnt || Object.hasOwn(policy.rules, rule)) return [finding];
    const milder = milderAt(margin, severity);
    return milder === undefined ? [] : [{ ...finding, severity: milder }];
  });
}

/** Undefined where nothing is said any more. */
function milderAt(margin: number, severity: Severity): Severity | undefined {
  if (severity !== 'block') return margin >= -RULE_HINTS ? 'hint' : undefined;
  if (margin >= -BLOCK_COUNTS) return 'block';
  return margin >= -BLOCK_HOLDS ? 'warn' : 'hint';
}

/** Whether what was struck is most of what was written. */
function isMost(struck: readonly Finding[], letters: number): boolean {
  const struckLetters = struck.reduce((sum, { text }) => sum + lettersIn(text), 0);
  return struckLetters > letters * MOST;
}

/** Letters and digits of a text. */
export function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
