import { expect, test } from 'vitest';
import { readEntries } from '../../../lib/sites/generic/list-entries';
import { layOut } from '../layout';

const RED = 'background-color: rgb(240, 60, 50)';

/** A chat in the right column; `beside` stands in the left one. */
function pageOf(beside: string) {
  const page = layOut(`
    <nav data-box="0 0 240 800">${beside}</nav>
    <h2 data-box="250 0 1000 40">云朵</h2>
    <section id="rows" data-box="250 40 1000 560"><p data-box="250 40 1000 40">云朵</p></section>
    <textarea data-box="250 620 1000 120"></textarea>`);
  const composer = page.querySelector('textarea') as HTMLElement;
  const list = page.querySelector('#rows') as Element;
  return { read: (buyer = '云朵') => readEntries(list, composer, buyer), nav: page.querySelector('nav') as Element };
}

const entry = (at: number, name: string, more = '') =>
  `<li data-box="0 ${at * 60} 240 60"><b data-box="10 ${at * 60} 80 20">${name}</b>${more}</li>`;
const badge = (at: number, text: string, style = RED) =>
  `<i data-box="200 ${at * 60} 20 18" style="${style}">${text}</i>`;

const dot = (at: number, colour: string) =>
  `<i data-box="200 ${at * 60} 8 8" style="border-radius: 50%; background-color: ${colour}"></i>`;

test('badges of a list beside the chat are read with their names', () => {
  const { read } = pageOf(
    `<ul>${entry(0, '云朵')}${entry(1, '阿禾', badge(1, '3'))}${entry(2, '木木', badge(2, ''))}</ul>`,
  );
  expect(read()).toEqual([
    { name: '云朵', unread: 0, open: true },
    { name: '阿禾', unread: 3, open: false },
    { name: '木木', unread: 0, open: false },
  ]);
});

test('a round red dot without a number is one unread message, a green one is none', () => {
  const { read } = pageOf(
    `<ul>${entry(0, '云朵')}${entry(1, '阿禾', dot(1, 'rgb(240, 60, 50)'))}${entry(2, '木木', dot(2, 'rgb(60, 200, 90)'))}</ul>`,
  );
  expect(read()?.map(({ unread }) => unread)).toEqual([0, 1, 0]);
});

test('a number without a ground of its own, or on a grey one, counts something else', () => {
  const { read } = pageOf(
    `<ul>${entry(0, '云朵', badge(0, '12', ''))}${entry(1, '阿禾', badge(1, '5', 'background-color: rgb(230, 230, 230)'))}</ul>`,
  );
  expect(read()?.map(({ unread }) => unread)).toEqual([0, 0]);
});

test('the list is the same one when another buyer is open, and when the page has moved the entries', () => {
  const { read, nav } = pageOf(`<ul>${entry(0, '云朵')}${entry(1, '阿禾')}</ul>`);
  read();
  const list = nav.firstElementChild as Element;
  list.append(list.firstElementChild as Element);
  expect(read('阿禾')?.find(({ open }) => open)?.name).toBe('阿禾');
});

test.each([
  ['the page has no list', '<p data-box="0 0 240 40">设置</p>', '云朵'],
  ['nobody knows who is open', `<ul>${entry(0, '云朵')}${entry(1, '阿禾')}</ul>`, ''],
  ['his name stands in no list of several', `<ul>${entry(0, '云朵')}</ul>`, '云朵'],
])('there is nothing to read where %s', (_, beside, buyer) => {
  expect(pageOf(beside).read(buyer)).toBeUndefined();
});
