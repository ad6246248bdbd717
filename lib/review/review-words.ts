import type { ReviewContext } from '../chat/draft';
import type { Finding, Severity } from '../chat/finding';
import { graver } from '../chat/finding';
import type { Policy } from '../chat/policy';
import { DEFAULT_BRAND } from '../chat/policy';
import { ALL_RULES } from '../rules/all-rules';
import type { Hit, ReadDraft, Rule, RuleMeta } from '../rules/rule';
import type { Talk } from '../rules/talk';
import { readTalk } from '../rules/talk';
import { withoutEchoes } from '../rules/grammar/echoes';
import { sourceSpan } from '../text/normalise';
import { toTraditional } from '../text/traditional';
import type { JudgeModel } from './judge/judge-model';
import { moodReader } from './judge/moods';
import { listFindings } from './list-findings';
import { readDraft } from './read-draft';
import type { PartReview } from './review-leaks';
import { severityUnder, standardSeverity } from './severity-under';
import { lettersIn, tempered } from './temper-findings';
import { TOLD_KINDS } from './told-kinds';
import type { WordOpinion } from './word-findings';
import { addedTo, wordFindings } from './word-findings';
import { isWrittenTraditional } from './written-script';

/** What the words are judged with. */
export interface WordJudges {
  readonly rules: readonly Rule[];
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

const METAS: ReadonlyMap<string, RuleMeta> = new Map(ALL_RULES.map(({ meta }) => [meta.id, meta]));
const KINDS = new Map(TOLD_KINDS.map((matter) => [matter.id, matter]));

/** Named in `faults` when the judge of words failed, and when the shop's own lists did. */
const WORDS = 'words';
const LISTS = 'word-lists';

/**
 * Judges the words of a draft: every rule on the agent's own words, the judge of words, the shop's own lists, under the shop's policy.
 * Synchronous and total: a rule that throws is skipped and named in `faults`. Linear in the draft's length.
 */
export function reviewWords(draft: string, context: ReviewContext, policy: Policy, judges: WordJudges): PartReview {
  const faults = new Set<string>();
  const one = {
    context,
    talk: readTalk(context, moodReader(judges.words)),
    policy,
    traditional: isWrittenTraditional(draft, context.messages),
  };
  const severityOf = ({ meta }: Rule) => severityUnder(policy, meta.id, standardSeverity(meta));
  const rules = judges.rules.filter((rule) => severityOf(rule) !== 'off');
  const read = readDraft(draft);
  // Without the buyer's words that the draft takes up. What may never go out, contacts and bribes, is no better for having been asked.
  const apart = withoutEchoes(read, one.talk.heard);
  const struck = rules.flatMap((rule) => findingsOf(rule, rule.meta.kind === 'conduct' ? read : apart, one, faults));
  const opinion = opinionOn(apart, one, judges, faults);
  const ruled = tempered(struck, opinion?.margin, judges.words, lettersIn(draft), policy, (rule) => METAS.get(rule));
  const words = addedTo(ruled, opinion?.findings ?? []);
  return { findings: [...ruled, ...words, ...listsOf(read, one, faults)], faults: [...faults] };
}

function listsOf(read: ReadDraft, { context, policy, traditional }: Case, faults: Set<string>): readonly Finding[] {
  const { wordLists = [] } = policy;
  if (wordLists.length === 0) return [];
  try {
    const script = (text: string) => (traditional ? toTraditional(text) : text);
    return listFindings(read, wordLists, { site: context.site, script });
  } catch {
    faults.add(LISTS);
    return [];
  }
}

function opinionOn(read: ReadDraft, one: Case, { words }: WordJudges, faults: Set<string>): WordOpinion | undefined {
  if (words === undefined) return undefined;
  try {
    return wordFindings(read, one.context, {
      model: words,
      metaOf: (rule) => METAS.get(rule) ?? KINDS.get(rule),
      severityOf: ({ id, severity }) => severityUnder(one.policy, id, severity),
      script: (text) => (one.traditional ? toTraditional(text) : text),
    });
  } catch {
    faults.add(WORDS);
    return undefined;
  }
}

function findingsOf(
  rule: Rule,
  read: ReadDraft,
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
      start,
      end,
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
