import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';

const start = () =>
  spawn('node', ['lib/headless/run.ts', 'lib/headless/review.ts'], { stdio: ['pipe', 'pipe', 'inherit'] });

async function run(lines: readonly unknown[]): Promise<{ answers: Record<string, unknown>[]; status: unknown }> {
  const child = start();
  child.stdin.end(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const [out, [status]] = await Promise.all([textOf(child.stdout), once(child, 'exit')]);
  return {
    answers: out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>),
    status,
  };
}

describe('npm run review', { timeout: 60_000 }, () => {
  test('answers each line in order, names bad ones and goes on', async () => {
    const { answers, status } = await run([
      { id: 1, draft: '加我微信聊' },
      'not json',
      { id: 'no draft' },
      { id: 'bad', draft: '您好', messages: [{ from: 'nobody', text: '' }] },
      '',
      { id: 'last', draft: '您好，在的' },
    ]);
    expect(answers.map(({ id }) => id)).toEqual([1, null, 'no draft', 'bad', 'last']);
    expect(answers.map((answer) => answer['level'] ?? typeof answer['error'])).toEqual([
      'block',
      'string',
      'string',
      'string',
      'pass',
    ]);
    expect(status).toBe(1);
  });

  test('gives rule, span, words, message, fix, the whole rewrite and time', async () => {
    const { answers, status } = await run([{ id: 7, draft: '亲，退不了' }]);
    expect(answers[0]).toEqual({
      id: 7,
      level: 'warn',
      findings: [
        {
          rule: 'flat-refusal',
          severity: 'warn',
          start: 2,
          end: 5,
          text: '退不了',
          message: expect.any(String) as string,
          fix: expect.any(String) as string,
        },
      ],
      rewrite: expect.stringMatching(/^亲，.*退不了/u) as string,
      ms: expect.any(Number) as number,
    });
    expect(status).toBe(0);
  });

  test('reads the conversation, the order, other buyers and the shop’s own data', async () => {
    const phone = '13912345678';
    const draft = `电话是${phone}`;
    const { answers } = await run([
      { id: 'worry', draft: '不会的', messages: [{ from: 'buyer', text: '会褪色吗' }] },
      { id: 'foreign', draft, others: [{ receiver: '王小样', phone }] },
      { id: 'own', draft, order: { phone: 13912345678 }, site: 'taobao' },
      { id: 'shop', draft, shop: { allow: [phone] } },
    ]);
    const level = Object.fromEntries(answers.map((answer) => [answer['id'], answer['level']]));
    expect(level).toMatchObject({ worry: 'pass', foreign: 'block', shop: 'pass' });
    expect(level['own']).not.toBe('block');
  });

  test('answers a line before the next one comes', async () => {
    const child = start();
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    child.stdin.write('{"id":"first","draft":"您好"}\n');
    expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ id: 'first', level: 'pass' });
    child.stdin.end('{"id":"second","draft":"滚"}\n');
    expect(JSON.parse(String((await lines.next()).value))).toMatchObject({ id: 'second', level: 'block' });
    await once(child, 'exit');
  });
});
