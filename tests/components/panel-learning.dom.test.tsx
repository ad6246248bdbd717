import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PanelApp } from '../../entrypoints/panel/PanelApp';
import { createDocking } from '../../entrypoints/panel/create-docking';
import { createPanel } from '../../entrypoints/panel/create-panel';
import type { BankState } from '../../entrypoints/panel/watch-bank';
import type { Message } from '../../lib/chat/message';
import type { Phrase } from '../../lib/chat/phrase';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { useMessages } from '../../lib/language/t';
import type { PageState, SentPiece, ToPage } from '../../lib/messages/line';
import { buildIndex } from '../../lib/suggest/build-index';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount, press, type } from './mount';
import { memoryDesk } from './memory-desk';
import { phrase } from './phrase';

const BANK = [
  phrase({ samples: [] }),
  phrase({ id: 'p2', title: '发货时间说明', body: '现货48小时内发出。', code: 'xh', samples: [], keywords: [] }),
  phrase({ id: 'p3', owner: 'mine', title: '开发票', body: '支持电子发票,请您留下抬头。', code: 'fp', samples: [] }),
];
const PAGE: PageState = {
  site: 'taobao',
  buyer: { key: 'b1', name: '橘子汽水' },
  messages: [{ from: 'buyer', text: '什么时候发货' }],
  arrival: 1,
  composerEmpty: true,
  dark: false,
  hotkeys: DEFAULT_SETTINGS.hotkeys,
};

beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const buyer = (text: string): Message => ({ from: 'buyer', text });

