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
      'Espanso',
      'a.yml',
      'matches:\n  - trigger: ":cj"\n    replace: "已帮您催$|$"\n  - triggers: [":fh", ":fahuo"]\n    replace: 今天发',
      { code: ':cj', body: '已帮您催{光标}', notes: [{ kind: 'placeholder', from: '$|$', to: '{光标}' }] },
    ],
    [
      'lists under their groups',
      'a.json',
      '{"version":2,"售前":[{"标题":"有货","内容":"有现货"}],"售后":[{"标题":"退","内容":"可以退"}]}',
      { group: '售前', body: '有现货' },
    ],
    [
      '懒人客服 with notes above and its own operators',
      'a.csv',
      '注意:第一行为说明\n匹配关键词,回复内容,平台,模糊匹配(是/否),支持正则(是/否)\n*发货|几天[and]到[or]多久,亲48小时内发出,全部,是,否',
      { keywords: ['发货', '几天 到', '多久'], body: '亲48小时内发出' },
    ],
    ['xianyu-auto-reply', 'a.csv', '关键词,商品ID,关键词内容\n发货,,今天发', { keywords: ['发货'], body: '今天发' }],
    ['Bytedesk', 'a.csv', '分类,类型,标题,内容\n售前,text,有货吗,有的', { title: '有货吗', body: '有的' }],
    [
      'the question sheet of Qianniu',
      'a.csv',
      '产品,问题,回答,话术\n短袖,会缩水吗,不会,亲不会缩水',
      { group: '短袖', samples: ['会缩水吗'], body: '亲不会缩水' },
    ],
    ['codes that a spreadsheet made numbers', 'a.csv', '快捷编码,内容\n1001.0,今天发', { code: '1001' }],
    [
      'a web page named .xls',
      'a.xls',
      '<html><table><tr><td>标题</td><td>内容</td></tr><tr><td>发货</td><td>今天发<br>明天到</td></tr></table>',
      { title: '发货', body: '今天发\n明天到' },
    ],
    ['tabs named .xls', 'a.xls', '标题\t内容\n发货\t今天发', { title: '发货', body: '今天发' }],
    ['a list in Markdown', 'a.md', '## 发货\n- 今天发\n- 明天到', { group: '发货', body: '今天发' }],
    ['columns named in a text file', 'a.txt', '标题\t内容\n发货\t今天发', { title: '发货', body: '今天发' }],
    [
      'rich text',
      'a.csv',
      'title,body\n发货,"<p>今天<b>发</b>&amp;到</p><script>x()</script>"',
      { body: '今天发&到', notes: [{ kind: 'markup' }] },
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
    // A line with nothing on it is no row: editors and exports leave them between the others and at the end.
    const bank = await readBank(utf8('title,body\n甲,\n,\n\n乙,好\n\n'), 'a.csv');
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
    ['not an archive after all', 'a.xlsx', 'PK\u0003\u0004rubbish', 'unreadable'],
    ['a picture', 'a.png', '\u0089PNG', 'unknown-format'],
  ])('%s', async (_name, file, text, reason) => {
    expect(await readBank(utf8(text), file)).toEqual({ ok: false, reason });
  });
});

