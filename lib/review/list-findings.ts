import type { Finding } from '../chat/finding';
import type { WordList } from '../chat/policy';
import type { ReadDraft } from '../rules/rule';
import type { ListedEntry, WordMatcher } from '../rules/word-lists/compile-words';
import { compileInSteps, compileWords } from '../rules/word-lists/compile-words';
import type { WordMatch } from '../rules/word-lists/find-words';
import { findWords } from '../rules/word-lists/find-words';
import { sourceSpan } from '../text/normalise';
import { TOO_LONG } from './unjudged';

/** A finding of a shop's own list names it as its rule: this, then the list's id. */
const LIST_RULE = 'list/';

/** The lists of the last review or preparation, and what they are compiled to: a page, like a command, has one set at a time. */
let last: { readonly lists: readonly WordList[]; readonly matcher: WordMatcher } | undefined;

/** Compiles the lists ahead of the first draft that they judge, in steps of a few milliseconds. */
export function* prepareLists(lists: readonly WordList[]): Generator<void, void, void> {
  if (lists.length > 0 && known(lists) === undefined) last = { lists, matcher: yield* compileInSteps(lists) };
}

function matcherOf(lists: readonly WordList[]): WordMatcher {
  const matcher = known(lists) ?? compileWords(lists);
  last = { lists, matcher };
  return matcher;
}

/** Settings come as a copy at each change, of which most leave the lists as they were. */
function known(lists: readonly WordList[]): WordMatcher | undefined {
  if (last === undefined) return undefined;
  return last.lists === lists || JSON.stringify(last.lists) === JSON.stringify(lists) ? last.matcher : undefined;
}

export interface ListReading {
  /** The draft's site; lists of other sites are silent. */
  readonly site: string | undefined;
  /** Puts a replacement into the draft's own script. */
  readonly script: (words: string) => string;
}

/** What the shop's own words have against a draft: like the rules they read what the agent says, not what is quoted. */
export function listFindings(read: ReadDraft, lists: readonly WordList[], reading: ListReading): readonly Finding[] {
  if (lists.length === 0) return [];
  const matcher = matcherOf(lists);
  const { matches, stoppedAt } = findWords(matcher, read.own);
  const findings = longest(matches, matcher.entries).flatMap((match): readonly Finding[] => {
    const entry = matcher.entries[match.entry];
    if (entry === undefined || !holdsAt(entry.list, reading.site)) return [];
    return [findingOf(read, match, entry, reading)];
  });
  return stoppedAt === undefined ? findings : [...findings, unreadFrom(read, stoppedAt)];
}

function holdsAt({ sites }: WordList, site: string | undefined): boolean {
  return sites.length === 0 || (site !== undefined && sites.includes(site));
}

function findingOf(
  read: ReadDraft,
  match: WordMatch,
  { list, replacement }: ListedEntry,
  { script }: ListReading,
): Finding {
  const [start, end] = sourceSpan(read.normalised, match.start, match.end);
  return {
    rule: `${LIST_RULE}${list.id}`,
    severity: list.severity,
    start,
    end,
    text: read.raw.slice(start, end),
    message: `店铺词库「${list.name}」里的说法。`,
    why: `店铺自己定的：词库「${list.name}」。`,
    ...(list.advice === '' ? {} : { advice: script(list.advice) }),
    ...(replacement === undefined ? {} : { fix: script(replacement) }),
  };
}

/** Of overlapping matches of one list the longest is told: it says most, and its replacement fits. */
function longest(matches: readonly WordMatch[], entries: readonly ListedEntry[]): readonly WordMatch[] {
  const kept: WordMatch[] = [];
  for (const match of matches.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const list = entries[match.entry]?.list;
    const isTold = kept.some(
      (other) => entries[other.entry]?.list === list && match.start < other.end && other.start < match.end,
    );
    if (!isTold) kept.push(match);
  }
  return kept;
}

/** Says from where on the lists were not read any more. */
function unreadFrom(read: ReadDraft, at: number): Finding {
  const [start] = sourceSpan(read.normalised, at, at);
  return {
    rule: TOO_LONG,
    severity: 'hint',
    start,
    end: read.raw.length,
    text: read.raw.slice(start),
    message: '这条消息太长，后面一段没有按店铺词库检查完。',
    advice: '分成几条简短的消息发送',
  };
}
