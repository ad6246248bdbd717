import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../lib/text/template/parse';
import { renderPart } from '../../../lib/text/template/render';
import { sampleTexts, statesOf } from '../../../lib/text/template/sample-texts';
import { renderFresh } from '../../../lib/text/template/turns';
import { KNOWN, rendered, renderings } from './facts';

const first = (body: string, facts = KNOWN) => renderPart(parseTemplate(body), 0, facts, 0);

const texts = (body: string) => sampleTexts(parseTemplate(body), KNOWN);

describe('slots', () => {
  test.each([
    ['{买家昵称}您好,单号{物流单号}', '小鹿您好,单号{物流单号}'],
    ['{昵称}｛订单号｝{訂單號}', '小鹿20260000000000012026000000000001'],
    ['{买家昵称|亲}您好', '小鹿您好'],
    ['{商品|您看中的这款}有货', '您看中的这款有货'],
    ['｛商品｜这款｝有货', '这款有货'],
    ['{商品|}有货', '有货'],
    ['{颜色|白色}', '{颜色|白色}'],
    ['{{买家昵称}}', '{小鹿}'],
    ['{今天}、{明天}、{后天}', '3月8日、3月9日、3月10日'],
    ['{今天+3天}到,{今天 - 8}下单', '3月11日到,2月28日下单'],
    ['{星期}、{星期+1天}', '星期日、星期一'],
    ['{今天+30天|改天}', '4月7日'],
  ])('%s', (body, text) => {
    expect(rendered(body)).toBe(text);
  });

  test('names what is left to do by hand, each once', () => {
    expect(first('{尺码}和{尺码},{物流单号}').missing).toEqual(['{尺码}', '{物流单号}']);
  });

  test('a blank value is none, and an inherited name is no value', () => {
    expect(rendered('{商品}', { values: { 商品: '  ' } })).toBe('{商品}');
    expect(rendered('{constructor}')).toBe('{constructor}');
  });

  test('braces in a value are not filled again', () => {
    expect(rendered('{买家昵称}', { values: { 买家昵称: '{订单号}', 订单号: '1' } })).toBe('{订单号}');
  });

  test('the caret goes where the mark was, after filling', () => {
    expect(first('{买家昵称}您好,{光标}请稍等')).toMatchObject({ text: '小鹿您好,请稍等', cursor: 5 });
    expect(first('您好')).not.toHaveProperty('cursor');
  });
});

describe('variants', () => {
  test('each turn is another one, and after the last the first comes again', () => {
    expect(renderings('[[好的|没问题]]，[[这就|马上]]办')).toEqual([
      '好的，这就办',
      '没问题，这就办',
      '好的，马上办',
      '没问题，马上办',
    ]);
    expect(renderPart(parseTemplate('[[好的|收到]]'), 0, KNOWN, 7).text).toBe('收到');
  });

  test('may hold stickers, slots and defaults, and bars may be full-width', () => {
    expect(renderings('[[好的[微笑]|{买家昵称|亲}收到｜嗯[玫瑰]]]')).toEqual(['好的[微笑]', '小鹿收到', '嗯[玫瑰]']);
  });

  test('may run over lines', () => {
    expect(renderings('[[好的\n这就办|收到]]')).toEqual(['好的\n这就办', '收到']);
  });

  test('what was said last is not said again while there is another way', () => {
    const template = parseTemplate('[[好的|没问题|收到]]');
    const next = (said: readonly string[], turn = 0) => renderFresh(template, 0, KNOWN, turn, new Set(said)).text;
    expect(next([])).toBe('好的');
    expect(next(['好的'])).toBe('没问题');
    expect(next(['收到'], 2)).toBe('好的');
    expect(next(['好的', '没问题', '收到'], 1)).toBe('没问题');
  });
});

describe('alternatives by the state of the order', () => {
  const BODY = '您好,{?未发货}今天发{?已签收}祝您用得开心{?已发货}在路上{/?}。';
  test.each([
    [{ 已发货: true, 未发货: false, 已签收: false }, '您好,在路上。'],
    [{ 已发货: true, 未发货: false, 已签收: true }, '您好,祝您用得开心。'],
    [{ 已发货: false, 未发货: true, 已签收: false }, '您好,今天发。'],
    [{ 已发货: false, 未发货: false, 已签收: false }, '您好,。'],
    [{ 已发货: true, 未发货: false }, '您好,{?已签收}祝您用得开心{?已发货}在路上{/?}。'],
    [{}, BODY],
  ])('%j', (states, text) => {
    expect(rendered(BODY, { states })).toBe(text);
  });

  test('otherwise is what holds when nothing else does, wherever it stands', () => {
    const body = '{?其他}我查一下{?已發貨}在路上{/?}';
    expect(rendered(body, { states: { 已发货: false } })).toBe('我查一下');
    expect(rendered(body, { states: { 已发货: true } })).toBe('在路上');
    expect(first(body, { ...KNOWN, states: {} }).missing).toEqual(['{?其他}', '{?已發貨}', '{/?}']);
  });

  test('a message of which nothing holds is shown as it is written, to be put right by hand', () => {
    expect(first('{?已发货}在路上{/?}', { ...KNOWN, states: { 已发货: false } })).toMatchObject({
      text: '{?已发货}在路上{/?}',
      missing: ['{?已发货}在路上{/?}'],
    });
  });
});

describe('what is judged before saving', () => {
  test('is every message, every variant and every alternative', () => {
    expect(texts('[[好的|收到]]\n---\n{?已发货}在路上{?其他}今天发{/?}').toSorted()).toEqual(
      ['好的', '收到', '在路上', '今天发'].toSorted(),
    );
    expect(statesOf(parseTemplate('{?已发货}a{?其他}b{/?}'))).toEqual(['已发货']);
  });

  test('shows each variant where there are too many to show all', () => {
    const body = Array.from({ length: 12 }, (_, place) => `[[甲${place}|乙${place}|丙${place}]]`).join('');
    const said = texts(body);
    expect(said.length).toBeLessThanOrEqual(64);
    for (let place = 0; place < 12; place += 1) {
      for (const word of ['甲', '乙', '丙']) expect(said.join('\n')).toContain(`${word}${place}`);
    }
  });
});
