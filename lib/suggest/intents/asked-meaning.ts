import type { Question } from '../question';
import { MAX_TEXT } from './features';
import type { IntentModel, Meaning } from './intent-model';
import { addSums, meaningOf, shareOf, sumText, toUnit } from './intent-model';
import { readGroups } from './phrase-groups';
import { upsetWords } from './soothing';

/** What the model makes of the last thing a buyer said. */
export interface AskedMeaning {
  /** Everything said, with what was said before where it only adds to that. */
  readonly whole: Meaning;
  /** Matters of their own within it, each surely read; empty when there is one matter. */
  readonly topics: readonly Meaning[];
  /** By group of words 1 where it has one of them. */
  readonly groups: Uint8Array;
  /** Probability that it needs no reply from the bank, 0 to 1. */
  readonly chat: number;
  /** How much of the message only adds to what was asked before, 0 to 0.5. */
  readonly together: number;
  /** How upset the buyer is, 0 to 1. */
  readonly upset: number;
}

/** A clause is a matter of its own only when the model is this sure of it. */
const SURE = 0.6;
/** From here on what is learnt from an answer is learnt for that intent. */
const FAIRLY_SURE = 0.35;
/** Of a message that is as clear as this as a whole, the clauses say nothing else. */
const CLEAR = 0.9;
const MAX_TOPICS = 3;
const MAX_CLAUSES = 8;
/** Letters: what is shorter says too little to be a matter. */
const LEAST_CLAUSE = 3;
/** What an upset clause counts against an upset whole. */
const A_CLAUSE = 0.7;
/** A message that begins or ends so adds to what was asked before. */
const FOLLOW_UP = /^(?:那|还有|另外|这个呢|它|如果|要是|换成|然后|万一)|^.{1,8}呢$/u;
/** Letters: a message as short as this may do so too, the more the less the model makes of it alone. */
const SHORT = 16;
/** How much of a follow-up is read together with what came before. */
const TOGETHER = 0.5;
/** A short message is coloured by what came before it, however clear it is: of twins that it might mean, one fits that. */
const COLOURED = 0.15;
/** From here on a message is one matter with what came before, whatever its clauses look like. */
const MOSTLY_TOGETHER = 0.25;

/** Reads a question: each clause once, for no feature crosses a mark and the whole is the sum of its clauses. */
export function readAsked(model: IntentModel, { burst, before }: Question): AskedMeaning {
  const parts = burst.flatMap((text) => partsOf(text)).map((text) => ({ text, sum: sumText(model, text) }));
  const sums = parts.map(({ sum }) => sum);
  const now = meaningOf(model, addSums(model, sums));
  const clauses = parts.filter(({ text }) => text.length >= LEAST_CLAUSE).slice(0, MAX_CLAUSES);
  const meanings = clauses.length < 2 ? [] : clauses.map(({ sum }) => meaningOf(model, sum));
  const sure = now.intents[likeliest(now)] ?? 0;
  const together = before.length === 0 ? 0 : togetherShare(burst, sure);
  const earlier = together === 0 ? [] : before.map((text) => sumText(model, text));
  const whole = together === 0 ? now : mix(now, meaningOf(model, addSums(model, [...earlier, ...sums])), together);
  return {
    whole,
    topics: sure >= CLEAR || together >= MOSTLY_TOGETHER ? [] : topicsOf(model, meanings),
    groups: readGroups(burst),
    chat: shareOf(model.chat, now.intents),
    together,
    upset: upsetOf(model, burst, now, meanings),
  };
}

/** By words and model together; a clause may be read so by chance where the whole is not. */
function upsetOf(model: IntentModel, burst: readonly string[], now: Meaning, clauses: readonly Meaning[]): number {
  const whole = shareOf(model.upset, now.intents);
  const most = clauses.reduce((found, { intents }) => Math.max(found, shareOf(model.upset, intents)), 0);
  const byModel = Math.max(whole, A_CLAUSE * most);
  return 1 - (1 - byModel) * (1 - upsetWords(burst));
}

function togetherShare(burst: readonly string[], sure: number): number {
  const text = burst.join('').replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (FOLLOW_UP.test(text)) return TOGETHER;
  return text.length <= SHORT ? Math.max(COLOURED, TOGETHER * (1 - sure)) : 0;
}

/** Its clauses, however short. */
function partsOf(text: string): string[] {
  return text.slice(0, MAX_TEXT).split(/[^\p{L}\p{N}]+/u);
}

function topicsOf(model: IntentModel, clauses: readonly Meaning[]): Meaning[] {
  const byIntent = new Map<number, Meaning>();
  for (const meaning of clauses) {
    const best = likeliest(meaning);
    const share = meaning.intents[best] ?? 0;
    if (share < SURE || shareOf(model.chat, meaning.intents) > 0.5) continue;
    if (share > (byIntent.get(best)?.intents[best] ?? 0)) byIntent.set(best, meaning);
  }
  return byIntent.size < 2 ? [] : [...byIntent.values()].slice(0, MAX_TOPICS);
}

/** The intent that a question most likely has, when the model is fairly sure of it and it is no mere chat. */
export function likelyIntent(model: IntentModel, { whole, chat }: AskedMeaning): string | undefined {
  const best = likeliest(whole);
  return (whole.intents[best] ?? 0) < FAIRLY_SURE || chat > 0.5 ? undefined : model.intents[best];
}

/** Position of the highest probability. */
function likeliest({ intents }: Meaning): number {
  let best = 0;
  for (let c = 1; c < intents.length; c += 1) if ((intents[c] ?? 0) > (intents[best] ?? 0)) best = c;
  return best;
}

function mix(a: Meaning, b: Meaning, share: number): Meaning {
  const vector = blend(a.vector, b.vector, share);
  toUnit(vector);
  return { vector, intents: blend(a.intents, b.intents, share), known: Math.max(a.known, b.known) };
}

function blend(a: Float64Array, b: Float64Array, share: number): Float64Array {
  return a.map((value, i) => (1 - share) * value + share * (b[i] ?? 0));
}
