import type { ReviewContext } from '../chat/draft';
import type { Finding, Severity } from '../chat/finding';
import { graver, levelOf } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { DEFAULT_BRAND } from '../chat/policy';
import { findCustomerData } from '../privacy/find-customer-data';
import { ALL_RULES } from '../rules/all-rules';
import type { Hit, ReadDraft, Rule, RuleMeta } from '../rules/rule';
import type { Talk } from '../rules/talk';
import { readTalk } from '../rules/talk';
import { withoutEchoes } from '../rules/grammar/echoes';
import { sourceSpan } from '../text/normalise';
import { isTraditional } from '../text/script';
import { toTraditional } from '../text/traditional';
import type { JudgeModel } from './judge/judge-model';
import { withoutExcepted } from './exceptions';
import { listFindings } from './list-findings';
import { isShopsContact } from './own-contact';
import { passagesOf, unreadIn } from './passages';
import { readDraft } from './read-draft';
import type { Review } from './review';
import { lettersIn, tempered } from './temper-findings';
import type { WordOpinion } from './word-findings';
import { addedTo, wordFindings } from './word-findings';

/** What a verdict is made with. A test may put a broken part in. */
export interface Judges {
  readonly rules: readonly Rule[];
  readonly findCustomerData: typeof findCustomerData;
  /** The judge of attitude and intention; until it is loaded the rules judge alone. */
  readonly words?: JudgeModel;
}

interface Case {
  readonly context: ReviewContext;
  readonly talk: Talk;
  readonly policy: Policy;
  /** The draft is in traditional characters: so is what is offered instead. */
  readonly traditional: boolean;
}

export const JUDGES: Judges = { rules: ALL_RULES, findCustomerData };

const METAS: ReadonlyMap<string, RuleMeta> = new Map(ALL_RULES.map(({ meta }) => [meta.id, meta]));

/** Named in `faults` when the judge of words failed, and when the shop's own lists did. */
const WORDS = 'words';
const LISTS = 'word-lists';

/** The finding's rule when customer data could not be looked for. */
export const UNCHECKED = 'customer-data';

/**
 * Judges a draft: every rule on the agent's own words, every detector on the whole text, then the shop's policy.
 * Synchronous and total: a rule that throws is skipped and named in `faults`; when the search for customer data throws,
 * the draft is held with a warning, because an unchecked draft may leak. Linear in the draft's length; of an overlong one
 * only customer data and what would stop the message are looked for in the middle, and a finding says so.
 */
export function reviewDraft(draft: string, context: ReviewContext, policy: Policy, judges: Judges = JUDGES): Review {
  const faults = new Set<string>();
  const leaks = leaksOf(draft, context, policy, judges, faults);
  const one = { context, talk: readTalk(context), policy, traditional: isTraditional(draft) };
  const severityOf = ({ meta }: Rule) => severityUnder(policy, meta.id, meta.severity);
  const rules = judges.rules.filter((rule) => severityOf(rule) !== 'off');
  const passages = passagesOf(draft, rules, (rule) => severityOf(rule) === 'block').map((passage) => ({
    ...passage,
    ...readPassage(passage.text, one),
  }));
  const struck = passages.flatMap(({ rules: asked, read, apart, at }) =>
    asked.flatMap((rule) => findingsOf(rule, rule.meta.kind === 'conduct' ? read : apart, at, one, faults)),
  );
  // Of an overlong draft the judge of words reads the first part, like all that is mild.
  const read = (passages[1] ?? passages[0])?.apart;
  const opinion = read === undefined ? undefined : opinionOn(read, one, judges, faults);
  const ruled = tempered(struck, opinion?.margin, judges.words, lettersIn(draft), policy, (rule) => METAS.get(rule));
  const words = addedTo(ruled, opinion?.findings ?? []);
  const found = [...leaks, ...ruled, ...words, ...listsOf(draft, one, passages[0]?.read, faults), ...unreadIn(draft)];
  const findings = withoutExcepted(found, draft, policy).toSorted((a, b) => a.start - b.start || b.end - a.end);
  return { level: levelOf(findings), findings, ...(faults.size === 0 ? {} : { faults: [...faults] }) };
}

/** `apart`: without the buyer's words that the draft takes up. What may never go out, contacts and bribes, is no better for having been asked. */
function readPassage(text: string, { talk }: Case): { readonly read: ReadDraft; readonly apart: ReadDraft } {
  const read = readDraft(text);
  return { read, apart: withoutEchoes(read, talk.heard) };
}

