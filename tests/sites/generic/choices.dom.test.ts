import { expect, test } from 'vitest';
import { areChoices, isTool } from '../../../lib/sites/generic/choices';
import { layOut } from '../layout';

function partOf(html: string): Element {
  const part = layOut(`<div class="row">${html}</div>`).querySelector('.row > *');
  if (part === null) throw new Error('nothing was laid out');
  return part;
}

test.each([
  ['two buttons', '<div><button>查物流</button><button>转人工</button></div>'],
  ['links that lead nowhere', '<ul><li><a href="#">尺码</a></li><li><a href="javascript:;">材质</a></li></ul>'],
  ['options by role', '<div><span role="option">Yes</span><span role="option">No</span></div>'],
  [
    'things under which the pointer becomes a hand',
    '<p><i style="cursor: pointer">赞</i><i style="cursor: pointer">踩</i></p>',
  ],
  ['buttons within wrappers', '<div><div><p><button>是</button></p><p><button>否</button></p></div></div>'],
])('%s are choices', (_, html) => expect(areChoices(partOf(html))).toBe(true));

test.each([
  ['one button', '<div><button>查物流</button></div>'],
  ['words', '<div><p>亲,这款有货</p><p>今天能发</p></div>'],
  ['buttons with words between them', '<div><button>是</button>还是说<button>否</button></div>'],
  ['buttons below words', '<div><p>请选择您的问题</p><button>查物流</button><button>转人工</button></div>'],
  [
    'links to somewhere',
    '<div><a href="https://shop.example/a">夏款</a><a href="https://shop.example/b">秋款</a></div>',
  ],
  [
    'sentences, though they can be pressed',
    `<div><button>${'这条裤子洗的时候要翻面'.repeat(4)}</button><button>好</button></div>`,
  ],
])('%s are no choices', (_, html) => expect(areChoices(partOf(html))).toBe(false));

test.each([
  ['a button that copies', '<button>复制</button>', true],
  ['a word that can be pressed', '<span style="cursor: pointer">Quote</span>', true],
  ['the same word as somebody wrote it', '<span>Quote</span>', false],
  ['a button with a word of the shop', '<button>确认收货</button>', false],
])('%s: a tool %s', (_, html, wanted) => {
  const part = partOf(html);
  expect(isTool(part, part.textContent ?? '')).toBe(wanted);
});
