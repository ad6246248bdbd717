import type { ReplyTexts } from './bank-meaning';
import { countGroups, visitGroups } from './word-groups';

/** Which groups of words stand in which phrases of a bank. */
export interface PhraseGroups {
  /** Phrase → its first entry; one more than there are phrases. */
  readonly starts: Uint32Array;
  /** Group × 2, + 1 where the title or a keyword has it. */
  readonly entries: Uint16Array;
  /** Group → how rare it is in this bank (BM25's idf). */
  readonly rarity: Float32Array;
}

/** How many of a message's groups a phrase has, each by how rare it is in the bank. */
export interface SharedGroups {
  readonly title: number;
  readonly body: number;
}

/** Collects the groups of phrases, in order. */
export function createGroupsReader(phraseCount: number) {
  const starts = new Uint32Array(phraseCount + 1);
  const counts = new Uint32Array(countGroups());
  // Which phrase met a group last, and in which field: each counts once.
  const inTitle = new Int32Array(counts.length).fill(-1);
  const inBody = new Int32Array(counts.length).fill(-1);
  let entries = new Uint16Array(Math.max(64, phraseCount * 16));
  let length = 0;
  let phrase = 0;
  const push = (entry: number) => {
    if (length === entries.length) {
      const larger = new Uint16Array(length * 2);
      larger.set(entries);
      entries = larger;
    }
    entries[length] = entry;
    length += 1;
  };
  const meet = (group: number, met: Int32Array, mark: 0 | 1) => {
    if (met[group] === phrase) return;
    if (mark === 1 || inTitle[group] !== phrase) counts[group] = (counts[group] ?? 0) + 1;
    met[group] = phrase;
    push(group * 2 + mark);
  };
  const add = ({ title, body }: ReplyTexts) => {
    for (const text of title) visitGroups(text, text.length, (group) => meet(group, inTitle, 1));
    visitGroups(body, body.length, (group) => meet(group, inBody, 0));
    phrase += 1;
    starts[phrase] = length;
  };
  const finish = (): PhraseGroups => {
    const rarity = Float32Array.from(counts, (count) => Math.log(1 + (phraseCount + 0.5) / (count + 0.5)));
    return { starts, entries: entries.slice(0, length), rarity };
  };
  return { add, finish };
}

/** The groups that a phrase shares with a message; long titles and bodies share many by chance. */
export function sharedGroups(groups: PhraseGroups, phrase: number, asked: ReadonlySet<number>): SharedGroups {
  const shared = { title: 0, body: 0 };
  const found = { title: 0, body: 0 };
  const end = groups.starts[phrase + 1] ?? 0;
  for (let i = groups.starts[phrase] ?? 0; i < end; i += 1) {
    const entry = groups.entries[i] ?? 0;
    const field = (entry & 1) === 1 ? 'title' : 'body';
    found[field] += 1;
    if (asked.has(entry >> 1)) shared[field] += groups.rarity[entry >> 1] ?? 0;
  }
  return { title: shared.title / Math.sqrt(1 + found.title), body: shared.body / Math.sqrt(1 + found.body) };
}

export function readGroups(texts: readonly string[]): Set<number> {
  const groups = new Set<number>();
  for (const text of texts) visitGroups(text, text.length, (group) => groups.add(group));
  return groups;
}
