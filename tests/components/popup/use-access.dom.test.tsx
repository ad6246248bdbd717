import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAccess } from '../../../entrypoints/popup/use-access';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, mount } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const ORIGIN = 'https://desk.example.com';

async function askFor(request: () => Promise<boolean>) {
  fakeBrowser.permissions.request = request;
  const desk = memoryDesk();
  const { settings } = desk;
  const onGranted = vi.fn<() => void>();
  const Asking = () => {
    const { ask, refused } = useAccess(desk, onGranted);
    return (
      <button type="button" onClick={() => ask(ORIGIN)}>
        {refused ? 'refused' : 'ask'}
      </button>
    );
  };
  const root = await mount(<Asking />);
  await click(buttonNamed(root, 'ask'));
  return { root, settings, onGranted };
}

test('a page that was granted is open from now on', async () => {
  const { settings, onGranted } = await askFor(async () => true);
  await vi.waitFor(() => expect(onGranted).toHaveBeenCalledTimes(1));
  expect(settings.value.openAt).toEqual([ORIGIN]);
});

test.each([
  ['says no', async () => false],
  [
    'will not even ask',
    async () => {
      throw new Error('Permissions are not available here');
    },
  ],
])('a browser that %s is told of, and nothing is left of the wish', async (_, request) => {
  const { root, settings, onGranted } = await askFor(request);
  await vi.waitFor(() => expect(root.textContent).toBe('refused'));
  expect(settings.value.openAt).toEqual([]);
  expect(onGranted).not.toHaveBeenCalled();
});
