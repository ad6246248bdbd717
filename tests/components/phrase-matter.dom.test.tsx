import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { IntentPicker } from '../../components/phrases/IntentPicker';
import { SampleList } from '../../components/phrases/SampleList';
import { matterOf, withMatter } from '../../components/phrases/phrase-matter';
import { useMessages } from '../../lib/language/t';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount, press, type } from './mount';
import { phrase } from './phrase';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openPicker(start: readonly string[] = []) {
  const chosen: (readonly string[])[] = [];
  function Host() {
    const [intents, setIntents] = useState(start);
    return (
      <IntentPicker
        intents={intents}
        onChange={(next) => {
          chosen.push(next);
          setIntents(next);
        }}
      />
    );
  }
  return { root: await mount(<Host />), chosen };
}

describe('what a phrase answers, in its form', () => {
  test('is found by a word of its name and chosen by a press', async () => {
    const { root, chosen } = await openPicker();
    await type(find(root, 'input'), '发货时');
    await click(buttonNamed(root, '发货时间'));
    expect(chosen).toEqual([['发货时间']]);
    expect(find(root, 'input').getAttribute('value') ?? (find(root, 'input') as HTMLInputElement).value).toBe('');
  });

  test('is found in traditional script, and Enter takes the first instead of saving the form', async () => {
    const { root, chosen } = await openPicker();
    await type(find(root, 'input'), '發貨時間');
    await press(find(root, 'input'), 'Enter');
    expect(chosen).toEqual([['发货时间']]);
  });

  test('an input method’s Enter chooses nothing', async () => {
    const { root, chosen } = await openPicker();
    await type(find(root, 'input'), '发货时间');
    await press(find(root, 'input'), 'Enter', { isComposing: true });
    expect(chosen).toEqual([]);
  });

  test('can be taken off again, and three are enough', async () => {
    const { root, chosen } = await openPicker(['发货时间', '催发货', '发货地']);
    expect(root.querySelector('input')).toBeNull();
    await click(buttonNamed(root, '去掉「催发货」'));
    expect(chosen.at(-1)).toEqual(['发货时间', '发货地']);
    expect(root.querySelector('input')).not.toBeNull();
  });

  test('says so when nothing is found', async () => {
    const { root } = await openPicker();
    await type(find(root, 'input'), '龘龘');
    expect(root.textContent).toContain('没有找到「龘龘」');
  });
});

describe('what a phrase answers, where the interface speaks', () => {
  afterEach(async () => useMessages(await readMessages('zh_CN')));

  test.each([
    ['zh_TW', '退貨流程', '退貨流程', /^退貨流程 要退貨/u],
    ['en', 'return address', 'return address', /^[a-z ]+$/u],
  ] as const)('%s, is found and named in that language', async (locale, typed, name, said) => {
    useMessages(await readMessages(locale));
    const { root, chosen } = await openPicker();
    await type(find(root, 'input'), typed);
    const [first] = root.querySelectorAll('.t-intents__choice');
    expect(first?.querySelector('b')?.textContent).toBe(name);
    expect(first?.textContent).toMatch(said);
    await press(find(root, 'input'), 'Enter');
    expect(chosen[0]).toHaveLength(1);
    expect(find(root, '.t-intents__chosen').textContent).toContain(name);
  });
});

describe('the questions of a phrase, in its form', () => {
  test('stand one a line, and customer data among them is pointed out', async () => {
    const root = await mount(
      <SampleList samples={['几号发', '我电话13800001111怎么没人打']} onChange={() => undefined} />,
    );
    expect((find(root, 'textarea') as HTMLTextAreaElement).value).toBe('几号发\n我电话13800001111怎么没人打');
    expect(find(root, '.t-field__error').textContent).toContain('13800001111');
  });

  test('are kept without empty lines and second spellings', () => {
    const kept = withMatter(phrase({ samples: [] }), { samples: ['几号发', ' ', '幾號發?', '啥时候寄 '], intents: [] });
    expect(kept.samples).toEqual(['几号发', '啥时候寄']);
    expect(kept).not.toHaveProperty('intents');
  });

  test('what was chosen goes with the phrase and comes back', () => {
    const kept = withMatter(phrase(), { samples: [], intents: ['发货时间'] });
    expect(matterOf(kept)).toEqual({ samples: [], intents: ['发货时间'] });
    expect(matterOf(withMatter(kept, { samples: [], intents: [] })).intents).toEqual([]);
  });
});
