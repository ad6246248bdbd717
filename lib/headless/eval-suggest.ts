/**
 * Measures the ranking on messages that were written after it and never used to tune it: hit@1, hit@3, mean reciprocal
 * rank, and how often nothing is pushed where the bank has no answer. `node lib/headless/run.ts lib/headless/eval-suggest.ts`.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Phrase } from '../chat/phrase';
import { readBank } from '../store/formats/read-bank';
import { buildIndex } from '../suggest/build-index';
import { suggestForMessages } from '../suggest/for-messages';
import type { SuggestionList } from '../suggest/suggestion';
import { searchTyped } from '../suggest/typed';

interface HeldOut {
  readonly messages: readonly { readonly text: string; readonly row: number }[];
  readonly none: readonly string[];
  readonly typed: readonly { readonly typed: string; readonly row: number }[];
}

const TESTS = new URL('../../tests/suggest/', import.meta.url);
const FAQ = new URL('../../../shared/data/customer_chatbot_faq/qa_.csv', import.meta.url);
const DEPTH = 10;

const held = JSON.parse(readFileSync(new URL('held-out.json', TESTS), 'utf8')) as HeldOut;
const bank = await indexOf(new URL('held-out-bank.csv', TESTS));
const asking = (text: string) => suggestForMessages(bank, [{ from: 'buyer', text }], { now: 0, limit: DEPTH });
report(
  'messages, 200 phrases',
  held.messages.map(({ text, row }) => [text, row, asking(text)]),
);
report(
  'typed, 200 phrases',
  held.typed.map(({ typed, row }) => [typed, row, searchTyped(bank, typed, { now: 0 })]),
);
const silent = held.none.filter((text) => !asking(text).confident);
console.log(`silence: nothing pushed for ${silent.length} of ${held.none.length} messages without an answer`);
const pushed = held.none.filter((text) => asking(text).confident);
if (pushed.length > 0) console.log(`  pushed for: ${pushed.join(' | ')}`);

if (existsSync(FAQ)) {
  const questions = JSON.parse(readFileSync(new URL('faq-rewordings.json', TESTS), 'utf8')) as HeldOut['messages'];
  const faq = await indexOf(FAQ);
  report(
    'customer_chatbot_faq, other wordings',
    questions.map(({ text, row }) => [
      text,
      row,
      suggestForMessages(faq, [{ from: 'buyer', text }], { now: 0, limit: DEPTH }),
    ]),
  );
} else {
  console.log('customer_chatbot_faq: not here, not measured');
}

async function indexOf(file: URL) {
  const read = await readBank(readFileSync(file), 'bank.csv');
  if (!read.ok) throw new Error(`${file.pathname}: ${read.reason}`);
  return buildIndex(read.rows.map((row): Phrase => ({ ...row, id: String(row.row), owner: 'shop', updatedAt: 0 })));
}

/** Prints the figures of one set, then the first place of everything that was not first. */
function report(name: string, answers: readonly (readonly [asked: string, row: number, list: SuggestionList])[]): void {
  const places = answers.map(([, row, list]) => list.suggestions.findIndex(({ phrase }) => phrase.id === String(row)));
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
