import type { JudgeModel, Thresholds } from '../review/judge/judge-model';
import { loadJudge } from '../review/judge/open-judge';
import { packJudge } from '../review/judge/pack-judge';
import type { JudgedSentence } from '../review/judge/read-sentences';
import { scoreWords } from '../review/judge/score-words';
import { trainJudge } from '../review/judge/train-judge';
import { readDraft } from '../review/read-draft';
import { TOLD_KINDS } from '../review/told-kinds';
import { ALL_RULES } from '../rules/all-rules';
import { detectorExamplesOf } from '../privacy/all-examples';
import { examplesOf } from '../rules/all-examples';
import { PACK_IDS } from '../store/starter/pack-ids';
import type { RuleExamples } from '../rules/rule';
import { readStarterPack } from './starter-packs';
import { createRandom } from '../suggest/intents/create-random';
import { normalise } from '../text/normalise';
import { BANKS } from './intent-course';
import { readJudgedSentences } from './judge-sentences';

/** Batches that nothing was fitted to, about a fifth of all, of every rule: the exam. */
const UNSEEN = new Set(['v', 'w', 'aa', 'ae', 'aj', 'am', 'ar', 'aw', 'be', 'bk', 'bo', 'bp', 'bq', 'bu', 'ca']);
/** Into so many parts the other batches are divided, each left out in turn. */
const FOLDS = 3;
/**
 * Shares of clean lines of batches left out that may be held, and underlined. The model that ships knows more than those that were taught without
 * them, and strikes fewer of what it has not seen; the rules strike a few beside it: one and four in a hundred, all together.
 */
const WARN_SHARE = 0.0105;
const HINT_SHARE = 0.03;

const ALL = readJudgedSentences();
export const LESSONS = ALL.filter(({ batch }) => !UNSEEN.has(batch));
export const EXAM = ALL.filter(({ batch }) => UNSEEN.has(batch));

/** Canned replies are clean: they teach what agents say all day; and nothing that ships may be held. */
export const REPLIES: readonly JudgedSentence[] = [
  ...BANKS.flatMap(({ phrases }) => phrases),
  ...PACK_IDS.flatMap((pack) => readStarterPack(pack)),
].map(({ body }) => ({ batch: 'banks', text: body, breaks: [], buyer: '' }));

const SEVERITIES = new Map(
  [...ALL_RULES.map(({ meta }) => meta).filter(({ startsOff }) => startsOff !== true), ...TOLD_KINDS].map(
    ({ id, severity }) => [id, severity],
  ),
);
const KINDS = new Set(TOLD_KINDS.map(({ id }) => id));
const RULES = [...new Set(ALL.flatMap(({ about = [] }) => about))].toSorted();

/** So many times the rules' examples are shown. */
const FIRM = 3;
/** What the files of rules and kinds say of themselves, so that the model never contradicts them. */
const EXAMPLES: readonly JudgedSentence[] = RULES.flatMap((rule) => {
  const {
    trips,
    nearMisses,
    messages = [],
  }: RuleExamples = KINDS.has(rule) ? detectorExamplesOf(rule) : examplesOf(rule);
  const shared = { batch: 'rules', about: rule, buyer: messages.findLast(({ from }) => from === 'buyer')?.text ?? '' };
  return [
    ...trips.map((text) => ({ ...shared, text, breaks: [rule] })),
    ...nearMisses.map((text) => ({ ...shared, text, breaks: [] })),
  ];
});

export const holds = (rule: string): boolean => SEVERITIES.get(rule) !== 'hint';

const EVERYTHING: Thresholds = { warn: Infinity, hint: Infinity };

/** The best scores that a sentence gets for being held and for being underlined. */
export interface Marked {
  readonly sentence: JudgedSentence;
  readonly warn: number;
  readonly hint: number;
  /** The rule that it speaks most for. */
  readonly rule: string;
}

/** Trains on these sentences, their longer copies, the rules' examples and the canned replies; the same sentences give the same model. */
export function trainJudgeOn(sentences: readonly JudgedSentence[]): ReturnType<typeof trainJudge> {
  const lessons = [...sentences, ...lengthened(sentences), ...Array.from({ length: FIRM }, () => EXAMPLES).flat()];
  return trainJudge([...lessons, ...REPLIES], {
    rules: RULES,
    holds: RULES.map(holds),
    size: 24,
    epochs: 8,
    leastCount: 3,
    leastBatches: 3,
    dropout: 0.5,
    runs: 4,
    grain: 1.8,
    rate: 0.1,
    random: createRandom(1),
    convolution: { size: 32, filters: 96, epochs: 8, batch: 32, leastCount: 3, rate: 4e-3, share: 0.8 },
  });
}