/** The shop's own words, in the whole of the draft: looking for them costs little however long it is. */
function listsOf(
  draft: string,
  { context, policy, traditional }: Case,
  read: ReadDraft | undefined,
  faults: Set<string>,
): readonly Finding[] {
  const { wordLists = [] } = policy;
  if (wordLists.length === 0) return [];
  try {
    const script = (text: string) => (traditional ? toTraditional(text) : text);
    return listFindings(read ?? readDraft(draft), wordLists, { site: context.site, script });
  } catch {
    faults.add(LISTS);
    return [];
  }
}

function opinionOn(read: ReadDraft, one: Case, { words }: Judges, faults: Set<string>): WordOpinion | undefined {
  if (words === undefined) return undefined;
  try {
    return wordFindings(read, one.context, {
      model: words,
      metaOf: (rule) => METAS.get(rule),
      severityOf: ({ id, severity }) => severityUnder(one.policy, id, severity),
      script: (text) => (one.traditional ? toTraditional(text) : text),
    });
  } catch {
    faults.add(WORDS);
    return undefined;
  }
}

function leaksOf(
  draft: string,
  context: ReviewContext,
  policy: Policy,
  judges: Judges,
  faults: Set<string>,
): readonly Finding[] {
  try {
    return judges.findCustomerData(draft, context, policy.allow, policy.masking).flatMap((finding) => {
      const severity = severityUnder(policy, finding.rule, finding.severity);
      if (severity === 'off') return [];
      const isShops = policy.brand?.ownContact === true && isShopsContact(draft, finding);
      return [{ ...finding, severity: isShops ? 'hint' : severity }];
    });
  } catch {
    faults.add(UNCHECKED);
    return [
      {
        rule: UNCHECKED,
        severity: 'warn',
        start: 0,
        end: draft.length,
        text: draft,
        message: '客户资料检查没有完成，请自己核对有没有他人的电话、地址等信息。',
        advice: '核对后再发送；反复出现请在设置里查看运行状况',
      },
    ];
  }
}

function findingsOf(
  rule: Rule,
  read: ReadDraft,
  at: number,
  { context, talk, policy, traditional }: Case,
  faults: Set<string>,
): readonly Finding[] {
  const { meta } = rule;
  let hits: readonly Hit[];
  try {
    hits = rule.check(read, context, talk, policy.brand ?? DEFAULT_BRAND);
  } catch {
    faults.add(meta.id);
    return [];
  }
  const script = (words: string): string => (traditional ? toTraditional(words) : words);
  return merged(hits, meta.severity).map((hit) => {
    const [start, end] = sourceSpan(read.normalised, hit.start, hit.end);
    return {
      rule: meta.id,
      severity: severityUnder(policy, meta.id, weighed(hit.severity ?? meta.severity, meta, talk)) as Severity,
      start: start + at,
      end: end + at,
      text: read.raw.slice(start, end),
      message: hit.message ?? meta.message,
      why: meta.why,
      advice: script(hit.advice ?? meta.advice),
      ...(hit.fix === undefined ? {} : { fix: script(hit.fix) }),
    };
  });
}

/** What is only a hint among calm people holds the message when the buyer is upset (rules.md §3). Matters of style stay what they are. */
function weighed(severity: Severity, { kind, weighsMoreWhenUpset = false }: RuleMeta, { mood }: Talk): Severity {
  const isUpset = mood === 'anger' || mood === 'complaint';
  return severity === 'hint' && isUpset && (kind === 'tone' || weighsMoreWhenUpset) ? 'warn' : severity;
}

/** The shop's policy has the last word on how grave a rule or a kind of data is. */
function severityUnder(policy: Policy, id: string, severity: Severity): Severity | 'off' {
  return Object.hasOwn(policy.rules, id) ? (policy.rules[id] ?? severity) : severity;
}

/** One rule's overlapping hits become one, as grave as the gravest, with the first fix there is. */
function merged(hits: readonly Hit[], severity: Severity): readonly Hit[] {
  const out: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last === undefined || hit.start >= last.end) out.push(hit);
    else {
      const worst = graver(last.severity ?? severity, hit.severity ?? severity) as Severity;
      out[out.length - 1] = { ...hit, ...last, end: Math.max(last.end, hit.end), severity: worst };
    }
  }
  return out;
}
