import { readdirSync, readFileSync } from 'node:fs';
import type { ReviewContext } from '../chat/draft';
import type { Message } from '../chat/message';
import { ALL_DETECTORS } from '../privacy/all-detectors';
import { findCustomerData } from '../privacy/find-customer-data';
import type { JudgeModel, Thresholds } from '../review/judge/judge-model';
import type { JudgedSentence } from '../review/judge/read-sentences';
import { readToldLeaks } from '../review/judge/read-told-leaks';
import { scoreWords } from '../review/judge/score-words';
import { trainJudge } from '../review/judge/train-judge';
import { TOLD_KINDS } from '../review/told-kinds';
import { justSent, untoldIn } from '../review/told-leaks';
import { createRandom } from '../suggest/intents/create-random';
import { exceededBy, lengthened, LESSONS, REPLIES, shippedJudge } from './judge-course';

const FOLDER = new URL('../review/judge/told-leaks/', import.meta.url);
const SETS = new URL('../../tests/privacy/', import.meta.url);
const KINDS = ALL_DETECTORS.map(({ kind }) => kind);

/**
 * Of the neighbours of leaks in the development sets, which the model whose threshold is sought has not seen, the share that may be held. The model
 * that ships knows those sets, too, and holds half as many of what nobody has seen: with the detectors' less than one in a hundred.
 */
const HELD_SHARE = 0.0075;
/** Of the clean lines that the judge of words learns from every so many-th: what agents say all day. */
const EVERY = 4;

/** A set of messages on which detectors are developed or measured. */
interface MessageSet {
  readonly leaks: readonly SetMessage[];
  readonly clean: readonly SetMessage[];
}

interface SetMessage {
  readonly draft: string;
  readonly kind?: string;
  readonly messages?: readonly Message[];
  readonly shop?: { readonly allow?: readonly string[] };
}

/** Written for this; each batch is one author's. */
const WRITTEN: readonly JudgedSentence[] = readdirSync(FOLDER)
  .toSorted()
  .flatMap((batch) =>
    readdirSync(new URL(`${batch}/`, FOLDER)).flatMap((file) =>
      readToldLeaks(`${batch}/${file}`, readFileSync(new URL(`${batch}/${file}`, FOLDER), 'utf8'), new Set(KINDS)),
    ),
  );

/** What may be read of the sets of messages on which detectors are measured. */
const READABLE: readonly (SetMessage & { readonly set: string })[] = [
  ...['development', ...[2, 3, 4, 5, 6, 7].map((number) => `development-${String(number)}`)].flatMap((set) =>
    readSet(set, () => true),
  ),
  ...['held-out-2', 'held-out-5'].flatMap((set) => readSet(set, (position) => position % 2 === 0)),
];

/** Everything that the model learns from, whole batches. */
export const LEAK_LESSONS: readonly JudgedSentence[] = [
  ...WRITTEN,
  ...READABLE.map((message) => ({
    batch: message.set,
    about: message.kind ?? 'clean',
    text: message.draft,
    breaks: message.kind === undefined ? [] : [message.kind],
    buyer: justSent(contextOf(message)),
  })),
];

const isTold = (rule: string): boolean => TOLD_KINDS.some(({ id }) => id === rule);

/**
 * What the judge of words learns from: what tells other buyers' doings, shop secrets and sensitive facts with the neighbours of that; and of the other
 * clean lines, what agents say all day, a part, with the canned replies.
 */
const JUDGED: readonly JudgedSentence[] = [
  ...LESSONS.filter(({ about = '', breaks }) => breaks.some(isTold) || (isTold(about) && breaks.length === 0)),
  ...LESSONS.filter(({ about = '', breaks }) => breaks.length === 0 && !isTold(about)).filter(
    (_, at) => at % EVERY === 0,
  ),
  ...REPLIES,
].map((sentence) => ({ ...sentence, breaks: sentence.breaks.filter(isTold), buyer: '' }));

function readSet(set: string, isReadable: (position: number) => boolean) {
  const { leaks, clean } = JSON.parse(readFileSync(new URL(`${set}.json`, SETS), 'utf8')) as MessageSet;
  return [leaks, clean].flatMap((list) =>
    list.filter((_, position) => isReadable(position)).map((message) => ({ ...message, set })),
  );
}

function contextOf({ messages = [] }: SetMessage): ReviewContext {
  return { messages };
}

/** Trains the model of told leaks: a judge whose rules are kinds of data. The same messages give the same model. */
export function trainLeaksOn(sentences: readonly JudgedSentence[]): ReturnType<typeof trainJudge> {
  const lessons = [...sentences, ...JUDGED];
  return trainJudge([...lessons, ...lengthened(lessons)], {
    rules: KINDS,
    holds: KINDS.map(() => true),
    size: 8,
    epochs: 8,
    leastCount: 4,
    leastBatches: 3,
    dropout: 0.5,
    runs: 2,
    grain: 1,
    rate: 0.1,
    random: createRandom(1),
    convolution: { size: 16, filters: 32, epochs: 8, batch: 32, leastCount: 3, rate: 4e-3, share: 1.2 },
  });
}

/** The threshold under which a model that was trained without the development sets holds no more than that share of their clean lines. */
export function findLeakThresholds(): Thresholds {
  const [model] = shippedJudge(trainLeaksOn(WRITTEN));
  const clean = READABLE.filter(({ kind }) => kind === undefined).map((message) => leakScore(model, message));
  // Nothing is only underlined: what may be a person's data is looked at before it goes, or it is nothing.
  return { warn: exceededBy(HELD_SHARE, clean), hint: Infinity };
}

/** As in a review: what may go out does not count, and what detectors find is theirs. */
function leakScore(model: JudgeModel, message: SetMessage): number {
  const { draft, shop } = message;
  const context = contextOf(message);
  if (findCustomerData(draft, context, shop?.allow ?? []).length > 0) return -Infinity;
  const before = justSent(context);
  const own = untoldIn(draft, context, shop?.allow ?? []);
  return Math.max(...scoreWords(model, own, before, before === '' ? undefined : 1).warn);
}
