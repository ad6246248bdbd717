import type { WordList } from '../../chat/policy';
import { normalise } from '../../text/normalise';
import { compileWords } from './compile-words';
import { findWords } from './find-words';
import type { Entry, EntryFault } from './parse-entry';
import { parseEntry } from './parse-entry';

/** Why a line is not taken: it is no entry, what it puts in the place of the words strikes again, or there are too many. */
export type LineFault = EntryFault | 'strikes-again' | 'too-many-entries' | 'too-many-patterns';

export interface CheckedLines {
  /** Good lines, trimmed, each once. */
  readonly entries: readonly string[];
  /** `line`: from 1. */
  readonly faults: readonly { readonly line: number; readonly text: string; readonly reason: LineFault }[];
  /** Lines that say what an earlier one says: in other letters, with other spaces. */
  readonly doubles: number;
}

/** How many more the shop's lists may hold. */
export interface Room {
  readonly entries: number;
  readonly patterns: number;
}

/** Reads what was pasted into a list, one entry a line. Empty lines do not count. */
export function checkLines(text: string, room: Room): CheckedLines {
  const entries: string[] = [];
  const faults: { line: number; text: string; reason: LineFault }[] = [];
  const known = new Set<string>();
  let [doubles, patterns] = [0, 0];
  for (const [at, raw] of text.split(/\r\n?|\n/u).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const refuse = (reason: LineFault) => faults.push({ line: at + 1, text: line.slice(0, 40), reason });
    const parsed = parseEntry(line);
    if (!parsed.ok) {
      refuse(parsed.reason);
      continue;
    }
    const { entry } = parsed;
    const said = JSON.stringify([entry.parts, entry.gaps, entry.exceptions]);
    if (known.has(said)) doubles += 1;
    else if (strikesAgain(entry, line)) refuse('strikes-again');
    else if (entries.length >= room.entries) refuse('too-many-entries');
    else if (isPattern(entry) && patterns >= room.patterns) refuse('too-many-patterns');
    else {
      known.add(said);
      entries.push(line);
      if (isPattern(entry)) patterns += 1;
    }
  }
  return { entries, faults, doubles };
}

/** Whether an entry is more than one word: those may have to be compared at every place of a draft. */
function isPattern({ parts }: Pick<Entry, 'parts'>): boolean {
  return parts.length > 1 || (parts[0]?.length ?? 0) > 1;
}

/** How many of these lines are patterns. */
export function countPatterns(lines: readonly string[]): number {
  return lines.filter((line) => {
    const parsed = parseEntry(line);
    return parsed.ok && isPattern(parsed.entry);
  }).length;
}

/** The replacement is struck by its own entry: taking it would never end. */
function strikesAgain({ replacement }: Entry, line: string): boolean {
  if (replacement === undefined || replacement === '') return false;
  const alone: WordList = { id: 'a', name: '', severity: 'hint', advice: '', sites: [], on: true, entries: [line] };
  return findWords(compileWords([alone]), normalise(replacement).text).matches.length > 0;
}
