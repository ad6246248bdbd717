import { signal } from '@preact/signals';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { RulesSection } from '../../../entrypoints/options/RulesSection';
import type { WholePolicy } from '../../../lib/chat/policy';
import { DEFAULT_POLICY } from '../../../lib/chat/policy';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, choose, click, find, mount, type } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openRules(rules: WholePolicy['rules'], mayChange = true) {
  const desk = memoryDesk({ policy: { ...DEFAULT_POLICY, rules } }, mayChange);
  const { settings } = desk;
  const root = await mount(<RulesSection desk={desk} words={signal(undefined)} />);
  const titles = () => [...root.querySelectorAll('.t-rule__title')].map((title) => title.textContent);
  return { root, titles, settings };
}

describe('the catalogue of rules', () => {
  test.each([
    ['法释〔2022〕8号', '引导到平台外联系或付款'],
    ['off-platform', '引导到平台外联系或付款'],
    ['引導到平台外', '引导到平台外联系或付款'],
    ['我发您收款码', '引导到平台外联系或付款'],
  ])('is searched by title, law, id and example: %s', async (query, title) => {
    const { root, titles } = await openRules({});
    await type(find(root, 'input[type="search"]'), query);
    expect(titles()).toContain(title);
    expect(titles().length).toBeLessThan(10);
  });

  test('marks what the shop has changed, shows only that, and puts it back', async () => {
    const { root, titles, settings } = await openRules({ insult: 'warn', mobile: 'off' });
    await click(find(root, 'input[type="checkbox"]'));
    expect(titles()).toHaveLength(2);
    await click(buttonNamed(root, '「辱骂、人身攻击」恢复默认'));
    expect(settings.value.policy.rules).toEqual({ mobile: 'off' });
  });

  test('puts everything back at once, and back again', async () => {
    const { root, settings } = await openRules({ insult: 'warn', mobile: 'off' });
    await click(buttonNamed(root, '全部恢复默认'));
    expect(settings.value.policy.rules).toEqual({});
    await click(buttonNamed(root, '撤销'));
    expect(settings.value.policy.rules).toEqual({ insult: 'warn', mobile: 'off' });
  });

  test('a rule that was set since everything was put back stays as it was set', async () => {
    const { root, settings } = await openRules({ insult: 'warn', mobile: 'off' });
    await click(buttonNamed(root, '全部恢复默认'));
    settings.value = {
      ...settings.value,
      policy: { ...settings.value.policy, rules: { emoji: 'off', mobile: 'hint' } },
    };
    await click(buttonNamed(root, '撤销'));
    expect(settings.value.policy.rules).toEqual({ insult: 'warn', mobile: 'hint', emoji: 'off' });
  });

  test('can be looked through but not changed where a supervisor has locked it', async () => {
    const { root } = await openRules({ insult: 'warn' }, false);
    expect([...root.querySelectorAll('select')].every(({ disabled }) => disabled)).toBe(true);
    expect(buttonNamed(root, '全部恢复默认').hasAttribute('disabled')).toBe(true);
    expect(find(root, 'input[type="search"]').hasAttribute('disabled')).toBe(false);
  });

  test('tries a sentence with the words of one site', async () => {
    const list = { id: 'a', name: '拼多多禁语', severity: 'warn' as const, advice: '', on: true, entries: ['拼单'] };
    const desk = memoryDesk({ policy: { ...DEFAULT_POLICY, wordLists: [{ ...list, sites: ['pinduoduo'] }] } }, true);
    const root = await mount(<RulesSection desk={desk} words={signal(undefined)} />);
    await type(find(root, '.t-try textarea'), '这款可以拼单');
    expect(find(root, '.t-try').textContent).toContain('可以放心发');
    await choose(find(root, '.t-try select'), 'pinduoduo');
    expect(find(root, '.t-try mark').textContent).toBe('拼单');
  });

  test('explains the verdict on a sentence: words marked, reason, better wording; with the buyer’s question', async () => {
    const { root } = await openRules({});
    const [draft, buyer] = [...root.querySelectorAll('textarea')];
    await type(draft as HTMLTextAreaElement, '保证明天到');
    const said = find(root, '.t-try').textContent ?? '';
    expect(find(root, '.t-try mark').textContent).toBe('保证明天到');
    for (const part of ['先确认', '为什么', '改成']) expect(said).toContain(part);
    await vi.waitFor(() => expect(find(root, '.t-try').textContent).toContain('可以这样发'));
    await type(draft as HTMLTextAreaElement, '没有');
    await type(buyer as HTMLTextAreaElement, '有色差吗');
    expect(find(root, '.t-try').textContent).toContain('可以放心发');
  });
});
