import { describe, expect, test } from 'vitest';
import { fillVariables, findVariables } from '../../lib/text/variables';

describe('finding slots', () => {
  test.each([
    ['亲爱的{买家昵称},您好', ['买家昵称']],
    ['{订单号}已发出,单号{物流单号}', ['订单号', '物流单号']],
    ['Hi {name}', ['name']],
    ['{ 买家昵称 }您好', []],
    ['{}', []],
    ['{ }', []],
    ['{"name":"x"}', []],
    ['{a: 1}', []],
    ['{1}', []],
    ['{这个名字实在是太长了长到不可能是一个变量的名字}', []],
    ['{换\n行}', []],
    ['{{买家昵称}}', ['买家昵称']],
    ['if (a) { return b; }', []],
    ['(◕‿◕){', []],
  ])('%s holds %j', (text, names) => {
    expect(findVariables(text).map((variable) => variable.name)).toEqual(names);
  });

  test('spans cover the braces', () => {
    const text = '😊{订单号}好';
    const [slot] = findVariables(text);
    expect(text.slice(slot?.start, slot?.end)).toBe('{订单号}');
  });
});

describe('filling slots', () => {
  test('fills what is known and names what is not', () => {
    expect(fillVariables('{买家昵称}您好,单号{物流单号}', { 买家昵称: '小鹿' })).toEqual({
      text: '小鹿您好,单号{物流单号}',
      unfilled: ['物流单号'],
    });
  });

  test('a blank value is not a value', () => {
    expect(fillVariables('{商品}', { 商品: '  ' }).unfilled).toEqual(['商品']);
  });

  test('names each unfilled slot once', () => {
    expect(fillVariables('{尺码}和{尺码}', {}).unfilled).toEqual(['尺码']);
  });

  test('the caret goes where the mark was, after filling', () => {
    expect(fillVariables('{买家昵称}您好,{光标}请稍等', { 买家昵称: '小鹿' })).toEqual({
      text: '小鹿您好,请稍等',
      unfilled: [],
      cursor: 5,
    });
  });

  test('braces in a value are not filled again', () => {
    expect(fillVariables('{买家昵称}', { 买家昵称: '{订单号}', 订单号: '1' })).toEqual({
      text: '{订单号}',
      unfilled: [],
    });
  });

  test('inherited names are not values', () => {
    expect(fillVariables('{constructor}', {}).unfilled).toEqual(['constructor']);
  });
});
