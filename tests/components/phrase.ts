import type { Phrase } from '../../lib/chat/phrase';

/** A phrase for tests. */
export function phrase(more: Partial<Phrase> = {}): Phrase {
  return {
    id: 'p1',
    owner: 'shop',
    group: '物流',
    title: '发货时间',
    body: '{买家昵称}您好,您的订单今天发货。',
    code: 'fhsj',
    keywords: ['发货'],
    samples: ['什么时候发货'],
    updatedAt: 0,
    ...more,
  };
}
