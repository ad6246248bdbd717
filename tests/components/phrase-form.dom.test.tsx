import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conflict } from '../../components/phrases/PhraseConflict';
import { PhraseForm } from '../../components/phrases/PhraseForm';
import type { Phrase } from '../../lib/chat/phrase';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import { useMessages } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount, press, type } from './mount';
import { phrase } from './phrase';

beforeAll(async () => useMessages(await readMessages('zh_CN')));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOW = new Date(2026, 2, 8, 12, 30).getTime();

/** Types and waits for the pause after which the text is looked at. */
async function write(target: Element, text: string): Promise<void> {
  await type(target, text);
  await act(() => void vi.runAllTimers());
}

async function openForm(of: Phrase = phrase({ title: '', body: '', code: '', keywords: [] }), conflict?: Conflict) {
  const onSave = vi.fn<(saved: Phrase, over: boolean) => void>();
  const onCancel = vi.fn<() => void>();
  const root = await mount(
    <PhraseForm
      phrase={of}
      isNew
      review={(body) => reviewDraft(body, { messages: [] }, DEFAULT_POLICY)}
      shop={{ ...DEFAULT_SETTINGS.shop, name: '山海小铺' }}
      now={NOW}
      findCode={(code) => (code === 'fhsj' ? '发货时间' : undefined)}
      conflict={conflict}
      onSave={onSave}
      onCancel={onCancel}
    />,
  );
  const field = (label: string): HTMLElement => {
    const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label);
    return find(root, `#${CSS.escape(named?.htmlFor ?? '')}`);
  };
  return { root, field, onSave, onCancel };
}

describe('the form of a phrase', () => {
  test('begins in the text, which is what the agent came to write', async () => {
    const { field } = await openForm();
    expect(document.activeElement).toBe(field('内容'));
  });

  test('says what the guard would say, while it is written', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '您好,很高兴为您服务。');
    expect(find(root, '.t-verdict').textContent).toContain('没有问题');
    await write(field('内容'), '你个傻逼');
    expect(find(root, '.t-verdict').textContent).not.toContain('没有问题');
    expect(find(root, '.t-verdict mark').textContent).toContain('傻逼');
  });

  test('saves with Ctrl+Enter, a title from the text, the code in small letters, the keywords apart', async () => {
    const { root, field, onSave } = await openForm();
    await type(field('内容'), '您好,\n今天发货,请您放心等待我们的消息。');
    await type(field('缩写'), ' FH SJ ');
    await type(field('关键词'), '发货, 物流、发货');
    await press(find(root, 'form'), 'Enter', { ctrlKey: true });
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        title: '您好, 今天发货,请您放心等待我',
        body: '您好,\n今天发货,请您放心等待我们的消息。',
        code: 'fhsj',
        keywords: ['发货', '物流'],
      }),
      false,
    );
  });

  test('does not save an empty text, and says so beside it', async () => {
    const { root, field, onSave } = await openForm();
    await type(field('内容'), '  ');
    await press(find(root, 'form'), 'Enter', { ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
    expect(field('内容').getAttribute('aria-invalid')).toBe('true');
    expect(root.textContent).toContain('还没有写内容');
  });

  test('tells who else has the code', async () => {
    const { root, field } = await openForm();
    await type(field('缩写'), 'fhsj');
    expect(root.textContent).toContain('「发货时间」也用这个缩写');
  });

  test('is left by Esc, but not by the Esc of an input method', async () => {
    const { root, onCancel } = await openForm();
    await press(find(root, 'textarea'), 'Escape', { isComposing: true });
    expect(onCancel).not.toHaveBeenCalled();
    await press(find(root, 'textarea'), 'Escape');
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  test('cancels without saving', async () => {
    const { root, onSave, onCancel } = await openForm(phrase());
    await click(buttonNamed(root, '取消'));
    expect(onCancel).toHaveBeenCalledTimes(1);
    expect(onSave).not.toHaveBeenCalled();
  });
});

describe('a phrase that was changed elsewhere while it was edited', () => {
  const NEWER = phrase({ body: '别处写的' });

  test('shows what it says now, and saves what was typed when asked to', async () => {
    const { root, field, onSave } = await openForm(phrase(), { isGone: false, newer: NEWER, onTake: () => undefined });
    expect(root.textContent).toContain('别处写的是：别处写的');
    await type(field('内容'), '我写的');
    await click(buttonNamed(root, '保存我写的'));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ body: '我写的' }), true);
  });

  test('is taken as it is now when asked to', async () => {
    const onTake = vi.fn<(newer: Phrase) => void>();
    const { root } = await openForm(phrase(), { isGone: false, newer: NEWER, onTake });
    await click(buttonNamed(root, '改用别处的'));
    expect(onTake).toHaveBeenCalledWith(NEWER);
  });

  test('is said to be deleted where it is', async () => {
    const { root } = await openForm(phrase(), { isGone: true, newer: undefined, onTake: () => undefined });
    expect(root.textContent).toContain('在别处删掉了');
    expect(root.textContent).not.toContain('改用别处的');
  });
});

const words = (root: HTMLElement) => [...root.querySelectorAll('.t-issue__words')].map((word) => word.textContent);
const preview = (root: HTMLElement) => [...root.querySelectorAll('.t-preview__part')].map((part) => part.textContent);

