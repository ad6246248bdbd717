import type { WordList } from '../../chat/policy';
import type { Entry } from './parse-entry';
import { parseEntry } from './parse-entry';
import type { WordTrie } from './word-trie';
import { buildTrie } from './word-trie';

/** An entry with the list it comes from. */
export interface ListedEntry extends Entry {
  readonly list: WordList;
}

/** Word lists made ready to be looked for. A state is one part of one entry; the parts of an entry have neighbouring states. */
export interface WordMatcher {
  readonly entries: readonly ListedEntry[];
  readonly trie: WordTrie;
  /** Word of the trie → the states that it completes. */
  readonly uses: readonly (readonly number[])[];
  /** State → 1 where it is the first part of its entry, and where it is the last. */
  readonly firstPart: Uint8Array;
  readonly isLast: Uint8Array;
  /** State → most characters between it and the part before. */
  readonly gapBefore: Uint8Array;
  readonly entryOf: Int32Array;
}

/** Lines read in one step: a millisecond or two. */
const LINES_A_STEP = 200;

/** Compiles the lists that are switched on. A line that is no entry is left out: the settings say which and why. */
export function compileWords(lists: readonly WordList[]): WordMatcher {
  const steps = compileInSteps(lists);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same in steps of a few milliseconds, for a page that is doing something else. */
export function* compileInSteps(lists: readonly WordList[]): Generator<void, WordMatcher, void> {
  const entries: ListedEntry[] = [];
  const lines = lists.filter(({ on }) => on).flatMap((list) => list.entries.map((line) => ({ list, line })));
  for (const [at, { list, line }] of lines.entries()) {
    const parsed = parseEntry(line);
    if (parsed.ok) entries.push({ ...parsed.entry, list });
    if (at % LINES_A_STEP === LINES_A_STEP - 1) yield;
  }
  return assemble(entries);
}

function assemble(entries: readonly ListedEntry[]): WordMatcher {
  const states = entries.reduce((sum, { parts }) => sum + parts.length, 0);
  const [firstPart, isLast, gapBefore] = [new Uint8Array(states), new Uint8Array(states), new Uint8Array(states)];
  const entryOf = new Int32Array(states);
  const uses = new Map<string, number[]>();
  let state = 0;
  for (const [index, { parts, gaps }] of entries.entries()) {
    for (const [place, ways] of parts.entries()) {
      entryOf[state] = index;
      firstPart[state] = place === 0 ? 1 : 0;
      isLast[state] = place === parts.length - 1 ? 1 : 0;
      gapBefore[state] = gaps[place - 1] ?? 0;
      for (const way of ways) {
        const known = uses.get(way);
        if (known === undefined) uses.set(way, [state]);
        else known.push(state);
      }
      state += 1;
    }
  }
  return {
    entries,
    trie: buildTrie([...uses.keys()]),
    uses: [...uses.values()],
    firstPart,
    isLast,
    gapBefore,
    entryOf,
  };
}
