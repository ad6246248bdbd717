import { describe, expect, test } from 'vitest';
import {
  groupsOfFour,
  isSignedBy,
  isVouchedFor,
  parseFingerprint,
  signKeyChange,
  signPack,
} from '../../lib/packs/signing';
import { OTHER, SHOP } from './pack-world';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const HEX = '0123456789abcdef0123456789abcdef';

describe('a fingerprint', () => {
  test.each([HEX, groupsOfFour(HEX), HEX.toUpperCase(), '０１２３ 4567-89AB-cdef 0123:4567:89ab:cdef'])(
    '%s is read',
    (typed) => {
      expect(parseFingerprint(typed)).toBe(HEX);
    },
  );

  test.each(['', HEX.slice(1), `${HEX}0`, HEX.replace('0', 'g')])('%s is none', (typed) => {
    expect(parseFingerprint(typed)).toBeUndefined();
  });
});

test('signatures are those of RFC 8032: what the first test vector signs, WebCrypto and this agree on', async () => {
  // RFC 8032, 7.1, TEST 1: the key pair; the signed text is ours.
  const secret = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
  const key = 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a';
  const signature = await signPack('{"a":1}', secret);
  expect(await isSignedBy('{"a":1}', signature, key)).toBe(true);
  expect(await isSignedBy('{"a":2}', signature, key)).toBe(false);
  const native = await crypto.subtle.importKey('raw', bytes(key), 'Ed25519', false, ['verify']);
  const text = new TextEncoder().encode('tuotie-pack/1\n{"a":1}');
  expect(await crypto.subtle.verify('Ed25519', native, bytes(signature), text)).toBe(true);
});

test('a word for one thing is no word for another', async () => {
  const { key, secret } = SHOP;
  const change = await signKeyChange('lanmei', secret, key, OTHER.key);
  expect(await isVouchedFor('lanmei', change)).toBe(true);
  expect(await isVouchedFor('caomei', change)).toBe(false);
  expect(await isSignedBy(`lanmei\n${key}\n${OTHER.key}`, change.signature, key)).toBe(false);
});
