import { describe, expect, test } from 'vitest';
import { readBank } from '../../../lib/store/formats/read-bank';
import { GBK } from './old-workbook-files';

const xml = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${body}</Workbook>\n`;
const data = (text: string) => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
const sheet = (rows: string, name = '话术') => `<Worksheet ss:Name="${name}"><Table>${rows}</Table></Worksheet>`;
const utf8 = (text: string) => new TextEncoder().encode(text);
const tags = (text: string) => Array.from(text, (char) => char.charCodeAt(0));
const cells = (row: readonly (readonly number[])[]) =>
  row.flatMap((text) => [...tags('<td>'), ...text, ...tags('</td>')]);

describe('what is named .xls and is something else', () => {
  test('an XML spreadsheet of Excel 2003: sheets, places that are left out, line breaks, rich text', async () => {
    const bytes = utf8(
      xml(
        sheet(`<Row>${data('说明')}</Row>`, '封面') +
          sheet(
            `<Row>${data('标题')}<Cell ss:Index="3"><Data ss:Type="String">内容</Data></Cell></Row><Row ss:Index="4">${data('A&amp;B')}<Cell ss:Index="3" ss:Formula="=1"><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>第一行</B>&#10;第二行</ss:Data></Cell></Row>`,
          ),
      ),
    );
    expect(await readBank(bytes, 'a.xls')).toMatchObject({
      ok: true,
      rows: [{ row: 3, title: 'A&B', body: '第一行\n第二行', group: '' }],
    });
  });

  test.each([
    ['that breaks off', xml(sheet(`<Row>${data('标题')}${data('内容')}</Row>`)).slice(0, -30), 'unreadable'],
    [
      'with one cell in the last corner',
      xml(sheet('<Row ss:Index="1048576"><Cell ss:Index="16384"><Data>好</Data></Cell></Row>')),
      'too-many-rows',
    ],
    ['with a row far below every other', xml(sheet('<Row ss:Index="9999999"></Row>')), 'too-many-rows'],
    ['with 200,000 rows', xml(sheet('<Row/>'.repeat(200_000))), 'too-many-rows'],
    ['with nothing in it', xml(sheet('')), 'empty-file'],
  ])('an XML spreadsheet %s is refused', async (_name, text, reason) => {
    expect(await readBank(utf8(text), 'a.xls')).toEqual({ ok: false, reason });
  });

  test('lines of tabs in UTF-16, as Excel’s own text export has them', async () => {
    const text = '\uFEFF标题\t内容\r\n发货\t"今天发\n明天到"\r\n';
    const bytes = new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer);
    expect(await readBank(bytes, 'a.xls')).toMatchObject({
      ok: true,
      rows: [{ title: '发货', body: '今天发\n明天到' }],
    });
  });

  test.each([
    ['the low byte first', true, '标题\t内容\r\n发货\t今天发\r\n'],
    ['the high byte first', false, '标题\t内容\r\n发货\t今天发\r\n'],
    ['the high byte first, all of it ASCII', false, 'title\tbody\r\nshipping\tIt leaves today\r\n'],
    ['the low byte first, in traditional characters', true, '標題,內容\n出貨,今天寄出\n'],
  ])('UTF-16 that no mark announces is read with %s', async (_name, isLittle, text) => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
    const [title, body] = (text.split(/\r?\n/u)[1] ?? '').split(/[\t,]/u);
    expect(await readBank(bytes, 'a.csv')).toMatchObject({ ok: true, rows: [{ title, body }] });
  });

  test('bytes of 0 make no text: a damaged file is damaged', async () => {
    const bytes = utf8('标题,内容\n发货,今天\0发');
    expect(await readBank(bytes, 'a.csv')).toEqual({ ok: false, reason: 'unreadable' });
    const noise = Uint8Array.from({ length: 4_096 }, (_, i) => (i * 7_919 + (i >> 3)) % 251);
    expect(await readBank(noise, 'a.csv')).toEqual({ ok: false, reason: 'unreadable' });
  });

  test('lines of tabs under names that nobody knows ask what they mean', async () => {
    const bytes = utf8('大类\t问句\t应答语\t备用\n售后\t怎么退\t申请售后即可\t无');
    expect(await readBank(bytes, 'a.xls')).toMatchObject({ ok: false, reason: 'unmapped' });
  });

  test('a page of the web of 200,000 rows is refused', async () => {
    const bytes = utf8(`<table>${'<tr><td>好'.repeat(200_000)}</table>`);
    expect(await readBank(bytes, 'a.xls')).toEqual({ ok: false, reason: 'too-many-rows' });
  });

  test('a page of the web in GBK', async () => {
    const bytes = Uint8Array.from([
      ...tags('<html><meta charset=gbk><table><tr>'),
      ...cells([GBK.title, GBK.body]),
      ...tags('</tr><tr>'),
      ...cells([GBK.shipping, GBK.today]),
      ...tags('</tr></table></html>'),
    ]);
    expect(await readBank(bytes, 'a.xls')).toMatchObject({ ok: true, rows: [{ title: '发货', body: '今天发' }] });
  });
});
