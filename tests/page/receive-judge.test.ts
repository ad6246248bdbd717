import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { createFileSlices } from '../../lib/messages/file-slices';
import { createJudgeReceiver } from '../../lib/page/receive-judge';
import { openAndWarmJudge } from '../../lib/review/judge/warm-judge';
import { judgeWords } from '../../lib/review/judge/judge-words';

const FILE = readFileSync(new URL('../../public/models/judge.bin', import.meta.url));

/** A page that is idle when the test says so. */
function createPage() {
  const waiting: IdleRequestCallback[] = [];
  return {
    view: { requestIdleCallback: (callback: IdleRequestCallback) => waiting.push(callback) },
    idle: () => {
      for (let slice = waiting.shift(); slice !== undefined; slice = waiting.shift())
        slice({ didTimeout: false, timeRemaining: () => 50 });
    },
    isWaited: () => waiting.length > 0,
  };
}

function receive(askSlice: Parameters<typeof createJudgeReceiver>[0]['askSlice'], wanted = () => true) {
  const page = createPage();
  const told = { ready: 0 };
  const onReady = () => {
    told.ready += 1;
  };
  return { page, told, judge: createJudgeReceiver({ view: page.view, wanted, askSlice, onReady }) };
}

describe('the judge of words on its way into the page', () => {
  test('is there once it was fetched and the page had time for it, and judges', async () => {
    const { page, judge, told } = receive(createFileSlices(async () => FILE));
    judge.start(openAndWarmJudge);
    await expect.poll(page.isWaited).toBe(true);
    expect([judge.state(), judge.model()]).toEqual(['loading', undefined]);
    page.idle();
    expect(judge.state()).toBe('ready');
    expect(told.ready).toBe(1);
    const model = judge.model();
    expect(model && judgeWords(model, '跟您说了多少遍了，自己不会看详情页吗', '').findings).not.toEqual([]);
  });

  test('is fetched once, however often it is asked for', async () => {
    const asked: number[] = [];
    const give = createFileSlices(async () => FILE);
    const { page, judge } = receive(async (slice) => {
      asked.push(slice);
      return give(slice);
    });
    judge.start(openAndWarmJudge);
    judge.start(openAndWarmJudge);
    await expect.poll(page.isWaited).toBe(true);
    page.idle();
    judge.start(openAndWarmJudge);
    expect(asked).toEqual([...new Set(asked)]);
  });

  test.each([
    ['the background gives none', async () => undefined],
    ['what comes is no base64', async () => ({ base64: '%%%', slices: 1 })],
    ['what comes is no model', async () => ({ base64: btoa('x'.repeat(99)), slices: 1 })],
  ])('is missing when %s, and the page may say so', async (_, askSlice) => {
    const { page, judge } = receive(askSlice);
    judge.start(openAndWarmJudge);
    await expect
      .poll(() => {
        page.idle();
        return judge.state();
      })
      .toBe('missing');
    expect(judge.model()).toBeUndefined();
  });

  test('is not waited for in a document that was replaced', async () => {
    let asked = 0;
    const { judge } = receive(
      async () => {
        asked += 1;
        return { base64: '', slices: 2 };
      },
      () => false,
    );
    judge.start(openAndWarmJudge);
    expect(asked).toBe(0);
  });
});
