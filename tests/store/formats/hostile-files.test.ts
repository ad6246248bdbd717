import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBank } from '../../../lib/store/formats/read-bank';

const utf8 = (text: string) => new TextEncoder().encode(text);

const SHEET_START =
  '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const cell = (address: string, text: string) => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

const rels = (list: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

/** A workbook of these sheets, each given by what stands within `sheetData`. */
function workbook(sheets: readonly string[]): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    '_rels/.rels': strToU8(rels(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`)),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets>${sheets
        .map((_, i) => `<sheet name="表${String(i + 1)}" sheetId="${String(i + 1)}" r:id="rId${String(i + 1)}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      rels(
        sheets
          .map(
            (_, i) =>
              `<Relationship Id="rId${String(i + 1)}" Type="${office}/worksheet" Target="worksheets/sheet${String(i + 1)}.xml"/>`,
          )
          .join(''),
      ),
    ),
    ...Object.fromEntries(
      sheets.map((rows, i) => [
        `xl/worksheets/sheet${String(i + 1)}.xml`,
        strToU8(`${SHEET_START}${rows}</sheetData></worksheet>`),
      ]),
    ),
  });
}

const row = (number: number, ...texts: string[]) =>
  `<row r="${String(number)}">${texts.map((text, i) => cell(`${'ABCDEFG'[i] ?? 'H'}${String(number)}`, text)).join('')}</row>`;

describe('a workbook', () => {
  test('is read sheet by sheet where their columns are known; others are passed over', async () => {
    const bytes = workbook([
      row(1, '使用说明') + row(2, '请勿改动'),
      row(1, '标题', '内容') + row(2, '发货', '今天发'),
      row(1, '标题', '内容') + row(2, '退货', '可以退'),
    ]);
    expect(await readBank(bytes, 'a.xlsx')).toMatchObject({
      ok: true,
      rows: [
        { row: 1, title: '发货', group: '表2' },
        { row: 2, title: '退货', group: '表3' },
      ],
    });
  });

  test.each([
    [
      'one cell in the last corner',
      [row(1, '标题', '内容') + `<row r="1048576">${cell('XFD1048576', '好')}</row>`],
      'too-many-rows',
    ],
    ['addresses that are none', [`<row r="1">${cell('A1B2C3', '好')}</row>`], 'unreadable'],
    ['too many sheets', Array.from({ length: 200 }, () => row(1, '标题', '内容')), 'too-many-parts'],
    ['200,000 rows', ['<row><c/></row>'.repeat(200_000)], 'too-many-rows'],
  ])('with %s is refused before it is laid out', async (_name, sheets, reason) => {
    expect(await readBank(workbook(sheets), 'a.xlsx')).toEqual({ ok: false, reason });
  });

  test('that names columns up to its last one is read as far as sheets of replies reach', async () => {
    const wide = '<row r="1"><c r="XFD1" t="inlineStr"><is><t>远</t></is></c></row>';
    const sheets = [row(1, '标题', '内容').replace('</row>', cell('XFD1', '远') + '</row>') + row(2, '发货', '今天发')];
    expect(await readBank(workbook(sheets), 'a.xlsx')).toMatchObject({ ok: true, rows: [{ title: '发货' }] });
    expect(await readBank(workbook([wide]), 'a.xlsx')).toMatchObject({ ok: false });
  });

  test('that means one long text in every cell is refused', async () => {
    const long = '长'.repeat(30_000);
    const rows = Array.from({ length: 1_200 }, (_, i) => row(i + 2, long, long)).join('');
    expect(await readBank(workbook([row(1, '标题', '内容') + rows]), 'a.xlsx')).toMatchObject({
      ok: false,
      reason: 'too-large',
    });
  });

  test('with a formula gives what the sheet shows, never the formula', async () => {
    const formula = '<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://a.example")</f><v>点这里</v></c></row>';
    expect(await readBank(workbook([row(1, '内容') + formula]), 'a.xlsx')).toMatchObject({
      ok: true,
      rows: [{ body: '点这里' }],
    });
  });

  test('that breaks off is damaged', async () => {
    const whole = workbook([row(1, '标题', '内容') + row(2, '发货', '今天发')]);
    expect(await readBank(whole.slice(0, whole.length - 40), 'a.xlsx')).toEqual({ ok: false, reason: 'unreadable' });
  });
});

