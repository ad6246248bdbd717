import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { createKnownData } from '../../../lib/privacy/known-data';
import { reviewDraft } from '../../../lib/review/review-draft';
import type { BenchRow } from '../measure';
import { timeEach } from '../measure';
import { createRandom } from '../synthetic';

const LENGTH = 200;
const TAGS = 100_000;

/** A draft of 200 characters, all rules, 100,000 known tags of other buyers. */
export default function review(): BenchRow[] {
  const known = createKnownData(new Uint8Array(32).fill(7));
  for (let i = 0; i < TAGS; i += 1)
    known.remember(`buyer-${i % 5000}`, 'mobile', `1390000${String(i).padStart(5, '0')}`);
  const context = { messages: [], known: known.seenBy('buyer-1') };
  return [
    {
      what: 'review, draft of 200 characters, 100,000 known tags',
      unit: 'ms',
      ...timeEach(drafts(300), (draft) => reviewDraft(draft, context, DEFAULT_POLICY)),
      budget: { of: 'p99', at: 2 },
    },
  ];
}

const PIECES = [
  '亲,您的包裹已经发出了,',
  '麻烦您看一下订单页面,',
  '我们最晚48小时内给您答复,',
  '退款会原路退回,',
  '收货电话13900000001对吗,',
  '订单号2026030100001234567,',
  '质量问题运费我们承担,',
  '这边帮您催一下快递,',
  '不好意思让您久等了,',
  '地址是星河路88号3栋502室,',
];

function drafts(count: number): string[] {
  const random = createRandom(5);
  return Array.from({ length: count }, () => {
    let draft = '';
    while (draft.length < LENGTH) draft += PIECES[Math.floor(random() * PIECES.length)] ?? '';
    return draft.slice(0, LENGTH);
  });
}
