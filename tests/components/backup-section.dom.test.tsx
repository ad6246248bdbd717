import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { BackupSection } from '../../entrypoints/options/BackupSection';
import { createBackupDesk } from '../../entrypoints/options/create-backup-desk';
import { LossNotice } from '../../components/backup/LossNotice';
import { useMessages } from '../../lib/language/t';
import type { BackupAbout } from '../../lib/store/backup/backups';
import { NOON, phraseOf } from '../store/in-memory';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, mount } from './mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

const ABOUT: BackupAbout = {
  takenAt: NOON,
  cause: 'change',
  phrases: 1_523,
  mine: 23,
  sequence: 5,
  size: 300_000,
  whole: true,
};

async function openSection(list: readonly BackupAbout[]) {
  const sent: string[] = [];
  const desk = createBackupDesk(
    {
      ask: (async (name: string) => {
        sent.push(name);
        return { ok: true, value: undefined };
      }) as never,
      newId: () => 'key',
      readList: async () => list,
      readBackup: async () => ({ phrases: [phraseOf('p1')], seeded: {}, sequence: 5, meta: [], whole: true }),
      readPhrases: async () => [phraseOf('p1', { body: '改坏的话' }), phraseOf('p2')],
      onBackupsChanged: () => undefined,
    },
    new AbortController().signal,
  );
  const root = await mount(<BackupSection desk={desk} />);
  await act(async () => Promise.resolve());
  return { root, sent };
}

test('each backup is listed with when it was made, what it holds and how large it is', async () => {
  const { root } = await openSection([ABOUT]);
  const row = root.querySelector('tbody tr')?.textContent ?? '';
  for (const part of ['2026', '自动', '1523 条', '我的话术 23 条', '293 KB']) expect(row).toContain(part);
});

test('where there is none it says how one comes about', async () => {
  const { root } = await openSection([]);
  expect(root.textContent).toContain('还没有备份');
});

test('what a restore would do is shown before it can be done', async () => {
  const { root, sent } = await openSection([ABOUT]);
  await click(buttonNamed(root, '对比'));
  await act(async () => Promise.resolve());
  expect(root.textContent).toContain('移走 1 条，改回 1 条，找回 0 条');
  expect(root.textContent).toContain('改坏的话');
  expect(sent).toEqual([]);
  await click(buttonNamed(root, '恢复'));
  expect(sent).toEqual(['backup.restore']);
});

test('a backup is deleted only after a second yes', async () => {
  const { root, sent } = await openSection([ABOUT]);
  await click(root.querySelector('tbody button:last-child') ?? root);
  expect([root.textContent?.includes('删了找不回来'), sent]).toEqual([true, []]);
  await click(buttonNamed(root, '删除'));
  expect(sent).toEqual(['backup.remove']);
});

test('who thinks better of deleting is back where they were', async () => {
  const { root } = await openSection([ABOUT]);
  const remove = root.querySelector<HTMLElement>('tbody button:last-child') ?? root;
  remove.focus();
  await click(remove);
  expect(document.activeElement?.textContent).toBe('取消');
  await click(buttonNamed(root, '取消'));
  expect(document.activeElement).toBe(remove);
});

test('by keyboard a comparison is come to, left, and after a restore the way back is the next stop', async () => {
  const { root } = await openSection([ABOUT]);
  const compare = buttonNamed(root, '对比');
  compare.focus();
  await click(compare);
  expect(document.activeElement?.tagName).toBe('H3');
  buttonNamed(root, '取消').focus();
  await click(buttonNamed(root, '取消'));
  expect(document.activeElement).toBe(compare);
  await click(compare);
  await act(async () => Promise.resolve());
  buttonNamed(root, '恢复').focus();
  await click(buttonNamed(root, '恢复'));
  await expect.poll(() => document.activeElement?.textContent).toContain('已恢复');
});

test('a loss is told with how much came back and from when', async () => {
  const understood = vi.fn<() => void>();
  const root = await mount(<LossNotice reason="emptied" restored={1_500} takenAt={NOON} onUnderstood={understood} />);
  expect(root.textContent).toMatch(/2026.*的备份取回 1500 条/u);
  await click(buttonNamed(root, '知道了'));
  expect(understood).toHaveBeenCalledTimes(1);
});
