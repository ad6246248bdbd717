import * as sheets from '@e965/xlsx';
import { zipSync } from 'fflate';
import { bareBook } from '../store/formats/old-workbook-files';

/** A file as one of the tools that shops bring files from writes it, and what is to stand in the bank then. */
export interface BroughtFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly brings: readonly {
    readonly code?: string;
    readonly group?: string;
    readonly title?: string;
    readonly body: string;
  }[];
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (unit) => unit.charCodeAt(0)).buffer);
const gbk = encoder('gbk');
const big5 = encoder('big5');

function workbook(bookType: 'xlsx' | 'biff8' | 'xlml', rows: readonly (readonly unknown[])[]): Uint8Array {
  const book = sheets.utils.book_new();
  sheets.utils.book_append_sheet(book, sheets.utils.aoa_to_sheet(rows.map((row) => [...row])), '话术');
  return new Uint8Array(sheets.write(book, { type: 'array', bookType }));
}

/** Every kind and encoding once, and every tool of which the columns are known. */
export const BROUGHT: readonly BroughtFile[] = [
  {
    name: '千牛短语.xlsx',
    bytes: workbook('xlsx', [
      ['登记日期', '分组', '快捷编码', '快捷短语', '是否加入团队'],
      ['2026-03-02', '青梅发货', 1001, '青梅酿下午三点前拍当天装箱', '是'],
      ['2026-03-02', '青梅发货', 'qm2', '青梅酿遇雨天晚半日装箱', '否'],
    ]),
    brings: [
      { code: '1001', group: '青梅发货', body: '青梅酿下午三点前拍当天装箱' },
      { code: 'qm2', group: '青梅发货', body: '青梅酿遇雨天晚半日装箱' },
    ],
  },
  {
    name: '千牛问答.xls',
    bytes: workbook('biff8', [
      ['产品', '问题', '回答', '话术'],
      ['柚木凳', '承重多少', '', '柚木凳稳坐一百五十公斤\n凳脚可调平'],
    ]),
    brings: [{ group: '柚木凳', title: '承重多少', body: '柚木凳稳坐一百五十公斤\n凳脚可调平' }],
  },
  {
    name: '旧系统.xls',
    bytes: bareBook([['标题', '内容'].map(bytesOf), ['竹篓', '竹篓内衬棉布能拆洗'].map(bytesOf)], 1252),
    brings: [{ title: '竹篓', body: '竹篓内衬棉布能拆洗' }],
  },
  {
    name: '网页导出.xls',
    bytes: gbk(
      '<html><table><tr><td>标题</td><td>内容</td></tr><tr><td>陶罐</td><td>陶罐釉面<br>不含铅</td></tr></table>',
    ),
    brings: [{ title: '陶罐', body: '陶罐釉面\n不含铅' }],
  },
  {
    name: '表格2003.xls',
    bytes: workbook('xlml', [
      ['内容', '类型', '标签'],
      ['麻绳按米剪，剪开就卖不了第二位', '麻绳', '几米，怎么剪'],
    ]),
    brings: [{ group: '麻绳', body: '麻绳按米剪，剪开就卖不了第二位' }],
  },
  {
    name: '懒人客服.xlsx',
    bytes: workbook('xlsx', [
      ['第一行是说明，请勿删除'],
      ['匹配关键词', '回复内容', '平台', '模糊匹配(是/否)', '支持正则(是/否)'],
      ['灯芯|[or]换芯', '灯芯拧松底座就能抽出来', '全部', '是', '否'],
    ]),
    brings: [{ body: '灯芯拧松底座就能抽出来' }],
  },
  {
    name: '闲鱼.csv',
    bytes: gbk('关键词,商品ID,关键词内容\r\n旧书,,"旧书有铅笔字，""介意""先看图"\r\n\r\n'),
    brings: [{ body: '旧书有铅笔字，"介意"先看图' }],
  },
  {
    name: '微语.tsv',
    bytes: utf16('分类\t类型\t标题\t内容\r\n渔线\ttext\t几号线\t渔线主线用二号就够\r\n'),
    brings: [{ group: '渔线/text', title: '几号线', body: '渔线主线用二号就够' }],
  },
  {
    name: '没有记号.tsv',
    bytes: utf16('标题\t内容\r\n漆盒\t漆盒别晒，擦用软布\r\n').slice(2),
    brings: [{ title: '漆盒', body: '漆盒别晒，擦用软布' }],
  },
  {
    name: '单个网页.xls',
    bytes: utf8(
      [
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary="----=_Part"',
        '',
        '------=_Part',
        'Content-Location: file:///C:/a.htm',
        'Content-Transfer-Encoding: base64',
        'Content-Type: text/html; charset="utf-8"',
        '',
        Buffer.from('<table><tr><td>标题<td>内容<tr><td>竹帘<td>竹帘按平米裁').toString('base64'),
        '------=_Part--',
      ].join('\r\n'),
    ),
    brings: [{ title: '竹帘', body: '竹帘按平米裁' }],
  },
  {
    name: 'salesmartly.csv',
    bytes: utf8('\uFEFF标准问法/常用语,类型,相似问法,答案\n火锅底料辣吗,底料,辣不辣|多辣,火锅底料微辣，孩子也吃得\n'),
    brings: [{ group: '底料', title: '火锅底料辣吗', body: '火锅底料微辣，孩子也吃得' }],
  },
  {
    name: 'fastgpt.csv',
    bytes: utf8('q,a,indexes\n风铃会响吗,风铃三级风就响,声音大吗\n'),
    brings: [{ title: '风铃会响吗', body: '风铃三级风就响' }],
  },
  {
    name: 'briskine.csv',
    bytes: utf8('id,title,shortcut,subject,to,cc,bcc,tags,body\n1,Lantern,lt1,,,,,light,纸灯笼折起来只有手掌大\n'),
    brings: [{ code: 'lt1', title: 'Lantern', body: '纸灯笼折起来只有手掌大' }],
  },
  {
    name: 'beeftext.csv',
    bytes: utf8('mb1,毛笔开锋用温水泡到根部，别用开水,毛笔\nmb2,毛笔洗净挂起来晾,收笔\n'),
    brings: [
      { code: 'mb1', title: '毛笔', body: '毛笔开锋用温水泡到根部，别用开水' },
      { code: 'mb2', title: '收笔', body: '毛笔洗净挂起来晾' },
    ],
  },
  {
    name: 'chatwoot.csv',
    bytes: big5('short_code,content\r\nsz1,手作皂請放在通風的地方，皂架要能瀝水\r\n'),
    brings: [{ code: 'sz1', body: '手作皂請放在通風的地方，皂架要能瀝水' }],
  },
  {
    name: 'textblaze.json',
    bytes: utf8(
      JSON.stringify({
        folders: [{ name: '帆布', snippets: [{ name: '缩水', shortcut: 'fb1', text: '帆布袋头回下水缩一指宽' }] }],
      }),
    ),
    brings: [{ code: 'fb1', group: '帆布', title: '缩水', body: '帆布袋头回下水缩一指宽' }],
  },
  {
    name: 'espanso.yml',
    bytes: utf8('matches:\n  - trigger: ":xl1"\n    replace: 香炉底下垫一张瓷片\n'),
    brings: [{ code: ':xl1', body: '香炉底下垫一张瓷片' }],
  },
  {
    name: '随手记.txt',
    bytes: gbk('蓑衣挂阴处不招虫。\r\n\r\n斗笠淋过雨要倒扣着晾。'),
    brings: [{ body: '蓑衣挂阴处不招虫。' }, { body: '斗笠淋过雨要倒扣着晾。' }],
  },
  {
    name: '整理.md',
    bytes: utf8('# 算盘\n\n- 算盘珠子转涩了滴一滴核桃油\n'),
    brings: [{ group: '算盘', body: '算盘珠子转涩了滴一滴核桃油' }],
  },
  {
    name: '都在里面.zip',
    bytes: zipSync({
      '磨刀石.csv': gbk('标题,内容\r\n粗细,磨刀石一千目开口，三千目收刃\r\n'),
      '旧/砚台.xls': workbook('biff8', [
        ['标题', '内容'],
        ['发墨', '砚台用前泡一夜发墨快'],
      ]),
      '封面.png': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]),
    }),
    brings: [
      { group: '磨刀石', title: '粗细', body: '磨刀石一千目开口，三千目收刃' },
      { group: '砚台', title: '发墨', body: '砚台用前泡一夜发墨快' },
    ],
  },
];

function bytesOf(text: string): readonly number[] {
  return [...gbk(text)];
}

/** Writes what the platform only reads: every pair of bytes is decoded once, to know which pair stands for which character. */
function encoder(encoding: 'gbk' | 'big5'): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && !pairs.has(char)) pairs.set(char, [lead, trail]);
    }
  }
  return (text) => Uint8Array.from(Array.from(text).flatMap((char) => pairs.get(char) ?? char.charCodeAt(0)));
}
