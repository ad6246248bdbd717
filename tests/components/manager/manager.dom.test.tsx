import { signal } from '@preact/signals';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { BankManager } from '../../../entrypoints/options/BankManager';
import { createBulkDesk } from '../../../entrypoints/options/create-bulk-desk';
import { createGroupDesk } from '../../../entrypoints/options/create-group-desk';
import { createManager } from '../../../entrypoints/options/create-manager';
import { createPhraseDesk } from '../../../entrypoints/options/create-phrase-desk';
import type { BankState } from '../../../entrypoints/panel/watch-bank';
import type { Phrase } from '../../../lib/chat/phrase';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import type { ask } from '../../../lib/messages/ask';
import { buildIndex } from '../../../lib/suggest/build-index';
import { readMessages } from '../../language/read-messages';
import { buttonNamed, click, find, mount, press, type } from '../mount';
import { phrase } from '../phrase';
import { handWorld } from './hand-world';

const BANK = [
  phrase({ id: 'a', group: '售后/退货', title: '退货地址', code: 'thdz', body: '退回地址稍后发您。' }),
  phrase({ id: 'b', group: '售后', title: '换货流程', code: 'hhlc', body: '点换货按钮即可。' }),
  phrase({ id: 'c', group: '物流', title: '发货时间', code: 'fhsj', body: '今天发货。', validUntil: '2020-01-01' }),
];

beforeAll(async () => {
  useMessages(await readMessages('zh_CN'));
  // Nothing is laid out without a browser: the list is given a height in which its rows have room.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});

async function openManager(phrases: readonly Phrase[] = BANK) {
  const asked: { readonly name: string; readonly argument: Record<string, unknown> }[] = [];
  const answer = (async (name: string, argument: Record<string, unknown>) => {
    asked.push({ name, argument });
    return { ok: true, value: undefined };
  }) as typeof ask;
  const bank = signal<BankState>({ state: 'ready', index: buildIndex(phrases), usage: new Map() });
  const closing = new AbortController();
  const pace = handWorld();
  let ids = 0;
  const world = { ask: answer, newId: () => `id${(ids += 1)}`, now: pace.now };
  const bulk = createBulkDesk({ ...pace, ...world, readLast: async () => undefined });
  const desk = createPhraseDesk(world);
  const manager = createManager(
    {
      ...pace,
      bank,
      groups: signal(['大促']),
      check: signal({ done: 0, verdicts: [] }),
      dataKinds: new Set<string>(),
      time: () => Date.UTC(2026, 10, 11),
    },
    closing.signal,
  );
  const groups = createGroupDesk({ bulk, phrases: () => phrases, groups: () => ['大促'] });
  const root = await mount(
    <BankManager
      manager={{ manager, bulk, groups }}
      desk={desk}
      shop={DEFAULT_SETTINGS.shop}
      opened={Date.UTC(2026, 10, 11)}
    />,
  );
  const titles = () => [...root.querySelectorAll('.t-grid__title')].map((row) => row.firstChild?.textContent);
  await vi.waitFor(() => expect(titles()).toHaveLength(phrases.length));
  return { root, asked, desk, titles, grid: find(root, '[role="grid"]') };
}

describe('the manager of the bank', () => {
  test('shows the bank by group and title, with what is over marked', async () => {
    const { root, titles } = await openManager();
    expect(titles()).toEqual(['换货流程', '退货地址', '发货时间']);
    expect(find(root, '.t-grid__row--over').textContent).toContain('已过期');
  });

  test('narrows to a group and finds within it', async () => {
    const { root, titles } = await openManager();
    await click(find(root, '[role="treeitem"]:nth-child(3)'));
    await vi.waitFor(() => expect(titles()).toEqual(['换货流程', '退货地址']));
    await type(find(root, 'input[type="search"]'), 'thdz');
    await vi.waitFor(() => expect(titles()).toEqual(['退货地址']));
  });

  test('deletes what was chosen by keyboard, in one go', async () => {
    const { asked, grid } = await openManager();
    await press(grid, 'ArrowDown');
    await press(grid, 'ArrowDown', { shiftKey: true });
    await press(grid, 'Delete');
    await vi.waitFor(() =>
      expect(asked).toMatchObject([{ name: 'bulk.apply', argument: { parts: 0, removed: ['b', 'a'] } }]),
    );
  });

  test('chooses all with Ctrl+A and moves them to a group that is typed', async () => {
    const { root, asked, grid } = await openManager();
    await press(grid, 'a', { ctrlKey: true });
    expect(root.textContent).toContain('已选 3 条');
    await click(buttonNamed(root, '移动'));
    await type(find(root, '.t-bulk-form input'), '大促 / 预热');
    await click(buttonNamed(root, '应用到所选 3 条'));
    await vi.waitFor(() => expect(asked.map(({ name }) => name)).toEqual(['import.stage', 'bulk.apply']));
    expect(asked[0]?.argument['phrases']).toMatchObject([
      { group: '大促/预热' },
      { group: '大促/预热' },
      { group: '大促/预热' },
    ]);
  });

  test('shows what a replacement would say before it is done', async () => {
    const { root, grid } = await openManager();
    await press(grid, 'a', { ctrlKey: true });
    await click(buttonNamed(root, '替换文字'));
    const [what, by] = [...root.querySelectorAll('.t-bulk-form input')];
    await type(what as Element, '今天');
    await type(by as Element, '明天');
    expect(find(root, 'ins').textContent).toBe('明天发货。');
    await type(what as Element, '没有这句');
    expect(root.textContent).toContain('不会有变化');
  });

  test('opens a phrase with Enter', async () => {
    const { grid, desk } = await openManager();
    await press(grid, 'ArrowDown');
    await press(grid, 'Enter');
    expect(desk.edited.value?.phrase.id).toBe('b');
  });

  test('goes through the groups by keyboard and dissolves one', async () => {
    const { root, asked } = await openManager();
    const tree = find(root, '[role="tree"]');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown']) await press(tree, key);
    expect(find(root, '[role="treeitem"][tabindex="0"]').textContent).toContain('退货');
    await press(tree, 'Delete');
    await vi.waitFor(() => expect(asked.map(({ name }) => name)).toEqual(['import.stage', 'bulk.apply']));
    expect(asked[0]?.argument['phrases']).toMatchObject([{ id: 'a', group: '售后' }]);
  });

  test('says what to do where a view is empty', async () => {
    const { root } = await openManager();
    await click(buttonNamed(root, '缩写冲突'));
    await vi.waitFor(() => expect(root.textContent).toContain('没有两条话术用同一个缩写'));
  });
});
