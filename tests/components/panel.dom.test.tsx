import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PanelApp } from '../../entrypoints/panel/PanelApp';
import { createDocking } from '../../entrypoints/panel/create-docking';
import { createPanel } from '../../entrypoints/panel/create-panel';
import type { BankState } from '../../entrypoints/panel/watch-bank';
import type { Phrase } from '../../lib/chat/phrase';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { useMessages } from '../../lib/language/t';
import type { InsertOutcome, PageState, ToPage } from '../../lib/messages/line';
import { buildIndex } from '../../lib/suggest/build-index';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount, press, type } from './mount';
import { memoryDesk } from './memory-desk';
import { phrase } from './phrase';

const BANK = [
  phrase(),
  phrase({
    id: 'p2',
    title: '退货运费',
    body: '退货的运费由我们承担。',
    code: 'thyf',
    keywords: ['运费'],
    samples: [],
  }),
];
const PAGE: PageState = {
  site: 'taobao',
  buyer: { key: 'b1', name: '小满' },
  messages: [{ from: 'buyer', text: '什么时候发货' }],
  arrival: 1,
  composerEmpty: true,
  dark: false,
  hotkeys: DEFAULT_SETTINGS.hotkeys,
};

beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function openPanel(bank: BankState = ready(BANK)) {
  const sent: ToPage[] = [];
  const asked: string[] = [];
  const state = signal(bank);
  let ids = 0;
  const panel = createPanel({
    send: (message) => sent.push(message),
    ask: async (name) => {
      // The ledger of promises is asked with each buyer; tests/components/panel-promises.dom.test.tsx tells of it.
      if (!name.startsWith('promise.')) asked.push(name);
      return { ok: false, reason: 'background-unreachable' };
    },
    bank: state,
    allow: () => [],
    ownPhrases: signal('among'),
    shop: signal(DEFAULT_SETTINGS.shop),
    promises: signal(true),
    random: () => 0,
    now: () => Date.UTC(2026, 2, 8, 4),
    newId: () => `id${(ids += 1)}`,
  });
  const root = await mount(
    <PanelApp
      panel={panel}
      docking={createDocking(panel, memoryDesk(), new AbortController().signal)}
      bank={{ state, reload: async () => {} }}
      send={(message) => sent.push(message)}
      insertAndSend={false}
      onOpenOptions={() => asked.push('options.open')}
      onOpenPromises={() => undefined}
    />,
  );
  const receive = async (message: Parameters<typeof panel.receive>[0]) => act(() => panel.receive(message));
  const show = async (page: Partial<PageState> = {}) => receive({ type: 'state', state: { ...PAGE, ...page } });
  const insertions = () => sent.filter((message) => message.type === 'insert');
  const finish = async (outcome: InsertOutcome) =>
    receive({ type: 'inserted', request: insertions().at(-1)?.request ?? '', outcome });
  return { root, sent, asked, state, receive, show, insertions, finish };
}

function ready(phrases: readonly Phrase[]): BankState {
  return { state: 'ready', index: buildIndex(phrases), usage: new Map() };
}

const rows = (root: HTMLElement) => [...root.querySelectorAll('[role=option]')].map((row) => row.textContent ?? '');

