import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledSegments, markSegments } from '../../components/text/segments';
import { parseTemplate } from '../../lib/text/template/parse';
import { renderPart } from '../../lib/text/template/render';

const render = (body: string, values: Readonly<Record<string, string>>) =>
  renderPart(parseTemplate(body), 0, { values, states: {}, now: 0 }, 0);
const drawn = (segments: readonly { text: string }[]): string => segments.map(({ text }) => text).join('');

describe('what a row shows', () => {
  test('is the filled text, its matches marked and its missing variables told apart', () => {
    const body = '{买家昵称}您好,{订单号}今天发货';
    const at = body.indexOf('发货');
    expect(filledSegments(render(body, { 买家昵称: '小满' }).pieces, body, [[at, at + 2]])).toMatchObject([
      { text: '小满', look: 'plain' },
      { text: '您好,', look: 'plain' },
      { text: '{订单号}', look: 'missing' },
      { text: '今天', look: 'plain' },
      { text: '发货', look: 'match' },
    ]);
  });

  test('is exactly what will be inserted, wherever the marks lie', () => {
    const piece = constantFrom(
      '您好',
      '{买家昵称}',
      '{订单号}',
      '{光标}',
      '发货',
      '{}',
      '\n',
      '😀',
      '[[',
      '|',
      ']]',
      '{?已发货}',
      '{/?}',
    );
    const bodies = array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    assert(
      property(bodies, array(nat(30), { maxLength: 6 }), (body, cuts) => {
        const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
        const marks = edges.flatMap((start, n) => (n % 2 === 0 ? [[start, edges[n + 1] ?? start] as const] : []));
        const values = { 买家昵称: '{订单号}', 订单号: ' ' };
        const { pieces, text } = render(body, values);
        expect(drawn(filledSegments(pieces, body, marks))).toBe(text);
        expect(drawn(markSegments(body, marks))).toBe(body);
      }),
    );
  });
});
