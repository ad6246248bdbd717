import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { PackNews } from '../../../entrypoints/popup/PackNews';
import { useMessages } from '../../../lib/language/t';
import type { PackRecord } from '../../../lib/packs/pack-record';
import type { FollowedPack } from '../../../lib/packs/read-packs';
import { newSubscription } from '../../../lib/packs/subscriptions';
import { readMessages } from '../../language/read-messages';
import { ADDRESS, FINGERPRINT, packOf } from '../../packs/pack-world';
import { find, mount } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

function followed(id: string, record: Partial<PackRecord>): FollowedPack {
  const subscription = { ...newSubscription({ id, address: ADDRESS, fingerprint: FINGERPRINT }), name: '蓝莓小铺' };
  return { subscription, record: { renamed: [], ...record } };
}

/** The line above a list that the test changes. */
async function openNews(first: readonly FollowedPack[]) {
  const world = { packs: first, tell: () => undefined as void };
  const readFollowed = async () => world.packs;
  const root = await mount(
    <PackNews readFollowed={readFollowed} onChanged={(callback) => void (world.tell = callback)} />,
  );
  const becomes = async (packs: readonly FollowedPack[]): Promise<void> => {
    world.packs = packs;
    await act(() => world.tell());
  };
  return { root, becomes };
}

test('a version that waits is named, with the way to it', async () => {
  const { root } = await openNews([followed('a', { offered: packOf({ version: 4 }) })]);
  await vi.waitFor(() => expect(root.textContent).toContain('「蓝莓小铺」第 4 版到了'));
  expect(find(root, 'a').getAttribute('href')).toBe('/options.html#shared');
});

test('several are one line', async () => {
  const offered = packOf({ version: 2 });
  const { root } = await openNews([followed('a', { offered }), followed('b', { offered })]);
  await vi.waitFor(() => expect(root.textContent).toContain('2 个共享包有新版'));
});

test('nothing is said of a pack that is up to date, and of a version that was taken back, until a newer one comes', async () => {
  const back = { applied: packOf(), offered: packOf({ version: 2 }), skipped: 2 };
  const { root, becomes } = await openNews([followed('a', { offered: packOf({ version: 2 }) })]);
  await vi.waitFor(() => expect(root.textContent).not.toBe(''));
  await becomes([followed('a', { applied: packOf() }), followed('b', back)]);
  await vi.waitFor(() => expect(root.textContent).toBe(''));
  await becomes([followed('b', { ...back, offered: packOf({ version: 3 }) })]);
  await vi.waitFor(() => expect(root.textContent).toContain('第 3 版到了'));
});
