import { beforeAll, describe, expect, test, vi } from 'vitest';
import { PhraseForm } from '../../components/phrases/PhraseForm';
import type { Phrase } from '../../lib/chat/phrase';
import { DEFAULT_POLICY } from '../../lib/chat/policy';
import { useMessages } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import { readMessages } from '../language/read-messages';
import { buttonNamed, click, find, mount, press, type } from './mount';
import { phrase } from './phrase';

beforeAll(async () => useMessages(await readMessages('zh_CN')));

async function openForm(of: Phrase = phrase({ title: '', body: '', code: '', keywords: [] })) {
  const onSave = vi.fn<(saved: Phrase) => void>();
  const onCancel = vi.fn<() => void>();
  const root = await mount(
    <PhraseForm
      phrase={of}
      isNew
      review={(body) => reviewDraft(body, { messages: [] }, DEFAULT_POLICY)}
      findCode={(code) => (code === 'fhsj' ? '发货时间' : undefined)}
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
    await type(field('内容'), '您好,很高兴为您服务。');
    expect(find(root, '.t-verdict').textContent).toContain('没有问题');
    await type(field('内容'), '你个傻逼');
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
