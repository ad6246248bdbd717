import { describe, expect, test } from 'vitest';
import type { WholePolicy } from '../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import type { PackPolicy } from '../../lib/packs/pack';
import { policyChanges } from '../../lib/packs/policy-changes';
import { joinLayers, NO_LAYER, NOTHING_LAID, relay } from '../../lib/packs/policy-layer';

const listOf = (id: string, entries: readonly string[] = ['清仓价'], name = id) =>
  ({ id, name, severity: 'block', advice: '', sites: [], on: true, entries }) as const;
const layer = (change: Partial<PackPolicy>): PackPolicy => ({ ...NO_LAYER, ...change });
const policy = (change: Partial<WholePolicy>): WholePolicy => ({ ...DEFAULT_POLICY, ...change });

const OWN = policy({
  rules: { cold: 'off', arguing: 'hint' },
  wordLists: [listOf('mine'), listOf('shared', ['旧词'])],
  allow: ['4000000000'],
  masking: 'default',
});
const SHOP = layer({
  rules: { arguing: 'block', vague: 'off' },
  brand: { dear: true },
  wordLists: [listOf('shared', ['新词']), listOf('shop')],
  allow: ['4000000000', '店铺地址'],
  masking: 'strict',
});

describe('a shop’s policy over the user’s own', () => {
  test('changes what it names and nothing else', () => {
    const { policy: after } = relay(OWN, NOTHING_LAID, SHOP);
    expect(after.rules).toEqual({ cold: 'off', arguing: 'block', vague: 'off' });
    expect(after.brand).toEqual({ ...OWN.brand, dear: true });
    expect(after.wordLists.map(({ id, entries }) => [id, ...entries])).toEqual([
      ['mine', '清仓价'],
      ['shared', '新词'],
      ['shop', '清仓价'],
    ]);
    expect(after.allow).toEqual(['4000000000', '店铺地址']);
    expect(after.masking).toBe('strict');
  });

  test('comes off without a trace', () => {
    const laid = relay(OWN, NOTHING_LAID, SHOP);
    const { policy: after } = relay(laid.policy, laid, NO_LAYER);
    expect({ ...after, wordLists: after.wordLists.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual(OWN);
  });

  test('leaves what was changed by hand since as it was changed', () => {
    const laid = relay(OWN, NOTHING_LAID, SHOP);
    const byHand = {
      ...laid.policy,
      rules: { ...laid.policy.rules, vague: 'warn' as const },
      masking: 'default' as const,
    };
    const { policy: after } = relay(byHand, laid, NO_LAYER);
    expect(after.rules).toEqual({ cold: 'off', arguing: 'hint', vague: 'warn' });
    expect(after.masking).toBe('default');
  });

  test('replaced by a next one gives back what only the first had named', () => {
    const laid = relay(OWN, NOTHING_LAID, SHOP);
    const { policy: after } = relay(laid.policy, laid, layer({ rules: { vague: 'hint' }, allow: ['店铺地址'] }));
    expect(after.rules).toEqual({ cold: 'off', arguing: 'hint', vague: 'hint' });
    expect(after.brand).toEqual(OWN.brand);
    expect(after.allow).toEqual(['4000000000', '店铺地址']);
  });

  test('leaves a list out that finds no room beside the user’s own, and says which', () => {
    const many = Array.from({ length: 4_990 }, (_, at) => `词${at}`);
    const own = policy({ wordLists: [listOf('mine', many)] });
    const laid = relay(own, NOTHING_LAID, layer({ wordLists: [listOf('big', many.slice(0, 50)), listOf('small')] }));
    expect(laid.leftOut).toEqual(['big']);
    expect(laid.policy.wordLists.map(({ id }) => id)).toEqual(['mine', 'small']);
    expect(relay(laid.policy, laid, NO_LAYER).policy.wordLists).toEqual(own.wordLists);
  });

  test('of two shops: the later one is followed, and each comes off alone', () => {
    const other = layer({ rules: { arguing: 'warn' }, wordLists: [listOf('shop', ['别家'])] });
    const both = relay(OWN, NOTHING_LAID, joinLayers([SHOP, other]));
    expect(both.policy.rules['arguing']).toBe('warn');
    const one = relay(both.policy, both, joinLayers([other]));
    expect(one.policy.rules).toEqual({ cold: 'off', arguing: 'warn' });
    expect(relay(one.policy, one, NO_LAYER).policy.rules).toEqual(OWN.rules);
  });
});

test('what differs between two policies is told in the order of the settings', () => {
  const { policy: after } = relay(OWN, NOTHING_LAID, SHOP);
  expect(policyChanges(OWN, after)).toEqual([
    { kind: 'rule', id: 'arguing', from: 'hint', to: 'block' },
    { kind: 'rule', id: 'vague', from: undefined, to: 'off' },
    { kind: 'brand', name: 'dear', from: false, to: true },
    { kind: 'list', name: 'shared', fate: 'changed', added: 1, removed: 1 },
    { kind: 'list', name: 'shop', fate: 'new', added: 1, removed: 0 },
    { kind: 'allow', added: ['店铺地址'], removed: [] },
    { kind: 'masking', to: 'strict' },
  ]);
  expect(policyChanges(after, OWN)).toContainEqual({
    kind: 'list',
    name: 'shop',
    fate: 'removed',
    added: 0,
    removed: 1,
  });
});
