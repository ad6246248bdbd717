import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLines } from '../../../lib/rules/word-lists/check-lines';
import { compileWords } from '../../../lib/rules/word-lists/compile-words';
import { findWords } from '../../../lib/rules/word-lists/find-words';
import type { EntryFault } from '../../../lib/rules/word-lists/parse-entry';
import { parseEntry } from '../../../lib/rules/word-lists/parse-entry';
import { listOf } from './list-of';

const ROOM = { entries: 5_000, patterns: 200 };

describe('a line of a word list', () => {
  test.each<[string, EntryFault]>([
    ['', 'empty'],
    ['=>换成这个', 'empty'],
    ['[可以没有]', 'maybe-nothing'],
    ['(加|扫', 'unclosed'],
    ['[加', 'unclosed'],
    ['加)', 'unopened'],
    ['(加(我|他))', 'nested'],
    ['(加*我|扫)', 'gap-inside'],
    ['*微信', 'gap-at-edge'],
    ['微信*', 'gap-at-edge'],
    ['加*{99}微信', 'gap-size'],
    ['[加]*微信', 'maybe-nothing'],
    ['加|扫', 'bare-bar'],
    ['甲*乙*丙*丁*戊*己*庚', 'too-many-parts'],
    ['(甲|乙|丙|丁)(甲|乙|丙|丁)(甲|乙|丙|丁)', 'too-many-ways'],
    ['啊'.repeat(31), 'too-long'],
    ['啊'.repeat(121), 'too-long'],
  ])('“%s” is refused: %s', (line, reason) => {
    expect(parseEntry(line)).toEqual({ ok: false, reason });
  });

  test.each([
    ['刷單＝＞正常下單', { parts: [['刷单']], gaps: [], exceptions: [], replacement: '正常下單' }],
    ['（加｜扫）我＊微信', { parts: [['加我', '扫我'], ['微信']], gaps: [10], exceptions: [] }],
    ['删掉=>', { parts: [['删掉']], gaps: [], exceptions: [], replacement: '' }],
  ])('“%s” is read as it was meant', (line, entry) => {
    expect(parseEntry(line)).toEqual({ ok: true, entry });
  });

  test('of any shape is an entry or refused, and what it makes finds something or nothing', () => {
    const signs = fc.constantFrom(...'甲乙ab*()[]|\\{}12 -=>。');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 40 }), fc.array(signs, { maxLength: 60 }), (line, draft) => {
        const text = draft.join('');
        for (const { start, end } of findWords(compileWords([listOf(line.join(''))]), text).matches)
          expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});

describe('what is pasted', () => {
  test('is taken line by line, each word once, with what is wrong by its line', () => {
    expect(checkLines('清仓价\n\n  清 倉 價 \r\n(坏\n加=>加我微信\n跳楼价=>优惠价', ROOM)).toEqual({
      entries: ['清仓价', '跳楼价=>优惠价'],
      faults: [
        { line: 4, text: '(坏', reason: 'unclosed' },
        { line: 5, text: '加=>加我微信', reason: 'strikes-again' },
      ],
      doubles: 1,
    });
  });

  test('is taken as far as there is room', () => {
    expect(checkLines('甲\n乙*丙\n丁*戊\n己', { entries: 2, patterns: 1 })).toMatchObject({
      entries: ['甲', '乙*丙'],
      faults: [{ reason: 'too-many-entries' }, { reason: 'too-many-entries' }],
    });
  });
});

describe('work for a draft', () => {
  test.each([
    ['parts that fit everywhere', Array.from({ length: 200 }, (_, at) => `啊*啊*啊*啊*啊*${at}号`), '啊'],
    ['words within words', Array.from({ length: 200 }, (_, at) => `${'啊'.repeat((at % 30) + 1)}*哦${at}`), '啊'],
    ['exceptions', Array.from({ length: 200 }, (_, at) => `啊*啊 -啊啊 -哦${at}`), '啊'],
  ])('ends soon with 200 hostile patterns: %s', (_, entries, letter) => {
    const { stoppedAt = 0 } = findWords(compileWords([listOf(...entries)]), letter.repeat(20_000));
    expect(stoppedAt).toBeGreaterThan(0);
    expect(stoppedAt).toBeLessThan(20_000);
  });

  test('is done to the end with 5,000 words and a long draft', () => {
    const words = Array.from({ length: 5_000 }, (_, at) => `词${at.toString(7)}语`);
    const read = findWords(compileWords([listOf(...words)]), `${'这句话里没有。'.repeat(2_000)}词66语`);
    expect(read.stoppedAt).toBeUndefined();
    expect(read.matches).toHaveLength(1);
  });
});