describe('the panel', () => {
  test('shows what fits as soon as the buyer has written, with the variables filled', async () => {
    const { root, show } = await openPanel();
    await show();
    expect(rows(root)[0]).toContain('小满您好,您的订单今天发货。');
    expect(find(root, '.t-heard').textContent).toContain('条话术可选');
  });

  test('stays quiet and offers the search where nothing fits', async () => {
    const { root, show } = await openPanel();
    await show({ messages: [{ from: 'buyer', text: '嗯嗯' }] });
    expect(rows(root)).toEqual([]);
    await click(buttonNamed(root, '搜索话术'));
    expect(document.activeElement).toBe(find(root, '[role=combobox]'));
  });

  test('inserts the n-th suggestion for the buyer it was made for', async () => {
    const { show, receive, insertions } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    expect(insertions()).toMatchObject([{ buyerKey: 'b1', text: '小满您好,您的订单今天发货。' }]);
    expect(insertions()[0]).not.toHaveProperty('send');
  });

  test('inserts the phrase whose key was pressed, whatever is suggested', async () => {
    const { show, receive, insertions } = await openPanel();
    await show();
    await receive({ type: 'insertPhrase', phraseId: 'p2' });
    await receive({ type: 'insertPhrase', phraseId: 'gone' });
    expect(insertions()).toMatchObject([{ buyerKey: 'b1', text: '退货的运费由我们承担。' }]);
  });

  test.each([
    ['kept', 1],
    ['edited', 1],
    ['gone', 0],
  ] as const)('counts a phrase once it is sent: %s', async (fate, times) => {
    const { show, receive, finish, insertions, asked } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await finish({ ok: true });
    expect(asked).toEqual(['tally.add']);
    await receive(sentReply(insertions()[0]?.request ?? '', fate));
    expect(asked.filter((name) => name === 'phrase.used')).toHaveLength(times);
  });

  test('says where the phrase wants the caret', async () => {
    const { show, receive, insertions } = await openPanel(ready([phrase({ body: '您好{光标},今天发货。' })]));
    await show();
    await receive({ type: 'pick', place: 1 });
    expect(insertions()).toMatchObject([{ text: '您好,今天发货。', caret: 2 }]);
  });

  test('offers undo after an insertion', async () => {
    const { root, show, receive, finish, sent } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await finish({ ok: true });
    await click(buttonNamed(root, '撤销'));
    expect(sent.at(-1)).toEqual({ type: 'undo' });
  });

  test('no longer calls unsent what was sent, and makes room for a search', async () => {
    const { root, show, receive, finish, insertions } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await finish({ ok: true });
    expect(root.textContent).toContain('还没有发送');
    await receive({ type: 'search' });
    expect(root.textContent).not.toContain('还没有发送');
    await press(find(root, '[role=combobox]'), 'Escape');
    expect(root.textContent).toContain('还没有发送');
    await receive(sentReply(insertions()[0]?.request ?? '', 'kept'));
    expect(root.textContent).not.toContain('还没有发送');
  });

  test('says that the page does not answer although it has answered another insertion', async () => {
    const { root, show, receive, finish, insertions } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await receive({ type: 'insertPhrase', phraseId: 'p2' });
    expect(insertions()).toHaveLength(2);
    await finish({ ok: true });
    await act(() => void vi.advanceTimersByTime(3_000));
    expect(find(root, '[role=status]').textContent).toContain('没有回应');
  });

  test('says nothing more of an insertion for the buyer before', async () => {
    const { root, show, receive } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await show({ buyer: { key: 'b2', name: '青柠' } });
    await act(() => void vi.advanceTimersByTime(3_000));
    expect(root.textContent).not.toContain('没有回应');
  });

  test.each([
    ['buyer-changed', false, '别的买家'],
    ['no-composer', true, 'Ctrl+V'],
    ['read-only', false, '不能写字'],
    ['readback-mismatch', false, '不一样'],
  ] as const)('says why an insertion failed: %s', async (reason, copied, words) => {
    const { root, show, receive, finish, asked } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await finish({ ok: false, reason, copied });
    expect(find(root, '[role=status]').textContent).toContain(words);
    expect(asked).toEqual([]);
  });

  test('says so when the page does not answer at all', async () => {
    const { root, show, receive } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    await act(() => void vi.runAllTimers());
    expect(find(root, '[role=status]').textContent).toContain('页面没有回应');
  });

  test('shows the list again rather than inserting what is folded away', async () => {
    const { root, show, receive, insertions } = await openPanel();
    await show();
    await click(buttonNamed(root, '收起'));
    expect(rows(root)).toEqual([]);
    await receive({ type: 'pick', place: 1 });
    expect(insertions()).toEqual([]);
    expect(rows(root).length).toBeGreaterThan(0);
  });

  test('keeps the list when the page only says that the composer is not empty any more', async () => {
    const { root, show, state } = await openPanel();
    await show();
    const before = rows(root);
    const usage = new Map([['p2', { phraseId: 'p2', count: 99, lastUsedAt: Date.UTC(2026, 2, 8, 3) }]]);
    await act(() => {
      if (state.value.state === 'ready') state.value = { ...state.value, usage };
    });
    await show({ composerEmpty: false });
    expect(rows(root)).toEqual(before);
  });

  test('suggests a phrase that has just been added, without a new message', async () => {
    const { root, show, state } = await openPanel(ready([]));
    await show();
    expect(root.textContent).toContain('话术库还是空的');
    await act(() => void (state.value = ready(BANK)));
    expect(rows(root)[0]).toContain('今天发货');
  });

  test('leaves half a name out: the slot stays and is marked', async () => {
    const { root, show } = await openPanel();
    await show({ buyer: { key: 'b1', name: '小满的裙…' } });
    expect(find(root, '.t-missing').textContent).toBe('{买家昵称}');
  });
});

