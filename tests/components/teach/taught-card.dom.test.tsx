import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { TaughtCard } from '../../../entrypoints/options/TaughtCard';
import type { TaughtPage } from '../../../lib/chat/taught-page';
import { useMessages } from '../../../lib/language/t';
import { writeTaught } from '../../../lib/store/taught-file';
import { readMessages } from '../../language/read-messages';
import { taughtPage } from '../../sites/taught/taught-page';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, find, mount } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
vi.mock('../../../lib/messages/granted-pages', () => ({ knownOrigins: () => new Set<string>() }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

const MINE = taughtPage('https://desk.example.com', { composer: [['#mine']] });
const THEIRS = taughtPage('https://desk.example.com', { composer: [['#theirs']], at: 1 });
const OTHER = taughtPage('https://other.example.com');

/** Chooses the file, and says yes where it is asked whether the sites are to be added. */
async function take(own: readonly TaughtPage[], file: readonly TaughtPage[]) {
  const chosen = await choose(own, file);
  const asks = chosen.root.textContent.includes('添加这些网站');
  if (asks) await click(buttonNamed(chosen.root, '添加这些网站'));
  return chosen;
}

async function choose(own: readonly TaughtPage[], file: readonly TaughtPage[]) {
  const desk = memoryDesk({ taught: own });
  const root = await mount(<TaughtCard desk={desk} />);
  const input = find(root, 'input[type="file"]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([writeTaught(file)], 'pages.json')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await vi.waitFor(() => find(root, '.t-notice'));
  return { root, taught: () => desk.settings.value.taught };
}

test('what colleagues taught is added, and what was taught here stays and is told of', async () => {
  const { root, taught } = await take([MINE], [THEIRS, OTHER]);
  expect(taught()).toEqual([OTHER, MINE]);
  expect(root.textContent).toContain('导入了 1 个网站的教法');
  expect(root.textContent).toContain('保留了你的：desk.example.com');
});

test('what was taught here gives way only when asked to', async () => {
  const { root, taught } = await take([MINE], [THEIRS]);
  await click(buttonNamed(root, '改用文件里的'));
  expect(taught()).toEqual([THEIRS]);
  expect(root.textContent).toContain('已改用文件里的教法：desk.example.com');
});

test('the same taught at another time is nothing to ask about', async () => {
  const { root } = await take([MINE], [{ ...MINE, at: 1 }]);
  expect(root.textContent).not.toContain('保留了你的');
});

test('a full list loses nothing for a file', async () => {
  const own = Array.from({ length: 50 }, (_, at) => taughtPage(`https://s${String(at)}.example`));
  const { root, taught } = await take(own, [OTHER]);
  expect(taught()).toEqual(own);
  expect(root.textContent).toContain('有 1 项没有导入');
});

test('the sites that a file would add are shown, and nothing is added before the agent has said so', async () => {
  const { root, taught } = await choose([MINE], [THEIRS, OTHER]);
  const listed = [...root.querySelectorAll('.t-notice li')].map((item) => item.textContent);
  expect(listed).toEqual(['other.example.com']);
  expect(taught()).toEqual([MINE]);
  await click(buttonNamed(root, '不添加'));
  expect(taught()).toEqual([MINE]);
  expect(root.textContent).not.toContain('other.example.com');
});

test('a file that adds nothing has nothing to ask', async () => {
  const { root } = await choose([MINE], [THEIRS]);
  expect(root.textContent).not.toContain('添加这些网站');
  expect(root.textContent).toContain('保留了你的：desk.example.com');
});
