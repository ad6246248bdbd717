import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readShippedJudge } from '../../../lib/headless/shipped-judge';
import { moodReader } from '../../../lib/review/judge/moods';
import { loadJudge } from '../../../lib/review/judge/open-judge';
import { reviewDraft, JUDGES } from '../../../lib/review/review-draft';
import { moodOf } from '../../../lib/rules/grammar/mood';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { normalise } from '../../../lib/text/normalise';

const words = readShippedJudge();
const learnt = moodReader(words);
const read = (message: string) => moodOf(normalise(message).text, learnt);

describe('a mood that no form tells', () => {
  test.each([
    ['钱都收了就不认人了是吧', 'anger'],
    ['等你们发货等到过年算了', 'anger'],
    ['打开箱子里面全是水', 'complaint'],
    ['显示送到了，家里谁也没拿到', 'complaint'],
    ['装上去一直滴水', 'complaint'],
  ])('“%s” is %s', (message, mood) => {
    expect(moodOf(normalise(message).text)).toBe('unknown');
    expect(read(message)).toBe(mood);
  });
  test.each([
    '这个容易坏吗，家里有小孩',
    '你们家的辣酱好吃到哭，再来三瓶',
    '黑色的什么时候有货',
    '两件一起买能便宜点吗',
    '怕买大了，帮我看看尺码',
    '请问明天能发货吗',
    '火大油锅用哪款不粘',
  ])('“%s” is neither', (message) => {
    expect(read(message)).toBe('unknown');
  });
  test('thanks end it, whatever the model hears', () => {
    expect(read('好的谢谢')).toBe('calm');
  });
});

describe('the file of the moods', () => {
  const judge = readFileSync(new URL('../../../public/models/judge.bin', import.meta.url));
  test('comes after the judge’s', () => {
    expect(words.moods?.rules).toEqual(['anger', 'complaint']);
  });
  test('may be missing: the forms tell moods alone', () => {
    const alone = loadJudge(judge);
    expect(alone.ok && moodReader(alone.model)).toBeUndefined();
  });
  test('cut short, is damaged', () => {
    const moods = readFileSync(new URL('../../../public/models/moods.bin', import.meta.url));
    expect(loadJudge(Buffer.concat([judge, moods.subarray(0, -100)]))).toEqual({ ok: false, reason: 'damaged' });
  });
});

const levelAfter = (message: string, judge: typeof words) =>
  reviewDraft('知道了', { messages: [{ from: 'buyer', text: message }] }, DEFAULT_POLICY, { ...JUDGES, words: judge })
    .level;

test('a hint is a warning after a message in which the model alone hears anger', () => {
  const { moods: _, ...alone } = words;
  const angry = '钱都收了就不认人了是吧';
  expect([levelAfter(angry, alone), levelAfter(angry, words), levelAfter('在吗', words)]).toEqual([
    'hint',
    'warn',
    'hint',
  ]);
});