const parts = (root: HTMLElement) => [...root.querySelectorAll('.t-row__part')].map((part) => part.textContent);
const sentReply = (request: string, fate: 'kept' | 'edited' | 'gone') =>
  ({ type: 'sent', sent: { buyerKey: 'b1', text: '', pieces: [{ request, fate }] } }) as const;

describe('a phrase of several messages', () => {
  const LONG = phrase({ body: '您好，今天发货。\n---\n发出后单号会告诉您。\n---\n请您留意。' });
  const begun = async () => {
    const panel = await openPanel(ready([LONG, BANK[1] ?? LONG]));
    await panel.show();
    await panel.receive({ type: 'pick', place: 1 });
    await panel.finish({ ok: true });
    await panel.show({ composerEmpty: false });
    return panel;
  };
  test('begins with the first and says how many there are', async () => {
    const { root, show } = await openPanel(ready([LONG]));
    await show();
    expect(rows(root)[0]).toContain('您好，今天发货。');
    expect(parts(root)).toEqual(['1/3']);
  });

  test('goes on with the next when its key is pressed again', async () => {
    const { root, receive, insertions } = await begun();
    expect(parts(root)).toEqual(['2/3']);
    await receive({ type: 'pick', place: 1 });
    expect(insertions().map(({ text }) => text)).toEqual(['您好，今天发货。', '发出后单号会告诉您。']);
  });

  test('offers the next first once the one before was sent, even where nothing else fits', async () => {
    const { root, receive, show, insertions } = await begun();
    await receive(sentReply(insertions()[0]?.request ?? '', 'kept'));
    await show({ messages: [{ from: 'buyer', text: '好的' }], arrival: 2 });
    await act(() => void vi.runAllTimers());
    expect(rows(root)).toHaveLength(1);
    expect(rows(root)[0]).toContain('发出后单号会告诉您。');
  });

  test('stands behind what fits once the buyer asks something else', async () => {
    const { root, receive, show, insertions } = await begun();
    await receive(sentReply(insertions()[0]?.request ?? '', 'kept'));
    await show({ messages: [{ from: 'buyer', text: '退货的运费谁出' }], arrival: 2 });
    await act(() => void vi.runAllTimers());
    expect(rows(root)[0]).toContain('退货的运费由我们承担。');
    expect(rows(root).at(-1)).toContain('发出后单号会告诉您。');
  });

  test('begins again where the first was taken back', async () => {
    const { root, show } = await begun();
    await show({ composerEmpty: true });
    expect(parts(root)).toEqual(['1/3']);
  });

  test('is over after the last, and never goes over to another buyer', async () => {
    const { root, receive, show, finish, insertions } = await begun();
    await show({ buyer: { key: 'b2', name: '远山' } });
    expect(parts(root)).toEqual(['1/3']);
    await show({ composerEmpty: false });
    for (let n = 1; n < 3; n += 1) {
      await receive({ type: 'pick', place: 1 });
      await finish({ ok: true });
    }
    await receive(sentReply(insertions().at(-1)?.request ?? '', 'kept'));
    await show({ messages: [{ from: 'buyer', text: '嗯嗯' }], arrival: 3 });
    await act(() => void vi.runAllTimers());
    expect(rows(root)).toEqual([]);
  });
});

describe('a phrase with variants', () => {
  const TWO = phrase({ body: '[[好的|没问题]]，今天发货。' });

  test('is said in other words the next time', async () => {
    const { show, receive, finish, insertions } = await openPanel(ready([TWO]));
    await show();
    for (let n = 0; n < 4; n += 1) {
      await receive({ type: 'pick', place: 1 });
      await finish({ ok: true });
    }
    const [first, second, third, fourth] = insertions().map(({ text }) => text);
    expect(second).not.toBe(first);
    expect(third).not.toBe(second);
    expect(fourth).not.toBe(third);
  });

  test('does not repeat what the agent wrote before the panel was opened', async () => {
    for (const said of ['好的，今天发货。', '没问题，今天发货。']) {
      const { root, show } = await openPanel(ready([TWO]));
      await show({ messages: [{ from: 'agent', text: said }, ...PAGE.messages] });
      expect(rows(root)[0]).toContain('今天发货');
      expect(rows(root)[0]).not.toContain(said);
    }
  });
});

