import { describe, expect, test } from 'vitest';
import { readBank } from '../../../lib/store/formats/read-bank';

const BOUNDARY = '----=_NextPart_01DC0000.00000000';
const LINE = '\r\n';

interface Part {
  readonly location: string;
  readonly encoding: string;
  readonly content: string;
}

/** A workbook as Excel saves it as a "single file web page". Only bytes: each character of `content` is one. */
function archive(parts: readonly Part[], type = 'multipart/related'): Uint8Array {
  const head = ['MIME-Version: 1.0', 'X-Document-Type: Workbook', `Content-Type: ${type};`, `\tboundary="${BOUNDARY}"`];
  const entities = parts.map(({ location, encoding, content }) =>
    [
      `--${BOUNDARY}`,
      `Content-Location: file:///C:/phrases/${location}`,
      `Content-Transfer-Encoding: ${encoding}`,
      `Content-Type: ${location.endsWith('.htm') ? 'text/html; charset="utf-8"' : 'text/xml'}`,
      '',
      content,
    ].join(LINE),
  );
  const text = [...head, '', 'This document is a Single File Web Page.', '', ...entities, `--${BOUNDARY}--`, ''].join(
    LINE,
  );
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const table = (...rows: readonly (readonly string[])[]) =>
  `<html><body><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></body></html>`;

const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** Quoted-printable, in lines of at most 76 characters as the standard asks. */
function quoted(text: string): string {
  const chars = [...bytesOf(text)].map((char) =>
    /[ -<>-~]/u.test(char) ? char : `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const lines: string[] = [''];
  for (const char of chars) {
    const last = lines.at(-1) ?? '';
    if (last.length + char.length > 75) {
      lines[lines.length - 1] = `${last}=`;
      lines.push(char);
    } else lines[lines.length - 1] = last + char;
  }
  return lines.join(LINE);
}

const base64 = (text: string): string =>
  Buffer.from(text, 'utf8').toString('base64').replaceAll(/.{76}/gu, `$&${LINE}`);

const PHRASES = table(['标题', '内容'], ['发货', '今天下午四点前付款的当天发出'], ['退货', '七天内可以退=换']);
const BROUGHT = {
  ok: true,
  rows: [
    { row: 1, title: '发货', body: '今天下午四点前付款的当天发出' },
    { row: 2, title: '退货', body: '七天内可以退=换' },
  ],
};

describe('a workbook saved as one web page', () => {
  test.each([
    ['quoted', 'quoted-printable', quoted(PHRASES)],
    ['in base64', 'base64', base64(PHRASES)],
    ['as its bytes', '8bit', bytesOf(PHRASES)],
    ['in numbers of characters', '7bit', PHRASES.replaceAll(/[^ -~]/gu, (char) => `&#${char.codePointAt(0)};`)],
  ])('is read where its page is written %s', async (_name, encoding, content) => {
    const bytes = archive([{ location: 'a.htm', encoding, content }]);
    expect(await readBank(bytes, '话术.mht')).toMatchObject(BROUGHT);
    // Shop systems and people name it after what opens it.
    expect(await readBank(bytes, '话术.xls')).toMatchObject(BROUGHT);
  });

  test('gives the replies of each sheet under its name, and takes the tabs for none', async () => {
    const names = ['售前', '售后'].map(
      (name) => `<x:ExcelWorksheet>${LINE}<x:Name>${name}</x:Name></x:ExcelWorksheet>`,
    );
    const bytes = archive([
      { location: 'a.htm', encoding: '8bit', content: bytesOf(`<html><xml>${names.join('')}</xml><frameset></html>`) },
      {
        location: 'a_files/tabstrip.htm',
        encoding: '8bit',
        content: bytesOf(table(['标题', '内容'], ['售前', '售后'])),
      },
      {
        location: 'a_files/sheet001.htm',
        encoding: '8bit',
        content: bytesOf(table(['标题', '内容'], ['有货', '有现货'])),
      },
      {
        location: 'a_files/sheet002.htm',
        encoding: '8bit',
        content: bytesOf(table(['标题', '内容'], ['退', '可以退'])),
      },
      { location: 'a_files/filelist.xml', encoding: '8bit', content: '<xml/>' },
    ]);
    const bank = await readBank(bytes, 'a.mht');
    expect(bank).toMatchObject({
      ok: true,
      rows: [
        { title: '有货', group: '售前' },
        { title: '退', group: '售后' },
      ],
    });
    expect(bank.ok && bank.rows).toHaveLength(2);
  });

  test.each([
    [
      'without any table',
      archive([{ location: 'a.htm', encoding: '8bit', content: '<html>hello</html>' }]),
      'unknown-format',
    ],
    ['that breaks off before its first part', archive([]).slice(0, 90), 'unreadable'],
    [
      'of very many parts',
      archive(Array.from({ length: 1_500 }, () => ({ location: 'a.htm', encoding: '8bit', content: '' }))),
      'unreadable',
    ],
    [
      'of too many rows',
      archive([
        { location: 'a.htm', encoding: '8bit', content: `<table>${'<tr><td>a</td><td>b</td>'.repeat(200_000)}` },
      ]),
      'too-many-rows',
    ],
  ])('%s is refused', async (_name, bytes, reason) => {
    expect(await readBank(bytes, 'a.mht')).toEqual({ ok: false, reason });
  });
});
