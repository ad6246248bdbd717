import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../../lib/text/template/parse';
import { countRenderings, renderPart } from '../../../lib/text/template/render';
import { sampleTexts } from '../../../lib/text/template/sample-texts';
import { KNOWN, NOTHING_KNOWN, rendered } from './facts';

/** What is wrong, as the words in question. */
function wrong(body: string): string[] {
  return parseTemplate(body).issues.map(({ kind, start, end }) => `${kind} ${body.slice(start, end)}`);
}

const issuesOf = (body: string) => parseTemplate(body).issues;
const suggestions = (body: string) => issuesOf(body).map(({ suggestion }) => suggestion);
const severities = (body: string) => issuesOf(body).map(({ severity }) => severity);

const texts = (body: string) => {
  const template = parseTemplate(body);
  return template.parts.map((_, place) => renderPart(template, place, KNOWN, 0).text);
};

describe('what is no template stays text, and nothing is said about it', () => {
  test.each([
    '{}',
    '{ }',
    '{ 买家昵称 }您好',
    '{"name":"x"}',
    '{a: 1}',
    '{1}',
    '{???}',
    'if (a) { return b; }',
    '(◕‿◕){',
    '[微笑]好的[微笑]',
    '[微笑][玫瑰]',
    '[[',
    'S|M|L 都有',
    '| 尺码 | 胸围 |',
    '----------\n尺码表\n----------',
    '5 --- 8',
    ']]',
    '/:^_^ 亲',
  ])('%j', (body) => {
    expect(wrong(body)).toEqual([]);
    expect(rendered(body)).toBe(body);
  });
});

describe('a name that nobody fills is filled by hand', () => {
  test.each([
    '预计{预计时间}送达',
    '{尺码一}和{尺码二}',
    'Hi {name}',
    '{截止时间}前',
    '{时间}',
    '{金额}元',
    '{商店}',
    '{发货地}',
  ])('%s', (body) => {
    expect(wrong(body)).toEqual([]);
    expect(rendered(body)).toBe(body);
  });
});

describe('what is told before a phrase is saved', () => {
  test.each([
    ['您好{买家昵称,在的', ['unclosed {买家昵称']],
    ['{买家昵称：亲}您好', ['malformed {买家昵称：亲}']],
    ['{商品|{订单号}}', ['slot-in-slot {商品']],
    ['{颜色|白色}', ['default-for-unknown {颜色|白色}']],
    ['{商品+3天}', ['days {商品+3天}']],
    ['{今天+400天}', ['days {今天+400天}']],
    ['{买家妮称}您好', ['near-name {买家妮称}']],
    ['{物流号单}', ['near-name {物流号单}']],
    ['{?已发获}在路上{?其他}在备货{/?}', ['unknown-state {?已发获}']],
    ['{?已发货}a{?已发货}b{/?}', ['state-twice {?已发货}']],
    ['{?已发货}在路上', ['unclosed {?已发货}']],
    ['您好{?已发货 在路上', ['unclosed {?']],
    ['在路上{/?}', ['nothing-to-close {/?}']],
    ['[[好的|收到', ['unclosed [[']],
    ['[[好的||收到]]', ['empty-variant ||']],
    ['[[好的|]]', ['empty-variant |]]']],
    ['[[好的]]', ['one-variant [[好的]]']],
    ['[[a|{?已发货}b[[c|d]]{/?}]]', ['too-deep [[']],
    ['{?已发货}[[a|b{?未付款}c{?其他}d{/?}]]{/?}', ['too-deep {?未付款}']],
    ['您好{光标}在的{光标}', ['cursor-twice {光标}']],
    ['第一段\n---\n\n---\n第二段', ['empty-part \n\n']],
    ['第一段\n---\n', ['empty-part \n']],
    ['[[好的\n---\n收到]]', []],
    ['[[好的|是\n---\n收到]]', ['unclosed [[']],
  ])('%j', (body, issues) => {
    expect(wrong(body)).toEqual(issues);
  });

  test('tells what was probably meant', () => {
    expect(suggestions('{买家妮称}')).toEqual(['{买家昵称}']);
    expect(suggestions('{买家妮称|亲}')).toEqual(['{买家昵称|亲}']);
    expect(suggestions('{?已发获}a{/?}')).toEqual(['{?已发货}']);
  });

  test('doubts are notes, faults are errors', () => {
    expect(severities('{买家妮称}您好 [[x]]')).toEqual(['note', 'note']);
    expect(severities('[[好的|收到')).toEqual(['error']);
  });

  test('a caret in each of two alternatives is one caret', () => {
    expect(wrong('[[好的{光标}|收到{光标}]]')).toEqual([]);
    expect(wrong('[[好的{光标}|收到]]{光标}')).toEqual(['cursor-twice {光标}']);
    expect(wrong('第一段{光标}\n---\n第二段{光标}')).toEqual([]);
  });
});

describe('parts', () => {
  test.each([
    ['您好\n---\n在的', ['您好', '在的']],
    ['您好\r\n --- \r\n\r\n在的\r\n', ['您好', '在的']],
    ['一\n－－－\n二\n---\n三', ['一', '二', '三']],
    ['您好\n在的', ['您好\n在的']],
    ['---', ['---']],
    ['\n您好\n', ['\n您好\n']],
  ])('%j', (body, parts) => {
    expect(texts(body)).toEqual(parts);
  });
});

const PIECES =
  '{ } | ｜ [ ] ? / + [[ ]] {?已发货} {?其他} {/?} {买家昵称 {订单号} {今天+3天} {光标} {?x} {商品|亲} [微笑] 您好 😀 𠮷 \n \n---\n'.split(
    ' ',
  );
const BODIES = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  array(constantFrom(...PIECES), { maxLength: 40 }).map((all) => all.join('')),
);

describe('any text at all', () => {
  test('is read and rendered; issues and pieces lie within it', () => {
    assert(
      property(BODIES, (body) => {
        const template = parseTemplate(body);
        for (const { start, end } of template.issues) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(start).toBeLessThan(end);
        }
        template.parts.forEach((_, place) => {
          const { pieces } = renderPart(template, place, NOTHING_KNOWN, 3);
          for (const { start, end, look, text } of pieces) {
            expect(look === 'value' || text === body.slice(start, end)).toBe(true);
          }
          expect(countRenderings(template, place, NOTHING_KNOWN)).toBeGreaterThanOrEqual(1);
        });
        expect(sampleTexts(template, KNOWN).length).toBeLessThanOrEqual(64);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    '{',
    '[[',
    '[[a|b]]',
    '{?已发货}',
    '[[{?已发货}',
    '{买家昵称|',
    '{买家昵称',
    '|',
    ']]',
    '{/?}',
    '[a',
    '\n---\n',
    '[[a|',
  ])('%j again and again comes to an end at once', (piece) => {
    const template = parseTemplate(piece.repeat(Math.ceil(10_000 / piece.length)));
    expect(sampleTexts(template, NOTHING_KNOWN).length).toBeGreaterThan(0);
  });
});
