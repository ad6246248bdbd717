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

/** The groups that a phrase shares with a message (`readGroups`); long titles and bodies share many by chance. */
export function sharedGroups(
  { starts, entries, rarity }: PhraseGroups,
  phrase: number,
  asked: Uint8Array,
): SharedGroups {
  let [title, body, inTitle, inBody] = [0, 0, 0, 0];
  const end = starts[phrase + 1] ?? 0;
  for (let i = starts[phrase] ?? 0; i < end; i += 1) {
    const entry = entries[i] ?? 0;
    const shared = asked[entry >> 1] === 1 ? (rarity[entry >> 1] ?? 0) : 0;
    if ((entry & 1) === 1) {
      inTitle += 1;
      title += shared;
    } else {
      inBody += 1;
      body += shared;
    }
  }
  return { title: title / Math.sqrt(1 + inTitle), body: body / Math.sqrt(1 + inBody) };
}

/** By group 1 where it stands in one of the folded texts. */
export function readGroups(texts: readonly string[]): Uint8Array {
  const groups = new Uint8Array(countGroups());
  for (const text of texts) visitGroups(text, text.length, (group) => (groups[group] = 1));
  return groups;
}
