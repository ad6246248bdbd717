import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import * as sheets from '@e965/xlsx';
import { zipSync } from 'fflate';
import { exportBank } from '../../../lib/store/export/export-bank';
import { writeWorkbook } from '../../../lib/store/export/write-workbook';
import { phraseOf } from '../in-memory';

/** A file as somebody might drop it. */
export interface FuzzFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const PHRASES = [
  phraseOf('p1', { samples: ['几天发货'], keywords: ['发货', '物流'] }),
  phraseOf('p2', { body: '第一行\n"第二行"，完' }),
];
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const sample = (name: string): Uint8Array => readFileSync(new URL(`../formats/${name}`, import.meta.url));

const TABLE = [
  ['标题', '内容', '快捷编码'],
  ['发货', '今天发，明天到', 1001],
  // Together more than one record holds; none alone, for the other program writes such a text without end.
  ...Array.from({ length: 6 }, (_, i) => ['退货', '七天内可退\n'.repeat(200 + i), 2.5]),
];
/** Old workbooks, and Excel's XML, as another program writes them. */
const written = (bookType: 'biff8' | 'biff5' | 'xlml'): Uint8Array => {
  const book = { SheetNames: ['话术'], Sheets: { 话术: sheets.utils.aoa_to_sheet(TABLE) } };
  return new Uint8Array(sheets.write(book, { type: 'array', bookType, bookSST: true }));
};

/** A sound file of each format. */
const SOUND: readonly FuzzFile[] = [
  ...(['xlsx', 'csv', 'json'] as const).map((kind) => ({
    kind,
    name: `a.${kind}`,
    bytes: exportBank(PHRASES, kind, '2026-03-02').bytes,
  })),
  { kind: 'xlsx', name: 'a.xlsx', bytes: sample('replies.xlsx') },
  { kind: 'csv', name: 'a.csv', bytes: sample('qianniu-gb18030.csv') },
  { kind: 'tsv', name: 'a.tsv', bytes: utf8('标题\t内容\n发货\t今天发\n退货\t七天内可退\n') },
  { kind: 'jsonl', name: 'a.jsonl', bytes: utf8('{"title":"发货","body":"今天发"}\n{"title":"退货","body":"可退"}\n') },
  { kind: 'yaml', name: 'a.yaml', bytes: utf8('matches:\n  - trigger: ":cj"\n    replace: "已帮您催$|$"\n') },
  {
    kind: 'html',
    name: 'a.xls',
    bytes: utf8('<table><tr><td>标题</td><td>内容</td></tr><tr><td>发货</td><td>今天发</td></tr></table>'),
  },
  { kind: 'xls', name: 'a.xls', bytes: written('biff8') },
  { kind: 'old xls', name: 'a.xls', bytes: written('biff5') },
  { kind: 'xml', name: 'a.xls', bytes: written('xlml') },
  { kind: 'md', name: 'a.md', bytes: utf8('# 发货\n\n- 今天发\n- 明天到\n') },
  { kind: 'txt', name: 'a.txt', bytes: utf8('在的，请讲。\n\n今天发货。\n') },
  {
    kind: 'zip',
    name: 'a.zip',
    bytes: zipSync({ '售前.txt': utf8('在的。\n\n您好。'), '表.csv': utf8('标题,内容\n发货,今天发\n') }),
  },
];
const NAMES = [
  '',
  'a.csv',
  'a.json',
  'a.xlsx',
  'a.xls',
  'a.zip',
  'a.yaml',
  'a.txt',
  'a.html',
  'a.jsonl',
  'noname',
] as const;

const share = fc.double({ min: 0, max: 1, noNaN: true });

/** Sound files cut and with bytes turned into others, under any name. The cut falls at the end, where archives keep their directory, as often as anywhere. */
const damaged: fc.Arbitrary<FuzzFile> = fc
  .record({
    file: fc.constantFrom(...SOUND),
    name: fc.constantFrom(...NAMES),
    cut: share,
    flips: fc.array(fc.tuple(share, fc.nat(255)), { maxLength: 12 }),
  })
  .map(({ file, name, cut, flips }) => {
    const bytes = file.bytes.slice(0, cut > 0.5 ? file.bytes.length : Math.floor(file.bytes.length * cut * 2));
    for (const [at, value] of flips) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = value;
    return { kind: `damaged ${file.kind}`, name: name === '' ? file.name : name, bytes };
  });

const noise: fc.Arbitrary<FuzzFile> = fc
  .record({ name: fc.constantFrom(...NAMES), bytes: fc.uint8Array({ maxLength: 400 }) })
  .map(({ name, bytes }) => ({ kind: 'noise', name, bytes }));

