import { beforeAll, describe, expect, test, vi } from 'vitest';
import { HealthCard } from '../../components/health/HealthCard';
import type { Protection } from '../../components/health/summarise-health';
import { useMessages } from '../../lib/language/t';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount } from './mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

const draw = async (
  protection: Protection | undefined,
  more: { origin?: string | undefined; on?: boolean; copy?: () => Promise<boolean> } = {},
) => {
  const onSwitch = vi.fn<(on: boolean) => void>();
  const onReload = vi.fn<() => void>();
  const root = await mount(
    <HealthCard
      origin={'origin' in more ? more.origin : 'https://chat.example'}
      siteName={undefined}
      on={more.on ?? true}
      protection={protection}
      onSwitch={onSwitch}
      onReload={onReload}
      onCopyReport={more.copy ?? (async () => true)}
    />,
  );
  return { root, onSwitch, onReload };
};

describe('the health of the page in front', () => {
  test('says plainly that a page without our script is not protected, and offers to reload it', async () => {
    const { root, onReload } = await draw({ state: 'no-script' });
    expect(find(root, '[role=status]').textContent).toContain('这里没有保护');
    await click(buttonNamed(root, '刷新页面'));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  test('tells how many messages went out of any conversation without a verdict', async () => {
    const { root } = await draw({ state: 'green', site: 'x', experimental: false, parts: [], unchecked: 3 });
    expect(root.textContent).toContain('未经检查发出 3 条');
  });

  test('gives the reason where no composer was found', async () => {
    const part = { part: 'composer', state: 'red', reason: 'page.composerMissing' } as const;
    const { root } = await draw({ state: 'red', site: 'x', experimental: false, parts: [part] });
    expect(find(root, '[role=status]').textContent).toMatch(/这里没有保护。.*没有找到输入框/u);
  });

  test('says in words, not in colour alone, how each part is', async () => {
    const { root } = await draw({
      state: 'amber',
      site: 'x',
      experimental: false,
      parts: [
        { part: 'guard', state: 'green' },
        { part: 'order', state: 'amber', reason: 'page.orderMissing' },
      ],
    });
    const parts = [...root.querySelectorAll('li')].map((part) => part.textContent);
    expect(parts).toEqual(['发送前检查 正常', '订单 不完整 这一页没有订单栏。']);
  });

  test('says what switching off means', async () => {
    const { root, onSwitch } = await draw({ state: 'green', site: 'x', experimental: false, parts: [] }, { on: false });
    expect(root.textContent).toContain('发送前也不检查');
    await click(find(root, '[role=switch]'));
    expect(onSwitch).toHaveBeenCalledWith(true);
  });

  test('says where to go from a page that is no chat page', async () => {
    const { root } = await draw(undefined, { origin: undefined });
    expect(root.textContent).toContain('打开客服聊天页');
  });

  test.each([
    [true, '已复制，不含聊天内容。'],
    [false, '没有复制成功，请再试一次。'],
  ])('says whether the report was copied: %s', async (done, words) => {
    const protection = { state: 'green', site: 'x', experimental: false, parts: [] } as const;
    const { root } = await draw(protection, { copy: async () => done });
    await click(buttonNamed(root, '复制报告'));
    expect(root.textContent).toContain(words);
  });

  test('says that a site is on trial', async () => {
    const { root } = await draw({ state: 'green', site: 'x', experimental: true, parts: [] });
    expect(find(root, 'h2').textContent).toContain('试用');
  });

  test('says what the page itself says is wrong, rather than that it has no composer', async () => {
    const { root } = await draw({
      state: 'red',
      site: 'x',
      experimental: false,
      parts: [
        { part: 'composer', state: 'red', reason: 'page.composerMissing' },
        { part: 'rows', state: 'red', reason: 'page.loggedOut' },
      ],
    });
    expect(find(root, '[role=status]').textContent).toContain('登录失效');
  });
});