describe('placeholders of other tools', () => {
  test.each([
    ['亲{{customer_name}},单号{{ order.number }}', '亲{买家昵称},单号{订单号}'],
    ['%name%您好', '{买家昵称}您好'],
    ['#昵称#您好,[买家昵称]', '{买家昵称}您好,{买家昵称}'],
    ['{nick}您好{光标}', '{买家昵称}您好{光标}'],
    ['尺码是{{尺码}}', '尺码是{尺码}'],
    ['${contact.name}', '{买家昵称}'],
  ])('%s becomes %s', async (body, expected) => {
    const bank = await readBank(utf8(JSON.stringify([{ body }])), 'a.json');
    expect(bank.ok && bank.rows[0]?.body).toBe(expected);
  });

  test.each([
    '好的[微笑]',
    '满200打8折,再95%',
    '#双十一#活动',
    '{买家昵称|亲}您好',
    '[[好的|没问题]]',
    '{"a":1}',
    '{?已发货}在路上{/?}',
    '100%纯棉%',
  ])('%s stays, for nobody marked anything', async (body) => {
    const bank = await readBank(utf8(JSON.stringify([{ body }])), 'a.json');
    expect(bank.ok && bank.rows[0]).toMatchObject({ body });
    expect(bank.ok && bank.rows[0]?.notes).toBeUndefined();
  });

  test('what nobody can fill is kept as text and named', async () => {
    const bank = await readBank(utf8(JSON.stringify([{ body: '{{#if a.b}}好{{/if}}' }])), 'a.json');
    expect(bank.ok && bank.rows[0]).toMatchObject({
      body: '{{#if a.b}}好{{/if}}',
      notes: [
        { kind: 'placeholder-kept', from: '{{#if a.b}}' },
        { kind: 'placeholder-kept', from: '{{/if}}' },
      ],
    });
  });
});

describe('a file whose columns nobody knows', () => {
  const file = utf8('大类,问句,应答语,备用\n售后,怎么退,申请售后即可,无\n售后,多久退,三天内,无');

  test('shows them with samples', async () => {
    const bank = await readBank(file, 'a.csv');
    expect(bank).toMatchObject({
      ok: false,
      reason: 'unmapped',
      columns: [
        { name: '大类', samples: ['售后'] },
        { name: '问句' },
        { name: '应答语', samples: ['申请售后即可', '三天内'] },
        { name: '备用' },
      ],
    });
  });

  test('is read as the user says, whenever the same columns come', async () => {
    const bank = await readBank(file, 'a.csv');
    const signature = 'signature' in bank ? bank.signature : '';
    const columns = { 大类: 'group', 问句: 'samples', 应答语: 'body' } as const;
    const said = new Map([[signature, { columns }]]);
    expect(await readBank(file, 'b.csv', said)).toMatchObject({
      ok: true,
      rows: [{ row: 1, group: '售后', title: '怎么退', samples: ['怎么退'], body: '申请售后即可' }, { row: 2 }],
    });
  });

  test.each([
    ['大类,应答语\n售后,申请售后即可\n物流,今天发', ['大类', '应答语']],
    ['编,说\n1,您在订单页点申请售后就可以\n2,今天下午四点前拍下的今天发出', ['编', '说']],
    [
      'Topic,Wording\nrefund,We will send the money back today\nsize,It runs true to size for most',
      ['Topic', 'Wording'],
    ],
    ['项,怎么说,何时\n退,您在订单页点申请售后就可以,早\n换,您先别拆吊牌我们给您换,晚', ['项', '怎么说', '何时']],
  ])('two or three of them ask, too: %s', async (text, names) => {
    const bank = await readBank(utf8(text), 'a.csv');
    expect('columns' in bank && bank.columns.map(({ name }) => name)).toEqual(names);
    expect(bank).toMatchObject({ ok: false, reason: 'unmapped' });
  });

  test.each([
    '发货,今天发\n退货,可以退',
    '在吗,在的，请讲\n几天发货,四十八小时内发出',
    'fh,今天下午四点前拍下的今天发出,发货\nth,七天内可以退,退货',
    '您好\n在的，请讲',
    'fh,亲48小时内发出,发货',
  ])('replies without any names are taken for replies, the first one too: %s', async (text) => {
    const bank = await readBank(utf8(text), 'a.csv');
    expect(bank.ok && bank.rows).toHaveLength(text.split('\n').length);
  });

  test('without a header, its columns are numbered', async () => {
    const bank = await readBank(utf8('售后,怎么退,申请售后即可。,1\n售后,多久退,三天内。,2'), 'a.csv');
    expect(bank).toMatchObject({
      reason: 'unmapped',
      columns: [{ name: '1' }, { name: '2' }, { name: '3' }, { name: '4' }],
    });
  });
});
