import { beforeAll, expect, test, vi } from 'vitest';
import { TeachScreen } from '../../../components/teach/TeachScreen';
import type { TeachActions, TeachView } from '../../../components/teach/teach-view';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { buttonNamed, click, find, mount, press } from '../mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

const PARTS: TeachView['parts'] = [
  { part: 'composer', state: 'high', says: '' },
  { part: 'send', state: 'low', says: '⇪' },
  { part: 'buyerRow', state: 'shown', says: '这个杯子能进洗碗机吗' },
  { part: 'ownRow', state: 'medium', says: '可以的' },
  { part: 'name', state: 'missing', says: '' },
];

async function draw(changes: Partial<TeachView> = {}) {
  const actions = Object.fromEntries(
    ['onAsk', 'onWithout', 'onBack', 'onSave', 'onLeave', 'onPoint', 'onTake', 'onStep', 'onScroll'].map((name) => [
      name,
      vi.fn<() => void>(),
    ]),
  ) as unknown as TeachActions;
  const view: TeachView = {
    parts: PARTS,
    asked: undefined,
    refused: false,
    outcome: { state: 'ready', buyer: '青柠不酸', buyerRows: 3, agentRows: 2 },
    saving: 'not-yet',
    lit: [],
    ...changes,
  };
  return { root: await mount(<TeachScreen view={view} actions={actions} />), actions };
}

test('each part says what was understood and how far it may be relied on', async () => {
  const { root } = await draw();
  const said = [...root.querySelectorAll('li')].map(({ textContent }) => textContent);
  expect(said[0]).toMatch(/输入框.*很有把握/u);
  expect(said[1]).toMatch(/发送按钮.*不太确定/u);
  expect(said[2]).toMatch(/你指的.*这个杯子能进洗碗机吗/u);
  expect(said[4]).toMatch(/买家名字.*还没有/u);
});

test('the result says how many messages of whom would be read, and the first key saves it', async () => {
  const { root, actions } = await draw();
  expect(find(root, 'output').textContent).toMatch(/青柠不酸.*3.*2/u);
  expect(document.activeElement).toBe(find(root, '[data-save]'));
  await click(find(root, '[data-save]'));
  expect(actions.onSave).toHaveBeenCalledTimes(1);
});

test.each([
  ['something is missing', { outcome: { state: 'incomplete' } }],
  ['the rows cannot be told apart', { outcome: { state: 'unclear', part: 'rows' } }],
  ['it is being saved', { saving: 'saving' }],
] as const)('nothing can be saved while %s', async (_, changes) => {
  const { root } = await draw(changes);
  expect(find(root, '[data-save]')).toHaveProperty('disabled', true);
});

test('what is wrong can be shown, one part at a time', async () => {
  const { root, actions } = await draw();
  await click(buttonNamed(root, '指给我看：发送按钮'));
  expect(actions.onAsk).toHaveBeenCalledWith('send');
});

test('a press on the page is taken where it was made, a key takes what is lit', async () => {
  const { root, actions } = await draw({ asked: 'buyerRow' });
  const shield = find(root, '.shield');
  expect(shield.getAttribute('aria-label')).toContain('买家说的');
  await click(shield);
  await click(shield, 0);
  expect(vi.mocked(actions.onTake).mock.calls).toEqual([[{ x: 0, y: 0 }], [undefined]]);
});

test('arrow keys walk over the page while a part is asked for', async () => {
  const { root, actions } = await draw({ asked: 'ownRow' });
  expect(document.activeElement).toBe(find(root, '.shield'));
  await press(find(root, '.shield'), 'ArrowDown');
  expect(actions.onStep).toHaveBeenCalledWith('ArrowDown');
});

test('Esc goes back from a question, and out of the lesson from the list', async () => {
  const question = await draw({ asked: 'send' });
  await press(find(question.root, '.shield'), 'Escape');
  expect([question.actions.onBack, question.actions.onLeave].map((one) => vi.mocked(one).mock.calls.length)).toEqual([
    1, 0,
  ]);
  const list = await draw();
  await press(find(list.root, '[data-save]'), 'Escape');
  expect(list.actions.onLeave).toHaveBeenCalledTimes(1);
});

test.each([
  ['send', '没有按钮'],
  ['name', '没有名字'],
] as const)('a page may do without %s', async (asked, words) => {
  const { root, actions } = await draw({ asked });
  await click(buttonNamed(root, words));
  expect(actions.onWithout).toHaveBeenCalledTimes(1);
});

test('a composer that nothing can be typed in is refused in words', async () => {
  const { root } = await draw({ asked: 'composer', refused: true });
  expect(find(root, '[role=alert]').textContent).toContain('不能打字');
});

test('what could not be saved is said, and can be tried again', async () => {
  const { root } = await draw({ saving: 'background-unreachable' });
  expect(find(root, '[role=alert]').textContent).not.toBe('');
  expect(find(root, '[data-save]')).toHaveProperty('disabled', false);
});
