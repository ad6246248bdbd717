import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { PanelApp } from '../../entrypoints/panel/PanelApp';
import { createDocking } from '../../entrypoints/panel/create-docking';
import { createPanel } from '../../entrypoints/panel/create-panel';
import type { BankState } from '../../entrypoints/panel/watch-bank';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { useMessages } from '../../lib/language/t';
import type { PageState, SentReply, ToPage } from '../../lib/messages/line';
import { createPromiseHandlers } from '../../lib/messages/promise-handlers';
import type { Protocol } from '../../lib/messages/protocol';
import { listPromises } from '../../lib/store/ledger/promises';
import { buildIndex } from '../../lib/suggest/build-index';
import { readMessages } from '../language/read-messages';
import { createDisk } from '../store/in-memory';
import { buttonNamed, click, mount } from './mount';
import { memoryDesk } from './memory-desk';
import { phrase } from './phrase';

const HOUR = 3_600_000;
/** A Tuesday, half past two. */
const NOW = new Date(2026, 10, 24, 14, 30).getTime();
const PAGE: PageState = {
  site: 'taobao',
  origin: 'https://chat.example.com',
  buyer: { key: 'b1', name: '橘子汽水' },
  messages: [{ from: 'buyer', text: '少发了一件' }],
  arrival: 1,
  composerEmpty: true,
  dark: false,
  hotkeys: DEFAULT_SETTINGS.hotkeys,
};

beforeAll(async () => {
  useMessages(await readMessages('zh_CN'));
  document.documentElement.lang = 'zh-CN';
});
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

/** The panel over a real ledger. */
async function openPanel({ on = true } = {}) {
  const sent: ToPage[] = [];
  const ledger = createDisk().ledger();
  const clock = { now: NOW };
  const promisesOn = signal(on);
  const disk = { full: false };
  const handlers = createPromiseHandlers({
    ledger: async () => ledger,
    now: () => clock.now,
    ledgerChanged: () => undefined,
  });
  let ids = 0;
  let seeAll = 0;
  const panel = createPanel({
    send: (message) => sent.push(message),
    ask: async (name, argument) => {
      if (disk.full && name === 'promise.sent') return { ok: false, reason: 'quota' } as never;
      const handle = (handlers as Partial<Record<keyof Protocol, (argument: unknown) => Promise<unknown>>>)[name];
      return ((await handle?.(argument)) ?? { ok: true, value: undefined }) as never;
    },
    bank: signal<BankState>({ state: 'ready', index: buildIndex([phrase()]), usage: new Map() }),
    allow: () => [],
    ownPhrases: signal('among'),
    shop: signal(DEFAULT_SETTINGS.shop),
    promises: promisesOn,
    random: () => 0,
    now: () => clock.now,
    newId: () => `id${(ids += 1)}`,
  });
  const root = await mount(
    <PanelApp
      panel={panel}
      docking={createDocking(panel, memoryDesk(), new AbortController().signal)}
      bank={{ state: signal<BankState>({ state: 'loading' }), reload: async () => {} }}
      send={(message) => sent.push(message)}
      insertAndSend={false}
      onOpenOptions={() => undefined}
      onOpenPromises={() => {
        seeAll += 1;
      }}
    />,
  );
  const receive = async (message: Parameters<typeof panel.receive>[0]) => act(() => panel.receive(message));
  return {
    root,
    sent,
    disk,
    seen: () => seeAll,
    kept: async () => listPromises(ledger),
    show: async (page: Partial<PageState> = {}) => receive({ type: 'state', state: { ...PAGE, ...page } }),
    send: async (text: string, more: Partial<SentReply> = {}) =>
      receive({ type: 'sent', sent: { buyerKey: 'b1', text, pieces: [], ...more } }),
    later: async (milliseconds: number) => {
      clock.now += milliseconds;
      await act(() => void vi.advanceTimersByTime(60_000));
    },
    shows: async (words: string) => vi.waitFor(() => expect(root.textContent).toContain(words)),
    hides: async (words: string) => vi.waitFor(() => expect(root.textContent).not.toContain(words)),
  };
}

const OTHER: Partial<PageState> = { buyer: { key: 'b2', name: '阿南' } };

