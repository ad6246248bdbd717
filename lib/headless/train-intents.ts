/**
 * `npm run train`: trains the intent model from the sentences and banks of lib/suggest/intents, fits the ranking on banks that models
 * trained without them have not seen, and writes public/models/intents.bin; the same texts give the same bytes. `npm run train -- --measure` writes
 * nothing and prints what the ranking makes of banks left out in turn, trade by trade, and the learning curve.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { INTENTS } from '../suggest/intents/intent-table';
import { PUSH, RANKING } from '../suggest/intents/rank-features';
import { fitOn, leaveOut } from './fit-intents';
import { BANKS, REPLIES, SENTENCES, shipped, trainOn } from './intent-course';
import { measureIntents } from './measure-intents';

const MODEL = new URL('../../public/models/intents.bin', import.meta.url);
const messages = BANKS.flatMap(({ phrases }) => phrases.flatMap((phrase) => phrase.messages)).length;
console.log(
  `${SENTENCES.length} sentences, ${INTENTS.length} intents, ${REPLIES.length} replies, ${BANKS.length} banks with ${messages} messages`,
);
if (process.argv.includes('--measure')) measureIntents();
else write();

function write(): void {
  const { ranking, push } = fitOn(leaveOut(2));
  console.log(`ranking: ${named(RANKING, ranking)}\npush: ${named(PUSH, push)}`);
  const [, file] = shipped(trainOn(SENTENCES, BANKS), ranking, push);
  mkdirSync(new URL('.', MODEL), { recursive: true });
  writeFileSync(MODEL, file);
  console.log(`public/models/intents.bin: ${file.length} bytes, ${gzipSync(file).length} gzipped`);
}

function named(names: readonly string[], weights: Float32Array): string {
  return names.map((name, i) => `${name} ${(weights[i] ?? 0).toFixed(2)}`).join(', ');
}
