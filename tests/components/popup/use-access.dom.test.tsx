import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAccess } from '../../../entrypoints/popup/use-access';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, mount } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const ORIGIN = 'https://desk.example.com';

async function askFor(request: () => Promise<boolean>, openAt: readonly string[] = [], granted = openAt) {
  fakeBrowser.permissions.request = request;
  fakeBrowser.permissions.contains = async ({ origins = [] }) =>
    origins.every((pattern) => granted.some((origin) => pattern === `${origin}/*`));
  const desk = memoryDesk({ openAt });
  const { settings } = desk;
  const onGranted = vi.fn<() => void>();
  const Asking = () => {
    const { ask, denied } = useAccess(desk, onGranted);
    return (
      <button type="button" onClick={() => ask(ORIGIN)}>
        {denied ?? 'ask'}
      </button>
    );
  };
  const root = await mount(<Asking />);
  // What is granted is read as the popup opens, long before a hand can press.
  await new Promise((resolve) => setTimeout(resolve, 0));
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

const FIFTY = Array.from({ length: 50 }, (_, at) => `https://s${String(at)}.example`);

test('when as many pages are open as may be, the browser is not asked, and that is said', async () => {
  const request = vi.fn<() => Promise<boolean>>(async () => true);
  const { root, settings } = await askFor(request, FIFTY);
  expect(root.textContent).toBe('full');
  expect(request).not.toHaveBeenCalled();
  expect(settings.value.openAt).toEqual(FIFTY);
});

test('wishes that were never granted make room', async () => {
  const { settings } = await askFor(async () => true, FIFTY, FIFTY.slice(0, 49));
  expect(settings.value.openAt).toEqual([...FIFTY.slice(0, 49), ORIGIN]);
});
