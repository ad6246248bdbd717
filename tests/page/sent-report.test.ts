import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentReply } from '../../lib/messages/line';
import { createSentReport, fateOf } from '../../lib/page/sent-report';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const told: SentReply[] = [];
  const composer = { text: '' };
  const report = createSentReport({ draft: () => composer.text, tell: (sent) => told.push(sent) });
  return { told, composer, report };
}

describe('what went out', () => {
  test('is told once it has left the composer, with what became of the phrase', () => {
    const { told, composer, report } = open();
    report.noteInsertion('r1', '您的订单今天发货。');
    composer.text = '亲,您的订单今天发货。';
    report.notePass('b1', composer.text);
    vi.advanceTimersByTime(100);
    expect(told).toEqual([]);
    composer.text = '';
    vi.advanceTimersByTime(300);
    expect(told).toEqual([
      { buyerKey: 'b1', text: '亲,您的订单今天发货。', pieces: [{ request: 'r1', fate: 'kept' }] },
    ]);
  });

  test('is not told of a key that only broke the line', () => {
    const { told, composer, report } = open();
    composer.text = '第一行\n';
    report.notePass('b1', '第一行');
    vi.runAllTimers();
    expect(told).toEqual([]);
  });

  test('is told once however many events one press makes, and a phrase counts for one message', () => {
    const { told, report } = open();
    report.noteInsertion('r1', '您的订单今天发货。');
    report.notePass('b1', '您的订单今天发货。');
    report.notePass('b1', '您的订单今天发货。');
    vi.runAllTimers();
    report.notePass('b1', '还有别的问题吗');
    vi.runAllTimers();
    expect(told.map(({ pieces }) => pieces.length)).toEqual([1, 0]);
  });

  test('dies with the buyer', () => {
    const { told, report } = open();
    report.noteInsertion('r1', '您的订单今天发货。');
    report.notePass('b1', '您的订单今天发货。');
    report.forget();
    vi.runAllTimers();
    report.notePass('b2', '您好');
    vi.runAllTimers();
    expect(told).toEqual([{ buyerKey: 'b2', text: '您好', pieces: [] }]);
  });
});

test.each([
  ['您的订单今天发货。', '您好,\n您的订单今天发货。', 'kept'],
  ['第一行\n第二行', '第一行第二行', 'kept'],
  ['您的订单今天发货,请您放心。', '您的订单明天上午发货,请您放心等待。', 'edited'],
  ['您的订单今天发货。', '有的,拍下就可以。', 'gone'],
  ['好', '可以的', 'gone'],
] as const)('%s sent as %s was %s', (piece, sent, fate) => {
  expect(fateOf(piece, sent)).toBe(fate);
});