describe('a phrase that depends on the order', () => {
  const ORDERED = phrase({ body: '{?已发货}发货了，在路上{?未发货}今天发货{/?}' });

  test.each([
    [{ trackingNo: 'YT0000000000001' }, '发货了，在路上', []],
    [{ status: '等待卖家发货' }, '今天发货', []],
    [
      { orderNo: '2026000000000001' },
      '{?已发货}发货了，在路上{?未发货}今天发货{/?}',
      ['{?已发货}', '{?未发货}', '{/?}'],
    ],
  ])('with %j says %s', async (order, text, missing) => {
    const { root, show } = await openPanel(ready([ORDERED]));
    await show({ order });
    expect(find(root, '.t-row__body').textContent).toBe(text);
    expect([...root.querySelectorAll('.t-missing')].map((mark) => mark.textContent)).toEqual(missing);
  });
});

describe('the typed search', () => {
  test('is opened by its key, walked by arrows, and Enter inserts', async () => {
    const { root, show, receive, insertions } = await openPanel();
    await show();
    await receive({ type: 'search' });
    const input = find(root, '[role=combobox]');
    await type(input, 'thyf');
    expect(input.getAttribute('aria-activedescendant')).toBe(find(root, '[aria-selected=true]').id);
    await press(input, 'Enter');
    expect(insertions()).toMatchObject([{ text: '退货的运费由我们承担。' }]);
  });

  test('takes the first find by Enter where the bank was still being read as the words were typed', async () => {
    const { root, show, receive, state, insertions } = await openPanel({ state: 'loading' });
    await show();
    await receive({ type: 'search' });
    const input = find(root, '[role=combobox]');
    await type(input, 'thyf');
    await act(() => {
      state.value = ready(BANK);
    });
    await press(input, 'Enter');
    expect(insertions()).toMatchObject([{ text: '退货的运费由我们承担。' }]);
  });

  test('leaves Enter to the input method while it composes', async () => {
    const { root, show, receive, insertions } = await openPanel();
    await show();
    await receive({ type: 'search' });
    const input = find(root, '[role=combobox]');
    await type(input, 'thyf');
    await press(input, 'Enter', { isComposing: true });
    await press(input, 'Enter', { keyCode: 229 });
    expect(insertions()).toEqual([]);
  });

  test('gives the keyboard back to the composer on Esc', async () => {
    const { root, show, receive, sent } = await openPanel();
    await show();
    await receive({ type: 'search' });
    await press(find(root, '[role=combobox]'), 'Escape');
    expect(sent.at(-1)).toEqual({ type: 'focus-composer' });
    expect(root.querySelector('[role=combobox]')).toBeNull();
  });

  test('says what to do when nothing is found', async () => {
    const { root, show, receive, asked } = await openPanel();
    await show();
    await receive({ type: 'search' });
    await type(find(root, '[role=combobox]'), '龘龘');
    expect(root.textContent).toContain('没有找到「龘龘」');
    await click(buttonNamed(root, '打开话术库'));
    expect(asked).toEqual(['options.open']);
  });

  test('closes when the agent turns to another buyer', async () => {
    const { root, show, receive } = await openPanel();
    await show();
    await receive({ type: 'search' });
    await show({ buyer: { key: 'b2', name: '远山' } });
    expect(root.querySelector('[role=combobox]')).toBeNull();
  });

  test('takes the insert keys while it holds the keyboard itself', async () => {
    const { root, show, receive, insertions } = await openPanel();
    await show();
    await receive({ type: 'search' });
    await type(find(root, '[role=combobox]'), 'thyf');
    await press(find(root, '[role=combobox]'), '1', { code: 'Digit1', altKey: true });
    expect(insertions()).toMatchObject([{ text: '退货的运费由我们承担。' }]);
  });
});

describe('a panel that cannot work', () => {
  test('says that the bank cannot be opened, what is safe, and offers to try again', async () => {
    const { root, show } = await openPanel({ state: 'unreadable' });
    await show();
    expect(root.textContent).toContain('话术库打不开');
    expect(buttonNamed(root, '再试一次')).toBeTruthy();
  });

  test('says why nothing can be inserted on this page', async () => {
    const { root, show } = await openPanel();
    await show({ fault: 'page.composerMissing' });
    expect(root.textContent).toContain('没有找到输入框');
  });
});
