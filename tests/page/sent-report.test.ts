import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SentReply } from '../../lib/messages/line';
import { createSentReport, fateOf } from '../../lib/page/sent-report';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open() {
  const told: SentReply[] = [];
  const composer = { text: '' };
  const page = { readsRows: false, unchecked: 0 };
  const report = createSentReport({
    draft: () => composer.text,
    readsRows: () => page.readsRows,
    now: () => Date.now(),
    tell: (sent) => told.push(sent),
    onUnchecked: () => {
      page.unchecked += 1;
    },
  });
  return { told, composer, page, report };
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

describe('where the rows are read', () => {
  test('a message is told of when its own row is there', () => {
    const { told, page, report } = open();
    page.readsRows = true;
    report.notePass('b1', '今天发货,请您放心');
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
    report.noteOwnRow('今天发货, 请您放心', true);
    expect(told).toEqual([{ buyerKey: 'b1', text: '今天发货,请您放心', pieces: [] }]);
    vi.runAllTimers();
    expect(told).toHaveLength(1);
    expect(page.unchecked).toBe(0);
  });

  test('one that left the composer without a row is told of as uncertain', () => {
    const { told, page, report } = open();
    page.readsRows = true;
    report.notePass('b1', '今天发货');
    vi.runAllTimers();
    expect(told).toEqual([{ buyerKey: 'b1', text: '今天发货', pieces: [], uncertain: true }]);
  });

  test('a row that nobody judged is counted', () => {
    const { told, page, report } = open();
    report.notePass('b1', '今天发货');
    report.noteOwnRow('亲,欢迎光临本店', true);
    expect(page.unchecked).toBe(1);
    expect(told).toEqual([]);
  });

  test.each([
    ['the parts of a long message', '第一段很长的话。第二段也很长的话。', '第二段也很长的话。'],
    ['an emoticon that became a picture', '好的,这就给您发出,请您放心[微笑]', '好的,这就给您发出,请您放心'],
  ])('%s were judged', (_, judged, row) => {
    const { page, report } = open();
    report.notePass('b1', judged);
    report.noteOwnRow(row, true);
    expect(page.unchecked).toBe(0);
  });

  test('what may be history is not counted', () => {
    const { page, report } = open();
    report.noteOwnRow('上周的话', false);
    expect(page.unchecked).toBe(0);
  });

  test('a verdict does not cover a row that comes long after, or another buyer’s', () => {
    const { page, report } = open();
    report.notePass('b1', '今天发货');
    vi.advanceTimersByTime(61_000);
    report.noteOwnRow('今天发货', true);
    report.notePass('b1', '今天发货');
    report.forget();
    report.noteOwnRow('今天发货', true);
    expect(page.unchecked).toBe(2);
  });
});
