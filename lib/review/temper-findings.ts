import type { Finding } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { RuleMeta } from '../rules/rule';
import type { JudgeModel } from './judge/judge-model';

/**
 * What a rule's finding counts for, in the model's scores: with it a message is held from so much further below the model's threshold. Fitted together
 * with that threshold on batches left out of training in turn, where rules alone held one clean line in eighty: four in five of those lie below it,
 * and one in six of the breaches that rules held, which a lower threshold more than makes up for.
 */
const RULE_COUNTS = 5;
/**
 * The same for a finding that blocks, which nobody can overrule: of the false ones a quarter lies between the two, of the true ones one in twenty,
 * and those are still held.
 */
const BLOCK_COUNTS = 3;
/** Beyond this share of the letters the form is the message, and there is nothing beside it that could make it harmless. */
const MOST = 0.7;
const MILDER = { block: 'warn', warn: 'hint' } as const;

/**
 * The rules' findings, one step milder where the model is sure that the message is clean: rules know forms, the model knows what a form is said
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
  if (model === undefined || margin === undefined || margin >= -BLOCK_COUNTS) return struck;
  if (isMost(struck, letters)) return struck;
  return struck.map((finding) => {
    const { rule, severity } = finding;
    const learnt = model.rules.includes(rule) && metaOf(rule)?.severity !== 'hint';
    if (!learnt || severity === 'hint' || Object.hasOwn(policy.rules, rule)) return finding;
    if (severity === 'warn' && margin >= -RULE_COUNTS) return finding;
    return { ...finding, severity: MILDER[severity] };
  });
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
