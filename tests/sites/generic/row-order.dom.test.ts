import { expect, test } from 'vitest';
import { asPlaced } from '../../../lib/sites/generic/row-order';
import { layOut } from '../layout';

/** The texts in the order in which they are read; `composerTop` in CSS pixels. */
function order(rows: readonly (readonly [text: string, box: string])[], composerTop = 700): readonly string[] {
  const root = layOut(
    `<div class="log" data-box="0 100 600 500">${rows.map(([text, box]) => `<p data-box="${box}">${text}</p>`).join('')}</div>
     <textarea data-box="0 ${composerTop} 600 60"></textarea>`,
  );
  const [list, composer] = [root.querySelector('.log'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('nothing was laid out');
  return asPlaced([...list.children], list, composer).map(({ textContent }) => textContent ?? '');
}

test('rows that are placed one by one are read from above', () => {
  expect(
    order([
      ['二', '0 150 600 40'],
      ['三', '0 200 600 40'],
      ['一', '0 100 600 40'],
    ]),
  ).toEqual(['一', '二', '三']);
});

test('what stands side by side is read as it is written, though one begins a hair lower', () => {
  expect(
    order([
      ['阿棠', '0 101 100 40'],
      ['有的', '110 100 400 40'],
      ['小鹿', '0 151 100 40'],
      ['好', '110 150 400 40'],
    ]),
  ).toEqual(['阿棠', '有的', '小鹿', '好']);
});

test('below the composer the newest comes first and is read last', () => {
  expect(
    order(
      [
        ['二', '0 100 600 40'],
        ['一', '0 150 600 40'],
      ],
      20,
    ),
  ).toEqual(['一', '二']);
});

test('where nothing is laid out rows are read as they come', () => {
  expect(
    order([
      ['二', '0 0 0 0'],
      ['一', '0 0 0 0'],
    ]),
  ).toEqual(['二', '一']);
});

/** The texts as they are read, where the composer stands above them in the box that scrolls. */
function belowComposer(rows: readonly string[]): readonly string[] {
  const root = layOut(
    `<div class="log" data-box="0 50 600 700"><textarea data-box="0 60 600 60"></textarea>
     <section>${rows.map((text, at) => `<p data-box="0 ${150 + at * 50} 600 40">${text}</p>`).join('')}</section></div>`,
  );
  const [list, composer] = [root.querySelector('.log'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('nothing was laid out');
  return asPlaced([...list.querySelectorAll('p')], list, composer).map(({ textContent }) => textContent ?? '');
}

test('below a composer in the same box the newest comes first too, whatever the times say', () => {
  const rows = ['4月2日 08:25 谢啦', '4月2日 08:23 收到', '4月2日 08:15 叶子黄了', '分配了工单 08:15'];
  expect(belowComposer(rows)).toEqual(rows.toReversed());
});
