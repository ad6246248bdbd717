import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ReviewContext } from '../../../lib/chat/draft';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { readShippedJudge } from '../../../lib/headless/shipped-judge';
import { createKnownData } from '../../../lib/privacy/known-data';
import { JUDGES, reviewDraft } from '../../../lib/review/review-draft';
import { shopDrafts } from '../drafts';
import type { BenchRow, Times } from '../measure';
import { spread, timeEach } from '../measure';

const LENGTH = 200;
const OVERLONG = 20_000;
const COLLECTIONS = 3;
/** Over and over they keep one part of the judgement busy each: rules, the judge of words, names, numbers. */
const REPEATED = ['赔', '亲,您好', '是你们', '不知道。', '张先生', '一二三', '138', '加微信', '3号', '自己看'];

const judges = { ...JUDGES, words: readShippedJudge() };

/** Drafts of 200 and of 20,000 characters, all rules and the judge of words, with few and many known tags of other buyers. */
export default function review(): BenchRow[] {
  const few = timesWith(contextOf(5000), LENGTH, 300);
  const many = timesWith(contextOf(100_000), LENGTH, 300);
  return [
    { what: 'review, 200 characters, 5,000 known tags', unit: 'ms', ...few, budget: { of: 'p99', at: 2 } },
    { what: 'review, 200 characters, 100,000 known tags', unit: 'ms', ...many, budget: { of: 'p99', at: 2 } },
    {
      what: 'review, 200 characters, 100,000 known tags, longest',
      unit: 'ms',
      value: many.max,
      budget: { of: 'value', at: 8 },
    },
    {
      what: 'review, 200 characters, after garbage collections',
      unit: 'ms',
      ...afterCollections(contextOf(0)),
      budget: { of: 'max', at: 8 },
    },
    {
      what: 'review, 20,000 characters, 100,000 known tags',
      unit: 'ms',
      ...timesWith(contextOf(100_000), OVERLONG, 10),
      budget: { of: 'max', at: 20 },
    },
    {
      what: 'review, 20,000 characters of one word over and over',
      unit: 'ms',
      ...timeEach(REPEATED.map(overAndOver), (draft) => reviewDraft(draft, contextOf(0), DEFAULT_POLICY, judges)),
      budget: { of: 'max', at: 20 },
    },
  ];
}

function timesWith(context: ReviewContext, length: number, count: number): Times {
  return timeEach(shopDrafts(count, length), (draft) => reviewDraft(draft, context, DEFAULT_POLICY, judges));
}

function overAndOver(word: string): string {
  return word.repeat(Math.ceil(OVERLONG / word.length)).slice(0, OVERLONG);
}

/** Between two messages of an agent lie many collections, after which engines have forgotten what nobody holds on to. */
function afterCollections(context: ReviewContext): Times {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const times = shopDrafts(20, LENGTH).map((draft) => {
    for (let i = 0; i < COLLECTIONS; i += 1) collect();
    const begun = performance.now();
    reviewDraft(draft, context, DEFAULT_POLICY, judges);
    return performance.now() - begun;
  });
  return spread(times);
}

function contextOf(tags: number): ReviewContext {
  const known = createKnownData(new Uint8Array(32).fill(7));
  for (let i = 0; i < tags; i += 1)
    known.remember(`buyer-${i % 5000}`, 'mobile', `1390000${String(i).padStart(5, '0')}`);
  return { messages: [], known: known.seenBy('buyer-1') };
}
