import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { Phrase } from '../../lib/chat/phrase';

/** A search made ready for one bank. */
export type Find = (asked: string) => readonly Phrase[];

export interface Rival {
  readonly name: string;
  readonly open: (bank: readonly Phrase[]) => Find;
  /** It looks at every phrase for every query: a few queries tell enough. */
  readonly isLinear: boolean;
  /** Past how many phrases it is not run, and why. */
  readonly most?: readonly [phrases: number, reason: string];
}

const KEYS = ['title', 'code', 'keywords', 'group', 'body'];
const LIMIT = 10;

export const RIVALS: readonly Rival[] = [
  { name: 'fuse.js', open: (bank) => openFuse(bank, {}), isLinear: true, most: [10_000, 'seconds a query'] },
  {
    name: 'fuse.js tuned',
    open: (bank) => openFuse(bank, { threshold: 0.3, ignoreLocation: true }),
    isLinear: true,
    most: [10_000, 'about a second a query'],
  },
  { name: 'minisearch', open: openMiniSearch, isLinear: false, most: [10_000, 'a minute and 600 MB to build'] },
  { name: 'flexsearch', open: openFlexSearch, isLinear: false, most: [10_000, 'over a minute and 1.6 GB to build'] },
];

function openFuse(bank: readonly Phrase[], options: { threshold?: number; ignoreLocation?: boolean }): Find {
  const fuse = new Fuse(bank, { keys: KEYS, ...options });
  return (asked) => fuse.search(asked, { limit: LIMIT }).map(({ item }) => item);
}

/** Single Chinese characters and pairs of neighbours, Latin words whole: what these libraries are given for Chinese. */
function bigrams(text: string): string[] {
  const terms: string[] = [];
  for (const run of text.toLowerCase().match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? []) {
    if (/^[a-z0-9]/u.test(run)) terms.push(run);
    else for (let i = 0; i < run.length; i += 1) terms.push(run.charAt(i), run.slice(i, i + 2));
  }
  return terms;
}

function openMiniSearch(bank: readonly Phrase[]): Find {
  const search = new MiniSearch<Phrase>({
    fields: KEYS,
    tokenize: bigrams,
    searchOptions: { boost: { title: 3, keywords: 3, code: 4 }, prefix: (term) => term.length > 1 },
  });
  search.addAll(bank);
  const byId = new Map(bank.map((phrase) => [phrase.id, phrase]));
  return (asked) =>
    search
      .search(asked)
      .slice(0, LIMIT)
      .flatMap(({ id }) => byId.get(id as string) ?? []);
}

function openFlexSearch(bank: readonly Phrase[]): Find {
  const index = new Index({ tokenize: 'forward', encode: bigrams });
  for (const [position, phrase] of bank.entries()) {
    index.add(position, [phrase.title, phrase.code, ...phrase.keywords, phrase.group, phrase.body].join(' '));
  }
  return (asked) =>
    index.search(asked, { limit: LIMIT, suggest: true }).flatMap((position) => bank[Number(position)] ?? []);
}
