import type { ReplyTexts } from './bank-meaning';
import { addFieldFeatures } from './bank-meaning';
import type { Features } from './features';
import { addFeatures, createFeatures } from './features';
import { learnIntent } from './learn-intent';
import type { AskedRows, CandidateRows } from './learn-list';
import { learnList } from './learn-list';
import type { Learner, ReplyRows, Rows } from './learner';
import { createLearner, dropSome, learnMessage, learnReply, sumMessage, sumReply } from './learner';
import type { TrainedModel } from './load-model';

/** What a model is trained from; all texts folded, messages without politeness. */
export interface Course {
  /** Messages with the class each belongs to. */
  readonly sentences: readonly { readonly text: string; readonly intent: number }[];
  readonly banks: readonly CourseBank[];
}

export interface CourseBank {
  readonly phrases: readonly {
    readonly texts: ReplyTexts;
    /** Classes of what it answers; empty where that is not known. */
    readonly intents: readonly number[];
    readonly messages: readonly string[];
  }[];
  /** How much its lists count. */
  readonly weight: number;
  /** Whether its messages teach the intent layer too; not where they are the sentences over again. */
  readonly teachesIntents: boolean;
}

export interface TrainingPlan {
  readonly intents: readonly string[];
  readonly size: number;
  readonly epochs: number;
  /** Features in fewer texts are left out: what was met once teaches one sentence by heart. */
  readonly leastCount: number;
  /** Of more features than this the rarest are left out too: each costs 70 bytes of the file, 37 of its download. */
  readonly mostFeatures: number;
  /** Share of a text's features hidden each time it is shown. */
  readonly dropout: number;
  /** Learning rate of Adagrad at the start; falls to a twentieth. */
  readonly rate: number;
  /** Replies of other banks shown in each list. */
  readonly strangers: number;
  /** Uniform in [0, 1); seeded, so that the same course gives the same bytes. */
  readonly random: () => number;
}

type Task = (rate: number) => void;

/** Trains on one core: some 20,000 messages take about a minute. The ranking is fitted later. */
export function trainModel(course: Course, plan: TrainingPlan): Omit<TrainedModel, 'ranking' | 'push'> {
  const rows = rowsOfFeatures(course, plan);
  const learner = createLearner(rows.size, plan.intents.length, plan);
  const sentences = course.sentences.map(({ text, intent }) => ({ rows: rowsOf(messageOf(text), rows), intent }));
  const banks = course.banks.map((bank) => readRows(bank, rows));
  const everyReply = banks.flatMap(({ candidates }) => candidates);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    const tasks: Task[] = [
      ...sentences.map((sentence) => (rate: number) => learnSentence(learner, sentence.rows, sentence.intent, rate)),
      ...everyReply
        .filter(({ intents }) => intents.length > 0)
        .map((reply) => (rate: number) => learnReplyIntents(learner, reply, rate)),
      ...banks.flatMap((bank) => listsOf(learner, bank, everyReply, plan)),
    ];
    shuffle(tasks, plan.random);
    const rate = plan.rate * (1 - (0.95 * epoch) / plan.epochs);
    for (const task of tasks) task(rate);
  }
  const { vectors, gates, turn, weights, biases } = learner;
  const [title = 1, body = 0, group = 0] = learner.fields;
  const { intents, size } = plan;
  return {
    intents,
    size,
    features: [...rows.keys()],
    vectors,
    gates,
    turn,
    fields: [title, body, group],
    weights,
    biases,
  };
}

interface BankRows {
  readonly candidates: readonly CandidateRows[];
  readonly asked: readonly AskedRows[];
  readonly weight: number;
  readonly teachesIntents: boolean;
}

function learnSentence(learner: Learner, all: Rows, intent: number, rate: number): void {
  const rows = dropSome(learner, all);
  const slope = new Float32Array(learner.size);
  learnIntent(learner, sumMessage(learner, rows), [intent], 1, rate, slope);
  learnMessage(learner, rows, slope, rate);
}