describe('the syntax of a phrase, while it is written', () => {
  test('says what is wrong with which words, but not before the pause', async () => {
    const { root, field } = await openForm();
    await type(field('内容'), '[[好的|收到');
    expect(words(root)).toEqual([]);
    await act(() => void vi.runAllTimers());
    expect(words(root)).toEqual(['[[']);
    expect(find(root, '.t-issue').textContent).toContain('后面少了 ]]');
    expect(field('内容').getAttribute('aria-invalid')).toBe('true');
    const described = (field('内容').getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join('')).toContain('后面少了 ]]');
  });

  test('does not call fit to send what cannot be saved', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '您好,[[好的|]]');
    expect(root.textContent).not.toContain('没有问题');
    await write(field('内容'), '您好,[[好的|没事]]');
    expect(root.textContent).toContain('没有问题');
  });

  test('does not save what is wrong, says why, and saves once it is right', async () => {
    const { root, field, onSave } = await openForm();
    await type(field('内容'), '[[好的|收到');
    await press(find(root, 'form'), 'Enter', { ctrlKey: true });
    expect(onSave).not.toHaveBeenCalled();
    expect(root.textContent).toContain('还有 1 处写法要改');
    await type(field('内容'), '[[好的|收到]]');
    await press(find(root, 'form'), 'Enter', { ctrlKey: true });
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ body: '[[好的|收到]]', title: '好的' }), false);
  });

  test('takes what was meant at a press, and selects the words at another', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '您好{买家妮称}，在的');
    await click(find(root, '.t-issue__words'));
    const text = field('内容') as HTMLTextAreaElement;
    expect([text.selectionStart, text.selectionEnd]).toEqual([2, 8]);
    await click(buttonNamed(root, '改成 {买家昵称}'));
    expect(text.value).toBe('您好{买家昵称}，在的');
    expect(document.activeElement).toBe(text);
  });

  test('a doubt keeps nothing from being saved', async () => {
    const { root, field, onSave } = await openForm();
    await write(field('内容'), '您好{买家妮称}');
    expect(field('内容').getAttribute('aria-invalid')).toBe('false');
    await press(find(root, 'form'), 'Enter', { ctrlKey: true });
    expect(onSave).toHaveBeenCalledTimes(1);
  });

  test('judges every wording, not only the first', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '[[好的|你个傻逼]]，{订单号}今天发货。');
    expect([...root.querySelectorAll('.t-verdict mark')].map((mark) => mark.textContent)).toContain('你个傻逼');
    expect(find(root, '.t-verdict').textContent).not.toContain('大括号');
  });
});

describe('the help', () => {
  test('puts a variable at the caret and gives the keyboard back', async () => {
    const { root, field } = await openForm();
    const text = field('内容') as HTMLTextAreaElement;
    await write(text, '您好，在的');
    text.setSelectionRange(2, 2);
    await click(buttonNamed(root, '变量与写法'));
    await click(buttonNamed(root, '插入 {买家昵称}'));
    expect(text.value).toBe('您好{买家昵称}，在的');
    expect(text.selectionStart).toBe(8);
    expect(document.activeElement).toBe(text);
  });

  test('is closed by Esc, which leaves the form only after that', async () => {
    const { root, onCancel } = await openForm();
    const opener = buttonNamed(root, '变量与写法');
    await click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    await press(find(root, 'textarea'), 'Escape');
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(onCancel).not.toHaveBeenCalled();
    await press(find(root, 'textarea'), 'Escape');
    expect(onCancel).toHaveBeenCalledTimes(1);
  });

  test('writes nothing that the form would then complain of', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '您好');
    await click(buttonNamed(root, '变量与写法'));
    for (const button of root.querySelectorAll('.t-template-help__insert')) await click(button);
    await write(field('内容'), `${(field('内容') as HTMLTextAreaElement).value}再见`);
    expect(words(root)).toEqual([]);
  });
});

describe('the preview', () => {
  test('is filled with examples, the clock and the shop', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '{买家昵称}，{问候}！{店铺名}{今天+3天}发货，{尺码}码。');
    expect(preview(root)).toEqual(['小满，中午好！山海小铺3月11日发货，{尺码}码。']);
    expect([...root.querySelectorAll('.t-missing')].map((mark) => mark.textContent)).toEqual(['{尺码}']);
  });

  test('shows each message, and each wording in turn', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '[[好的|收到]]\n---\n稍等');
    expect(preview(root)).toEqual(['1/2 好的', '2/2 稍等']);
    const next = root.querySelector('.t-preview .t-button') ?? root;
    await click(next);
    expect(preview(root)[0]).toBe('1/2 收到');
    await click(next);
    expect(preview(root)[0]).toBe('1/2 好的');
  });

  test('shows what is said in each state, and what when nobody knows', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '{?已发货}在路上{?未发货}今天发{?其他}我查一下{/?}');
    const state = find(root, '.t-preview select') as HTMLSelectElement;
    const shown: (string | null)[] = [];
    for (const choice of state.options) {
      await act(() => {
        state.value = choice.value;
        state.dispatchEvent(new Event('change', { bubbles: true }));
      });
      shown.push(preview(root)[0] ?? null);
    }
    expect(shown).toEqual(['在路上', '今天发', '我查一下', '{?已发货}在路上{?未发货}今天发{?其他}我查一下{/?}']);
  });

  test('is left out where it would only repeat the text', async () => {
    const { root, field } = await openForm();
    await write(field('内容'), '您好，在的');
    expect(preview(root)).toEqual([]);
  });
});
