import { expect, test } from 'vitest';
import { isCalled, labelOf, wordsOf } from '../../../lib/sites/generic/words';
import { layOut } from '../layout';

function part(html: string): Element {
  const found = layOut(html).body.firstElementChild;
  if (found === null) throw new Error('nothing was laid out');
  return found;
}

test.each([
  ['a class', '<i class="msg-status">已读</i>', true],
  ['what it is set to in a test', '<i data-testid="message-status">已读</i>', true],
  ['a mark without a value', '<i data-status>已读</i>', true],
  ['the state that it is in', '<i data-status="complete">在吗</i>', false],
  ['what it has', '<i class="msg--with-status">在吗</i>', false],
  ['what it holds beside the words', '<i class="msg-text-and-status">在吗</i>', false],
  ['what it shows', '<i class="msg showStatus">在吗</i>', false],
])('whether a part is called a status by %s', (_, html, wanted) => {
  expect(isCalled(part(html), ['status'])).toBe(wanted);
});

test('what an element says twice is its label once', () => {
  expect(labelOf(part('<button aria-label="发送" title="发送"></button>'))).toBe('发送');
  expect(labelOf(part('<button aria-label="发送" title="Enter"></button>'))).toBe('发送 Enter');
});

test('how a box or its lines lie does not name whose it is', () => {
  expect([...wordsOf(part('<div class="flex self-start md:justify-self-end text-right"></div>'))]).toEqual([
    'flex',
    'md',
  ]);
  expect([...wordsOf(part('<div class="msg-self right"></div>'))]).toEqual(['msg', 'self', 'right']);
});
