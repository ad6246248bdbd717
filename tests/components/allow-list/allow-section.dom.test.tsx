import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { AllowSection } from '../../../entrypoints/options/AllowSection';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { memoryDesk } from '../memory-desk';
import { find, mount, type } from '../mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what a pack brings while the field is open stays beside what is written there', async () => {
  const desk = memoryDesk({ policy: { ...DEFAULT_SETTINGS.policy, allow: ['400-000-0000'] } });
  const root = await mount(<AllowSection desk={desk} />);
  await act(() => {
    const { policy } = desk.settings.value;
    desk.settings.value = { ...desk.settings.value, policy: { ...policy, allow: [...policy.allow, '包里的地址'] } };
  });
  await type(find(root, 'textarea'), '400-000-0000\n我的仓库');
  await act(() => void vi.runAllTimers());
  await type(find(root, 'textarea'), '我的仓库');
  await act(() => void vi.runAllTimers());
  expect(desk.settings.value.policy.allow).toEqual(['包里的地址', '我的仓库']);
});
