import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBank } from '../../../lib/store/formats/read-bank';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('columns are known by their names, in any order', () => {
  test.each([
    [
      'Qianniu',
      'a.csv',
      '登记日期,分组,快捷编码,快捷短语,是否加入团队\n1,发货,fhsj,亲48小时内发出,是',
      { code: 'fhsj', group: '发货', body: '亲48小时内发出' },
    ],
    ['speech-repo', 'a.csv', '内容,类型,标签\n亲在的,问候,在吗，你好', { group: '问候', keywords: ['在吗', '你好'] }],
    [
      'SaleSmartly',
      'a.csv',
      '标准问法/常用语,类型,相似问法,答案\n几天发货,发货,多久发|啥时候发,48小时内',
      { title: '几天发货', samples: ['几天发货', '多久发', '啥时候发'], body: '48小时内' },
    ],
    ['FastGPT', 'a.csv', 'q,a,indexes\n怎么退,点申请售后,退货流程', { body: '点申请售后' }],
    [
      'Briskine',
      'a.csv',
      'id,title,shortcut,subject,to,cc,bcc,tags,body\n1,Hello,h,,,,,greet,您好',
      { title: 'Hello', code: 'h', body: '您好', keywords: ['greet'] },
    ],
    ['Chatwoot', 'a.csv', 'short_code,content\nhi,您好', { code: 'hi', title: '您好' }],
    ['traditional', 'a.csv', '標題,內容\n發貨,48小時內', { title: '發貨', body: '48小時內' }],
    [
      'notes above the header',
      'a.csv',
      '说明:请勿改动表头\n匹配关键词,回复内容,平台\n发货|几天发,亲48小时内发出,全部',
      { keywords: ['发货', '几天发'] },
    ],
    ['tabs', 'a.tsv', 'title\tbody\n发货\t48小时内', { title: '发货', body: '48小时内' }],
    ['line breaks in a cell', 'a.csv', 'title,body\n地址,"第一行\n第二行,""引号"""', { body: '第一行\n第二行,"引号"' }],
    ['Beeftext without header', 'a.csv', 'fh,亲48小时内发出,发货', { code: 'fh', title: '发货' }],
    [
      'intents, those of other tools left out',
      'a.csv',
      '标题,内容,意图\n发货,48小时内,发货时间|query_shipping|催发货',
      { title: '发货', body: '48小时内', intents: ['发货时间', '催发货'] },
    ],
    ['JSON lines', 'a.jsonl', '{"question":"几天发货","answer":"48小时内"}', { body: '48小时内', title: '几天发货' }],
    [
      'own export',
      'a.json',
      '{"format":"tuotie-bank","version":1,"phrases":[{"title":"发货","body":"48小时内","keywords":["几天"],"samples":["啥时候发"]}]}',
      { keywords: ['几天'], samples: ['啥时候发'] },
    ],
    [
      'Text Blaze',
      'a.json',
      '{"folders":[{"name":"物流","snippets":[{"name":"催件","shortcut":"cj","text":"已帮您催"}]}]}',
      { group: '物流', code: 'cj', body: '已帮您催' },
    ],
    ['Markdown', 'a.md', '# 发货\n\n亲,48小时内发出\n第二行', { group: '发货', body: '亲,48小时内发出\n第二行' }],
  ])('%s', async (_name, file, text, expected) => {
    const bank = await readBank(utf8(text), file);
    expect(bank.ok && bank.rows[0]).toMatchObject(expected);
  });
});

test('an Excel workbook gives its text, numbers as written, and its row numbers', async () => {
  const bytes = readFileSync(new URL('replies.xlsx', import.meta.url));
  const bank = await readBank(bytes, 'replies.xlsx');
  expect(bank).toMatchObject({
    ok: true,
    rows: [
      { row: 1, code: '1001', group: '发货', body: '亲,现货48小时内发出' },
      { row: 3, code: 'wl' },
    ],
    rejected: [{ row: 2, reason: 'empty' }],
  });
});

describe('encodings', () => {
  // 标题,内容 / 发货,好的 in GB18030; 標題,內容 / 發貨,好的 in Big5.
  const gb = [
    0xb1, 0xea, 0xcc, 0xe2, 0x2c, 0xc4, 0xda, 0xc8, 0xdd, 0x0a, 0xb7, 0xa2, 0xbb, 0xf5, 0x2c, 0xba, 0xc3, 0xb5, 0xc4,
  ];
  const big5 = [
    0xbc, 0xd0, 0xc3, 0x44, 0x2c, 0xa4, 0xba, 0xae, 0x65, 0x0a, 0xb5, 0x6f, 0xb3, 0x66, 0x2c, 0xa6, 0x6e, 0xaa, 0xba,
  ];
  test.each([
    ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('标题,内容\n发货,好的')]), '发货'],
    ['GB18030', Uint8Array.from(gb), '发货'],
    ['Big5', Uint8Array.from(big5), '發貨'],
  ])('%s', async (_name, bytes, title) => {
    expect(await readBank(bytes, 'a.csv')).toMatchObject({ ok: true, rows: [{ title, body: '好的' }] });
  });
});

describe('rows without a reply are named, and keep the numbers of the others', () => {
  test('empty and bodiless rows', async () => {
    const bank = await readBank(utf8('title,body\n甲,\n,\n乙,好\n'), 'a.csv');
    expect(bank).toMatchObject({
      ok: true,
      rows: [{ row: 3, title: '乙' }],
      rejected: [
        { row: 1, reason: 'no-body' },
        { row: 2, reason: 'empty' },
      ],
    });
  });
});

test('a row without a title takes the beginning of its body, emoji whole', async () => {
  const bank = await readBank(utf8(`body\n${'😊'.repeat(30)}`), 'a.csv');
  expect(bank.ok && bank.rows[0]?.title).toBe('😊'.repeat(20));
});

describe('files that are no banks say why', () => {
  test.each([
    ['empty', 'a.csv', '', 'empty-file'],
    ['blank', 'a.csv', ' \n \n', 'empty-file'],
    ['broken JSON', 'a.json', '{"a":', 'unreadable'],
    ['from the future', 'a.json', '{"format":"tuotie-bank","version":99,"phrases":[]}', 'newer-version'],
    ['no known columns', 'a.csv', 'x,y,z,w\n1,2,3,4', 'no-columns'],
    ['not an archive after all', 'a.xlsx', 'PK\u0003\u0004rubbish', 'unreadable'],
    ['a picture', 'a.png', '\u0089PNG', 'unknown-format'],
  ])('%s', async (_name, file, text, reason) => {
    expect(await readBank(utf8(text), file)).toEqual({ ok: false, reason });
  });
});