/** What stands in cells: texts, what spreadsheets calculate, markup, names that JavaScript knows, far too much. */
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ unit: fc.constantFrom(...'您好发货退亲A1 ,\t"\'\n\r;|{}[]:#-*=+@<>&/\\😊\u200b\ufeff') }),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '=HYPERLINK("http://a.example.com")',
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'constructor',
      '{买家昵称}',
      '${order_no}',
      '',
      ' ',
      '长'.repeat(10_001),
    ),
  },
);
const column = fc.oneof(
  fc.constantFrom(
    '标题',
    '内容',
    '快捷编码',
    '分组',
    '关键词',
    '相似问法',
    '妥帖编号',
    '归属',
    'body',
    'title',
    '__proto__',
    'toString',
  ),
  cell,
);
const table = fc
  .tuple(
    fc.array(column, { minLength: 1, maxLength: 10 }),
    fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 12 }),
  )
  .map(([head, rows]) => [head, ...rows]);

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const spread: fc.Arbitrary<FuzzFile> = fc
  .record({
    rows: table,
    delimiter: fc.constantFrom(',', '\t', ';', '|'),
    quotes: fc.boolean(),
    mark: fc.constantFrom('', '\ufeff'),
  })
  .map(({ rows, delimiter, quotes, mark }) => ({
    kind: 'made csv',
    name: 'a.csv',
    bytes: utf8(mark + rows.map((row) => row.map((text) => (quotes ? quoted(text) : text)).join(delimiter)).join('\n')),
  }));
const workbook: fc.Arbitrary<FuzzFile> = table.map((rows) => ({
  kind: 'made xlsx',
  name: 'a.xlsx',
  bytes: writeWorkbook(rows),
}));
const markup: fc.Arbitrary<FuzzFile> = fc.record({ rows: table, escaped: fc.boolean() }).map(({ rows, escaped }) => ({
  kind: 'made html',
  name: 'a.xls',
  bytes: utf8(
    `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${escaped ? text.replaceAll('<', '&lt;') : text}</td>`).join('')}</tr>`).join('')}</table>`,
  ),
}));

/** Values of JSON of any shape, with the names of own exports and other tools here and there. */
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    cell,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('any'), { maxLength: 5 }),
  object: fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'phrases',
        'format',
        'version',
        'learning',
        'folders',
        'snippets',
        'name',
        'body',
        'title',
        '__proto__',
        'id',
        'owner',
        'matches',
        'trigger',
        'replace',
      ),
      cell,
    ),
    tie('any'),
    { maxKeys: 6, noNullPrototype: true },
  ),
})).any;
const own = fc.record(
  {
    format: fc.constant('tuotie-bank'),
    version: fc.constantFrom<unknown>(1, 2, '1', null),
    phrases: fc.oneof(fc.array(value, { maxLength: 6 }), value),
    learning: value,
  },
  { requiredKeys: ['format', 'phrases'] },
);
const text = fc.oneof(value, own).map((one) => JSON.stringify(one) ?? 'null');
const structured: fc.Arbitrary<FuzzFile> = fc
  .record({ body: text, name: fc.constantFrom('a.json', 'a.yaml', 'a.jsonl') })
  .map(({ body, name }) => ({ kind: `made ${name.slice(2)}`, name, bytes: utf8(body) }));
const prose: fc.Arbitrary<FuzzFile> = fc
  .record({
    lines: fc.array(
      fc.oneof(
        cell,
        cell.map((line) => `# ${line}`),
        cell.map((line) => `- ${line}`),
      ),
      { maxLength: 20 },
    ),
    name: fc.constantFrom('a.md', 'a.txt'),
  })
  .map(({ lines, name }) => ({ kind: `made ${name.slice(2)}`, name, bytes: utf8(lines.join('\n')) }));
const plain = fc.oneof(spread, workbook, markup, structured, prose, damaged, noise);
const archive: fc.Arbitrary<FuzzFile> = fc.array(fc.tuple(cell, plain), { maxLength: 4 }).map((files) => ({
  kind: 'made zip',
  name: 'a.zip',
  bytes: zipSync(
    Object.fromEntries(files.map(([folder, { name, bytes }], at) => [`${folder.slice(0, 40)}/${at}${name}`, bytes])),
  ),
}));

/** Files of every format: damaged, made up, and packed together. */
export const fuzzFile: fc.Arbitrary<FuzzFile> = fc.oneof(
  { weight: 6, arbitrary: damaged },
  { weight: 1, arbitrary: noise },
  { weight: 3, arbitrary: spread },
  { weight: 1, arbitrary: workbook },
  { weight: 1, arbitrary: markup },
  { weight: 4, arbitrary: structured },
  { weight: 2, arbitrary: prose },
  { weight: 1, arbitrary: archive },
);