describe('an archive', () => {
  test('gives the rows of all its files, each under its name, and says what gave nothing', async () => {
    const zip = zipSync({
      '售前.csv': utf8('标题,内容\n有货,有现货'),
      'b/售后.json': utf8('[{"title":"退","body":"可以退"}]'),
      'logo.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
      '__MACOSX/._售前.csv': utf8('x'),
      'more.zip': zipSync({ 'c.csv': utf8('标题,内容\n甲,乙') }),
    });
    expect(await readBank(zip, 'a.zip')).toMatchObject({
      ok: true,
      rows: [
        { title: '有货', group: '售前' },
        { title: '退', group: '售后' },
      ],
      leftOut: [
        { name: 'logo.png', reason: 'unknown-format' },
        { name: 'more.zip', reason: 'unknown-format' },
      ],
    });
  });

  test('that inflates without end is left while it does, whatever sizes it declares', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
    const view = new DataView(bomb.buffer);
    const directory = bomb.findLastIndex((_, at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(directory + 24, 10, true);
    expect(await readBank(bomb, 'a.zip')).toEqual({ ok: false, reason: 'too-large' });
  }, 30_000);

  test('of very many files is refused', async () => {
    const many = Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`${String(i)}.csv`, utf8('')]));
    expect(await readBank(zipSync(many), 'a.zip')).toEqual({ ok: false, reason: 'too-many-parts' });
  });
});

const pageOf = (more: string) => utf8(`<table><tr><td>内容</td></tr><tr><td>今天发${more}</td></tr></table>`);

describe('texts', () => {
  test('200,000 rows are too many', async () => {
    expect(await readBank(utf8(`标题,内容\n${'甲,乙\n'.repeat(200_000)}`), 'a.csv')).toEqual({
      ok: false,
      reason: 'too-many-rows',
    });
  });

  test('one enormous cell is rejected with its row, and the others come in', async () => {
    const bank = await readBank(utf8(`标题,内容\n甲,"${'长'.repeat(2_000_000)}"\n乙,好`), 'a.csv');
    expect(bank).toMatchObject({
      ok: true,
      rows: [{ row: 2, body: '好' }],
      rejected: [{ row: 1, reason: 'too-long' }],
    });
  });

  test('megabytes of a picture that never ends, or of blanks, within a cell do no harm', async () => {
    for (const more of ['<svg '.repeat(2_000_000), ' '.repeat(200_000)]) {
      expect(await readBank(pageOf(more), 'a.xls')).toMatchObject({ ok: true, rows: [{ body: '今天发' }] });
    }
    const closed = '<SVG><path/></svg >明天到<script>1</script><style>a{}';
    expect(await readBank(pageOf(closed), 'a.xls')).toMatchObject({ ok: true, rows: [{ body: '今天发明天到' }] });
  });

  test('more than the most bytes are not looked at', async () => {
    expect(await readBank(new Uint8Array(33 * 1024 * 1024), 'a.csv')).toEqual({ ok: false, reason: 'too-large' });
  });

  test.each([
    ['a.json', '[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"body":"好"}]'],
    ['a.csv', '__proto__,constructor,标题,body\n1,2,甲,好'],
    ['a.yaml', '- __proto__: {polluted: 1}\n  body: 好'],
  ])('names of the language itself in %s are columns like any other', async (file, text) => {
    expect(await readBank(utf8(text), file)).toMatchObject({ ok: true, rows: [{ body: '好' }] });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('YAML that multiplies itself is refused', async () => {
    const lines = Array.from(
      { length: 9 },
      (_, i) => `a${String(i + 1)}: &a${String(i + 1)} [${`*a${String(i)},`.repeat(9)}]`,
    );
    expect(await readBank(utf8(`a0: &a0 [好]\n${lines.join('\n')}`), 'a.yaml')).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  });

  test.each([
    ['a.yaml', '['.repeat(100_000)],
    ['a.json', '['.repeat(1_000_000)],
  ])('nesting without end in %s gives no replies', async (file, text) => {
    expect(await readBank(utf8(text), file)).toMatchObject({ ok: false });
  });

  test('a UTF-8 file that breaks off within a character stays UTF-8', async () => {
    const whole = utf8('标题,内容\n发货,今天发');
    expect(await readBank(whole.slice(0, -1), 'a.csv')).toMatchObject({ ok: true, rows: [{ title: '发货' }] });
  });
});
