import type { WordList } from '../../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { listFindings } from '../../../lib/review/list-findings';
import { readDraft } from '../../../lib/review/read-draft';
import { reviewDraft } from '../../../lib/review/review-draft';
import type { ReadDraft } from '../../../lib/rules/rule';
import { shopDrafts } from '../drafts';
import type { BenchRow, Times } from '../measure';
import { timeEach } from '../measure';

const LENGTH = 200;
const OVERLONG = 20_000;

/** What a shop's own words cost: 5,000 of them on ordinary drafts, and 200 patterns made to fit everywhere on the longest. */
export default function wordLists(): BenchRow[] {
  const words = Array.from({ length: 5_000 }, (_, at) => `${syllable(at)}${syllable(at * 7)}${syllable(at * 13)}`);
  const hostile = Array.from({ length: 200 }, (_, at) => `啊*啊*啊*啊*啊*${at}号`);
  return [
    {
      what: 'looking for 5,000 own words in 200 characters',
      unit: 'ms',
      ...timeEach(
        shopDrafts(300, LENGTH).map((draft) => readDraft(draft)),
        lookFor(words),
      ),
      budget: { of: 'p99', at: 1 },
    },
    {
      what: 'review, 20,000 characters, 200 hostile patterns',
      unit: 'ms',
      ...reviewTimes(
        hostile,
        Array.from({ length: 10 }, () => '啊'.repeat(OVERLONG)),
      ),
      budget: { of: 'max', at: 20 },
    },
  ];
}

function listsOf(entries: readonly string[]): readonly WordList[] {
  return [{ id: 'own', name: '自家', severity: 'warn', advice: '', sites: [], on: true, entries }];
}

function lookFor(entries: readonly string[]): (read: ReadDraft) => void {
  const lists = listsOf(entries);
  return (read) => void listFindings(read, lists, { site: undefined, script: (words) => words });
}

function reviewTimes(entries: readonly string[], drafts: readonly string[]): Times {
  const policy = { ...DEFAULT_POLICY, wordLists: listsOf(entries) };
  // The page compiles its lists while it is idle.
  reviewDraft('您好', { messages: [] }, policy);
  return timeEach(drafts, (draft) => reviewDraft(draft, { messages: [] }, policy));
}

/** Characters of ordinary Chinese, spread evenly. */
function syllable(at: number): string {
  return String.fromCharCode(0x4e00 + ((at * 31) % 2_000));
}
