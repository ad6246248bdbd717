import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../lib/chat/phrase';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { reviewDraft } from '../../../lib/review/review-draft';
import { exportBank } from '../../../lib/store/export/export-bank';
import { withoutCustomerData } from '../../../lib/store/export/without-customer-data';
import { readBank } from '../../../lib/store/formats/read-bank';
import { planImport } from '../../../lib/store/import/import-plan';
import { runSteps } from '../../../lib/suggest/run-steps';
import { phraseOf } from '../in-memory';

const KINDS = ['xlsx', 'csv', 'json'] as const;

/** Texts of every kind that has ever broken a table. */
const nasty = fc.constantFrom(
  '=1+1',
  "'=1",
  "''",
  '+86',
  '-',
  '@a',
  '\t=1',
  '\r\n=1',
  '"',
  'a"b',
  ',',
  '，',
  ';|',
  '\r',
  '\n',
  '_x000D_',
  '_x0041_',
  '\u0007',
  '\uFFFE',
  '&lt;<b>',
  ' ',
  '　',
  '["a"]',
  '[',
  '{{name}}',
  '%name%',
  '#昵称#',
  '1001.0',
  '是',
  '😀',
  '\\',
  'null',
  '__proto__',
);
// NUL alone tells a damaged file, and stands in no text.
const text = (maxLength: number) =>
  fc
    .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 6 })
    .map((parts) => parts.join('').toWellFormed().replaceAll('\0', '').slice(0, maxLength).toWellFormed());
const phrase: fc.Arbitrary<Phrase> = fc
  .record({
    id: fc.uuid(),
    owner: fc.constantFrom('shop' as const, 'mine' as const),
    group: text(60),
    title: text(60),
    body: text(120).filter((body) => body !== ''),
    code: text(20),
    keywords: fc.array(text(20), { maxLength: 4 }),
    samples: fc.array(text(40), { maxLength: 4 }),
    updatedAt: fc.constant(0),
  })
  .chain((one) =>
    fc.constantFrom(
      one,
      { ...one, intents: ['发货时间', '催发货'] },
      { ...one, validFrom: '2026-11-01', validUntil: '2026-11-11' },
      { ...one, pinned: true, place: 3 },
    ),
  );

describe('what is exported', () => {
  test.each(KINDS)(
    'as %s is read back exactly as it was',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(phrase, { minLength: 1, maxLength: 6, selector: ({ id }) => id }),
          async (phrases) => {
            const file = exportBank(phrases, kind, '2026-03-02');
            const bank = await readBank(file.bytes, file.name);
            expect(bank.ok && bank.rejected).toEqual([]);
            expect(bank.ok && bank.rows.map((read) => ({ ...read, updatedAt: 0 }))).toEqual(
              phrases.map((one, i) => ({ ...one, row: i + 1 })),
            );
            const items = bank.ok ? runSteps(planImport(bank.rows, phrases, bank.isOwn)) : [];
            expect(items.map((item) => item.kind)).toEqual(phrases.map(() => 'same'));
          },
        ),
        { numRuns: 60 },
      );
    },
    60_000,
  );

  test('as CSV has a mark for Excel, ends its lines by CRLF and lets nothing be calculated', () => {
    const { bytes } = exportBank([phraseOf('p1', { title: '=1+1', body: '-50', code: ' @a' })], 'csv', '2026-03-02');
    const written = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(written.startsWith('\uFEFF"分组","标题"')).toBe(true);
    expect(written.endsWith('"\r\n')).toBe(true);
    expect(written).toContain(`"'=1+1","'-50","' @a"`);
  });

  test('a phrase that lost its id in somebody’s hands still meets its like', async () => {
    const phrases = [phraseOf('p1', { owner: 'shop' })];
    const csv = new TextDecoder().decode(exportBank(phrases, 'csv', '2026-03-02').bytes).replace('"p1"', '""');
    const bank = await readBank(new TextEncoder().encode(csv), 'a.csv');
    expect(bank.ok && runSteps(planImport(bank.rows, phrases, bank.isOwn))).toMatchObject([{ kind: 'same' }]);
  });
});

test('questions that hold somebody’s data do not leave, and replies that look so are named', () => {
  const phrases = [
    phraseOf('p1', { samples: ['几天发货', '我的电话是13800000000什么时候发'] }),
    phraseOf('p2', { title: '报号', body: '您的手机号13800000000对吗' }),
    phraseOf('p3', { title: '收件人林晓梅13800000000专用', body: '您的货今天发出' }),
    phraseOf('p4', { title: '今天发货', keywords: ['发货', '3号楼'], body: '今天发出' }),
  ];
  const clean = withoutCustomerData(phrases, (draft) => reviewDraft(draft, { messages: [] }, DEFAULT_POLICY));
  expect(clean).toMatchObject({ leftOut: 1, suspicious: ['报号', '收件人林晓梅13800000000专用'] });
  expect(clean.phrases.map(({ samples }) => samples)).toEqual([['几天发货'], [], [], []]);
});
