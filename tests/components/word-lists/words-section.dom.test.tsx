import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { WordsSection } from '../../../entrypoints/options/WordsSection';
import type { WordList } from '../../../lib/chat/policy';
import { DEFAULT_SETTINGS } from '../../../lib/chat/settings';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { memoryDesk } from '../memory-desk';
import { buttonNamed, click, find, mount, type } from '../mount';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
beforeAll(async () => useMessages(await readMessages('zh_CN')));

const listOf = (name: string): WordList => ({
  id: name,
  name,
  severity: 'warn',
  advice: '',
  sites: [],
  on: true,
  entries: [`${name}词`],
});

async function openWords(wordLists: readonly WordList[]) {
  const desk = memoryDesk({ policy: { ...DEFAULT_SETTINGS.policy, wordLists } });
  const { settings } = desk;
  const root = await mount(<WordsSection desk={desk} />);
  const lists = () => settings.value.policy.wordLists;
  const put = async (next: readonly WordList[]) =>
    act(() => {
      settings.value = { ...settings.value, policy: { ...settings.value.policy, wordLists: next } };
    });
  return { root, lists, put };
}

test('a removed list comes back at its place, and what happened to the others meanwhile stays', async () => {
  const { root, lists, put } = await openWords(['甲', '乙', '丙'].map(listOf));
  await click(buttonNamed(root, '删除「乙」'));
  expect(lists().map(({ name }) => name)).toEqual(['甲', '丙']);
  await put([listOf('甲'), { ...listOf('丙'), on: false }, listOf('丁')]);
  await click(buttonNamed(root, '撤销'));
  expect(lists().map(({ name, on }) => [name, on])).toEqual([
    ['甲', true],
    ['乙', true],
    ['丙', false],
    ['丁', true],
  ]);
});

/** Opens the list 甲 and writes another line, while elsewhere it became `elsewhere`. */
async function writeBeside(elsewhere: readonly WordList[]) {
  const opened = await openWords([listOf('甲')]);
  await click(buttonNamed(opened.root, '修改「甲」'));
  await opened.put(elsewhere);
  await type(find(opened.root, 'textarea'), '甲词\n我的词');
  await click(buttonNamed(opened.root, '保存'));
  return opened;
}

test('what two people change in one list at once both stays', async () => {
  const { lists } = await writeBeside([{ ...listOf('甲'), entries: ['甲词', '别处的词'] }]);
  expect(lists()[0]?.entries).toEqual(['甲词', '别处的词', '我的词']);
});

test('a list that was deleted meanwhile is saved only when asked again', async () => {
  const { root, lists } = await writeBeside([]);
  expect(lists()).toEqual([]);
  expect(root.textContent).toContain('在别处删掉了');
  await click(buttonNamed(root, '保存'));
  expect(lists()[0]?.entries).toEqual(['甲词', '我的词']);
});

test('a list whose name was changed here and elsewhere is asked about, and the newer one can be taken', async () => {
  const { root, lists, put } = await openWords([listOf('甲')]);
  await click(buttonNamed(root, '修改「甲」'));
  await put([{ ...listOf('甲'), name: '别处的名字' }]);
  await type(find(root, 'input'), '我的名字');
  await click(buttonNamed(root, '保存'));
  expect(lists()[0]?.name).toBe('别处的名字');
  await click(buttonNamed(root, '改用别处的'));
  expect(find(root, 'input')).toHaveProperty('value', '别处的名字');
});
