import { expect, test } from 'vitest';
import { noteDraft, notePress } from '../../../lib/sites/generic/learnt';
import { GENERIC_PAGE } from '../../../lib/sites/generic-page';
import { layOut } from '../layout';

/** Rows that look alike but for a hashed class, and nothing that says who wrote them or what sends. */
const PAGE = `<div><h2 data-box="300 0 980 50">小鹿</h2>
  <div class="list-x" role="log" data-box="300 60 980 640" style="overflow-y: auto">
    <div class="k1">在吗,有货么</div><div class="k2">有的</div><div class="k1">那就要两件</div></div>
  <div><textarea placeholder="请输入消息" data-box="300 720 800 60"></textarea><b class="k9" data-box="1110 720 40 40"></b></div></div>`;

interface Parts {
  readonly root: Document;
  readonly composer: HTMLTextAreaElement;
  readonly mark: HTMLElement;
  readonly sides: () => readonly string[];
}

function open(): Parts {
  const root = layOut(PAGE);
  const composer = root.querySelector('textarea');
  const mark = root.querySelector<HTMLElement>('.k9');
  if (composer === null || mark === null) throw new Error('the page has no composer');
  const sides = () => {
    const reading = GENERIC_PAGE.read(root);
    return reading.ok ? reading.conversation.messages.map(({ from }) => from) : [];
  };
  return { root, composer, mark, sides };
}

function appear(root: Document, kind: string, text: string): void {
  const row = root.createElement('div');
  row.className = kind;
  row.textContent = text;
  root.querySelector('.list-x')?.append(row);
}

// First: what a document has taught stays as long as the document does.
test.each([
  ['the draft was only cleared', '', undefined],
  ['the row appeared while the draft still stood there', '好的,今天就发', '好的,今天就发'],
  ['another text appeared', '', '您好'],
])('nothing is learnt when %s', (_, left, appeared) => {
  const { root, composer, mark, sides } = open();
  sides();
  composer.value = '好的,今天就发';
  notePress(composer, [mark, root.body]);
  composer.value = left;
  if (appeared !== undefined) appear(root, 'k1', appeared);
  expect(sides()).not.toContain('agent');
  expect(GENERIC_PAGE.findSendControls(root)).not.toContain(mark);
});

test('a draft that leaves the composer and appears as a row tells which rows are the agent’s', () => {
  const { root, composer, sides } = open();
  composer.value = '好的,今天就发';
  noteDraft(composer);
  composer.value = '';
  appear(root, 'k2', '好的,今天就发');
  expect(sides()).toEqual(['buyer', 'agent', 'buyer', 'agent']);
});

test('what was pressed before the draft left and appeared is a send control from then on', () => {
  const { root, composer, mark, sides } = open();
  sides();
  expect(GENERIC_PAGE.findSendControls(root)).not.toContain(mark);
  composer.value = '好的,今天就发';
  notePress(composer, [mark, root.body]);
  composer.value = '';
  appear(root, 'k2', '好的,今天就发');
  sides();
  expect(GENERIC_PAGE.findSendControls(root)).toContain(mark);
});
