import * as sheets from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { readBank } from '../../../lib/store/formats/read-bank';
import { bareBook, biffBook, cell, compoundFile, GBK, record } from './old-workbook-files';

const ROWS = [
  ['分组', '快捷编码', '快捷短语', '登记日期'],
  ['发货', 1001, '亲，48小时内发出😊', new Date(Date.UTC(2026, 2, 2))],
  ['售后', '007', '第一行\n第二行é', true],
];

/** Kinds of old workbooks that the other program writes; its types do not name all of them. */
type BookType = 'biff8' | 'biff5' | 'biff2';

/** A workbook as another program writes it. `shared`: texts stand in one table, in which long ones go on in the next record. */
function written(bookType: BookType, rows: readonly (readonly unknown[])[], shared = false): Uint8Array {
  const book = sheets.utils.book_new();
  sheets.utils.book_append_sheet(book, sheets.utils.aoa_to_sheet(rows.map((row) => [...row])), '话术');
  return new Uint8Array(sheets.write(book, { type: 'array', bookType, bookSST: shared }));
}

describe('an Excel 97–2003 workbook written by another program', () => {
  test.each([true, false])('is read as it stands there (texts in one table: %s)', async (shared) => {
    expect(await readBank(written('biff8', ROWS, shared), 'a.xls')).toMatchObject({
      ok: true,
      rows: [
        { row: 1, group: '发货', code: '1001', body: '亲，48小时内发出😊' },
        { row: 2, group: '售后', code: '007', body: '第一行\n第二行é' },
      ],
    });
  });

  test('of long texts gives every one whole', async () => {
    const long = Array.from({ length: 300 }, (_, i) => [`第${String(i)}条，`.repeat(i + 1)]);
    const bank = await readBank(written('biff8', [['内容'], ...long], true), 'a.xls');
    expect(bank.ok && bank.rows.map(({ body }) => [body])).toEqual(long);
  });

  test('gives dates as days, and numbers as they are written', async () => {
    const date = new Date(Date.UTC(2026, 10, 1));
    const own = ['分组', '标题', '内容', '快捷编码', '关键词', '相似问法', '意图', '归属', '妥帖编号', '生效日'];
    const bank = await readBank(written('biff8', [own, ['', '', 12.5, -3, '', '', '', '', '', date]]), 'a.xls');
    expect(bank.ok && bank.rows[0]).toMatchObject({ body: '12.5', code: '-3', validFrom: '2026-11-01' });
  });

  test.each(['biff5', 'biff2'] as const)('is read in the older kind %s', async (kind) => {
    expect(
      await readBank(
        written(kind, [
          ['title', 'body'],
          ['a', 'b'],
          [1, 2.5],
        ]),
        'a.xls',
      ),
    ).toMatchObject({
      ok: true,
      rows: [
        { title: 'a', body: 'b' },
        { title: '1', body: '2.5' },
      ],
    });
  });

  test('is known by its bytes under any name, in an archive too', async () => {
    expect(await readBank(written('biff8', ROWS), 'a.csv')).toMatchObject({ ok: true, rows: [{ code: '1001' }, {}] });
  });
});

describe('a workbook that a shop system writes by hand', () => {
  const table = [
    [GBK.title, GBK.body],
    [GBK.shipping, GBK.today],
  ];

  test.each([
    ['without any code page', undefined],
    ['with the Western code page, which is wrong', 1252],
    ['with the Chinese code page', 936],
  ])('in GBK %s', async (_name, codePage) => {
    expect(await readBank(bareBook(table, codePage), 'a.xls')).toMatchObject({
      ok: true,
      rows: [{ title: '发货', body: '今天发' }],
    });
  });

  test('with texts that formulas gave: what was last shown counts', async () => {
    const rows = [record(0x06, [1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff]), record(0x207, [3, 0, 0, 97, 98, 99])];
    const file = biffBook([cell(0, 0, 'title'), cell(0, 1, 'body'), ...rows]);
    expect(await readBank(compoundFile({ Workbook: file }), 'a.xls')).toMatchObject({
      ok: true,
      rows: [{ body: 'abc' }],
    });
  });

  test('a text that goes on in the next record, there in one byte a character', async () => {
    const strings = [
      record(0xfc, [1, 0, 0, 0, 1, 0, 0, 0, 4, 0, 1, 0x60, 0x4f, 0x7d, 0x59]),
      record(0x3c, [0, 111, 107]),
    ];
    const file = biffBook([cell(0, 0, 'body'), record(0xfd, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0])], strings);
    expect(await readBank(compoundFile({ Workbook: file }), 'a.xls')).toMatchObject({
      ok: true,
      rows: [{ body: '你好ok' }],
    });
  });
});

describe('old Office files that give nothing say why', () => {
  test.each([
    ['with a password', { Workbook: biffBook([], [record(0x2f, [0, 0])]) }, 'encrypted'],
    ['a workbook of today with a password', { EncryptedPackage: new Uint8Array(16) }, 'encrypted'],
    ['a Word document', { WordDocument: new Uint8Array(16) }, 'unknown-format'],
    ['empty', { Workbook: biffBook([]) }, 'empty-file'],
    ['one cell in the last corner', { Workbook: biffBook([cell(65_535, 255, 'x')]) }, 'too-many-rows'],
    [
      'a text longer than its record',
      { Workbook: biffBook([record(0x204, [0, 0, 0, 0, 0, 0, 99, 0, 0, 1])]) },
      'unreadable',
    ],
    ['a sheet without its end', { Workbook: biffBook([]).slice(0, -4) }, 'unreadable'],
  ])('%s', async (_name, streams, reason) => {
    expect(await readBank(compoundFile(streams), 'a.xls')).toEqual({ ok: false, reason });
  });

  test('broken off anywhere, it is damaged', async () => {
    const whole = written('biff8', [
      ['标题', '内容'],
      ...Array.from({ length: 200 }, (_, i) => [`第${String(i)}`, '今天发']),
    ]);
    for (const share of [0.2, 0.5, 0.9]) {
      const bank = await readBank(whole.slice(0, Math.floor(whole.length * share)), 'a.xls');
      expect(bank).toEqual({ ok: false, reason: 'unreadable' });
    }
  });

  test('sectors that run in a circle end', async () => {
    const file = compoundFile({ Workbook: biffBook([cell(0, 0, 'x'.repeat(200))]) });
    // The stream's first sector is its own successor.
    new DataView(file.buffer).setUint32(512, 0, true);
    new DataView(file.buffer).setUint32(512 + 8, 2, true);
    expect(await readBank(file, 'a.xls')).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('links that claim to cover all cells cost nothing', async () => {
    const links = Array.from({ length: 1_500 }, () =>
      record(0x1b8, [0, 0, 0xff, 0xff, 0, 0, 0xff, 0, ...Array<number>(24).fill(0)]),
    );
    const file = biffBook([cell(0, 0, 'body'), cell(1, 0, 'hi'), ...links]);
    expect(await readBank(compoundFile({ Workbook: file }), 'a.xls')).toMatchObject({
      ok: true,
      rows: [{ body: 'hi' }],
    });
  });
});
