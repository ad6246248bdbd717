import { expect, test } from 'vitest';
import { lastControl } from '../../../lib/sites/generic/last-control';
import { layOut } from '../layout';

/** The id of the last control in a bar behind a field. */
function last(controls: string): string | undefined {
  const field = layOut(
    `<div data-box="0 700 600 60"><p id="field" contenteditable="true" data-box="0 710 400 40"></p>${controls}</div>`,
  ).getElementById('field');
  const bar = field?.parentElement ?? null;
  if (field === null || bar === null) throw new Error('nothing was laid out');
  return lastControl(field, [bar])?.id;
}

const control = (id: string, left: number, picture: string) =>
  `<button id="${id}" data-box="${left} 715 30 30"><svg id="${picture}"></svg></button>`;

test('of icons without a word the one farthest behind sends', () => {
  expect(last(control('a', 420, 'one') + control('b', 460, 'two'))).toBe('b');
});

test('unless it shows a plus or a face', () => {
  expect(last('<button id="more" data-box="460 715 30 30">＋</button>')).toBeUndefined();
  expect(last('<button id="face" data-box="460 715 30 30">☺</button>')).toBeUndefined();
});

test('unless its picture is called after a file, a face or a microphone', () => {
  expect(last(control('a', 420, 'one') + control('b', 460, 'upload-mixed-files'))).toBe('a');
  expect(last(control('a', 420, 'one') + control('b', 460, 'icon-smile'))).toBe('a');
});

const dimmable = (id: string, left: number, style: string) =>
  `<div id="${id}" style="${style}" data-box="${left} 715 30 30"><svg></svg></div>`;

test('an icon that is drawn dim while there is nothing to send sends, without a hand or a button', () => {
  expect(last(dimmable('a', 420, '') + dimmable('b', 460, ''))).toBeUndefined();
  expect(last(dimmable('a', 420, '') + dimmable('b', 460, 'opacity: 0.4'))).toBe('b');
});

test('an icon does what the box around it says, where nothing else stands in it', () => {
  const more = `<span title="更多" data-box="460 715 30 30">${control('b', 460, 'two')}</span>`;
  expect(last(control('a', 420, 'one') + more)).toBe('a');
  expect(last(`<span title="工具">${control('a', 420, 'one')}${control('b', 460, 'two')}</span>`)).toBe('b');
});
