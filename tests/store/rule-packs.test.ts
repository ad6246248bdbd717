import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { WholePolicy, WordList } from '../../lib/chat/policy';
import { DEFAULT_BRAND, DEFAULT_POLICY } from '../../lib/chat/policy';
import { PolicySchema } from '../../lib/store/policy-schema';
import { changesOf, packOverflow, readPack, withPack, writePack } from '../../lib/store/rule-packs';

const KNOWN = new Set(['cold', 'insult', 'mobile']);
const listOf = (id: string, name: string, ...entries: string[]): WordList => ({
  id,
  name,
  severity: 'warn',
  advice: '换个说法',
  sites: [],
  on: true,
  entries,
});
const SHOP: WholePolicy = {
  ...DEFAULT_POLICY,
  rules: { cold: 'off', insult: 'warn' },
  brand: { ...DEFAULT_BRAND, dear: true, emoji: 1 },
  wordLists: [listOf('a', '禁语', '清仓价', '加*微信', '最低价=>优惠价')],
  exceptions: { key: 'ab'.repeat(32), entries: [] },
  allow: ['400-000-0000'],
};
const read = (pack: unknown) => readPack(typeof pack === 'string' ? pack : JSON.stringify(pack), KNOWN);
const packed = (parts: object) => ({ format: 'tuotie-rules', version: 1, ...parts });

describe('a rule pack', () => {
  test('carries a shop’s rules to another machine, and nothing private', () => {
    const text = writePack(SHOP);
    expect(text).not.toMatch(/400-000|abab/u);
    const reading = read(text);
    expect(reading).toMatchObject({ ok: true, leftOut: [] });
    if (!reading.ok) return;
    const applied = withPack(DEFAULT_POLICY, reading.pack);
    expect({ ...applied, exceptions: SHOP.exceptions, allow: SHOP.allow }).toEqual(SHOP);
    expect(changesOf(applied, reading.pack)).toEqual([]);
  });

  test('says before it is applied what it would change', () => {
    const reading = read(
      packed({
        rules: { cold: 'off', insult: 'block' },
        brand: { dear: false, cute: false },
        wordLists: [listOf('b', '禁语', '清仓价', '跳楼价'), listOf('c', '新的', '甲')],
      }),
    );
    if (!reading.ok) throw new Error(reading.reason);
    expect(changesOf(SHOP, reading.pack)).toEqual([
      { kind: 'rule', id: 'insult', from: 'warn', to: 'block' },
      { kind: 'brand', name: 'dear', from: true, to: false },
      { kind: 'list', name: '禁语', isNew: false, added: 1, removed: 2 },
      { kind: 'list', name: '新的', isNew: true, added: 1, removed: 0 },
    ]);
  });

  test('leaves what it does not name as it is', () => {
    const reading = read(packed({ rules: { mobile: 'block' } }));
    if (!reading.ok) throw new Error(reading.reason);
    expect(withPack(SHOP, reading.pack)).toEqual({ ...SHOP, rules: { ...SHOP.rules, mobile: 'block' } });
  });

  test.each<[string, unknown, string]>([
    ['no JSON', '{"format":', 'not-json'],
    ['another file', { rules: {} }, 'not-a-pack'],
    ['a list', [1], 'not-a-pack'],
    ['a newer pack', { format: 'tuotie-rules', version: 2 }, 'newer'],
    ['something huge', ' '.repeat(2_000_001), 'too-large'],
  ])('refuses %s', (_, given, reason) => {
    expect(read(given)).toEqual({ ok: false, reason });
  });

  test('keeps out what it does not know, and says so', () => {
    const reading = read(
      packed({
        rules: { cold: 'hint', 'mind-reading': 'block', insult: 'shout' },
        brand: { emoji: 99, dear: true, loud: true },
        wordLists: [
          { ...listOf('a', '甲', '好词', '(坏', '好 词', '加=>加我'), extra: 1 },
          { id: '../x', name: '乙' },
        ],
      }),
    );
    expect(reading).toEqual({
      ok: true,
      pack: { rules: { cold: 'hint' }, brand: { dear: true }, wordLists: [listOf('a', '甲', '好词')] },
      leftOut: [
        { what: 'mind-reading', reason: 'unknown-rule' },
        { what: 'insult', reason: 'invalid' },
        { what: 'emoji', reason: 'invalid' },
        { what: 'loud', reason: 'unknown-rule' },
        { what: '(坏', reason: 'unclosed' },
        { what: '加=>加我', reason: 'strikes-again' },
        { what: '乙', reason: 'invalid' },
      ],
    });
  });

  test('cannot reach into objects that are not its own', () => {
    const reading = read(
      '{"format":"tuotie-rules","version":1,"__proto__":{"x":1},"rules":{"__proto__":"off","constructor":"off","cold":"off"},"brand":{"__proto__":{"dear":true},"toString":true},"wordLists":[{"__proto__":{"id":"a"}}]}',
    );
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.pack).toEqual({ rules: { cold: 'off' }, brand: {}, wordLists: [] });
    expect(Object.getPrototypeOf(withPack(SHOP, reading.pack).rules)).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });

  test('brings no more words than there is room for', () => {
    const many = Array.from({ length: 400 }, (_, at) => `甲*乙${at}`);
    const reading = read(packed({ wordLists: [listOf('a', '甲', ...many)] }));
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.pack.wordLists[0]?.entries).toHaveLength(200);
    expect(reading.leftOut.every(({ reason }) => reason === 'too-many-patterns')).toBe(true);
    const full = { ...SHOP, wordLists: [listOf('z', '满', ...many.slice(0, 150))] };
    expect(packOverflow(withPack(full, reading.pack))).toBe('too-many-patterns');
    expect(packOverflow(SHOP)).toBeUndefined();
  });

  test('of any shape is read without an exception, and what it makes of a policy is valid', () => {
    const part = fc.oneof(
      fc.anything(),
      fc.array(fc.record({ id: fc.string(), name: fc.string(), entries: fc.array(fc.string()) })),
    );
    const result = fc.check(
      fc.property(fc.record({ rules: part, brand: part, wordLists: part }, { requiredKeys: [] }), (parts) => {
        const reading = read(packed(parts));
        return reading.ok && v.is(PolicySchema, withPack(DEFAULT_POLICY, reading.pack));
      }),
    );
    expect(result.counterexample).toBeNull();
  });
});
