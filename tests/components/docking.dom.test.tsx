import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { PanelApp } from '../../entrypoints/panel/PanelApp';
import { createDocking } from '../../entrypoints/panel/create-docking';
import { createPanel } from '../../entrypoints/panel/create-panel';
import type { BankState } from '../../entrypoints/panel/watch-bank';
import { dockAt } from '../../lib/chat/dock';
import type { Settings } from '../../lib/chat/settings';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { useMessages } from '../../lib/language/t';
import type { PageState, ToPage } from '../../lib/messages/line';
import { buildIndex } from '../../lib/suggest/build-index';
import { readMessages } from '../language/read-messages';
import { memoryDesk } from './memory-desk';
import { buttonNamed, click, find, mount, press } from './mount';
import { phrase } from './phrase';

const HERE = 'https://desk.example.com';
const ELSEWHERE = 'https://chat.example.org';
const PAGE: PageState = {
  site: 'taobao',
  origin: HERE,
  buyer: { key: 'b1', name: '小满' },
  messages: [{ from: 'buyer', text: '什么时候发货' }],
  arrival: 1,
  composerEmpty: true,
  dark: false,
  hotkeys: DEFAULT_SETTINGS.hotkeys,
};

beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openPanel(settings: Partial<Settings> = {}) {
  const sent: ToPage[] = [];
  const desk = memoryDesk(settings);
  const bank = signal<BankState>({ state: 'ready', index: buildIndex([phrase()]), usage: new Map() });
  const leave = new AbortController();
  onTestFinished(() => leave.abort());
  const panel = createPanel({
    send: (message) => sent.push(message),
    ask: async () => ({ ok: false, reason: 'background-unreachable' }),
    bank,
    allow: () => [],
    ownPhrases: signal('among'),
    shop: signal(DEFAULT_SETTINGS.shop),
    promises: signal(true),
    random: () => 0,
    now: () => Date.UTC(2026, 2, 8, 4),
    newId: () => 'id',
  });
  const docking = createDocking(panel, desk, leave.signal);
  const root = await mount(
    <PanelApp
      panel={panel}
      docking={docking}
      bank={{ state: bank, reload: async () => {} }}
      send={(message) => sent.push(message)}
      insertAndSend={false}
      onOpenOptions={() => undefined}
      onOpenPromises={() => undefined}
    />,
  );
  const show = async (page: Partial<PageState> = {}, state: PageState = PAGE) =>
    act(() => panel.receive({ type: 'state', state: { ...state, ...page } }));
  const dock = () => dockAt(desk.settings.value.docks, HERE);
  return { root, sent, desk, show, dock };
}

const side = (root: HTMLElement, value: string) => find(root, `input[value=${value}]`);
const rows = (root: HTMLElement) => root.querySelectorAll('[role=option]').length;

describe('the place of the panel', () => {
  test('is chosen in the header, among named sides, and remembered for this site only', async () => {
    const { root, show, dock, desk } = await openPanel();
    await show();
    await click(buttonNamed(root, '面板位置：右边'));
    expect([...root.querySelectorAll('label')].map((label) => label.textContent)).toEqual(['左边', '上方', '右边']);
    expect(find(root, 'fieldset').textContent).toContain('面板在输入框的哪一边');
    await click(side(root, 'left'));
    expect(dock()).toEqual({ origin: HERE, side: 'left', folded: false });
    expect(dockAt(desk.settings.value.docks, ELSEWHERE).side).toBe('right');
    expect(buttonNamed(root, '面板位置：左边').getAttribute('aria-expanded')).toBe('true');
  });

  test('takes the keyboard on the side that holds, and gives it back to the composer', async () => {
    const { root, show, sent } = await openPanel({ docks: [{ origin: HERE, side: 'above', folded: false }] });
    await show();
    await click(buttonNamed(root, '面板位置：上方'));
    expect(document.activeElement).toBe(side(root, 'above'));
    await press(side(root, 'above'), 'Escape');
    expect(root.querySelector('fieldset')).toBeNull();
    expect(sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  test('goes round by its key, the one that hides the panel with Shift', async () => {
    const { root, show, dock } = await openPanel();
    await show();
    const seen: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      await press(root, 'H', { code: 'KeyH', altKey: true, shiftKey: true });
      seen.push(dock().side);
    }
    expect(seen).toEqual(['left', 'above', 'right']);
  });

  test('is not offered where it could not be remembered, and the panel folds all the same', async () => {
    const { root, show, desk } = await openPanel();
    const { origin: _, ...opaque } = PAGE;
    await show({}, opaque);
    expect([...root.querySelectorAll('button')].map((one) => one.getAttribute('aria-label'))).toEqual([
      '搜索话术（Alt+Q）',
      '收起',
    ]);
    await click(buttonNamed(root, '收起'));
    expect(rows(root)).toBe(0);
    expect(desk.settings.value.docks).toEqual([]);
  });

  test('that could not be saved is said', async () => {
    const { root, show, desk } = await openPanel();
    await show();
    await act(() => void (desk.saving.value = { state: 'failed', reason: 'background-unreachable' }));
    expect(root.textContent).toContain('面板的位置没有存下来');
  });
});

describe('a folded panel', () => {
  test('is folded again the next time on this site, and open on others', async () => {
    const first = await openPanel();
    await first.show();
    await click(buttonNamed(first.root, '收起'));
    expect(first.dock().folded).toBe(true);
    const { docks } = first.desk.settings.value;

    const again = await openPanel({ docks });
    await again.show();
    expect(rows(again.root)).toBe(0);
    await click(buttonNamed(again.root, '展开'));
    expect(rows(again.root)).toBe(1);
    expect(again.dock().folded).toBe(false);

    const other = await openPanel({ docks });
    await other.show({ origin: ELSEWHERE });
    expect(rows(other.root)).toBe(1);
  });

  test('keeps its side', async () => {
    const { root, show, dock } = await openPanel({ docks: [{ origin: HERE, side: 'left', folded: false }] });
    await show();
    await click(buttonNamed(root, '收起'));
    expect(dock()).toEqual({ origin: HERE, side: 'left', folded: true });
  });

  test('does not fold under the eyes of the agent when another tab is folded', async () => {
    const { root, show, desk } = await openPanel();
    await show();
    await act(() => {
      desk.change((before) => ({ ...before, docks: [{ origin: HERE, side: 'right', folded: true }] }));
    });
    await show({ arrival: 2 });
    expect(rows(root)).toBe(1);
  });
});
