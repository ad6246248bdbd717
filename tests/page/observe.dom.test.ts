import { beforeEach, expect, test, vi } from 'vitest';
import type { PageView } from '../../lib/page/observe';
import { observePage } from '../../lib/page/observe';
import type { Reading, Site } from '../../lib/sites/site';

/** A site whose pages say `buyer` in a heading and messages in paragraphs; a page without a heading is in pieces. */
const SITE: Site = {
  id: 'sample',
  name: '示例',
  matches: [],
  recognises: () => true,
  findComposer: (root) => root.querySelector('textarea') ?? undefined,
  findSendControls: () => [],
  pageKeys: [],
  read: vi.fn<(root: ParentNode) => Reading>((root) => {
    const name = root.querySelector('h1')?.textContent;
    if (name === undefined || name === null) return { ok: false, reason: 'no-buyer' };
    if (name === '!') throw new Error('the page has changed');
    const messages = [...root.querySelectorAll('p')].map((row) => ({ from: 'buyer' as const, text: row.textContent }));
    return { ok: true, conversation: { site: 'sample', buyer: { key: name, name }, messages } };
  }),
};

let own: HTMLElement;
let page: { readonly current: () => PageView };
const onBuyerChange = vi.fn<() => void>();
const onRootChange = vi.fn<() => void>();

beforeEach(() => {
  vi.clearAllMocks();
  own = document.createElement('div');
  document.body.replaceChildren();
  show('h1', '甲');
  show('p', '在吗');
  page = observePage({
    document,
    alive: () => true,
    chooseSite: () => SITE,
    ignored: (node) => node === own || document.querySelector('textarea')?.contains(node) === true,
    onChange: () => undefined,
    onRootChange,
    onBuyerChange,
  });
  page.current();
});

function show(tag: string, text: string): void {
  const element = document.createElement(tag);
  element.textContent = text;
  document.body.append(element);
}

test('what is asked for is read at that moment, not at the next tick', () => {
  show('p', '有货吗');
  expect(page.current().conversation?.messages).toHaveLength(2);
  expect(page.current().arrival).toBe(1);
});

test('that the composer has come is news, what is written in it is none', () => {
  vi.mocked(SITE.read).mockClear();
  const composer = document.createElement('textarea');
  document.body.append(composer);
  page.current();
  expect(SITE.read).toHaveBeenCalledOnce();
  composer.append('在');
  page.current();
  expect(SITE.read).toHaveBeenCalledOnce();
});

test('many changes make one reading, and none makes none', () => {
  vi.mocked(SITE.read).mockClear();
  show('p', '一');
  show('p', '二');
  page.current();
  page.current();
  expect(SITE.read).toHaveBeenCalledTimes(1);
});

test('our own elements are no news', () => {
  vi.mocked(SITE.read).mockClear();
  document.body.append(own);
  page.current();
  expect(SITE.read).not.toHaveBeenCalled();
});

test('another buyer is told at once, and his first messages are no arrival', () => {
  const before = page.current().arrival;
  document.body.replaceChildren();
  show('h1', '乙');
  show('p', '你好');
  expect(page.current().conversation?.buyer.key).toBe('乙');
  expect(page.current().arrival).toBe(before);
  expect(onBuyerChange).toHaveBeenCalledTimes(2);
});

test.each([
  ['in pieces', () => document.querySelector('h1')?.remove(), 'no-buyer'],
  ['beyond its reader', () => show('h1', '!'), 'unreadable'],
])('good data outlives a page %s', (_, damage, fault) => {
  if (fault === 'unreadable') document.querySelector('h1')?.remove();
  damage();
  const view = page.current();
  expect(view.fault).toBe(fault);
  expect(view.conversation?.messages).toHaveLength(1);
});

test('a page is looked at in slices before it is read, and nobody sees a part of it', async () => {
  vi.useFakeTimers();
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 5));
  const looked: number[] = [];
  const shown: unknown[] = [];
  const steps = function* () {
    for (let step = 1; step <= 4; step += 1) {
      looked.push(step);
      yield;
    }
    return undefined;
  };
  const sliced = observePage({
    document,
    alive: () => true,
    chooseSite: () => ({ ...SITE, prepare: steps }),
    ignored: () => false,
    onChange: ({ conversation }) => shown.push(conversation?.messages.length),
    onRootChange,
    onBuyerChange,
  });
  await vi.advanceTimersToNextTimerAsync();
  expect(looked).toEqual([1, 2]);
  expect(shown).toEqual([]);
  await vi.runAllTimersAsync();
  expect(shown).toEqual([1]);

  looked.length = 0;
  show('p', '有货吗');
  await vi.waitUntil(() => looked.length > 0, { interval: 1 });
  expect(looked).toEqual([1, 2]);
  // A verdict does not wait for the rest.
  expect(sliced.current().conversation?.messages).toHaveLength(2);
  await vi.runAllTimersAsync();
  expect(shown).toEqual([1, 2]);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a page that cannot be looked at is reported as one that cannot be read', async () => {
  vi.useFakeTimers();
  document.querySelector('h1')?.remove();
  show('h1', '!');
  const broken = observePage({
    document,
    alive: () => true,
    chooseSite: () => ({
      ...SITE,
      *prepare() {
        yield;
        throw new Error('the page has changed');
      },
    }),
    ignored: () => false,
    onChange: () => undefined,
    onRootChange,
    onBuyerChange,
  });
  await vi.runAllTimersAsync();
  expect(broken.current().fault).toBe('unreadable');
  vi.useRealTimers();
});

test('what looking has told already is not read again, unless the page has changed meanwhile', async () => {
  vi.useFakeTimers();
  const faults: PageView['fault'][] = [];
  const late: string[] = [];
  observePage({
    document,
    alive: () => true,
    chooseSite: () => ({
      ...SITE,
      *prepare() {
        for (const words of late.splice(0)) show('p', words);
        yield;
        return { ok: false, reason: 'no-rows' };
      },
    }),
    ignored: () => false,
    onChange: ({ fault }) => faults.push(fault),
    onRootChange,
    onBuyerChange,
  });
  vi.mocked(SITE.read).mockClear();
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (clock += 10));
  await vi.runAllTimersAsync();
  expect(faults).toEqual(['no-rows']);
  expect(SITE.read).not.toHaveBeenCalled();

  late.push('有货吗');
  show('p', '在吗');
  await vi.waitUntil(() => faults.length > 1);
  expect(faults[1]).toBeUndefined();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
