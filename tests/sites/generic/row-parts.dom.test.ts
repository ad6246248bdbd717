import { expect, test } from 'vitest';
import { areManyAuthors, authorsOf } from '../../../lib/sites/generic/row-parts';
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

const headed = (time: string, name: string) => `<dt><em class="t">${time}</em> ${name}</dt>`;
const answered = (said: string) => `<dd><span class="w">${said}</span><i class="s">已读</i><a class="q">引用</a></dd>`;

test('a name behind a time heads the words below it, which have their state and tools alone', () => {
  const html =
    headed('11:05', '云朵') +
    answered('在吗') +
    headed('11:06', '小满') +
    answered('在的') +
    headed('11:07', '云朵') +
    answered('有货吗');
  expect(authors(html)).toEqual(['云朵', undefined, '小满', undefined, '云朵', undefined]);
});

test('"you" is a name where the others have theirs', () => {
  const html =
    row('', '阿禾', '09:30', '蓝色还有吗') + row('', '您', '09:31', '有的') + row('', '您', '09:32', '今天能发');
  expect(authors(html)).toEqual(['阿禾', '您', '您']);
});

const UNSEEN = 'style="clip: rect(0px, 0px, 0px, 0px)"';
const unseen = (name: string, words: string) => `<div><h5 ${UNSEEN}>${name}</h5><p class="w">${words}</p></div>`;
const readOut = (name: string, words: string) =>
  `<div><span ${UNSEEN}>${name} 说: ${words}</span><p class="w">${words}</p><i class="tm">09:31</i></div>`;

test('what a screen reader says of whole messages makes no crowd of authors', () => {
  const html = readOut('云朵', '还有吗') + readOut('小满', '有的亲') + readOut('云朵', '那好的');
  expect(areManyAuthors(layOutRows(html).rows)).toBe(false);
});

test('a name that only a screen reader says is one all the same', () => {
  const html = unseen('云朵', '还有吗') + unseen('小满', '有的亲,今天发') + unseen('云朵', '好,那我拍了');
  expect(authors(html + unseen('小满', '好的亲,感谢惠顾'))).toEqual(['云朵', '小满', '云朵', '小满']);
});

test('the name above a group is that of its first row', () => {
  const { list, rows } = layOutRows(
    `${row('', '云朵', '09:30', '还有吗')}${row('', '小满', '09:31', '有的')}${row('', '小满', '09:31', '亲')}
     <div><b>小满</b><div class="m"><p>今天发</p></div><div class="m"><p>明天到</p></div></div>`,
  );
  const members = [...list.querySelectorAll('.m')];
  expect(authorsOf([...rows.slice(0, 3), ...members])).toEqual(['云朵', '小满', '小满', '小满', undefined]);
});

const below = (words: string) => `<div><p class="w">${words}</p><i class="tm">09:31</i><u>引用</u></div>`;

test('in two rows nobody’s name returns, and a name and a time above the words tell it', () => {
  expect(authors(row('', '阿禾', '09:30', '今天发货吗') + row('', '店小二', '09:31', '发的'))).toEqual([
    '阿禾',
    '店小二',
  ]);
  expect(authors(below('今天发货吗') + below('发的'))).toEqual([undefined, undefined]);
});

const told = (name: string, words: string) =>
  `<div><b class="nm">${name} · </b><i>09:30</i><p class="w">${words}</p></div>`;

test('what parts a name from the time is not of it', () => {
  expect(authors(told('阿禾', '还有吗') + told('小满', '有的') + told('阿禾', '那好'))).toEqual([
    '阿禾',
    '小满',
    '阿禾',
  ]);
});

const twice = (words: string) =>
  `<div><p style="display: none">${words}</p><i>09:30</i><p class="w">${words}</p></div>`;

test('what stands hidden in each row besides, for rows of another kind, is no name', () => {
  expect(areManyAuthors(layOutRows(['有货吗', '有的亲', '那要两件', '好的呢'].map(twice).join('')).rows)).toBe(false);
});

const groupOf = (name: string, time: string, ...words: readonly string[]) =>
  `<div class="g"><div class="h"><b class="nm">${name}</b><i class="tm">${time}</i></div>${words.map((one) => `<p class="w">${one}</p>`).join('')}</div>`;

test('the name and time before the first row of a group are those of its rows', () => {
  const html =
    groupOf('云朵', '09:30', '有货吗,想要两件') +
    groupOf('小满', '09:31', '有的,今天就能发') +
    groupOf('云朵', '09:32', '那就拍了', '能开发票吗');
  const { list, rows: groups } = layOutRows(html);
  const [first, second, third] = groups;
  if (first === undefined || second === undefined || third === undefined) throw new Error('nothing was laid out');
  const rows = [first, second, ...third.querySelectorAll('.w')];
  expect(list.contains(rows.at(-1) ?? null)).toBe(true);
  expect(authorsOf([...rows, first])).toEqual(['云朵', '小满', '云朵', undefined, '云朵']);
});

const footed = (words: string, foot: string) => `<div><p class="w">${words}</p><div class="foot">${foot}</div></div>`;

test('a line of name and time below the words says who wrote them', () => {
  const html =
    footed('新米还是陈米', '云朵 ・ 07:50') +
    footed('去年十月收的新稻,现磨现发', '07:58 ・ 已读') +
    footed('懂了', '云朵 ・ 08:06');
  expect(authors(html)).toEqual(['云朵', undefined, '云朵']);
});

test('a row of the page itself may be headed by its name once, where all others have theirs', () => {
  const html =
    row('', '云朵', '09:30', '能过门槛吗') +
    row('', '小满', '09:31', '两厘米以内都能过') +
    row('', '系统', '', '09:32') +
    row('', '云朵', '09:32', '会不会太湿') +
    row('', '小满', '09:33', '有三档水量');
  expect(authors(html)).toEqual(['云朵', '小满', '系统', '云朵', '小满']);
});
