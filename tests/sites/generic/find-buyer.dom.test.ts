import { expect, test } from 'vitest';
import { findBuyer } from '../../../lib/sites/generic/find-buyer';
import { nameIn } from '../../../lib/sites/generic/name-in';
import { layOut } from '../layout';

const COLUMN = 'data-box="300 0 700 800"';

/** A desk of a list of conversations, a head, and rows with their authors. */
function buyerOf(head: string, rows: readonly (readonly [author: string, words: string])[], entries = ''): string {
  const said = rows.map(
    ([author, words], at) =>
      `<div class="row" data-box="300 ${100 + at * 50} 700 40"><b class="who">${author}</b><p class="w">${words}</p></div>`,
  );
  const root = layOut(`<nav data-box="0 0 280 800">${entries}</nav>
    <main ${COLUMN}><div data-box="300 40 700 40">${head}</div>
    <div class="log" data-box="300 90 700 500" style="overflow-y: auto">${said.join('')}</div>
    <textarea data-box="300 620 700 80" placeholder="输入消息"></textarea></main>`);
  const [list, composer] = [root.querySelector('.log'), root.querySelector('textarea')];
  if (list === null || composer === null) throw new Error('the page has no chat');
  return findBuyer(list, composer, '/desk').name;
}

const HEAD = 'data-box="310 50 300 24"';
const FIRST_NAMES = [
  ['Gonzalo', 'Me queda justa la 43'],
  ['agent Nuria', 'Claro, se la cambiamos'],
  ['Gonzalo', 'Solo en casa'],
  ['agent Nuria', 'Perfecto'],
] as const;

test('the name in full above rows that have the first name only', () => {
  expect(buyerOf(`<h2 ${HEAD}>Gonzalo Ferrer</h2>`, FIRST_NAMES)).toBe('Gonzalo Ferrer');
});

test('a subject above the rows is no name, though it begins with one', () => {
  expect(buyerOf(`<h2 ${HEAD}>Gonzalo, botas 43 por 44</h2>`, FIRST_NAMES)).toBe('Gonzalo');
});

test('who asked is known by the rows where a subject stands above them', () => {
  const rows = FIRST_NAMES.map(([author, words]) => [author === 'Gonzalo' ? '云朵' : author, words] as const);
  expect(buyerOf(`<h2 ${HEAD}>退货申请</h2>`, rows)).toBe('云朵');
});

test('nobody is named by the address alone', () => {
  expect(
    buyerOf('', [
      ['', '在吗'],
      ['', '在的'],
    ]),
  ).toBe('');
});

function panel(html: string): Element {
  return layOut(`<div class="p">${html}</div>`).querySelector('.p') as Element;
}

test('the name in a panel is what follows the label that it begins with', () => {
  expect(nameIn(panel('<b>客户:</b>宏达五金 张经理<hr><b>订单号</b> B2B-0087'))).toBe('宏达五金 张经理');
  expect(nameIn(panel('<b>云朵</b><i>在线</i>'))).toBe('云朵');
});

test('the one with whom a heading says that messages were exchanged is the buyer', () => {
  const rows = [
    ['steam_fan', '还有吗'],
    ['站长小店', '有的'],
    ['steam_fan', '怎么付'],
    ['站长小店', '担保付款'],
  ] as const;
  expect(buyerOf(`<h2 ${HEAD}>查看信息:与 steam_fan 的往来</h2>`, rows)).toBe('steam_fan');
});