function learnReplyIntents(learner: Learner, { title, body, group, intents }: CandidateRows, rate: number): void {
  const reply = { title: dropSome(learner, title), body: dropSome(learner, body), group: dropSome(learner, group) };
  const slope = new Float32Array(learner.size);
  learnIntent(learner, sumReply(learner, reply), intents, 1, rate, slope);
  learnReply(learner, reply, slope, rate);
}

/** Messages compared with one showing of the candidates; more in banks of many messages, where showing costs most. */
function batchOf(messages: number): number {
  if (messages > 5000) return 256;
  return messages > 600 ? 96 : 48;
}

function listsOf(learner: Learner, bank: BankRows, everyReply: readonly CandidateRows[], plan: TrainingPlan): Task[] {
  const asked = [...bank.asked];
  shuffle(asked, plan.random);
  const batch = batchOf(asked.length);
  const own = bank.candidates.length;
  return Array.from({ length: Math.ceil(asked.length / batch) }, (_, i) => (rate: number) => {
    const strangers = Array.from({ length: plan.strangers }, () => {
      return everyReply[Math.floor(plan.random() * everyReply.length)];
    }).filter((reply) => reply !== undefined);
    const messages = asked.slice(i * batch, (i + 1) * batch);
    learnList(learner, [...bank.candidates, ...strangers], own, messages, bank.weight, bank.teachesIntents, rate);
  });
}

function readRows({ phrases, weight, teachesIntents }: CourseBank, rows: ReadonlyMap<number, number>): BankRows {
  const candidates = phrases.map(({ texts, intents, messages }) => ({
    ...replyRows(texts, rows),
    intents,
    messages: messages.map((text) => rowsOf(messageOf(text), rows)),
  }));
  const asked = candidates.flatMap(({ messages, intents }, target) =>
    messages.map((message, place) => ({ rows: message, target, intents, place })),
  );
  return { candidates, asked, weight, teachesIntents };
}

const FIELDS = ['title', 'body', 'group'] as const;

function replyRows(texts: ReplyTexts, rows: ReadonlyMap<number, number>): ReplyRows {
  const [title, body, group] = FIELDS.map((field) => rowsOf(fieldOf(texts, field), rows));
  const none = new Uint32Array(0);
  return { title: title ?? none, body: body ?? none, group: group ?? none };
}

function rowsOfFeatures({ sentences, banks }: Course, { leastCount, mostFeatures }: TrainingPlan): Map<number, number> {
  const counts = new Map<number, number>();
  const count = ({ hashes, count: end }: Features) => {
    for (const hash of new Set(hashes.subarray(0, end))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  };
  for (const { text } of sentences) count(messageOf(text));
  for (const { phrases, teachesIntents } of banks) {
    for (const { texts, messages } of phrases) {
      for (const field of FIELDS) count(fieldOf(texts, field));
      if (teachesIntents) for (const message of messages) count(messageOf(message));
    }
  }
  // Of features that are met as often, those met first are kept: the sort is stable.
  const kept = [...counts].filter(([, met]) => met >= leastCount).toSorted(([, a], [, b]) => b - a);
  return new Map(kept.slice(0, mostFeatures).map(([hash], row) => [hash, row]));
}

const scratch = createFeatures();

function messageOf(text: string): Features {
  scratch.count = 0;
  addFeatures(text, scratch);
  return scratch;
}

function fieldOf(texts: ReplyTexts, field: (typeof FIELDS)[number]): Features {
  scratch.count = 0;
  addFieldFeatures(texts, field, scratch);
  return scratch;
}

function rowsOf({ hashes, count }: Features, rows: ReadonlyMap<number, number>): Rows {
  const found: number[] = [];
  for (const hash of hashes.subarray(0, count)) {
    const row = rows.get(hash);
    if (row !== undefined) found.push(row);
  }
  return Uint32Array.from(found);
}

function shuffle(items: unknown[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}
