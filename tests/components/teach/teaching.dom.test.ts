import { afterEach, expect, test } from 'vitest';
import type { TeachActions, TeachView } from '../../../components/teach/teach-view';
import { startTeaching } from '../../../entrypoints/teach/create-teaching';
import type { TaughtPage } from '../../../lib/chat/taught-page';
import { layOut, ORIGIN } from '../../sites/layout';
import { taughtPage } from '../../sites/taught/taught-page';

const PAGE = `<div class="pad" contenteditable="true" data-box="300 720 800 60"><p>草稿</p></div><b class="up"><i>⇪</i></b>
  <div class="feed" style="overflow-y: auto">
    <div class="line asks" data-box="300 60 980 36"><span>能进洗碗机吗</span></div>
    <div class="line tells" data-box="300 100 980 36"><span>可以的</span></div></div><u class="pal">青柠不酸</u>`;

let pointedAt: Element | undefined;
afterEach(() => {
  pointedAt = undefined;
});

/** A lesson whose presses land on what `at` names: happy-dom lays nothing out. */
function lesson(html = PAGE, taught: readonly TaughtPage[] = []) {
  const root = layOut(html);
  Object.assign(root, { elementsFromPoint: () => (pointedAt === undefined ? [] : [pointedAt]) });
  const saved: TaughtPage[] = [];
  let shown: { readonly view: TeachView; readonly actions: TeachActions } | undefined;
  startTeaching({
    document: root,
    taught,
    now: () => 7,
    save: async (page) => {
      saved.push(page);
      return { ok: true, value: undefined };
    },
    draw: (view, actions) => {
      shown = { view, actions };
    },
    isScreen: () => false,
    leave: () => undefined,
  });
  const now = () => {
    if (shown === undefined) throw new Error('nothing was drawn');
    return shown;
  };
  return {
    view: () => now().view,
    actions: () => now().actions,
    press: (selector: string) => {
      pointedAt = root.querySelector(selector) ?? undefined;
      now().actions.onTake({ x: 5, y: 5 });
    },
    saved,
  };
}

test('five presses in the order of the questions give a page that can be saved', async () => {
  const { view, actions, press, saved } = lesson();
  const asked: unknown[] = [];
  for (const selector of ['.pad p', '.up i', '.asks span', '.tells span', '.pal']) {
    asked.push(view().asked);
    press(selector);
  }
  expect(asked).toEqual(['composer', 'send', 'buyerRow', 'ownRow', 'name']);
  expect(view()).toMatchObject({
    asked: undefined,
    outcome: { state: 'ready', buyer: '青柠不酸', buyerRows: 1, agentRows: 1 },
  });
  actions().onSave();
  await Promise.resolve();
  expect(saved).toMatchObject([{ at: 7, composer: expect.arrayContaining([['div.pad']]) }]);
  await Promise.resolve();
  expect(view().saving).toBe('saved');
});

test('a press where nothing can be typed is refused and asked for again', () => {
  const { view, press } = lesson(PAGE.replace('contenteditable="true"', ''));
  press('.pal');
  expect(view()).toMatchObject({ asked: 'composer', refused: true });
});

test('a page without name and send control is taught all the same', () => {
  const { view, actions, press } = lesson();
  press('.pad');
  actions().onWithout();
  press('.asks span');
  press('.tells span');
  actions().onWithout();
  expect(view().outcome).toEqual({ state: 'ready', buyer: '', buyerRows: 1, agentRows: 1 });
});

test('two presses on the same side are told, and one of them can be shown again', () => {
  const { view, actions, press } = lesson();
  for (const selector of ['.pad', '.up', '.asks span', '.asks span', '.pal']) press(selector);
  expect(view().outcome).toEqual({ state: 'unclear', part: 'rows' });
  actions().onAsk('ownRow');
  press('.tells span');
  expect(view().outcome).toMatchObject({ state: 'ready', agentRows: 1 });
});

test('a page that was taught begins with what still holds, ready to be kept with one press', () => {
  const known = taughtPage(ORIGIN, {
    composer: [['.pad']],
    send: [['.up']],
    list: [['.feed']],
    rows: ['.line'],
    sides: { by: 'marks', own: ['.tells'], theirs: ['.asks'] },
    name: [['.pal']],
  });
  const { view } = lesson(PAGE, [known]);
  expect(view()).toMatchObject({ asked: undefined, outcome: { state: 'ready', buyer: '青柠不酸' } });
});

test('Esc from a question leads back to what is known, with nothing to save yet', () => {
  const { view, actions } = lesson();
  actions().onBack();
  expect(view()).toMatchObject({ asked: undefined, outcome: { state: 'incomplete' } });
});
