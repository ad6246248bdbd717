import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../lib/packs/pack';
import { signKeyChange } from '../../lib/packs/signing';
import type { Trust } from '../../lib/packs/verify-pack';
import { NO_TRUST, verifyPack } from '../../lib/packs/verify-pack';
import { createKeys } from '../../lib/headless/pack-keys';
import { DAY, NOON } from '../store/in-memory';
import { fileOf, FINGERPRINT, OTHER, packPhraseOf, SHOP } from './pack-world';

const verify = async (text: string, trust: Trust = NO_TRUST, now = NOON) => verifyPack(text, () => trust, now);
const reasonOf = async (text: string, trust?: Trust, now?: number) => {
  const verified = await verify(text, trust, now);
  return verified.ok ? 'taken' : verified.reason;
};
const TRUST: Trust = { ...NO_TRUST, key: SHOP.key, pack: 'lanmei' };

describe('a pack', () => {
  test('is taken with the key that signed it and a digest of what it says', async () => {
    const verified = await verify(await fileOf(), { ...NO_TRUST, fingerprint: FINGERPRINT });
    expect(verified).toMatchObject({ ok: true, key: SHOP.key, pack: { id: 'lanmei', version: 1 } });
    expect(verified.ok && verified.digest).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('may be laid out anew by whatever carried it: what counts is what it says', async () => {
    const { content, ...envelope } = JSON.parse(await fileOf()) as Record<string, Record<string, unknown>>;
    const turned = Object.fromEntries(Object.entries(content ?? {}).toReversed());
    expect(await reasonOf(JSON.stringify({ content: turned, ...envelope }, null, 4))).toBe('taken');
  });

  test('is forged if one letter of it is another', async () => {
    expect(await reasonOf((await fileOf()).replace('已经安排', '已经取消'))).toBe('forged');
  });

  test('is forged if the signature is of another key', async () => {
    const file = (await fileOf()).replace(SHOP.key, OTHER.key);
    expect(await reasonOf(file, TRUST)).toBe('forged');
  });

  test('is forged if its key is no point of the curve or of small order', async () => {
    for (const key of ['00'.repeat(32), 'ff'.repeat(32), `01${'00'.repeat(31)}`]) {
      const file = JSON.parse(await fileOf()) as object;
      expect(await reasonOf(JSON.stringify({ ...file, key, signature: '0'.repeat(128) }))).toBe('forged');
    }
  });

  test.each<[string, Trust]>([
    ['a key is known', TRUST],
    ['a fingerprint was compared', { ...NO_TRUST, fingerprint: FINGERPRINT }],
  ])('of a foreign key is refused where %s', async (_, trust) => {
    expect(await reasonOf(await fileOf({}, OTHER), trust)).toBe('foreign-key');
  });

  test('of another shop is refused at an address that is followed for this one', async () => {
    expect(await reasonOf(await fileOf({ id: 'caomei' }), TRUST)).toBe('other-pack');
  });

  test('of a lower version than one seen is refused as rolled back', async () => {
    expect(await reasonOf(await fileOf({ version: 4 }), { ...TRUST, highest: 5 })).toBe('rolled-back');
  });

  test('of the same version is taken if it says the same, refused if it says something else', async () => {
    const seen = await verify(await fileOf());
    const trust = { ...TRUST, highest: 1, digest: seen.ok ? seen.digest : '' };
    expect(await reasonOf(await fileOf(), trust)).toBe('taken');
    expect(await reasonOf(await fileOf({ phrases: [packPhraseOf('a')] }), trust)).toBe('replaced');
  });

  test('that is over is refused; one that was taken and runs out is withheld', async () => {
    const later = NOON + 31 * DAY;
    const seen = await verify(await fileOf());
    expect(await reasonOf(await fileOf(), TRUST, later)).toBe('expired');
    const trust = { ...TRUST, highest: 1, digest: seen.ok ? seen.digest : '' };
    expect(await reasonOf(await fileOf(), trust, later)).toBe('frozen');
  });

  test('of the future is refused, but clocks may differ by hours', async () => {
    expect(await reasonOf(await fileOf({ issued: NOON + 2 * DAY }))).toBe('not-yet');
    expect(await reasonOf(await fileOf({ issued: NOON + DAY / 2 }))).toBe('taken');
  });

  test('of a newer format says so', async () => {
    const file = JSON.parse(await fileOf()) as object;
    expect(await reasonOf(JSON.stringify({ ...file, formatVersion: 2, more: 1 }))).toBe('newer-format');
  });
});

describe('a key change', () => {
  test('is followed when the old key vouches for the new one, over several steps', async () => {
    const newest = await createKeys();
    const changes = [
      await signKeyChange('lanmei', SHOP.secret, SHOP.key, OTHER.key),
      await signKeyChange('lanmei', OTHER.secret, OTHER.key, newest.key),
    ];
    const file = await fileOf({ version: 2 }, newest, changes);
    expect(await verify(file, TRUST)).toMatchObject({ ok: true, key: newest.key });
    expect(await verify(file, { ...NO_TRUST, fingerprint: FINGERPRINT })).toMatchObject({ ok: true, key: newest.key });
    expect(await verify(file, { ...TRUST, key: OTHER.key })).toMatchObject({ ok: true, key: newest.key });
  });

  test.each<[string, () => Promise<Awaited<ReturnType<typeof signKeyChange>>>]>([
    ['the new key vouches for itself', async () => signKeyChange('lanmei', OTHER.secret, SHOP.key, OTHER.key)],
    ['it was meant for another pack', async () => signKeyChange('caomei', SHOP.secret, SHOP.key, OTHER.key)],
    [
      'a third key vouches',
      async () => {
        const third = await createKeys();
        return signKeyChange('lanmei', third.secret, third.key, OTHER.key);
      },
    ],
  ])('is refused if %s', async (_, change) => {
    expect(await reasonOf(await fileOf({ version: 2 }, OTHER, [await change()]), TRUST)).toBe('foreign-key');
  });

  test('leaves the old key nothing to say', async () => {
    const old = await fileOf({ version: 9 }, SHOP);
    expect(await reasonOf(old, { ...TRUST, key: OTHER.key })).toBe('foreign-key');
  });
});

describe('a file that means harm', () => {
  test.each<[string, () => Promise<string> | string]>([
    ['is no JSON', () => '<!doctype html><title>404</title>'],
    ['is cut off', async () => (await fileOf()).slice(0, -20)],
    ['is a list', () => '[]'],
    ['is null', () => 'null'],
    ['is nested without end', () => `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    [
      'carries nested content',
      async () => hostile((content) => ({ ...content, brand: JSON.parse('['.repeat(50) + ']'.repeat(50)) })),
    ],
    [
      'names an object’s machinery',
      async () => (await fileOf()).replace('"rules":{}', '"rules":{"__proto__":{"polluted":1}}'),
    ],
    ['has numbers that are not whole', async () => hostile((content) => ({ ...content, version: 1.5 }))],
  ])('and %s is no pack, and changes nothing', async (_, file) => {
    expect(await reasonOf(await file())).toBe('not-a-pack');
    expect('polluted' in {}).toBe(false);
  });

  test('and is larger than any pack is not even read', async () => {
    expect(await reasonOf(' '.repeat(MOST_BYTES + 1))).toBe('too-large');
  });
});

/** A file whose content was changed before the signature is looked at. */
async function hostile(change: (content: Record<string, unknown>) => unknown): Promise<string> {
  const file = JSON.parse(await fileOf()) as { content: Record<string, unknown> };
  return JSON.stringify({ ...file, content: change(file.content) });
}
