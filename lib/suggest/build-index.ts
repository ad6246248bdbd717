import type { Phrase } from '../chat/phrase';
import type { ConceptMatch } from './concepts';
import { findConcepts, findStatedConcepts } from './concepts';
import { fold } from './fold';
import type { BankMeaning } from './intents/bank-meaning';
import { readBank } from './intents/bank-meaning';
import type { IntentModel } from './intents/intent-model';
import type { Postings, PostingsBuilder } from './postings';
import { createPostingsBuilder } from './postings';
import {
  CODE_PREFIX,
  CONCEPT,
  INITIALS,
  LETTERS,
  SYLLABLES,
  hashOf,
  hashOfPair,
  hashOfText,
  readingsOf,
  visitGrams,
  visitLetterGrams,
} from './terms';

/** A bank made ready to be searched. Rebuilt when the bank changes: 10,000 phrases take well under 300 ms. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[];
  readonly postings: Postings;
  /** Row → position of its phrase. A phrase has a row of its own and one for each sample question. */
  readonly phraseOfRow: Uint32Array;
  /** Phrase → its first row; one more than there are phrases. */
  readonly firstRow: Uint32Array;
  /** What the intent model makes of the bank; without it words alone rank. */
  readonly meaning?: BankMeaning;
  /** Score by row while one query runs; all zero between queries. */
  readonly scratch: Float32Array;
  /** Rows with a score while one query runs. */
  readonly touched: Uint32Array;
}

// How much a word counts where it stands. Bodies are long and full of politeness; titles and questions name the matter.
const TITLE = 3;
const KEYWORD = 3;
const SAMPLE = 3;
const BODY = 0.8;
const GROUP = 0.6;
// A body mentions many matters on its way to one; alone it does not make a reply fit.
const STATED = 0.5;

/**
 * Indexes a bank; with a model also by what its phrases answer. Total: empty titles, huge bodies and any script are fine; beyond 16.7
 * million rows it throws.
 */
export function buildIndex(phrases: readonly Phrase[], model?: IntentModel): PhraseIndex {
  const builder = createPostingsBuilder();
  const phraseOfRow: number[] = [];
  const firstRow = new Uint32Array(phrases.length + 1);
  for (const [position, phrase] of phrases.entries()) {
    firstRow[position] = phraseOfRow.length;
    addPhrase(builder, phrase);
    builder.endRow();
    phraseOfRow.push(position);
    for (const sample of phrase.samples) {
      addWords(builder, fold(sample), SAMPLE, 12);
      builder.endRow();
      phraseOfRow.push(position);
    }
  }
  firstRow[phrases.length] = phraseOfRow.length;
  return {
    phrases,
    postings: builder.finish(),
    phraseOfRow: Uint32Array.from(phraseOfRow),
    firstRow,
    ...(model === undefined ? {} : { meaning: readBank(phrases, firstRow, model) }),
    scratch: new Float32Array(phraseOfRow.length),
    touched: new Uint32Array(phraseOfRow.length),
  };
}

function addPhrase(builder: PostingsBuilder, phrase: Phrase): void {
  const title = fold(phrase.title);
  addWords(builder, title, TITLE, 8);
  addSound(builder, title);
  for (const keyword of phrase.keywords) {
    const folded = fold(keyword);
    addWords(builder, folded, KEYWORD, 4);
    addSound(builder, folded);
  }
  if (phrase.group !== '') addGroup(builder, fold(phrase.group));
  addBody(builder, fold(phrase.body.slice(0, MAX_BODY)));
  addCode(builder, fold(phrase.code).replaceAll(/\s/gu, ''));
}

/** What stands past this is the small print of a very long reply; it is still inserted, only not searched. */
const MAX_BODY = 600;

/** BM25's b: how far a field longer than usual thins its words out. */
const LENGTH_PENALTY = 0.4;

function addWords(builder: PostingsBuilder, text: string, weight: number, usualLength: number): void {
  const each = weight / (1 - LENGTH_PENALTY + LENGTH_PENALTY * Math.max(0.5, text.length / usualLength));
  visitGrams(text, (hash) => builder.add(hash, each));
  addConcepts(builder, findConcepts(text), weight);
}

/** A group says what family a reply is of, never what it answers: its words count little and its concepts less. */
function addGroup(builder: PostingsBuilder, group: string): void {
  visitGrams(group, (hash) => builder.add(hash, GROUP));
  addConcepts(builder, findStatedConcepts(group), GROUP / 2);
}

/** Bodies give pairs only: single characters of a long reply fit everything, and they would double the index. */
function addBody(builder: PostingsBuilder, text: string): void {
  const each = BODY / (1 - LENGTH_PENALTY + LENGTH_PENALTY * Math.max(0.5, text.length / 45));
  visitGrams(text, (hash, _at, length) => {
    if (length > 1) builder.add(hash, each);
  });
  addConcepts(builder, findStatedConcepts(text), STATED);
}

function addConcepts(builder: PostingsBuilder, matches: readonly ConceptMatch[], weight: number): void {
  for (const { concept } of matches) builder.add(hashOf(CONCEPT, concept), weight);
}

function addCode(builder: PostingsBuilder, code: string): void {
  for (let length = 1; length <= Math.min(code.length, 12); length += 1) {
    builder.add(hashOfText(CODE_PREFIX, code.slice(0, length)), (6 * length) / code.length);
  }
}

function addSound(builder: PostingsBuilder, text: string): void {
  const add = (hash: number) => builder.addOnce(hash, 1);
  for (const syllables of readingsOf(text)) {
    let initials = '';
    for (const [i, syllable] of syllables.entries()) {
      initials += syllable.charAt(0);
      add(hashOfText(SYLLABLES, syllable));
      if (i > 0) add(hashOfPair(syllables[i - 1] ?? '', syllable));
    }
    visitLetterGrams(INITIALS, initials, 2, add);
    visitLetterGrams(LETTERS, syllables.join(''), 3, add);
  }
}