async function openPanel(phrases: readonly Phrase[] = BANK) {
  const sent: ToPage[] = [];
  const asked: { readonly name: string; readonly argument: unknown }[] = [];
  const background = { fails: false };
  const bank = signal<BankState>({ state: 'ready', index: buildIndex(phrases), usage: new Map() });
  let ids = 0;
  const panel = createPanel({
    send: (message) => sent.push(message),
    ask: async (name, argument) => {
      asked.push({ name, argument });
      return background.fails
        ? { ok: false, reason: 'quota' }
        : { ok: true, value: (name === 'promise.open' ? { here: [], elsewhere: [] } : undefined) as never };
    },
    bank,
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
      bank={{ state: bank, reload: async () => {} }}
      send={(message) => sent.push(message)}
      insertAndSend={false}
      onOpenOptions={() => undefined}
      onOpenPromises={() => undefined}
    />,
  );
  const receive = async (message: Parameters<typeof panel.receive>[0]) => act(() => panel.receive(message));
  const request = () => sent.findLast((message) => message.type === 'insert')?.request ?? '';
  return {
    root,
    sent,
    background,
    receive,
    show: async (page: Partial<PageState> = {}) => receive({ type: 'state', state: { ...PAGE, ...page } }),
    /** The buyer's next question, a good while later. */
    nextQuestion: async (text: string, arrival = 2) => {
      await act(() => void vi.advanceTimersByTime(500));
      await receive({ type: 'state', state: { ...PAGE, messages: [buyer(text)], arrival } });
    },
    /** Inserts what a search for its code finds, as the page confirms it. */
    insert: async (code: string) => {
      await receive({ type: 'search' });
      await type(find(root, '[role=combobox]'), code);
      await press(find(root, '[role=combobox]'), 'Enter');
      await receive({ type: 'inserted', request: request(), outcome: { ok: true } });
    },
    send: async (text: string, fate?: SentPiece['fate']) => {
      const pieces = fate === undefined ? [] : [{ request: request(), fate }];
      await receive({ type: 'sent', sent: { buyerKey: 'b1', text, pieces } });
    },
    remember: async () => receive({ type: 'remember' }),
    told: (name: string) => asked.filter((one) => one.name === name).map(({ argument }) => argument),
  };
}

const rows = (root: HTMLElement) => [...root.querySelectorAll('[role=option]')].map((row) => row.textContent ?? '');

describe('a question that a phrase has answered', () => {
  test('is offered in the words that would be kept, and one key keeps it', async () => {
    const { root, show, insert, remember, told } = await openPanel();
    await show({ messages: [buyer('13800001111这个号的几号能寄出来')] });
    await insert('xh');
    expect(root.textContent).toContain('记住这种问法：「…这个号的几号能寄出来」');
    expect(told('phrase.addSample')).toEqual([]);
    await remember();
    expect(told('phrase.addSample')).toMatchObject([{ phraseId: 'p2', sample: '…这个号的几号能寄出来' }]);
    expect(root.textContent).toContain('已记住');
  });

  test('the same key takes it back', async () => {
    const { root, show, insert, remember, told } = await openPanel();
    await show({ messages: [buyer('几号能寄出来')] });
    await insert('xh');
    await remember();
    await remember();
    expect(told('phrase.removeSample')).toMatchObject([{ phraseId: 'p2', sample: '几号能寄出来' }]);
    expect(root.textContent).toContain('已撤销');
    await remember();
    expect(told('phrase.addSample')).toHaveLength(1);
  });

  test('the button does what the key does and gives the keyboard back', async () => {
    const { root, show, insert, told, sent } = await openPanel();
    await show({ messages: [buyer('几号能寄出来')] });
    await insert('xh');
    await click(buttonNamed(root, '记住'));
    expect(told('phrase.addSample')).toHaveLength(1);
    expect(sent.at(-1)).toEqual({ type: 'focus-composer' });
  });

  test.each([
    ['谢谢', '没有在问什么'],
    ['13800001111', '没剩下什么'],
    ['发货时间说明', '已经记过'],
  ])('after %s nothing is offered, and the key says why', async (text, words) => {
    const { root, show, insert, remember, told } = await openPanel();
    await show({ messages: [buyer(text)] });
    await insert('xh');
    expect(root.textContent).not.toContain('记住这种问法');
    await remember();
    expect(root.textContent).toContain(words);
    expect(told('phrase.addSample')).toEqual([]);
  });

  test('is offered for a while only, and the page is told when its key means nothing any more', async () => {
    const { root, show, insert, remember, told, sent } = await openPanel();
    await show({ messages: [buyer('几号能寄出来')] });
    await insert('xh');
    expect(sent).toContainEqual({ type: 'offer', standing: true });
    await act(() => void vi.advanceTimersByTime(20_000));
    expect(root.textContent).not.toContain('记住这种问法');
    expect(sent.at(-1)).toEqual({ type: 'offer', standing: false });
    await remember();
    expect(told('phrase.addSample')).toEqual([]);
  });

  test('dies with the buyer', async () => {
    const { root, show, insert, remember, told } = await openPanel();
    await show({ messages: [buyer('几号能寄出来')] });
    await insert('xh');
    await show({ buyer: { key: 'b2', name: '远山' }, messages: [buyer('在吗')], arrival: 2 });
    expect(root.textContent).not.toContain('记住这种问法');
    await remember();
    expect(told('phrase.addSample')).toEqual([]);
  });

  test('says so when it could not be kept, and can be tried again', async () => {
    const { root, show, insert, remember, told, background } = await openPanel();
    background.fails = true;
    await show({ messages: [buyer('几号能寄出来')] });
    await insert('xh');
    await remember();
    expect(root.textContent).toContain('没有存下');
    background.fails = false;
    await remember();
    expect(told('phrase.addSample')).toHaveLength(2);
    expect(root.textContent).toContain('已记住');
  });
});

describe('a phrase that was changed before it was sent', () => {
  test('of the shop’s is offered as a phrase of one’s own, with this buyer’s facts as slots', async () => {
    const { root, show, insert, send, remember, told } = await openPanel();
    await show({ order: { orderNo: '2600000000000000001' } });
    await insert('xh');
    await send('橘子汽水您好,订单2600000000000000001今天下午四点前发出。', 'edited');
    expect(root.textContent).toContain('存成我的话术');
    await remember();
    expect(told('phrase.save')).toMatchObject([
      { phrase: { owner: 'mine', title: '发货时间说明', body: '{买家昵称}您好,订单{订单号}今天下午四点前发出。' } },
    ]);
    await remember();
    const { phrase: saved } = told('phrase.save')[0] as { phrase: Phrase };
    expect(saved.id).not.toBe('p2');
    expect(told('phrase.remove')).toMatchObject([{ phraseId: saved.id }]);
  });

  test('of one’s own is brought up to date, and back', async () => {
    const { root, show, insert, send, remember, told } = await openPanel();
    await show({ messages: [buyer('能开票不')] });
    await insert('fp');
    await send('支持电子发票和纸质发票,请您留下抬头和税号。', 'edited');
    expect(root.textContent).toContain('更新这条');
    await remember();
    await remember();
    expect(told('phrase.save')).toMatchObject([
      { phrase: { id: 'p3', body: '支持电子发票和纸质发票,请您留下抬头和税号。' } },
      { phrase: { id: 'p3', body: '支持电子发票,请您留下抬头。' } },
    ]);
  });

  test.each([
    ['sent as it was', '现货48小时内发出。', 'kept'],
    ['with a polite word', '亲,现货48小时内发出哦', 'edited'],
    ['replaced by something else', '您好,麻烦您稍等我去问问仓库的同事', 'gone'],
  ] as const)('is not offered when it was %s', async (_, text, fate) => {
    const { root, show, insert, send } = await openPanel();
    await show();
    await insert('xh');
    await send(text, fate);
    expect(root.textContent).not.toContain('改过才发');
  });

  test('is offered once for a phrase', async () => {
    const { root, show, insert, send } = await openPanel();
    await show();
    await insert('xh');
    await send('现货今天下午四点前发出,请您放心。', 'edited');
    await act(() => void vi.advanceTimersByTime(20_000));
    await insert('xh');
    await send('现货明天上午十点前发出,麻烦您等一等。', 'edited');
    expect(root.textContent).not.toContain('改过才发');
  });
});

describe('what is counted', () => {
  test('what was passed over, once the question is over', async () => {
    const { show, nextQuestion, receive, send, told, sent } = await openPanel();
    await show();
    await receive({ type: 'pick', place: 1 });
    const { request = '' } = sent.findLast((message) => message.type === 'insert') ?? {};
    await receive({ type: 'inserted', request, outcome: { ok: true } });
    await send('现货48小时内发出。', 'kept');
    expect(told('learning.record')).toEqual([]);
    await nextQuestion('能开票不');
    expect(told('learning.record')).toMatchObject([{ passedOver: ['p1'], edited: [] }]);
  });

  test('an answer of one’s own passes over all that was suggested; 好的 and 稍等 do not', async () => {
    const { show, nextQuestion, send, told } = await openPanel();
    await show();
    await send('好的');
    await nextQuestion('什么时候发货啊');
    expect(told('learning.record')).toEqual([]);
    await send('仓库说下午四点前能寄出去');
    await nextQuestion('能开票不', 3);
    expect(told('learning.record')).toMatchObject([{ passedOver: ['p2', 'p1'] }]);
  });

  test('an edit, by the id of the phrase; never a word of what was sent', async () => {
    const { show, nextQuestion, insert, send, told } = await openPanel();
    await show();
    await insert('xh');
    await send('现货今天下午四点前发出,请您放心。', 'edited');
    await nextQuestion('能开票不');
    expect(told('learning.record')).toMatchObject([{ edited: ['p2'], passedOver: ['p1'] }]);
    expect(JSON.stringify(told('learning.record'))).not.toContain('四点');
  });
});

describe('the list while the buyer keeps writing', () => {
  test('comes at once for the first message and once for the rest of a burst', async () => {
    const { root, show } = await openPanel();
    await show();
    expect(rows(root)[0]).toContain('发货');
    await show({ messages: [buyer('什么时候发货'), buyer('对了')], arrival: 2 });
    await act(() => void vi.advanceTimersByTime(60));
    await show({ messages: [buyer('什么时候发货'), buyer('对了'), buyer('能开发票不')], arrival: 3 });
    expect(rows(root).join('')).not.toContain('发票');
    await act(() => void vi.advanceTimersByTime(119));
    expect(rows(root).join('')).not.toContain('发票');
    await act(() => void vi.advanceTimersByTime(1));
    expect(rows(root).join('')).toContain('发票');
  });

  test('stands still while an insert key is about to be pressed', async () => {
    const { root, show, receive } = await openPanel();
    await show();
    await act(() => void vi.advanceTimersByTime(500));
    await receive({ type: 'hold', down: true });
    const before = rows(root);
    await show({ messages: [buyer('能开发票不')], arrival: 2 });
    await act(() => void vi.advanceTimersByTime(500));
    expect(rows(root)).toEqual(before);
    await receive({ type: 'hold', down: false });
    expect(rows(root)[0]).toContain('发票');
  });

  test('does not wait for a key whose end was never heard', async () => {
    const { root, show, receive } = await openPanel();
    await show();
    await act(() => void vi.advanceTimersByTime(500));
    await receive({ type: 'hold', down: true });
    await show({ messages: [buyer('能开发票不')], arrival: 2 });
    await act(() => void vi.advanceTimersByTime(4_000));
    expect(rows(root)[0]).toContain('发票');
  });

  test('never shows one buyer’s list to another, whatever is held', async () => {
    const { root, show, receive } = await openPanel();
    await show();
    await receive({ type: 'hold', down: true });
    await show({ buyer: { key: 'b2', name: '远山' }, messages: [buyer('能开发票不')], arrival: 2 });
    expect(rows(root)[0]).toContain('发票');
  });

  test.each(['[微笑]', '/:^_^', '谢谢', '好的', '1', '/:-F', '🙏🙏', '嗯嗯 好滴'])(
    'is not changed by %s after a question, and is quiet when nothing else was said',
    async (chatter) => {
      const { root, show } = await openPanel();
      await show();
      const before = rows(root);
      await show({ messages: [buyer('什么时候发货'), buyer(chatter)], arrival: 2 });
      await act(() => void vi.advanceTimersByTime(500));
      expect(rows(root)).toEqual(before);
      const answered = [buyer('什么时候发货'), { from: 'agent', text: '今天发' } as const, buyer(chatter)];
      await show({ messages: answered, arrival: 3 });
      await act(() => void vi.advanceTimersByTime(500));
      expect(rows(root)).toEqual([]);
      expect(root.textContent).toContain('先不打扰');
      expect(find(root, '.t-panel-message button').textContent).toContain('搜索话术 Alt+Q');
    },
  );
});
