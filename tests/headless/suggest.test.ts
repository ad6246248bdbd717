import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bank-'));
  writeFileSync(
    join(folder, 'bank.csv'),
    '快捷编码,标题,内容\nfhsj,发货时间,亲现货48小时内发出\nthlc,退货流程,订单页面点申请售后\n',
  );
  writeFileSync(
    join(folder, 'bank.json'),
    JSON.stringify([
      { title: '退货流程', body: '点申请售后' },
      { title: '发货时间', body: '48小时内' },
    ]),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function suggest(bank: string, lines: readonly string[]) {
  const run = spawnSync(process.execPath, ['lib/headless/run.ts', 'lib/headless/suggest.ts', '--bank', bank], {
    cwd: root,
    input: lines.join('\n'),
    encoding: 'utf8',
  });
  const answers = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { readonly results?: readonly unknown[] });
  return { status: run.status, stderr: run.stderr, answers };
}

const asked = (text: string) => JSON.stringify({ id: 1, messages: [{ from: 'buyer', text }] });

describe('suggest as a command', () => {
  test('answers line by line, rows as in the file, and goes on after bad lines', () => {
    const { status, answers } = suggest(join(folder, 'bank.csv'), [
      asked('啥时候给我寄出来呀'),
      '{"id":"typed","typed":"thlc"}',
      'not json',
      '{"id":"bad","messages":"hello"}',
      asked('好的谢谢'),
    ]);
    expect(status).toBe(1);
    expect(answers.map(({ results, ...answer }) => ({ ...answer, first: results?.[0] }))).toMatchObject([
      { id: 1, first: { row: 1, code: 'fhsj', title: '发货时间', confident: true } },
      { id: 'typed', first: { row: 2, code: 'thlc' } },
      { id: null, error: expect.any(String) },
      { id: 'bad', error: expect.any(String) },
      { id: 1 },
    ]);
  });

  test.each([
    ['json', () => join(folder, 'bank.json'), 2],
    ['xlsx', () => join(root, 'tests/store/formats/replies.xlsx'), 1],
  ])('reads %s banks', (_kind, bank, row) => {
    const { status, answers } = suggest(bank(), [asked('什么时候发货')]);
    expect(status).toBe(0);
    expect(answers.map(({ results }) => results?.[0])).toMatchObject([{ row }]);
  });

  test.each([
    ['a missing bank', 'nowhere.csv'],
    ['a bank of another kind', 'package.json.png'],
  ])('%s ends with status 2 and a message', (_name, bank) => {
    const { status, stderr } = suggest(bank, []);
    expect(status).toBe(2);
    expect(stderr).toContain(bank);
  });
});
