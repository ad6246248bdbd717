import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportBank } from '../../../lib/store/export/export-bank';
import type { ReadBank } from '../../../lib/store/formats/read-bank';
import { readBank } from '../../../lib/store/formats/read-bank';
import { phraseOf } from '../in-memory';

const PHRASES = [
  phraseOf('p1', { samples: ['几天发货'], keywords: ['发货', '物流'] }),
  phraseOf('p2', { body: '第一行\n"第二行"，完' }),
];
const utf8 = (text: string) => new TextEncoder().encode(text);
const SEEDS: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...(['xlsx', 'csv', 'json'] as const).map(
    (kind) => [`a.${kind}`, exportBank(PHRASES, kind, '2026-03-02').bytes] as const,
  ),
  ['a.xlsx', readFileSync(new URL('../formats/replies.xlsx', import.meta.url))],
  ['a.csv', readFileSync(new URL('../formats/qianniu-gb18030.csv', import.meta.url))],
  ['a.yaml', utf8('matches:\n  - trigger: ":cj"\n    replace: "已帮您催$|$"\n')],
  ['a.xls', utf8('<table><tr><td>标题</td><td>内容</td></tr><tr><td>发货</td><td>今天发</td></tr></table>')],
  ['a.md', utf8('# 发货\n\n- 今天发\n- 明天到\n')],
];

const damage = fc.record({
  seed: fc.nat(SEEDS.length - 1),
  name: fc.constantFrom('', 'a.csv', 'a.json', 'a.xlsx', 'a.zip', 'a.yaml', 'a.txt', 'a.html', 'noname'),
  cut: fc.double({ min: 0, max: 1, noNaN: true }),
  flips: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
});

/** The cut falls at the end, where archives keep their directory, as often as anywhere. */
function damaged(bytes: Uint8Array, cut: number, flips: readonly (readonly [number, number])[]): Uint8Array {
  const broken = bytes.slice(0, cut > 0.5 ? bytes.length : Math.floor(bytes.length * cut * 2));
  for (const [at, value] of flips) if (broken.length > 0) broken[Math.floor(at * (broken.length - 1))] = value;
  return broken;
}

/** Rows that may be stored, or a reason. */
function isSound(bank: ReadBank): boolean {
  if (!bank.ok) return bank.reason.length > 0;
  return bank.rows.every(
    ({ body, title, code }) => body !== '' && body.length <= 10_000 && title.length <= 500 && code.length <= 64,
  );
}

test('damaged files of every kind, under any name, give rows that may be stored, or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(damage, async ({ seed, name, cut, flips }) => {
      const [ownName, bytes] = SEEDS[seed] ?? ['', new Uint8Array()];
      return isSound(await readBank(damaged(bytes, cut, flips), name === '' ? ownName : name));
    }),
    { numRuns: 400 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 60_000);
