import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SiteStep } from '../../../entrypoints/welcome/SiteStep';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, mount } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(() => fakeBrowser.reset());

/** The first run in a browser that permits no site by itself. */
async function openStep(request: () => Promise<boolean>) {
  fakeBrowser.permissions.contains = async () => false;
  fakeBrowser.permissions.request = request;
  for (const event of [fakeBrowser.permissions.onAdded, fakeBrowser.permissions.onRemoved])
    Object.assign(event, { addListener: () => undefined, removeListener: () => undefined });
  const root = await mount(<SiteStep desk={memoryDesk()} />);
  await vi.waitFor(() => buttonNamed(root, '允许妥帖在'));
  await click(buttonNamed(root, '允许妥帖在'));
  return root;
}

test.each([
  ['says no', async () => false],
  [
    'will not even ask',
    async () => {
      throw new Error('Permissions are not available here');
    },
  ],
])('a browser that %s is told of beside the site, and the button stays', async (_, request) => {
  const root = await openStep(request);
  await vi.waitFor(() => expect(root.textContent).toContain('没有得到许可'));
  expect(root.textContent.split('没有得到许可')).toHaveLength(2);
  expect(buttonNamed(root, '允许妥帖在')).toBeTruthy();
});

test('a permission that is given is no refusal', async () => {
  const root = await openStep(async () => true);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(root.textContent).not.toContain('没有得到许可');
});
