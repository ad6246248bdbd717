import { expect, test } from 'vitest';
import { nameOnlyRows } from '../../../lib/sites/generic/name-alone';
import { layOutRows } from './lay-out-rows';

const row = (inside: string) => `<div class="row"><div class="body">${inside}</div></div>`;
const name = (said: string) => `<div class="title"><span>${said}</span></div>`;
const words = (said: string) => `<div class="text">${said}</div>`;

/** Which rows, by their place, say no more than who sends. */
function alone(...inside: readonly string[]): readonly number[] {
  const { rows } = layOutRows(inside.map((one) => row(one)).join(''));
  const found = nameOnlyRows(rows, new Set(['云朵', '小满']));
  return rows.flatMap((one, at) => (found.has(one) ? [at] : []));
}

test('a picture is sent below a name, where words are in other rows', () => {
  expect(alone(name('云朵') + words('在吗'), name('小满') + words('在的'), `${name('云朵')}<img alt="">`)).toEqual([2]);
});

test('a name that somebody writes stands where words do', () => {
  expect(alone(name('云朵') + words('找谁'), words('小满'))).toEqual([]);
});
