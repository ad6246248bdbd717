import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Phrase } from '../../../lib/chat/phrase';
import { buildIndex } from '../../../lib/suggest/build-index';
import { suggestForMessages } from '../../../lib/suggest/for-messages';
import { INTENTS } from '../../../lib/suggest/intents/intent-table';
import { meaningOf, sumText } from '../../../lib/suggest/intents/intent-model';
import { loadModel, packModel } from '../../../lib/suggest/intents/load-model';
import { readSentences } from '../../../lib/suggest/intents/read-lessons';
import { PUSH, RANKING } from '../../../lib/suggest/intents/rank-features';
import type { Course } from '../../../lib/suggest/intents/train-model';
import { trainModel } from '../../../lib/suggest/intents/train-model';
import { createRandom } from '../../../lib/suggest/intents/create-random';

const file = readFileSync(new URL('../../../public/models/intents.bin', import.meta.url));
const shipped = loadModel(file);
if (!shipped.ok) throw new Error(shipped.reason);
const { model } = shipped;

const course: Course = {
  sentences: ['怎么退货', '我要退货', '退货寄到哪', '多少钱', '什么价格', '怎么卖多少钱'].map((text, i) => ({
    text,
    intent: i < 3 ? 0 : 1,
  })),
  banks: [],
};
const plan = {
  intents: ['退', '价'],
  size: 8,
  epochs: 30,
  leastCount: 1,
  mostFeatures: 1000,
  dropout: 0,
  rate: 0.1,
  strangers: 0,
};
const unranked = { ranking: new Float32Array(RANKING.length), push: new Float32Array(PUSH.length) };
const train = () => packModel({ ...trainModel(course, { ...plan, random: createRandom(1) }), ...unranked });

function phrase(title: string, body = '请稍等'): Phrase {
  return { id: title, owner: 'shop', group: '', title, body, code: '', keywords: [], samples: [], updatedAt: 0 };
}

function ask(phrases: readonly Phrase[], ...texts: readonly string[]) {
  const messages = texts.map((text) => ({ from: 'buyer' as const, text }));
  return suggestForMessages(buildIndex(phrases, model), messages, { now: 0 });
}

describe('the shipped model', () => {
  test('knows exactly the intents of the list, in its order', () => {
    expect(model.intents).toEqual(INTENTS.map(({ id }) => id));
  });

  test('gives every text a distribution, also an empty one and one of unknown script', () => {
    for (const text of ['', '什么时候发货', 'שלום', '😀😀', '9'.repeat(500)]) {
      const { intents } = meaningOf(model, sumText(model, text));
      expect(intents.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    }
  });

  test('costs a download of at most a megabyte', () => {
    expect(gzipSync(file).length).toBeLessThanOrEqual(1_000_000);
  });

  test.each([
    ['not-a-model', new Uint8Array(10)],
    ['not-a-model', new Uint8Array(1000)],
    ['damaged', file.subarray(0, file.length - 1)],
  ])('a file that is %s is refused with that reason', (reason, bytes) => {
    expect(loadModel(bytes)).toEqual({ ok: false, reason });
  });
});

describe('training', () => {
  test('tells the classes apart, through the file', () => {
    const read = loadModel(train());
    if (!read.ok) throw new Error(read.reason);
    expect(meaningOf(read.model, sumText(read.model, '能退货吗')).intents[0]).toBeGreaterThan(0.5);
    expect(meaningOf(read.model, sumText(read.model, '这个多少钱')).intents[1]).toBeGreaterThan(0.5);
  });

  test('gives the same bytes for the same lessons', () => {
    expect(train()).toEqual(train());
  });

  test('names the line of an intent that does not exist', () => {
    expect(() => readSentences('x', { 'x/发货.txt': '发货时间\t几时发\n没有这个\t啊' })).toThrow('x/发货.txt:2');
  });
});

describe('ranking with the model', () => {
  test('finds a reply that shares no character with the message', () => {
    const bank = ['发货时间', '退货流程', '尺码推荐', '发票抬头', '会员权益'].map((title) => phrase(title));
    expect(ask(bank, '一百三十斤该拿多大的').suggestions[0]?.phrase.title).toBe('尺码推荐');
  });

  test('answers both matters of one message before anything else', () => {
    const bank = ['开发票', '发货时间', '退货流程', '尺码推荐', '快递单号'].map((title) => phrase(title));
    const titles = ask(bank, '什么时候发货?可以开发票吗').suggestions.map((one) => one.phrase.title);
    expect(titles.slice(0, 2).toSorted()).toEqual(['发货时间', '开发票']);
  });

  test('pushes nothing for talk of the weather', () => {
    expect(ask([phrase('发货时间'), phrase('退货流程')], '今天又下雨了,上班好困').confident).toBe(false);
  });

  test('works as before on an index without a model', () => {
    const index = buildIndex([phrase('发货时间')]);
    const list = suggestForMessages(index, [{ from: 'buyer', text: '什么时候发货' }], { now: 0 });
    expect(list.suggestions[0]?.phrase.title).toBe('发货时间');
  });
});
