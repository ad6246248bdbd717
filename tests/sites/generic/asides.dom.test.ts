import { expect, test } from 'vitest';
import { asidesIn } from '../../../lib/sites/generic/asides';
import { layOutRows } from './lay-out-rows';

const TALK: readonly (readonly [name: string, time: string, words: string])[] = [
  ['小满', '09:30', '在的,请问需要什么'],
  ['云朵', '09:31', '这个花瓶有大一号的吗'],
  ['小满', '09:32', '有的,高三十厘米'],
  ['云朵', '09:33', '那就要大的,包装结实一点'],
  ['小满', '09:34', '好的,已经备注'],
];
const message = ([name, time, words]: (typeof TALK)[number]) =>
  `<div><b class="nm">${name}</b><i class="tm">${time}</i><p class="w">${words}</p></div>`;
const names = TALK.map(([name]) => name);

/** What the page says itself in the row behind all messages, or undefined where the row is taken for a message. */
function asideBehind(html: string, head?: string): string | undefined {
  const { rows } = layOutRows(TALK.map((one) => message(one)).join('') + html);
  const [aside] = asidesIn(rows, [...names, head]);
  return aside?.textContent ?? undefined;
}

test('a line without name and time, where no words stand, is the page’s own', () => {
  expect(asideBehind('<div><span class="event">买家拍下了花瓶</span></div>')).toBe('买家拍下了花瓶');
});

test('a message that goes on from the one above stands where words stand', () => {
  expect(asideBehind('<div><p class="w">对了,要白色的</p></div>')).toBeUndefined();
});

test('a link is in the place of words', () => {
  expect(
    asideBehind(
      '<div><p class="w">看 <a class="link" style="display: inline">example.com/vase/white-large</a></p></div>',
    ),
  ).toBeUndefined();
});

test('slanted and pale, it is the page’s own though it begins with somebody’s name', () => {
  const look = 'font-style: italic; color: rgb(160, 160, 160)';
  expect(asideBehind(`<div><b class="nm">小满</b><p class="w" style="${look}">接入了会话</p></div>`, '小满')).toBe(
    '小满接入了会话',
  );
});

test('what stands on a ground of its own is a message, however small', () => {
  const look = 'background-color: rgb(240, 240, 240); font-size: 10px';
  expect(asideBehind(`<div><span class="card" style="${look}">好的</span></div>`)).toBeUndefined();
});
