import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readTaught, writeTaught } from '../../lib/store/taught-file';
import { TaughtPageSchema } from '../../lib/store/taught-schema';
import { taughtPage } from '../sites/taught/taught-page';

const DESK = taughtPage('https://desk.example.com', {
  composer: [['chat-app', 'div.foot textarea'], ['#app > div:nth-of-type(3) > textarea']],
  rows: ['div.msg\\:row[data-kind="talk"]'],
  sides: { by: 'marks', own: ['.mine', '[style*="justify-content: flex-end"]'], theirs: [] },
});
const NOBODY: ReadonlySet<string> = new Set();

test('what is written comes back the same', () => {
  expect(readTaught(writeTaught([DESK]), NOBODY)).toEqual({ ok: true, pages: [DESK], leftOut: 0 });
});

test.each([
  ['text', 'not json at all'],
  ['another file', '{"format":"tuotie-rules","version":1}'],
  ['a newer version', '{"format":"tuotie-pages","version":2,"pages":[]}'],
  ['no list', '{"format":"tuotie-pages","version":1,"pages":{}}'],
  ['more than a file of pages can be', ' '.repeat(2_000_001)],
])('a file is refused that holds %s', (_, text) => {
  expect(readTaught(text, NOBODY)).toEqual({ ok: false });
});

test('of a mixed file the sound entries are taken, each origin once, and the others counted', () => {
  const pages = [DESK, { ...DESK, at: 1 }, { origin: 'https://other.example.com' }, '__proto__', null];
  const text = JSON.stringify({ format: 'tuotie-pages', version: 1, pages });
  expect(readTaught(text, NOBODY)).toMatchObject({ ok: true, pages: [{ at: 1 }], leftOut: 4 });
});

test('a file cannot turn a known chat page to other fields', () => {
  const file = writeTaught([taughtPage('https://im.jinritemai.com')]);
  expect(readTaught(file, new Set(['https://im.jinritemai.com']))).toEqual({ ok: true, pages: [], leftOut: 1 });
});

describe('an entry is refused with', () => {
  const selectors = [
    ['a selector that looks through the whole page', 'div:has(div:has(div))'],
    ['a list of selectors', 'textarea, input'],
    ['broken brackets', '[name="a'],
    ['a pseudo-element', 'div::before'],
    ['a name that begins with a digit', '#1a'],
    ['an empty step', ''],
    ['a combinator at the end', 'div >'],
    ['a line break in a value', '[name="a\nb"]'],
    ['a carriage return in a value', '[name="a\rb"]'],
    ['a form feed in a value', '[name="a\fb"]'],
    ['a carriage return after a backslash', '.a\\\r'],
    ['a script', '<script>alert(1)</script>'],
    ['a selector long enough to carry a conversation', `.${'a'.repeat(300)}`],
  ] as const;
  test.each(selectors)('%s', (_, selector) => {
    expect(v.is(TaughtPageSchema, taughtPage('https://a.example', { composer: [[selector]] }))).toBe(false);
    expect(v.is(TaughtPageSchema, taughtPage('https://a.example', { rows: [selector] }))).toBe(false);
  });

  test.each([
    'https://a.example/path',
    'https://*',
    'file:///etc',
    'null',
    'javascript:alert(1)',
    'https://a b.example',
  ])('the origin %s', (origin) => {
    expect(v.is(TaughtPageSchema, taughtPage(origin))).toBe(false);
  });

  test('no composer, more ways than are ever derived, or more steps than pages have frames', () => {
    const many = Array.from({ length: 9 }, () => 'div');
    for (const composer of [[], [[]], [many], many.map((step) => [step])]) {
      expect(v.is(TaughtPageSchema, taughtPage('https://a.example', { composer }))).toBe(false);
    }
  });
});
