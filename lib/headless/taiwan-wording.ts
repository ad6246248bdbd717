import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import type { Phrase } from '../chat/phrase';

/** Characters as Taiwan writes them (OpenCC, Apache-2.0). Its word lists are for computing and turn 参数 into 引數: the trade has its own. */
const characters = Converter({ from: 'cn', to: 'tw' });

const TERMS = readFileSync(new URL('../store/starter/taiwan-terms.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t') as [string, string])
  .toSorted(([a], [b]) => b.length - a.length);
const TERM = new RegExp(TERMS.map(([mainland]) => mainland).join('|'), 'gu');
const TAIWAN = new Map(TERMS.map(([mainland, taiwan]) => [mainland.replace('$', ''), taiwan]));

/** A shipped phrase in the wording of Taiwan. */
export function inTaiwan<P extends Pick<Phrase, 'group' | 'title' | 'body' | 'keywords' | 'samples'>>(phrase: P): P {
  return {
    ...phrase,
    group: taiwanWording(phrase.group),
    title: taiwanWording(phrase.title),
    body: taiwanWording(phrase.body),
    // Two mainland words may be one in Taiwan.
    keywords: [...new Set(phrase.keywords.map(taiwanWording))],
    samples: phrase.samples.map(taiwanWording),
  };
}

/** A text in simplified characters as a shop in Taiwan would write it. A slot keeps its name but for the characters, so that what fills it is found. */
export function taiwanWording(text: string): string {
  return characters(text)
    .split(/(\{[^}]*\})/u)
    .map((piece) => (piece.startsWith('{') ? piece : piece.replaceAll(TERM, (term) => TAIWAN.get(term) ?? term)))
    .join('');
}
