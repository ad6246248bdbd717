import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { PackCard } from '../../../entrypoints/options/PackCard';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, find, mount } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openCard() {
  const desk = memoryDesk();
  const { settings } = desk;
  const root = await mount(<PackCard desk={desk} />);
  const choose = async (text: string) => {
    const input = find(root, 'input[type="file"]');
    Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'rules.json')] });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    // Reading the file takes as long as it takes.
    await vi.waitFor(() => find(root, '.t-pack, .t-notice'));
  };
  return { root, settings, choose };
}

const PACK = JSON.stringify({
  format: 'tuotie-rules',
  version: 1,
  rules: { insult: 'warn', 'mind-reading': 'block' },
  brand: { dear: true },
});

describe('a rule pack', () => {
  test('is shown before it is applied, applied whole, and taken back', async () => {
    const { root, settings, choose } = await openCard();
    await choose(PACK);
    const said = find(root, '.t-pack').textContent ?? '';
    for (const line of ['辱骂、人身攻击：按默认 → 先确认', '「亲爱的」：', 'mind-reading: 这个版本没有这一项'])
      expect(said).toContain(line);
    expect(settings.value).toEqual(DEFAULT_SETTINGS);
    await click(buttonNamed(root, '应用'));
    expect(settings.value.policy).toMatchObject({ rules: { insult: 'warn' }, brand: { dear: true } });
    await click(buttonNamed(root, '撤销'));
    expect(settings.value).toEqual(DEFAULT_SETTINGS);
    expect(root.textContent).toContain('回到应用之前');
  });

  test('is taken back without what was changed elsewhere since', async () => {
    const { root, settings, choose } = await openCard();
    await choose(PACK);
    await click(buttonNamed(root, '应用'));
    const { policy } = settings.value;
    settings.value = { ...settings.value, policy: { ...policy, rules: { ...policy.rules, emoji: 'off' } } };
    await click(buttonNamed(root, '撤销'));
    expect(settings.value.policy).toEqual({ ...DEFAULT_SETTINGS.policy, rules: { emoji: 'off' } });
  });

  test('that is none says so and changes nothing', async () => {
    const { root, settings, choose } = await openCard();
    await choose('[]');
    expect(root.textContent).toContain('这不是妥帖的规则包');
    expect(settings.value).toEqual(DEFAULT_SETTINGS);
  });
});
