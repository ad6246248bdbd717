import { beforeAll, expect, test, vi } from 'vitest';
import { ForgetCard } from '../../entrypoints/options/ForgetCard';
import { useMessages } from '../../lib/language/t';
import type { Answer } from '../../lib/messages/answer';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, mount } from './mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openCard(answer: Answer<'learning.clear'>) {
  const clear = vi.fn<() => Promise<Answer<'learning.clear'>>>(async () => answer);
  return { root: await mount(<ForgetCard what="learning" clear={clear} />), clear };
}

test('what was learnt is cleared only after it was said what that means', async () => {
  const { root, clear } = await openCard({ ok: true, value: undefined });
  await click(buttonNamed(root, '清除学习记录'));
  expect(clear).not.toHaveBeenCalled();
  expect(root.textContent).toContain('不能撤销');
  const [, yes] = [...root.querySelectorAll('button')];
  await click(yes ?? root);
  expect(clear).toHaveBeenCalledTimes(1);
  expect(root.textContent).toContain('学习记录已清除');
});

test('can be left as it is', async () => {
  const { root, clear } = await openCard({ ok: true, value: undefined });
  await click(buttonNamed(root, '清除学习记录'));
  await click(buttonNamed(root, '取消'));
  expect(clear).not.toHaveBeenCalled();
  expect(buttonNamed(root, '清除学习记录')).toBeTruthy();
});

test('says why it was not cleared', async () => {
  const { root } = await openCard({ ok: false, reason: 'background-unreachable' });
  await click(buttonNamed(root, '清除学习记录'));
  const [, yes] = [...root.querySelectorAll('button')];
  await click(yes ?? root);
  expect(root.textContent).toContain('后台没有回应');
  expect(root.textContent).not.toContain('已清除');
});

test('what was seen of buyers has a card of its own', async () => {
  const root = await mount(<ForgetCard what="known" clear={async () => ({ ok: true, value: undefined })} />);
  await click(buttonNamed(root, '忘掉见过的买家资料'));
  const [, yes] = [...root.querySelectorAll('button')];
  await click(yes ?? root);
  expect(root.textContent).toContain('见过的买家资料已忘掉');
});
