import { beforeAll, expect, test, vi } from 'vitest';
import { AccessCard } from '../../../components/teach/AccessCard';
import { TeachOffer } from '../../../components/teach/TeachOffer';
import type { HealthPart } from '../../../lib/messages/health';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { buttonNamed, click, find, mount } from '../mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

const WELL: readonly HealthPart[] = [
  { part: 'composer', state: 'green' },
  { part: 'reader', state: 'green' },
];

async function offer(parts: readonly HealthPart[], begins = true) {
  const onTeach = vi.fn<() => Promise<boolean>>(async () => begins);
  const protection = { state: 'amber', site: 'x', experimental: false, parts } as const;
  return { root: await mount(<TeachOffer protection={protection} onTeach={onTeach} />), onTeach };
}

test('a page that is read as it should be is not offered to be taught', async () => {
  expect((await offer([...WELL, { part: 'order', state: 'amber' }])).root.textContent).toBe('');
});

test.each<HealthPart>([
  { part: 'composer', state: 'red', reason: 'page.composerMissing' },
  { part: 'send', state: 'amber', reason: 'page.sendControlMissing' },
  { part: 'rows', state: 'amber', reason: 'page.rowsMissing' },
  { part: 'reader', state: 'amber', reason: 'page.readByDetection' },
])('a page whose $part is not well is offered to be taught', async (part) => {
  const { root, onTeach } = await offer([...WELL, part]);
  await click(buttonNamed(root, '教妥帖认识这一页'));
  expect(onTeach).toHaveBeenCalledTimes(1);
  expect(root.querySelector('[role=status]')).toBeNull();
});

test('a page that the browser keeps closed is said not to be taught now', async () => {
  const { root } = await offer([{ part: 'composer', state: 'red', reason: 'page.composerMissing' }], false);
  await click(buttonNamed(root, '教妥帖认识这一页'));
  await vi.waitFor(() => expect(find(root, '[role=status]').textContent).toContain('现在不能教'));
});

test.each(['page.readAsTaught', 'page.taughtOutdated'])(
  'a page that was taught can be taught again (%s)',
  async (reason) => {
    const { root } = await offer([{ part: 'reader', state: 'green', reason }]);
    expect(buttonNamed(root, '重新教一次')).toBeDefined();
  },
);

test('a page that Tuotie has no right to says so, names the site and asks in the very press', async () => {
  const onAllow = vi.fn<() => void>();
  const root = await mount(<AccessCard origin="https://desk.example.com" denied={undefined} onAllow={onAllow} />);
  expect(root.textContent).toContain('desk.example.com');
  await click(buttonNamed(root, '在这个网站上使用妥帖'));
  expect(onAllow).toHaveBeenCalledTimes(1);
});

test('a refusal of the browser is said', async () => {
  const root = await mount(<AccessCard origin="https://desk.example.com" denied="refused" onAllow={() => undefined} />);
  expect(find(root, '[role=status]').textContent).toContain('没有得到许可');
});

test('a page too many is said, with the way to make room', async () => {
  const root = await mount(<AccessCard origin="https://desk.example.com" denied="full" onAllow={() => undefined} />);
  expect(find(root, '[role=status]').textContent).toContain('已经打开了 50 个网站');
});
