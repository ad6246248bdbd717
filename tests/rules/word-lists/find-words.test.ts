import { describe, expect, test } from 'vitest';
import { compileWords } from '../../../lib/rules/word-lists/compile-words';
import { findWords } from '../../../lib/rules/word-lists/find-words';
import { normalise } from '../../../lib/text/normalise';
import { listOf } from './list-of';

function found(entries: readonly string[], draft: string): readonly string[] {
  const { text } = normalise(draft);
  return findWords(compileWords([listOf(...entries)]), text).matches.map(({ start, end }) => text.slice(start, end));
}

describe('a word of the shop’s own', () => {
  test.each([
    ['清仓价', '这是清仓价，只有今天', ['清仓价']],
    ['清仓价', '這是清 倉 價，只有今天', ['清仓价']],
    ['BestBuy', '我们是ｂｅｓｔｂｕｙ授权', ['bestbuy']],
    ['vx', '加vx聊', ['vx']],
    ['vx', '型号vxyz有货', []],
    ['618', '电话13800618000', []],
    ['618', '618那天', ['618']],
    ['清仓价', '清仓了，价格不变', []],
  ])('%s in “%s”', (word, draft, expected) => {
    expect(found([word], draft)).toEqual(expected);
  });
});

describe('a pattern', () => {
  test.each([
    ['加*微信', '加一下我的微信', ['加一下我的微信']],
    ['加*微信', '加购物车。微信支付也可以', []],
    ['加*微信', '加了很多很多很多很多东西以后再用微信', []],
    ['加*{2}微信', '加我微信', ['加我微信']],
    ['加*{2}微信', '加一下我的微信', []],
    ['加*加*微信', '加加我微信', ['加加我微信']],
    ['(加|扫)我', '扫我就行，别加我', ['扫我', '加我']],
    ['[我的]小号', '小号和我的小号', ['小号', '我的小号', '小号']],
    ['第一 -第一时间 -第一次', '我们第一时间处理', []],
    ['第一 -第一时间 -第一次', '销量第一，第一次来吗', ['第一']],
    ['给*好评 -如实', '给个好评', ['给个好评']],
    ['5\\*5', '尺寸是5*5的', ['5*5']],
    ['最*最*便宜', '最最便宜，最后最便宜', ['最最便宜', '最后最便宜']],
  ])('%s in “%s”', (pattern, draft, expected) => {
    expect(found([pattern], draft)).toEqual(expected);
  });

  test('never strikes across two sentences, however close they stand', () => {
    expect(found(['退*钱'], '不退！钱包有货')).toEqual([]);
  });
});
