import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createKeys, writeKeys } from '../../lib/headless/pack-keys';
import type { PackWish } from '../../lib/headless/pack-publish';
import { publishPack } from '../../lib/headless/pack-publish';
import type { SignedPack } from '../../lib/packs/pack';
import { NO_TRUST, verifyPack } from '../../lib/packs/verify-pack';
import { DAY, NOON, phraseOf } from '../store/in-memory';

const folder = mkdtempSync(join(tmpdir(), 'packs-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const WISH: PackWish = {
  keys: at('keys.json'),
  bank: at('bank.json'),
  rules: at('rules.json'),
  allow: at('allow.txt'),
  id: 'lanmei',
  name: '蓝莓小铺',
  apply: 'ask',
  days: 90,
  out: at('shop.pack.json'),
};
const published = () => JSON.parse(readFileSync(WISH.out, 'utf8')) as SignedPack;

beforeAll(async () => {
  const phrases = [
    phraseOf('a', { owner: 'shop', code: 'fhsj', samples: ['几时发', '打 13900001234 找我'], pinned: true }),
    phraseOf('b', { owner: 'mine', body: '我自己的' }),
  ];
  writeFileSync(WISH.bank, JSON.stringify({ format: 'tuotie-bank', version: 1, phrases }));
  const rules = { rules: { arguing: 'off', nonsense: 'off' }, brand: { dear: true } };
  writeFileSync(at('rules.json'), JSON.stringify({ format: 'tuotie-rules', version: 1, ...rules }));
  writeFileSync(at('allow.txt'), '4000000000\n\n店铺退货地址\n');
  writeKeys(WISH.keys, await createKeys());
  writeKeys(at('next.json'), await createKeys());
});

describe('a supervisor', () => {
  test('has keys that only the owner may read, and that are never written over', async () => {
    expect(statSync(WISH.keys).mode & 0o077).toBe(0);
    const other = await createKeys();
    expect(() => writeKeys(WISH.keys, other)).toThrow('EEXIST');
  });

  test('publishes the shop’s phrases and rules, without an agent’s own and without customers’ data', async () => {
    const { content, notes } = await publishPack(WISH, NOON);
    expect(notes).toEqual([
      { kind: 'sample-left-out', what: '1' },
      { kind: 'rule-left-out', what: 'nonsense: unknown-rule' },
    ]);
    expect(content.phrases).toHaveLength(1);
    expect(content.phrases[0]).toMatchObject({ id: 'a', samples: ['几时发'] });
    expect(content.phrases[0]).not.toHaveProperty('pinned');
    expect(content).toMatchObject({
      version: 1,
      expires: NOON + 90 * DAY,
      rules: { arguing: 'off' },
      brand: { dear: true },
    });
    expect(content.allow).toEqual(['4000000000', '店铺退货地址']);
    expect(published().content).toEqual(content);
  });

  test('counts versions on, and changes the key only with the old one’s word', async () => {
    await publishPack({ ...WISH, apply: 'automatic' }, NOON);
    const { key, content } = published();
    expect(content).toMatchObject({ version: 2, apply: 'automatic' });
    await expect(publishPack({ ...WISH, keys: at('next.json') }, NOON)).rejects.toThrow('--old-keys');
    expect(published().content.version).toBe(2);
    await publishPack({ ...WISH, keys: at('next.json'), oldKeys: WISH.keys }, NOON);
    const trust = { ...NO_TRUST, key, pack: 'lanmei', highest: 2 };
    expect(await verifyPack(readFileSync(WISH.out, 'utf8'), () => trust, NOON)).toMatchObject({
      ok: true,
      pack: { version: 3 },
    });
  });

  test.each<[string, Partial<PackWish>, string]>([
    ['an id that is none', { id: 'Blaubeere!' }, 'would be refused'],
    ['a pack that is over at once', { days: 0 }, 'would be refused'],
    ['a bank that is none', { bank: at('keys.json') }, 'no bank'],
  ])('is told of %s, and nothing is written', async (_, change, words) => {
    const before = readFileSync(WISH.out, 'utf8');
    await expect(publishPack({ ...WISH, keys: at('next.json'), ...change }, NOON)).rejects.toThrow(words);
    expect(readFileSync(WISH.out, 'utf8')).toBe(before);
  });
});

test('phrases of other tools’ files keep their ids when their texts change', async () => {
  expect(await idsOf('今天发出')).toEqual(await idsOf('明天发出'));
});

async function idsOf(body: string): Promise<readonly string[]> {
  writeFileSync(at('bank.csv'), `快捷短语,话术内容\nfhsj,${body}\n`);
  const wish = { ...WISH, bank: at('bank.csv'), id: 'caomei', out: at(`${body}.json`) };
  return (await publishPack(wish, NOON)).content.phrases.map(({ id }) => id);
}
