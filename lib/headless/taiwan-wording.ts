import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import type { Phrase } from '../chat/phrase';

/** Characters and everyday words as Taiwan writes them (OpenCC, Apache-2.0); then the words of the trade. */
const words = Converter({ from: 'cn', to: 'twp' });
/** Characters alone: a slot keeps its name, so that what fills it is found. */
const characters = Converter({ from: 'cn', to: 'tw' });

/** `mainland<TAB>Taiwan`, both in traditional characters; `#` begins a comment. */
const TERMS = readFileSync(new URL('../store/starter/taiwan-terms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])
  .toSorted(([a], [b]) => b.length - a.length);
const TERM = new RegExp(TERMS.map(([mainland]) => mainland).join('|'), 'gu');
const TAIWAN = new Map(TERMS);

/** A shipped phrase in the wording of Taiwan. */
export function inTaiwan<P extends Pick<Phrase, 'group' | 'title' | 'body' | 'keywords' | 'samples'>>(phrase: P): P {
  return {
    ...phrase,
    group: taiwanWording(phrase.group),
    title: taiwanWording(phrase.title),
    body: taiwanWording(phrase.body),
    keywords: phrase.keywords.map(taiwanWording),
    samples: phrase.samples.map(taiwanWording),
  };
}

/** A text in simplified characters as a shop in Taiwan would write it. */
export function taiwanWording(text: string): string {
  return text
    .split(/(\{[^}]*\})/u)
    .map((piece) =>
      piece.startsWith('{') ? characters(piece) : words(piece).replaceAll(TERM, (term) => TAIWAN.get(term) ?? term),
    )
    .join('');
}