/** Sentences up to this long are lengthened, with ordinary lines up to the second length. */
const LENGTHENED = 40;
const ADDED = 24;
const MARKS = [',', '。'];

/**
 * Copies of sentences with an ordinary line before or after: what agents write is longer than what authors write, and a breach stays one in
 * friendly company.
 */
export function lengthened(sentences: readonly JudgedSentence[]): readonly JudgedSentence[] {
  const random = createRandom(2);
  const pick = (texts: readonly string[]) => texts[Math.floor(random() * texts.length)] ?? '';
  const ordinary = sentences.flatMap(({ about, text }) => (about === undefined && text.length <= ADDED ? [text] : []));
  return sentences.flatMap((sentence) => {
    if (sentence.text.length > LENGTHENED || ordinary.length === 0) return [];
    const both = [sentence.text, pick(ordinary)];
    return [{ ...sentence, text: (random() < 0.5 ? both : both.toReversed()).join(pick(MARKS)) }];
  });
}

/** The file is at most so long: with the moods' beside it, 2 MiB. */
const MOST_BYTES = 1_900_000;
/** By how much the grain gets coarser until the file is short enough. */
const COARSER = 1.05;

/** The model as it ships: packed, with its loss of precision, and loaded again. */
export function shippedJudge(
  trained: ReturnType<typeof trainJudge>,
  thresholds = EVERYTHING,
): [JudgeModel, Uint8Array] {
  let { grain } = trained;
  let file = packJudge({ ...trained, thresholds });
  while (file.length > MOST_BYTES) file = packJudge({ ...trained, grain: (grain *= COARSER), thresholds });
  const read = loadJudge(file);
  if (!read.ok) throw new Error(`the judge just packed is ${read.reason}`);
  return [read.model, file];
}

/** What the model says of each sentence, with the rule that it hears loudest. */
export function mark(model: JudgeModel, sentences: readonly JudgedSentence[]): readonly Marked[] {
  return sentences.map((sentence) => {
    const { warn, hint } = scoreWords(model, readDraft(sentence.text).own, normalise(sentence.buyer).text);
    const most = Math.max(...hint);
    return { sentence, warn: Math.max(...warn), hint: most, rule: model.rules[hint.indexOf(most)] ?? '' };
  });
}

/**
 * The batches of these sentences in parts that are left out together. Batches on the same list of rules, told by their first file, go to
 * different parts, so that every part holds all rules.
 */
export function foldsOf(sentences: readonly JudgedSentence[]): readonly ReadonlySet<string>[] {
  const batches = [...Map.groupBy(sentences, ({ batch }) => batch)];
  const lists = Map.groupBy(batches, ([, lines]) => lines[0]?.about ?? '');
  const folds = Array.from({ length: FOLDS }, () => new Set<string>());
  for (const list of lists.values()) for (const [k, [batch]] of list.entries()) folds[k % FOLDS]?.add(batch);
  return folds.filter(({ size }) => size > 0);
}

/** The sentences of a fold marked by a model that was trained without them. */
export function markFold(sentences: readonly JudgedSentence[], number: number): readonly Marked[] {
  const fold = foldsOf(sentences)[number] ?? new Set();
  const [model] = shippedJudge(trainJudgeOn(sentences.filter(({ batch }) => !fold.has(batch))));
  const left = sentences.filter(({ batch }) => fold.has(batch));
  return mark(model, [...left, ...lengthened(left)]);
}

/** Thresholds under which the clean lines so marked, `[warn, hint]` each, keep the shares of false alarms. */
export function thresholdsOf(clean: readonly (readonly [warn: number, hint: number])[]): Thresholds {
  return {
    warn: exceededBy(
      WARN_SHARE,
      clean.map(([warn]) => warn),
    ),
    hint: exceededBy(
      HINT_SHARE,
      clean.map(([, hint]) => hint),
    ),
  };
}

/** The number that this share of the numbers exceeds. */
export function exceededBy(share: number, numbers: readonly number[]): number {
  const highest = numbers.toSorted((a, b) => b - a);
  return highest[Math.floor(share * highest.length)] ?? 0;
}
