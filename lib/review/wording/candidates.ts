import type { Finding } from '../../chat/finding';
import { simplify } from '../../text/script';
import type { Span } from './clauses';
import { clausesAround, clausesOf } from './clauses';
import { factsOf, withFacts } from './facts';
import { mendsOf } from './mends';
import { OFFERS } from './offers';
import { REPLIES, USUAL } from './replies';
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

const GREETING = /^(?:亲+|您好|你好|哈喽|嗨|在的)[呀啊哦呢]?/u;
const SERVED = /(?:帮|给|为|替)(?:您|你|亲)|我(?:马上|这就|来|再|先)|稍等|马上/u;
const KIND = /抱歉|不好意思|对不起|理解您|没关系|感谢/u;
/** Letters that the rest of a message must have to stand without the clause. */
const STANDS = 7;

/** What can be said instead of the words of a finding, the best first. None is checked here. */
export function candidatesFor(text: string, finding: Finding, matter: Matter): readonly Candidate[] {
  const replies = REPLIES[finding.rule];
  const own: Candidate[] =
    finding.fix === undefined ? [] : [{ span: { start: finding.start, end: finding.end }, wording: finding.fix }];
  // Customer data, a form of address, a picture: the few words are replaced, their clause is not.
  if (replies === undefined && own.length > 0) return own;
  const run = runOf(text, finding);
  const wordings = wordingsFor(text, run, finding, replies ?? USUAL, matter).map((wording) => ({ span: run, wording }));
  return [...wordings, ...own];
}

/** The clauses that a finding touches, without a greeting that opens them. */
function runOf(text: string, finding: Finding): Span {
  const { start, end } = clausesAround(clausesOf(text), finding);
  const greeting = GREETING.exec(simplify(text.slice(start, end)))?.[0].length ?? 0;
  return { start: start + greeting < end ? start + greeting : start, end };
}

function wordingsFor(text: string, run: Span, finding: Finding, replies: typeof USUAL, matter: Matter): readonly string[] {
  const { voice, seed } = matter;
  const clause = text.slice(run.start, run.end);
  const rest = simplify(`${text.slice(0, run.start)} ${text.slice(run.end)}`);
  const said = [...turned(mendsOf(finding.rule, clause, voice.inScript), seed, 2), ...repliesFor(clause, rest, replies, matter)];
  const facts = replies.dropsFacts === true ? [] : factsOf(clause);
  const full = said.flatMap((wording) => {
    const whole = withFacts(wording, facts, voice.inScript);
    return whole === wording ? [wording] : [whole, wording];
  });
  if (!stands(rest)) return full;
  return replies.drops === true ? ['', ...full] : [...full, ''];
}

function repliesFor(clause: string, rest: string, replies: typeof USUAL, { situation, voice, seed }: Matter): readonly string[] {
  const simple = simplify(clause);
  const whole = variants(replies.says?.find(([pattern]) => pattern === '' || pattern.test(simple))?.[1], seed);
  const opens = variants(replies.opens, seed);
  const offers = [...variants(OFFERS[situation], seed), ...variants(OFFERS.other, seed)];
  const composed = opens.flatMap((open, i) => [`${open}，${offers[i % offers.length] ?? ''}`]);
  const fitting = SERVED.test(rest) ? opens : KIND.test(rest) ? offers : [];
  return [...whole, ...fitting, ...composed, ...offers].map(voice.say);
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

/** Variants of one way stay together; within each pair the seed says which comes first. */
function turned(list: readonly string[], seed: number, by: number): readonly string[] {
  return list.length === by && seed % by === 1 ? list.toReversed() : list;
}
