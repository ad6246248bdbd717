import { describe, expect, test } from 'vitest';
import { originPatternOf, parseAddress } from '../../lib/packs/address';

describe('an address', () => {
  test.each([
    ['https://packs.example.com/shop.json', 'https://packs.example.com/shop.json'],
    ['  https://Packs.Example.com:8443/a b?x=1#top ', 'https://packs.example.com:8443/a%20b?x=1'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(parseAddress(typed, false)).toBe(kept);
  });

  test.each([
    'http://packs.example.com/shop.json',
    'https://user:secret@packs.example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:application/json,{}',
    'packs.example.com/shop.json',
    '',
    `https://packs.example.com/${'a'.repeat(2_000)}`,
  ])('%s is none', (typed) => {
    expect(parseAddress(typed, true)).toBeUndefined();
  });

  test('of this machine is one for demonstrations only', () => {
    expect(parseAddress('http://127.0.0.1:8787/shop.json', true)).toBe('http://127.0.0.1:8787/shop.json');
    expect(parseAddress('http://127.0.0.1:8787/shop.json', false)).toBeUndefined();
    expect(parseAddress('http://127.0.0.1.example.com/shop.json', true)).toBeUndefined();
  });

  test('asks leave for its own host only', () => {
    expect(originPatternOf('https://packs.example.com:8443/a/b')).toBe('https://packs.example.com/*');
  });
});
