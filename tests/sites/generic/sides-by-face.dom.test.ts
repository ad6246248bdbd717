import { expect, test } from 'vitest';
import { sidesByFace } from '../../../lib/sites/generic/sides-by-face';
import { layOutRows } from './lay-out-rows';

const WORDS = '<p data-box="50 0 500 36">墨绿的有货吗</p>';

function sideOf(face: string, style = ''): string | undefined {
  const { list, rows } = layOutRows(`<div data-box="0 0 600 40">${WORDS}${face}</div>`);
  list.setAttribute('style', style);
  return sidesByFace(rows, list)[0];
}

test.each([
  ['before the words', '<img data-box="0 0 36 36">', '', 'buyer'],
  ['after the words', '<img data-box="560 0 36 36">', '', 'agent'],
  ['after the words, from right to left', '<img data-box="0 0 36 36">', 'direction: rtl', 'agent'],
])('a face %s', (_, face, style, side) => expect(sideOf(face, style)).toBe(side));

test.each([
  ['a button', '<button><img data-box="560 0 36 36"></button>'],
  ['a picture that was sent', '<img data-box="560 0 200 160">'],
  ['an empty box', '<i data-box="560 0 36 36"></i>'],
])('%s is no face', (_, part) => expect(sideOf(part)).toBeUndefined());
