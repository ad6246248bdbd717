import { expect, test } from 'vitest';
import { collectSaid, isQuote } from '../../../lib/sites/generic/quotes';
import { layOutRows } from './lay-out-rows';

const ASKED = '<div><p>请问这款有蓝色吗</p></div>';
const ALSO = '<div><p>Gut. Geht der Versand auch samstags?</p></div>';

/** Whether the part marked `q` or `same` of the second row is a quote of the first. */
function quotes(answer: string): boolean {
  const { list, rows } = layOutRows(ASKED + answer + ALSO);
  const part = list.querySelector('.q, #same');
  const row = rows[1];
  if (part === null || row === undefined) throw new Error('nothing to quote');
  const text = part.textContent ?? '';
  return isQuote(part, text, { row, whole: row.textContent ?? '', said: collectSaid(rows) });
}

test.each([
  [
    'before the answer, with a bar',
    '<div><div class="q" style="border-left: 3px solid gray"><i>请问这款有蓝色吗</i></div><p>有的</p></div>',
  ],
  ['a part of it', '<div><div class="q reply">Versand auch samstags</div><p>Ja</p></div>'],
  ['cut short', '<div><div class="q quote">请问这款有…</div><p>有的</p></div>'],
  [
    'behind the name of who said it',
    '<div><div class="q" style="border-left: 3px solid gray">阿木：请问这款有蓝色吗</div><p>有的</p></div>',
  ],
  [
    'of long ago, where it is named so',
    '<div><div class="q quote" style="border-left: 3px solid gray">上周说的那个尺码</div><p>好的</p></div>',
  ],
  ['in the element made for it', '<div><blockquote class="q">随便什么</blockquote><p>有的</p></div>'],
])('words of another row are a quote: %s', (_, answer) => expect(quotes(answer)).toBe(true));

test.each([
  ['all that the row says', '<div><p class="q quote">请问这款有蓝色吗</p></div>'],
  [
    'words of which another row quotes more',
    '<div><p class="q" style="background-color: rgb(9, 9, 9)">Versand auch samstags</p><i>Nora</i></div>',
  ],
  ['words that nobody said', '<div><div class="q quote">那就要蓝色的吧</div><p>好的</p></div>'],
  ['words as short as come back by themselves', '<div><p class="q quote">好的</p><p>有</p></div>'],
  [
    'what is said again as it was said before, with a badge',
    '<div><b>小满</b><p id="same" style="background-color: rgb(200, 250, 200)">请问这款有蓝色吗</p></div>',
  ],
  [
    'the same with more behind it',
    '<div><b>小满</b><p id="same" style="background-color: rgb(200, 250, 200)">请问这款有蓝色吗,谢谢</p></div>',
  ],
])('no quote: %s', (_, answer) => expect(quotes(answer)).toBe(false));

test('a name at the head of a row is not what the quote stands beside', () => {
  const echo =
    '<div><b>小满</b><div><p class="q" style="background-color: rgb(9, 9, 9)">请问这款有蓝色吗</p></div></div>';
  const { list, rows } = layOutRows(ASKED + echo);
  const [part, row] = [list.querySelector('.q'), rows[1]];
  if (part === null || row === undefined) throw new Error('nothing to quote');
  const context = { row, whole: row.textContent ?? '', said: collectSaid(rows) };
  expect(isQuote(part, '请问这款有蓝色吗', { ...context, authors: new Set(['小满']) })).toBe(false);
  expect(isQuote(part, '请问这款有蓝色吗', context)).toBe(true);
});
