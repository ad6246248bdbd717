import { expect, test } from 'vitest';
import { areOfCrowd, talkIn } from '../../../lib/sites/generic/talk';
import { layOut } from '../layout';

/** Rows of two colours, the agent's green. */
const BUBBLES = `<div class="r"><p style="background-color: rgb(240, 240, 240)">有货吗</p></div>
  <div class="r"><p style="background-color: rgb(120, 230, 120)">有的,今天能发</p></div>
  <div class="r"><p style="background-color: rgb(240, 240, 240)">那要两件</p></div>`;
const COMMENTS = ['阿禾', '小橘', '木木']
  .map(
    (name) => `<div class="c"><b>${name}</b><p>光线真好看,怎么拍的呀</p><span>3 小时前</span><span>回复</span></div>`,
  )
  .join('');

function talk(rows: string, field: string, style = 'overflow-y: auto'): string {
  const root = layOut(`<section><div class="list" data-box="0 0 800 600" style="${style}">${rows}</div>
    <div data-box="0 620 800 100">${field}</div></section>`);
  const [list, composer] = [root.querySelector('.list'), root.querySelector<HTMLElement>('textarea')];
  if (list === null || composer === null) throw new Error('the page has no chat');
  return talkIn(list, composer);
}

const FIELD = '<textarea placeholder="请输入"></textarea><button>发送</button>';

test('bubbles of two colours are a conversation', () => expect(talk(BUBBLES, FIELD)).toBe('talk'));

test('entries that are answered one by one are a crowd', () => expect(talk(COMMENTS, FIELD)).toBe('crowd'));

test('one row, or none, tells nothing yet', () => {
  expect(talk('<div class="r"><p>在吗</p></div>', FIELD)).toBe('unclear');
  expect(talk('', FIELD)).toBe('unclear');
});

test('below a field for comments that flows with the page colours alone are no conversation', () => {
  const field = '<textarea placeholder="发一条友善的评论"></textarea><button>发布</button>';
  expect(talk(BUBBLES, field, '')).toBe('unclear');
  expect(talk(BUBBLES, field)).toBe('talk');
});

test('more people than serve a buyer are a crowd', () => {
  const rows = [...'甲乙丙丁戊甲乙丙丁戊']
    .map(
      (name) => `<div class="m"><b class="who">${name}同学</b><span class="w">主播这件衣服多少钱呀${name}</span></div>`,
    )
    .join('');
  expect(talk(rows, FIELD)).toBe('crowd');
});

const post = (name: string) =>
  `<article><b class="who">${name}</b><i class="when">11月20日</i><p class="w">运费看页面怎么写</p></article>`;

test.each([
  ['many, of whom some write again', '甲乙丙丁戊甲乙甲', true],
  ['two', '甲乙甲乙甲甲', false],
])('posts of %s', (_, names, wanted) => {
  const posts = [...names].map((name) => post(`${name}同学`));
  expect(areOfCrowd([...layOut(posts.join('')).querySelectorAll('article')])).toBe(wanted);
});

/** Two people by turns, on one side and one ground, each message to be quoted. */
const QUOTABLE = ['云朵', '小满', '云朵', '小满']
  .map(
    (name, at) =>
      `<div class="c"><b class="nm">${name}</b><i>09:1${at}</i><u>引用</u><p class="w">说的第${at}句</p></div>`,
  )
  .join('');

const asking = (words: string) => `<h3>云朵</h3><textarea placeholder="${words}"></textarea><button>回复</button>`;

test('where messages can be quoted one by one, a field for words to the one who asks tells of a conversation', () => {
  expect(talk(QUOTABLE, asking('回复 云朵'))).not.toBe('crowd');
  expect(talk(QUOTABLE, asking('写回复'))).toBe('crowd');
  expect(talk(QUOTABLE, asking('回复 云朵'), '')).toBe('crowd');
});
