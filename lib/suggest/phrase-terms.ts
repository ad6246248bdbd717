import type { Phrase } from '../chat/phrase';
import type { ConceptMatch } from './concepts';
import { findConcepts, findStatedConcepts } from './concepts';
import { fold } from './fold';
import { CONCEPTS } from './lexicon';
import type { PostingsBuilder } from './postings-builder';
import type { Recording, TermSink } from './recording';
import { recorded, replay } from './recording';
import {
  CODE_PREFIX,
  CONCEPT,
  INITIALS,
  LETTERS,
  SYLLABLES,
  hashOf,
  hashOfText,
  readingsOf,
  visitGrams,
  visitLetterGrams,
} from './terms';

// How much a word counts where it stands. Bodies are long and full of politeness; titles and questions name the matter.
const TITLE = 3;
const KEYWORD = 3;
const SAMPLE = 3;
const BODY = 0.8;
const GROUP = 0.6;
// A body mentions many matters on its way to one; alone it does not make a reply fit.
const STATED = 0.5;

/** What stands past this is the small print of a very long reply; it is still inserted, only not searched. */
export const MAX_BODY = 600;
/** Titles are short; what is longer is a body without a title, whose beginning names its matter. */
const MAX_TITLE = 40;
/** BM25's b: how far a field longer than usual thins its words out. */
const LENGTH_PENALTY = 0.4;

/** Terms of texts that many phrases share, their keywords and groups, so that each is read once. */
export interface SharedTexts {
  readonly keywords: Map<string, Recording>;
  readonly groups: Map<string, Recording>;
}

/**
 * Adds a phrase's terms, without those of its sample questions, to the current row; returns the circumstances its title names.
 *
 * @param shared what phrases before this one shared with it; is added to.
 */
export function addPhrase(builder: PostingsBuilder, phrase: Phrase, shared: SharedTexts): number[] {
  const title = fold(phrase.title);
  const concepts = addWords(builder, title, TITLE, 8);
  addSound(builder, title);
  for (const keyword of phrase.keywords) replay(builder, recorded(shared.keywords, keyword, addKeyword));
  if (phrase.group !== '') replay(builder, recorded(shared.groups, phrase.group, addGroup));
  addBody(builder, fold(phrase.body.slice(0, MAX_BODY)));
  addCode(builder, fold(phrase.code).replaceAll(/\s/gu, ''));
  return circumstancesOf(title.length <= MAX_TITLE ? concepts : findConcepts(title.slice(0, MAX_TITLE)));
}

function addKeyword(builder: TermSink, keyword: string): void {
  const folded = fold(keyword);
  addWords(builder, folded, KEYWORD, 4);
  addSound(builder, folded);
}

/** Adds a sample question to the current row. */
export function addSample(builder: PostingsBuilder, sample: string): void {
  addWords(builder, fold(sample), SAMPLE, 12);
}

function circumstancesOf(matches: readonly ConceptMatch[]): number[] {
  return matches.map(({ concept }) => concept).filter((concept) => CONCEPTS[concept]?.kind === 'circumstance');
}

function addWords(builder: TermSink, text: string, weight: number, usualLength: number): ConceptMatch[] {
  const each = weight / (1 - LENGTH_PENALTY + LENGTH_PENALTY * Math.max(0.5, text.length / usualLength));
  visitGrams(text, (hash) => builder.add(hash, each));
  const concepts = findConcepts(text);
  addConcepts(builder, concepts, weight);
  return concepts;
}

/** A group says what family a reply is of, never what it answers: its words count little and its concepts less. */
function addGroup(builder: TermSink, path: string): void {
  const group = fold(path);
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

function addConcepts(builder: TermSink, matches: readonly ConceptMatch[], weight: number): void {
  for (const { concept } of matches) builder.add(hashOf(CONCEPT, concept), weight);
}

function addCode(builder: PostingsBuilder, code: string): void {
  for (let length = 1; length <= Math.min(code.length, 12); length += 1) {
    builder.add(hashOfText(CODE_PREFIX, code.slice(0, length)), (6 * length) / code.length);
  }
}

/** Of the second and further readings only what differs from the first is added: the rest is there already. */
function addSound(builder: TermSink, text: string): void {
  const add = (hash: number) => builder.addOnce(hash, 1);
  const [usual = [], ...others] = readingsOf(text);
  addReading(add, usual);
  for (const other of others) {
    for (let i = 0; i < other.length; i += 1) if (other[i] !== usual[i]) addAround(add, other, i);
  }
}

function addReading(add: (hash: number) => void, syllables: readonly string[]): void {
  let before = 0;
  for (const syllable of syllables) {
    const hash = hashOfText(SYLLABLES, syllable);
    add(hash);
    if (before !== 0) add(hashOf(SYLLABLES, before, hash));
    before = hash;
  }
  visitLetterGrams(INITIALS, initialsOf(syllables), 2, add);
  visitLetterGrams(LETTERS, syllables.join(''), 3, add);
}

/** What is heard of one syllable and across its borders. */
function addAround(add: (hash: number) => void, syllables: readonly string[], at: number): void {
  addReading(add, syllables.slice(Math.max(0, at - 2), at + 3));
}

function initialsOf(syllables: readonly string[]): string {
  return syllables.map((syllable) => syllable.charAt(0)).join('');
}
