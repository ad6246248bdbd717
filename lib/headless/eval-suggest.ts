/**
 * Measures the ranking on messages that were never used to tune it: hit@1, hit@3, mean reciprocal rank, and how often nothing is pushed
 * where the bank has no answer. `npm run eval:suggest`; `--words` measures without the intent model, `--misses` shows the place of
 * everything that did not come first.
 */
import { existsSync } from 'node:fs';
import type { Phrase } from '../chat/phrase';
import { ALL_STARTER_PHRASES } from './starter-packs';
import type { PhraseIndex } from '../suggest/build-index';
import { buildIndex } from '../suggest/build-index';
import { suggestForMessages } from '../suggest/for-messages';
import type { SuggestionList } from '../suggest/suggestion';
import { searchTyped } from '../suggest/typed';
import { readShippedModel } from './shipped-model';
import type { Question } from './suggest-sets';
import { asked, readBankFile, readBlindBanks, readConversations, readTest, readTyped } from './suggest-sets';

/** What was asked, which replies are right (ids), and what came. */
type Answer = readonly [asked: string, right: readonly string[], list: SuggestionList];

/** Messages of another author over the starter bank. */
interface Corpus {
  readonly messages: readonly { readonly text: string; readonly best: string; readonly also: readonly string[] }[];
  readonly unanswered: readonly string[];
}

/** Messages and typed queries over a bank of 200 phrases; a first set, measured many times by now. */
interface HeldOut {
  readonly messages: readonly { readonly text: string; readonly row: number }[];
  readonly none: readonly string[];
  readonly typed: readonly { readonly typed: string; readonly row: number }[];
}

const FAQ = new URL('../../../shared/data/customer_chatbot_faq/qa_.csv', import.meta.url);
const DEPTH = 10;
/** The id of a phrase that ships. */
const idOf = (code: string) => `starter:${code}`;
const model = process.argv.includes('--words') ? undefined : readShippedModel();

reportBlind();
await reportHeldOut();
reportStarter();
await reportFaq();

function reportBlind(): void {
  const banks = readBlindBanks();
  for (const { name, phrases, questions, none } of banks) {
    const index = indexOf(phrases);
    report(`${name}, ${phrases.length} phrases`, questions.map(answering(index)));
    reportSilence(`${name}, without an answer`, index, none);
  }
  const [shop] = banks;
  if (shop === undefined) throw new Error('no blind banks');
  const index = indexOf(shop.phrases);
  for (const [kind, questions] of readConversations()) {
    const answers = questions.map(answering(index));
    if (questions.some(({ right }) => right.length > 1)) reportBoth(kind, answers);
    else report(kind, answers);
  }
  const typed = readTyped().map(
    (query) => [query.kind, [query.typed, query.right, searchTyped(index, query.typed, { now: 0 })] as Answer] as const,
  );
  report(
    'typed',
    typed.map(([, answer]) => answer),
  );
  for (const [kind, answers] of Map.groupBy(typed, ([name]) => name)) {
    report(
      `typed, ${kind}`,
      answers.map(([, answer]) => answer),
    );
  }
}

async function reportHeldOut(): Promise<void> {
  const held = readTest('suggest/held-out.json') as HeldOut;
  const index = indexOf(await readBankFile(new URL('../../tests/suggest/held-out-bank.csv', import.meta.url)));
  const answers = held.messages.map(({ text, row }) =>
    answering(index)({ messages: asked(text), right: [String(row)] }),
  );
  report('held out, 200 phrases', answers);
  reportSilence('held out, without an answer', index, held.none);
  report(
    'held out, typed',
    held.typed.map(({ typed, row }) => [typed, [String(row)], searchTyped(index, typed, { now: 0 })]),
  );
}

function reportStarter(): void {
  const corpus = readTest('corpus/buyer-messages.json') as Corpus;
  const starter = indexOf(ALL_STARTER_PHRASES);
  report(
    'starter bank, any right reply',
    corpus.messages.map(({ text, best, also }) =>
      answering(starter)({ messages: asked(text), right: [best, ...also].map(idOf) }),
    ),
  );
  reportSilence('starter bank, without an answer', starter, corpus.unanswered);
}

async function reportFaq(): Promise<void> {
  if (!existsSync(FAQ)) {
    console.log('customer_chatbot_faq: not here, not measured');
    return;
  }
  const questions = readTest('suggest/faq-rewordings.json') as readonly { text: string; row: number }[];
  const index = indexOf(await readBankFile(FAQ));
  report(
    'customer_chatbot_faq, other wordings',
    questions.map(({ text, row }) => answering(index)({ messages: asked(text), right: [String(row)] })),
  );
}

function indexOf(phrases: readonly Phrase[]): PhraseIndex {
  return buildIndex(phrases, model);
}

function answering(index: PhraseIndex): (question: Question) => Answer {
  return ({ messages, right }) => [
    messages.at(-1)?.text ?? '',
    right,
    suggestForMessages(index, messages, { now: 0, limit: DEPTH }),
  ];
}

function reportSilence(name: string, index: PhraseIndex, texts: readonly string[]): void {
  const silent = texts.filter((text) => !answering(index)({ messages: asked(text), right: [] })[2].confident);
  console.log(`${name}: nothing pushed for ${silent.length} of ${texts.length}`);
}

/** Two matters in one message: how often both replies stand among the first three. */
function reportBoth(name: string, answers: readonly Answer[]): void {
  const both = answers.filter(([, right, { suggestions }]) => {
    const first = new Set(suggestions.slice(0, 3).map(({ phrase }) => phrase.id));
    return right.every((id) => first.has(id));
  });
  report(name, answers);
  console.log(`${name}: both in three for ${both.length} of ${answers.length}`);
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
  for (const [i, [text, , list]] of answers.entries()) {
    if (places[i] !== 0)
      console.log(`  ${String((places[i] ?? -1) + 1)}  ${text} → ${list.suggestions[0]?.phrase.title ?? '–'}`);
  }
}
