import { expect, test } from 'vitest';
import { GENERIC_PAGE } from '../../lib/sites/generic-page';
import { asTaught } from '../../lib/sites/taught-site';
import { layOut, ORIGIN } from './layout';
import { taughtPage } from './taught/taught-page';

const PAGE = `<h2 id="who">小鹿</h2><div id="rows"><p class="theirs">在吗</p><p class="mine">在的</p></div>
  <div id="reply" contenteditable="true"></div><b id="send">⇪</b>
  <textarea placeholder="请输入消息" data-box="300 720 800 60"></textarea><button>发送</button>`;
const TAUGHT = taughtPage(ORIGIN, { rows: ['p'], sides: { by: 'marks', own: ['.mine'], theirs: ['.theirs'] } });
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

test('what was shown wins over what detection would find', () => {
  const root = layOut(PAGE);
  const site = asTaught(GENERIC_PAGE, [TAUGHT], root);
  expect(site.findComposer(root)?.id).toBe('reply');
  expect(ids(site.findSendControls(root))[0]).toBe('send');
  expect(site.read(root)).toMatchObject({
    ok: true,
    conversation: {
      buyer: { name: '小鹿' },
      messages: [
        { from: 'buyer', text: '在吗' },
        { from: 'agent', text: '在的' },
      ],
    },
  });
  expect(site.reader?.(root)).toBe('taught');
});

test('what was taught of another origin changes nothing', () => {
  const root = layOut(PAGE);
  expect(asTaught(GENERIC_PAGE, [taughtPage('https://other.example.com')], root)).toBe(GENERIC_PAGE);
});

test('a page that has lost its composer is read by detection, and says that it has changed', () => {
  const root = layOut(PAGE.replace('id="reply"', ''));
  const site = asTaught(GENERIC_PAGE, [TAUGHT], root);
  expect(site.findComposer(root)?.tagName).toBe('TEXTAREA');
  expect(site.reader?.(root)).toBe('outdated');
});

test.each([
  ['the list', 'id="rows"'],
  ['the name', 'id="who"'],
])('a page that has lost %s says that it has changed and keeps its composer', (_, lost) => {
  const root = layOut(PAGE.replace(lost, ''));
  const site = asTaught(GENERIC_PAGE, [TAUGHT], root);
  expect(site.findComposer(root)?.id).toBe('reply');
  expect(site.reader?.(root)).toBe('outdated');
});

test('where the send control that was shown is gone, whatever sends beside the composer is guarded', () => {
  const root = layOut(PAGE.replace('id="send"', ''));
  const controls = asTaught(GENERIC_PAGE, [TAUGHT], root).findSendControls(root);
  expect(controls.map(({ tagName }) => tagName)).toContain('BUTTON');
});

test('where something else was shown for the send control, what sends beside the composer is guarded all the same', () => {
  const root = layOut(`${PAGE}<i id="smile">☺</i>`);
  const page = { ...TAUGHT, send: [['#smile']] };
  expect(asTaught(GENERIC_PAGE, [page], root).findSendControls(root)).toContain(root.querySelector('button'));
});

test('a second way is taken where the first leads nowhere', () => {
  const root = layOut(PAGE);
  const page = { ...TAUGHT, composer: [['#gone'], ['#reply']] };
  expect(asTaught(GENERIC_PAGE, [page], root).findComposer(root)?.id).toBe('reply');
});

test('a composer in an open shadow root is found through its host', () => {
  const root = layOut('<chat-box></chat-box>');
  const inside = root.querySelector('chat-box')?.attachShadow({ mode: 'open' });
  const box = root.createElement('textarea');
  inside?.append(box);
  const page = { ...TAUGHT, composer: [['chat-box', 'textarea']] };
  expect(asTaught(GENERIC_PAGE, [page], root).findComposer(root)).toBe(box);
});

test.each(['hidden', 'disabled', 'readonly'])('a %s field is no composer, whatever was taught', (state) => {
  const root = layOut(`<textarea id="reply" ${state}></textarea>`);
  expect(asTaught(GENERIC_PAGE, [TAUGHT], root).findComposer(root)).toBeUndefined();
});

test.each([
  ['off the page', 'id="reply" data-box="-9999 700 800 60"'],
  ['inert', 'id="reply" inert'],
])(
  'a field %s is no composer: the one that is written in is guarded, and the page says that it has changed',
  (_, decoy) => {
    const root = layOut(PAGE.replace('id="reply"', decoy));
    const site = asTaught(GENERIC_PAGE, [TAUGHT], root);
    expect(site.findComposer(root)?.tagName).toBe('TEXTAREA');
    expect(site.reader?.(root)).toBe('outdated');
  },
);

test('a composer that is said to be hidden stays guarded, and is not told to be well', () => {
  const root = layOut(PAGE.replace('id="reply"', 'id="reply" aria-hidden="true"'));
  const site = asTaught(GENERIC_PAGE, [TAUGHT], root);
  expect(site.findComposer(root)?.id).toBe('reply');
  expect(site.reader?.(root)).toBe('outdated');
});
