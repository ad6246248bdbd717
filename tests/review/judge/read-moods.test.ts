import { describe, expect, test } from 'vitest';
import { readMoods } from '../../../lib/review/judge/read-moods';

describe('a file of labelled messages', () => {
  test('gives each message with its mood and its file', () => {
    expect(readMoods('written-1', 'anger\t就这样吧，服了\n\nnone\t 在吗 \n')).toEqual([
      { file: 'written-1', text: '就这样吧，服了', mood: 'anger' },
      { file: 'written-1', text: '在吗', mood: 'none' },
    ]);
  });
  test.each(['rage\t你们等着', 'anger', 'anger\t ', 'none\t在吗\t嗯'])(
    '“%s” stops the training, with the line',
    (line) => {
      expect(() => readMoods('written-1', `none\t在吗\n${line}`)).toThrow('written-1:2');
    },
  );
});
