import type { Finding, Severity } from '../chat/finding';
import type { Policy } from '../chat/policy';
import type { RuleMeta } from '../rules/rule';
import type { JudgeModel } from './judge/judge-model';

/**
 * What a rule's finding counts for, in the model's scores: with it a message is held from so much further below the model's threshold. On 50,700
 * sentences of batches left out, 337 of the 356 clean lines that rules warned of lay further below, and 376 of the 2,135 breaches.
 */
const RULE_COUNTS = 2;
/** So far below, it is not even underlined: there lay 264 of those clean lines, and 47 of the breaches. */
const RULE_HINTS = 12;
/** Blocks, which nobody can overrule, warn as far below as warnings hint, and hint only so far. */
const BLOCK_HOLDS = 6;
/**
 * Rules whose forms say what they mean: of those sentences, what they held and the model passed by so much was a breach 51 times and clean 28 times.
 * Their findings hold the message as far below as others hint: further below 9 were breaches, and 16 clean. What denies a right of the law came to them
 * later: with it a tenth more of a hundred breaches are held, and no more of the clean lines.
 */
const PLAIN: ReadonlySet<string> = new Set([
  'against-policy',
  'fake-trade',
  'overpromise',
  'private-sale',
  'sarcasm',
  'superlative',
  'threat',
]);
/** An insult in words that the model has never met is one all the same. */
const PLAINEST = 'insult';
/** Beyond this share of the letters the form is the message, and there is nothing beside it that could make it harmless; */
const MOST = 0.7;
/** but in a message of more letters the form itself may be said of something else, and only a model less sure than `BLOCK_HOLDS` leaves it alone. */
const SHORT = 8;

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
  if (isMost(struck, letters) && (letters <= SHORT || margin >= -BLOCK_HOLDS)) return struck;
  return struck.flatMap((finding) => {
    const { rule, severity } = finding;
    const learnt = model.rules.includes(rule) && metaOf(rule)?.severity !== 'hint';
    if (!learnt || Object.hasOwn(policy.rules, rule)) return [finding];
    const isPlain = rule === PLAINEST || (PLAIN.has(rule) && margin >= -RULE_HINTS);
    const milder = isPlain ? notBlocking(severity) : milderAt(margin, severity);
    return milder === undefined ? [] : [{ ...finding, severity: milder }];
  });
}

function notBlocking(severity: Severity): Severity {
  return severity === 'block' ? 'warn' : severity;
}

/** Undefined where nothing is said any more. */
function milderAt(margin: number, severity: Severity): Severity | undefined {
  if (severity !== 'block') return margin >= -RULE_HINTS ? 'hint' : undefined;
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
