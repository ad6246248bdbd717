import { expect, test } from 'vitest';
import { authorsOf } from '../../../lib/sites/generic/row-parts';
import { layOutRows } from './lay-out-rows';

const row = (badge: string, name: string, time: string, words: string) =>
  `<div><div class="top">${badge}<b class="nm">${name}</b><i class="tm">${time}</i></div><p class="w">${words}</p></div>`;
const tag = (words: string) => `<em class="tag">${words}</em>`;

function authors(html: string): readonly (string | undefined)[] {
  return authorsOf(layOutRows(html).rows);
}

test('the name stands behind a badge', () => {
  const html =
    row(tag('客户'), '陆家阿姨', '09:30', '能过门槛吗') +
    row(tag('客服'), '小满', '09:31', '两厘米以内都能过') +
    row(tag('客户'), '陆家阿姨', '09:32', '会不会太湿') +
    row(tag('客服'), '小满', '09:33', '有三档水量');
  expect(authors(html)).toEqual(['陆家阿姨', '小满', '陆家阿姨', '小满']);
});

test('a badge alone is the name, however short the words behind it', () => {
  const html = ['在的', '好的'].map(
    (words) => `<div><em class="tag">客服</em><p class="w">${words}</p><i class="tm">09:31</i></div>`,
  );
  expect(authors(html.join(''))).toEqual(['客服', '客服']);
});

const line = (time: string, name: string, words: string) =>
  `<p><span class="t">[${time}]</span><span class="n">${name}:</span><span class="w">${words}</span></p>`;

test('the name stands behind the time, as in a log of lines', () => {
  const html =
    line('21:04:05', 'GM_Luna', 'Which server are you on?') +
    line('21:04:40', 'Ashen Knight', 'Skyfall') +
    line('21:04:52', 'Ashen Knight', 'Paid twice, got it once') +
    line('21:05:48', 'GM_Luna', 'One moment');
  expect(authors(html)).toEqual(['GM_Luna', 'Ashen Knight', 'Ashen Knight', 'GM_Luna']);
});

test('short words behind a time are no name', () => {
  const html = ['在的', '好的', '在的'].map(
    (words) => `<p><span class="t">21:04</span><span class="w">${words}</span></p>`,
  );
  expect(authors(html.join(''))).toEqual([undefined, undefined, undefined]);
});

test('"you" is a name where the others have theirs', () => {
  const html =
    row('', '阿禾', '09:30', '蓝色还有吗') + row('', '您', '09:31', '有的') + row('', '您', '09:32', '今天能发');
  expect(authors(html)).toEqual(['阿禾', '您', '您']);
});
