import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { WordListForm } from '../../../components/word-lists/WordListForm';
import type { WordList } from '../../../lib/chat/policy';
import { useMessages } from '../../../lib/language/t';
import { readMessages } from '../../language/read-messages';
import { listOf } from '../../rules/word-lists/list-of';
import { buttonNamed, click, find, mount, type } from '../mount';

beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

async function openForm(list: WordList = { ...listOf(), name: '' }, names: readonly string[] = []) {
  const onSave = vi.fn<(list: WordList) => void>();
  const root = await mount(
    <WordListForm
      list={list}
      names={names}
      room={{ entries: 5, patterns: 1 }}
      sites={[['taobao', '淘宝网页旺旺']]}
      onSave={onSave}
      onCancel={() => undefined}
    />,
  );
  const fields = [...root.querySelectorAll<HTMLInputElement>('input[type="text"]')];
  const write = async (text: string) => {
    await type(find(root, 'textarea'), text);
    await vi.runAllTimersAsync();
  };
  const submit = async () => {
    // happy-dom submits a form by its button's click.
    await click(buttonNamed(root, '保存'));
  };
  return { root, onSave, write, submit, name: fields[0] as HTMLInputElement, tried: fields.at(-1) as HTMLInputElement };
}

describe('a word list being written', () => {
  test('is saved with each good line once, and for the chosen sites', async () => {
    const { root, onSave, write, submit, name } = await openForm();
    await type(name, ' 活动期禁语 ');
    await write('清仓价=>活动价\n清 倉 價=>活动价\n\n(坏的\n跳楼价');
    await click(find(root, 'input[type="checkbox"]'));
    await submit();
    expect(onSave).toHaveBeenCalledWith({
      ...listOf('清仓价=>活动价', '跳楼价'),
      name: '活动期禁语',
      sites: ['taobao'],
    });
  });

  test('says by line what is wrong, and how much room is left', async () => {
    const { root, write } = await openForm();
    await write('甲*乙\n丙*丁\n(坏的');
    const said = find(root, '.t-words__faults').textContent;
    expect(said).toContain('第 2 行「丙*丁」');
    expect(said).toContain('第 3 行「(坏的」：括号没有写完');
    expect(said).toContain('还能放 4 条');
  });

  test.each([
    ['no name', '', '清仓价', '起个名字'],
    ['another list’s name', '总部禁语', '清仓价', '已经有叫「总部禁语」'],
    ['no usable word', '新的', '(坏的', '还没有能用的词'],
  ])('with %s is not saved and says why', async (_, given, words, reason) => {
    const { root, onSave, write, submit, name } = await openForm(undefined, ['总部禁语']);
    await type(name, given);
    await write(words);
    await submit();
    expect(onSave).not.toHaveBeenCalled();
    expect(root.textContent).toContain(reason);
  });

  test('can be tried on a sentence before it is saved', async () => {
    const { root, write, tried } = await openForm();
    await write('清仓价=>活动价');
    await type(tried, '今天清倉價哦');
    expect(find(root, '.t-words__try mark').textContent).toBe('清倉價');
    expect(find(root, '.t-words__try').textContent).toContain('今天活动价哦');
    await type(tried, '今天有货');
    expect(find(root, '.t-words__try').textContent).toContain('没有命中');
  });
});
