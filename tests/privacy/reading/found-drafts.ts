import { expect, test } from 'vitest';
import { findCustomerData } from '../../../lib/privacy/find-customer-data';

/** What the product marks in a draft, by kind; `sent` are the agent's messages before it. */
export function kindsIn(draft: string, sent: readonly string[] = []): readonly string[] {
  const messages = sent.map((text) => ({ from: 'agent' as const, text }));
  return findCustomerData(draft, { messages }, []).map(({ rule }) => rule);
}

/** Drafts in which a kind is found, and drafts in which nothing is. */
export function testDrafts(found: readonly (readonly [kind: string, draft: string])[], left: readonly string[]): void {
  test.each(found)('finds %s in %s', (kind, draft) => expect(kindsIn(draft)).toContain(kind));
  test.each(left)('leaves %s', (draft) => expect(kindsIn(draft)).toEqual([]));
}
