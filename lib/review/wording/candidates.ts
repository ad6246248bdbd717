import type { Finding } from '../../chat/finding';
import { simplify } from '../../text/script';
import type { Span } from './clauses';
import { factsOf, withFacts } from './facts';
import { isSameTongue } from './foreign-replies';
import { mendsOf } from './mends';
import { OFFERS } from './offers';
import type { Replies } from './replies';
import { REPLIES, USUAL } from './replies';
import { runsOf } from './runs';
import type { Situation } from './situation';
import type { Voice } from './voice';

/** One thing that could stand in a part of the text instead. */
export interface Candidate {
  readonly span: Span;
  /** Empty: the part is left out. */
  readonly wording: string;
}

export interface Matter {
  readonly situation: Situation;
  readonly voice: Voice;
  /** Chooses among variants: the same draft is always said in the same way, another in another. */
  readonly seed: number;
}

const SERVED = /(?:帮|给|为|替)(?:您|你|亲)|我(?:马上|这就|来|再|先)|稍等|马上/u;
const KIND = /抱歉|不好意思|对不起|理解您|没关系|感谢/u;
/** Letters that the rest of a message must have to stand without the clause. */
const STANDS = 7;

/** What can be said instead of the words of a finding, the best first. None is checked here. */
export function candidatesFor(text: string, finding: Finding, matter: Matter): readonly Candidate[] {
  const { rule, severity, start, end, fix, instead } = finding;
  const known = REPLIES[rule];
  const own: readonly Candidate[] =
    fix === undefined || !isSameTongue(fix, matter.voice) ? [] : [{ span: { start, end }, wording: fix }];
  if (matter.voice.language !== 'chinese') return own;
  if (instead !== undefined) return [...wholeClause(text, finding, matter.voice.say(instead)), ...own];
  // Customer data, a form of address, a picture: the few words are replaced, their clause is not.
  if (known === undefined && (own.length > 0 || severity === 'hint')) return own;
  const replies = known ?? USUAL;
  const { narrow } = runsOf(text, finding, replies.scheme === true);
  const anew = bothRuns(text, finding, replies.scheme === true).flatMap((run) =>
    wordingsFor(text, run, finding, replies, matter),
  );
  // What the buyer must know is best said in the agent's own words.
  const first = replies.needed === true ? mendedIn(text, narrow, finding, replies, matter) : [];
  return [...first, ...anew, ...own];
}

/** The wide run first, where it is wider. */
function bothRuns(text: string, finding: Finding, scheme: boolean): readonly Span[] {
  const { narrow, wide } = runsOf(text, finding, scheme);
  return wide.start === narrow.start && wide.end === narrow.end ? [narrow] : [wide, narrow];
}

function wholeClause(text: string, finding: Finding, wording: string): readonly Candidate[] {
  return bothRuns(text, finding, false).map((span) => ({ span, wording }));
}

function mendedIn(
  text: string,
  run: Span,
  { rule }: Finding,
  replies: Replies,
  { voice, seed }: Matter,
): readonly Candidate[] {
  const clause = text.slice(run.start, run.end);
  return worded(text, run, turned(mendsOf(rule, clause, voice.say), seed), replies, voice);
}

function wordingsFor(
  text: string,
  run: Span,
  finding: Finding,
  replies: Replies,
  matter: Matter,
): readonly Candidate[] {
  const clause = text.slice(run.start, run.end);
  const rest = simplify(`${text.slice(0, run.start)} ${text.slice(run.end)}`);
  const mended = mendedIn(text, run, finding, replies, matter);
  const said = [...mended, ...worded(text, run, repliesFor(clause, rest, replies, matter), replies, matter.voice)];
  if (replies.needed === true || !stands(rest)) return said;
  const dropped = { span: run, wording: '' };
  // One kind word in a message is enough.
  const isSaid = replies.drops === true || (SERVED.test(rest) && KIND.test(rest));
  return isSaid ? [...mended, dropped, ...said] : [...said, dropped];
}

/** Wordings for a part of the text: with the facts of the part first, and parted from a greeting that ran into it. */
function worded(
  text: string,
  run: Span,
  wordings: readonly string[],
  replies: Replies,
  { inScript }: Voice,
): readonly Candidate[] {
  const facts = replies.dropsFacts === true || replies.scheme === true ? [] : factsOf(text.slice(run.start, run.end));
  const joint = /[\p{L}\p{N}]$/u.test(text.slice(0, run.start)) ? inScript('，') : '';
  return wordings.flatMap((wording) => {
    const whole = withFacts(wording, facts, inScript);
    return (whole === wording ? [wording] : [whole, wording]).map((one) => ({ span: run, wording: joint + one }));
  });
}

function repliesFor(
  clause: string,
  rest: string,
  replies: Replies,
  { situation, voice, seed }: Matter,
): readonly string[] {
  if (replies.adds !== undefined) {
    const added = replies.adds === 'before' ? variants(replies.opens, seed) : offersFor(situation, seed);
    return added.map((one) =>
      replies.adds === 'before' ? `${voice.say(`${one}，`)}${clause}` : `${clause}${voice.say(`，${one}`)}`,
    );
  }
  const simple = simplify(clause);
  const whole = variants(replies.says?.find(([pattern]) => pattern === '' || pattern.test(simple))?.[1], seed);
  const opens = variants(replies.opens, seed);
  const offers = offersFor(situation, seed);
  const composed = opens.map((open, i) => `${open}，${offers[i % offers.length] ?? ''}`);
  const fitting = SERVED.test(rest) ? opens : KIND.test(rest) ? offers : [];
  return [...whole, ...fitting, ...composed, ...offers].filter((one) => !rest.includes(one)).map(voice.say);
}

function offersFor(situation: Situation, seed: number): readonly string[] {
  return [...variants(OFFERS[situation], seed), ...variants(OFFERS.other, seed)];
}

/** Whether a message says something without its clause: more than a greeting, and no half of a sentence. */
function stands(rest: string): boolean {
  const said = rest.replaceAll(/[^\p{L}\p{N}]|亲|您好|你好|好的|在的|不好意思|抱歉/gu, '');
  return said.length >= STANDS && !/(?:如果|要是|因为|虽然|既然|由于)[^,，。!！?？]*[,，\s]*$/u.test(rest);
}

function variants(packed: string | undefined, seed: number): readonly string[] {
  const all = packed?.split('|') ?? [];
  return all.map((_, i) => all[(seed + i) % all.length] ?? '');
}

/** Two variants of one mend: the seed says which comes first. */
function turned(list: readonly string[], seed: number): readonly string[] {
  return list.length === 2 && seed % 2 === 1 ? list.toReversed() : list;
}