describe('a promise in a sent message', () => {
  test('is shown with its time, in its own conversation only', async () => {
    const { root, show, send, shows, hides } = await openPanel();
    await show();
    await send('实在抱歉，明天18点前给您补发');
    await shows('已登记：补发，明天 18:00 前');
    await show(OTHER);
    await hides('补发');
    expect(root.textContent).toContain('给 阿南');
    await show();
    await shows('已登记：补发');
  });

  test('is nobody’s while it may not have left', async () => {
    const { show, send, kept } = await openPanel();
    await show();
    await send('明天给您补发', { uncertain: true });
    await send('您好，在的');
    expect(await kept()).toEqual([]);
  });

  test('is not entered where that is switched off', async () => {
    const { show, send, kept } = await openPanel({ on: false });
    await show();
    await send('明天给您补发');
    expect(await kept()).toEqual([]);
  });

  test('that cannot be kept is told of', async () => {
    const { root, disk, show, send, shows } = await openPanel();
    await show();
    disk.full = true;
    await send('您好，在的');
    expect(root.textContent).not.toContain('没有存下来');
    await send('明天给您补发');
    await shows('没有存下来');
  });

  test('can be ticked off, and that taken back', async () => {
    const { root, show, send, shows, kept } = await openPanel();
    await show();
    await send('明天给您补发');
    await shows('已登记');
    await click(buttonNamed(root, '已兑现'));
    await shows('已记为兑现：补发');
    expect(await kept()).toMatchObject([{ state: 'kept' }]);
    await click(buttonNamed(root, '撤销'));
    await shows('已登记：补发');
    expect(await kept()).toMatchObject([{ state: 'open' }]);
  });

  test('can be struck off, with the reason', async () => {
    const { root, show, send, shows, hides, kept } = await openPanel();
    await show();
    await send('明天给您补发');
    await shows('已登记');
    await click(buttonNamed(root, '撤销登记'));
    await click(buttonNamed(root, '买家不要了'));
    await hides('已登记：');
    expect(await kept()).toMatchObject([{ state: 'dropped', why: 'released' }]);
  });

  test('is ticked off by the message that reports it done', async () => {
    const { show, send, shows, kept } = await openPanel();
    await show();
    await send('明天给您补发');
    await shows('已登记');
    await send('亲，已经给您补发了');
    await shows('已记为兑现：补发');
    expect(await kept()).toMatchObject([{ state: 'kept' }]);
  });

  test('once it is late offers an apology, for the composer', async () => {
    const { root, sent, show, send, shows, later } = await openPanel();
    await show();
    await send('今天15点前给您回复');
    await shows('已登记：回复买家，今天 15:00 前');
    await later(HOUR);
    await shows('到期了还没兑现：回复买家');
    await click(buttonNamed(root, '写道歉'));
    const insert = sent.findLast((message) => message.type === 'insert');
    expect(insert).toMatchObject({ buyerKey: 'b1', text: expect.stringMatching(/^很抱歉，之前说好今天回复您/u) });
    expect(insert).not.toHaveProperty('send');
  });
});

describe('what is to be done on the spot', () => {
  test('is not mentioned until it is late, and is settled by the next message', async () => {
    const { show, send, shows, hides, later, kept } = await openPanel();
    await show();
    await send('马上帮您查');
    await vi.waitFor(async () => expect(await kept()).toMatchObject([{ act: 'check', state: 'open' }]));
    await hides('查清楚');
    await later(HOUR / 4);
    await shows('到期了还没兑现：查清楚');
    await send('亲，在路上了');
    await hides('查清楚');
    expect(await kept()).toMatchObject([{ state: 'kept' }]);
  });
});

describe('late in another conversation', () => {
  test('is told with the name of the buyer, and leads to the whole ledger', async () => {
    const { root, show, send, shows, hides, later, seen } = await openPanel();
    await show();
    await send('今天15点前给您回复');
    await shows('已登记');
    await show(OTHER);
    await hides('到期');
    await later(HOUR);
    await shows('别的会话有 1 项承诺到期了：橘子汽水');
    await click(buttonNamed(root, '去看看'));
    expect(seen()).toBe(1);
  });
});
