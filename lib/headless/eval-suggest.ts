/**
 * Measures the ranking on messages that were never used to tune it: hit@1, hit@3, mean reciprocal rank, and how often nothing is pushed
 * where the bank has no answer. `npm run eval:suggest`; `--words` measures without the intent model.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Phrase } from '../chat/phrase';
import { readBank } from '../store/formats/read-bank';
import { ALL_STARTER_PHRASES } from '../store/starter/all-starter-phrases';
import type { PhraseIndex } from '../suggest/build-index';
import { buildIndex } from '../suggest/build-index';
import { suggestForMessages } from '../suggest/for-messages';
import type { SuggestionList } from '../suggest/suggestion';
import { searchTyped } from '../suggest/typed';
import { readShippedModel } from './shipped-model';

/** What was asked, which replies are right (ids), and what came. */
type Answer = readonly [asked: string, right: readonly string[], list: SuggestionList];

interface HeldOut {
  readonly messages: readonly { readonly text: string; readonly row: number }[];
  readonly none: readonly string[];
  readonly typed: readonly { readonly typed: string; readonly row: number }[];
}

/** Messages of another author over the starter bank. */
interface Corpus {
  readonly messages: readonly { readonly text: string; readonly best: string; readonly also: readonly string[] }[];
  readonly unanswered: readonly string[];
}

const TESTS = new URL('../../tests/', import.meta.url);
const FAQ = new URL('../../../shared/data/customer_chatbot_faq/qa_.csv', import.meta.url);
const DEPTH = 10;
const model = process.argv.includes('--words') ? undefined : readShippedModel();

const held = readJson('suggest/held-out.json') as HeldOut;
const bank = await indexOf(new URL('suggest/held-out-bank.csv', TESTS));
report(
  'messages, 200 phrases',
  held.messages.map(({ text, row }) => [text, [String(row)], asking(bank, text)]),
);
report(
  'typed, 200 phrases',
  held.typed.map(({ typed, row }) => [typed, [String(row)], searchTyped(bank, typed, { now: 0 })]),
);
reportSilence('messages without an answer, 200 phrases', bank, held.none);

const corpus = readJson('corpus/buyer-messages.json') as Corpus;
const starter = buildIndex(ALL_STARTER_PHRASES, model);
const idOf = (code: string) => `starter:${code}`;
report(
  'corpus over the starter bank, the best reply',
  corpus.messages.map(({ text, best }) => [text, [idOf(best)], asking(starter, text)]),
);
report(
  'corpus over the starter bank, any right reply',
  corpus.messages.map(({ text, best, also }) => [text, [best, ...also].map(idOf), asking(starter, text)]),
);
reportSilence('corpus messages without an answer', starter, corpus.unanswered);

if (existsSync(FAQ)) {
  const questions = readJson('suggest/faq-rewordings.json') as HeldOut['messages'];
  const faq = await indexOf(FAQ);
  report(
    'customer_chatbot_faq, other wordings',
    questions.map(({ text, row }) => [text, [String(row)], asking(faq, text)]),
  );
} else {
  console.log('customer_chatbot_faq: not here, not measured');
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, TESTS), 'utf8')) as unknown;
}

async function indexOf(file: URL): Promise<PhraseIndex> {
  const read = await readBank(readFileSync(file), 'bank.csv');
  if (!read.ok) throw new Error(`${file.pathname}: ${read.reason}`);
  const phrases = read.rows.map((row): Phrase => ({ ...row, id: String(row.row), owner: 'shop', updatedAt: 0 }));
  return buildIndex(phrases, model);
}

function asking(index: PhraseIndex, text: string): SuggestionList {
  return suggestForMessages(index, [{ from: 'buyer', text }], { now: 0, limit: DEPTH });
}

function reportSilence(name: string, index: PhraseIndex, texts: readonly string[]): void {
  const silent = texts.filter((text) => !asking(index, text).confident);
  console.log(`${name}: nothing pushed for ${silent.length} of ${texts.length}`);
}

/** Prints the figures of one set, and with `--misses` the place of everything that was not first. */
function report(name: string, answers: readonly Answer[]): void {
  const places = answers.map(([, right, list]) =>
    list.suggestions.findIndex(({ phrase }) => right.includes(phrase.id)),
  );
  const share = (count: number) => (count / answers.length).toFixed(3);
  const within = (depth: number) => share(places.filter((place) => place >= 0 && place < depth).length);
  const mrr = share(places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0));
  const confident = share(answers.filter(([, , list]) => list.confident).length);
  console.log(
    `${name}: n ${answers.length}  hit@1 ${within(1)}  hit@3 ${within(3)}  hit@5 ${within(5)}  MRR ${mrr}  confident ${confident}`,
  );
  if (!process.argv.includes('--misses')) return;
  for (const [i, [asked, , list]] of answers.entries()) {
    if (places[i] !== 0)
      console.log(`  ${String((places[i] ?? -1) + 1)}  ${asked} → ${list.suggestions[0]?.phrase.title ?? '–'}`);
  }
}
