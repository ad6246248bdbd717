import type { Span } from '../../rules/grammar/quotations';
import { rowOf } from '../../text/sorted-hashes';
import { addFilterShares } from './convolution/convolve';
import type { JudgeModel } from './judge-model';
import { ANY, FIRST_RULE } from './judge-model';
import { weighRow } from './sparse-rows';
import type { WordFeatures } from './word-features';
import { createWordFeatures, readFeatures } from './word-features';

const CLAUSE = /[^,。!?;:~…\n]+/gu;
/** A neighbouring clause belongs to the finding when it says this share of what the worst one says. */
const SHARE = 0.5;

const features: WordFeatures = createWordFeatures();

/**
 * The words of a passage that speak for a rule: the clause that its score owes most to, with the neighbours that say nearly as
 * much; the whole passage, trimmed, when no clause speaks for it (then it is the buyer's message that does).
 */
export function spanOf(model: JudgeModel, own: string, passage: Span, rule: number): Span {
  const text = own.slice(passage.start, passage.end);
  const shares = sharesOf(model, text, rule);
  const clauses = clausesOf(text).map((span) => ({ ...span, share: sumOf(shares, span) }));
  const most = clauses.reduce((highest, { share }) => Math.max(highest, share), 0);
  const worst = clauses.findIndex(({ share }) => share > 0 && share === most);
  const { start, end } = worst < 0 ? trimmed(text) : widened(clauses, worst, SHARE * most);
  return { start: passage.start + start, end: passage.start + end };
}

/** What each code unit adds to the rule's score: a feature's share is parted among its characters. */
function sharesOf(model: JudgeModel, text: string, rule: number): Float32Array {
  const { vectors, weights, size } = model;
  const shares = new Float32Array(text.length);
  // What speaks for any breach and for this rule, together.
  const weigher = Float32Array.from(
    { length: size },
    (_, i) => (weights[ANY * size + i] ?? 0) + (weights[(FIRST_RULE + rule) * size + i] ?? 0),
  );
  readFeatures(text, '', features);
  for (let k = 0; k < features.count; k += 1) {
    const row = rowOf(model, features.hashes[k] ?? 0);
    const [start, end] = [features.starts[k] ?? 0, features.ends[k] ?? 0];
    if (row < 0 || start === end) continue;
    const share = weighRow(vectors, row, weigher) / (end - start);
    for (let at = start; at < end; at += 1) shares[at] = (shares[at] ?? 0) + share;
  }
  if (model.convolution !== undefined) addFilterShares(model.convolution, text, [ANY, FIRST_RULE + rule], shares);
  return shares;
}

function clausesOf(text: string): readonly Span[] {
  const clauses: Span[] = [];
  CLAUSE.lastIndex = 0;
  for (let match = CLAUSE.exec(text); match !== null; match = CLAUSE.exec(text)) {
    const { start, end } = trimmed(match[0]);
    if (end > start) clauses.push({ start: match.index + start, end: match.index + end });
  }
  return clauses;
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}

function sumOf(shares: Float32Array, { start, end }: Span): number {
  let sum = 0;
  for (let at = start; at < end; at += 1) sum += shares[at] ?? 0;
  return sum;
}

function widened(clauses: readonly (Span & { readonly share: number })[], worst: number, enough: number): Span {
  let [first, last] = [worst, worst];
  while ((clauses[first - 1]?.share ?? -Infinity) >= enough) first -= 1;
  while ((clauses[last + 1]?.share ?? -Infinity) >= enough) last += 1;
  return { start: clauses[first]?.start ?? 0, end: clauses[last]?.end ?? 0 };
}
