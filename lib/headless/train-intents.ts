/**
 * `node lib/headless/run.ts lib/headless/train-intents.ts [--measure]`: trains the intent model from the sentences of
 * lib/suggest/intents and writes public/models/intents.bin; the same sentences give the same bytes. With `--measure` it writes nothing
 * and prints what models trained on four fifths of each writer's sentences make of the fifth, the learning curve, and the
 * intents that are found worst.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createRandom } from '../suggest/intents/create-random';
import { INTENTS } from '../suggest/intents/intent-table';
import type { IntentModel } from '../suggest/intents/intent-model';
import { readMeaning } from '../suggest/intents/intent-model';
import { loadModel, packModel } from '../suggest/intents/load-model';
import type { Sentence } from '../suggest/intents/read-lessons';
import { readReplies, readSentences } from '../suggest/intents/read-lessons';
import type { Lesson } from '../suggest/intents/train-model';
import { trainModel } from '../suggest/intents/train-model';

const MODEL = new URL('../../public/models/intents.bin', import.meta.url);
const BLOCKS = 5;
const WORST = 20;

const files = import.meta.glob<string>('../suggest/intents/sentences/*/*.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const replyFiles = import.meta.glob<string>('../suggest/intents/replies.txt', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const replies = Object.entries(replyFiles).flatMap(([file, text]) => readReplies(file, text));
const sentences = [...Map.groupBy(Object.entries(files), ([file]) => file.split('/').at(-2) ?? '')].flatMap(
  ([batch, texts]) => readSentences(batch, Object.fromEntries(texts)),
);
console.log(`${sentences.length} sentences, ${replies.length} titles and bodies, ${INTENTS.length} intents`);
if (process.argv.includes('--measure')) measure();
else write();

function train(lessons: readonly Lesson[]): Uint8Array {
  const trained = trainModel([...lessons, ...replies], {
    intents: INTENTS.map(({ id }) => id),
    size: 56,
    epochs: 12,
    leastCount: 4,
    dropout: 0.3,
    rate: 0.06,
    random: createRandom(1),
  });
  return packModel(trained);
}

function write(): void {
  const file = train(sentences);
  mkdirSync(new URL('.', MODEL), { recursive: true });
  writeFileSync(MODEL, file);
  console.log(`public/models/intents.bin: ${file.length} bytes, ${gzipSync(file).length} gzipped`);
}

function measure(): void {
  for (const share of [0.25, 0.5, 1]) {
    const found = foundBy(share, BLOCKS - 1);
    console.log(`${share * 100} % of four fifths: ${figures(found)}`);
  }
  const all = Array.from({ length: BLOCKS }, (_, block) => foundBy(1, block)).flat();
  console.log(`all five fifths in turn: ${figures(all)}`);
  for (const [batch, found] of Map.groupBy(all, ({ sentence }) => sentence.batch)) {
    console.log(`  batch ${batch}: ${figures(found)}`);
  }
  const recalls = [...Map.groupBy(all, ({ sentence }) => sentence.intent)].map(
    ([intent, found]) => [INTENTS[intent]?.id, found.filter(({ place }) => place === 0).length / found.length] as const,
  );
  const worst = recalls.toSorted((a, b) => a[1] - b[1]).slice(0, WORST);
  console.log(`lowest recall: ${worst.map(([id, recall]) => `${id} ${recall.toFixed(2)}`).join(', ')}`);
}

interface Found {
  readonly sentence: Sentence;
  /** How many intents were thought likelier than the right one. */
  readonly place: number;
}

/** Trains without a block, on a share of the rest, and reads the block. */
function foundBy(share: number, block: number): Found[] {
  const random = createRandom(2);
  const model = opened(train(sentences.filter((one) => one.block !== block && random() < share)));
  return sentences
    .filter((one) => one.block === block)
    .map((sentence) => {
      const { intents } = readMeaning(model, [sentence.text]);
      const right = intents[sentence.intent] ?? 0;
      return { sentence, place: intents.filter((probability) => probability > right).length };
    });
}

function opened(file: Uint8Array): IntentModel {
  const read = loadModel(file);
  if (!read.ok) throw new Error(`the model just packed is ${read.reason}`);
  return read.model;
}

function figures(found: readonly Found[]): string {
  const within = (depth: number) => (found.filter(({ place }) => place < depth).length / found.length).toFixed(3);
  return `n ${found.length}  first ${within(1)}  in three ${within(3)}`;
}
