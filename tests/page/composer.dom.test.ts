import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { insertedDraft, readDraft, writeDraft } from '../../lib/page/composer';
import { createInsertion } from '../../lib/page/insertion';
import { stepBack } from '../../lib/page/selection';

const CONDITIONS = { allowed: () => true, quietly: (step: () => void) => step() };

let field: HTMLTextAreaElement;

beforeEach(() => {
  field = document.createElement('textarea');
  document.body.replaceChildren(field);
});

describe('a textarea', () => {
  test('takes the text at the caret and keeps the draft around it', async () => {
    field.value = '您好,请稍等';
    field.setSelectionRange(3, 3);
    expect(await writeDraft(field, '查好了\n', 'caret', CONDITIONS)).toBe(field.value);
    expect(field.value).toBe('您好,查好了\n请稍等');
  });

  test('tells the page by an input event, so that a controlled field follows', async () => {
    const heard: string[] = [];
    field.addEventListener('input', () => heard.push(field.value));
    await writeDraft(field, '您好', 'caret', CONDITIONS);
    expect(heard).toEqual(['您好']);
  });

  test('is not written twice when the page puts its own text back', async () => {
    field.addEventListener('input', () => (field.value = '页面的字'));
    expect(await writeDraft(field, '您好', 'caret', CONDITIONS)).toBeUndefined();
    expect(field.value).toBe('页面的字');
  });

  test('that is too short for the text is left alone', async () => {
    field.maxLength = 3;
    field.value = '您';
    expect(await writeDraft(field, '这句话太长', 'caret', CONDITIONS)).toBeUndefined();
    expect(field.value).toBe('您');
  });
});

/** An editor that notices every 40 ms what is selected in it. */
function startEditor(draft: string): HTMLElement {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.textContent = draft;
  document.body.replaceChildren(editor);
  let whole = false;
  const following = setInterval(() => {
    whole = getSelection()?.toString() === editor.textContent;
  }, 40);
  onTestFinished(() => clearInterval(following));
  editor.addEventListener('paste', (event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    editor.textContent = whole ? text : `${editor.textContent}${text}`;
  });
  return editor;
}

describe('an editor with a model of its own, which follows the selection a moment later', () => {
  test('has its whole draft replaced, not added to', async () => {
    const editor = startEditor('这话不好听');
    expect(await writeDraft(editor, '抱歉让您久等了', 'draft', CONDITIONS)).toBe('抱歉让您久等了');
    expect(editor.textContent).toBe('抱歉让您久等了');
  });

  test('is left alone when the agent types, or turns to somebody else, meanwhile', async () => {
    const editor = startEditor('这话不好听');
    const typed = writeDraft(editor, '抱歉让您久等了', 'draft', CONDITIONS);
    editor.textContent = '这话不好听啊';
    expect(await typed).toBeUndefined();
    expect(await writeDraft(editor, '抱歉', 'draft', { ...CONDITIONS, allowed: () => false })).toBeUndefined();
    expect(editor.textContent).toBe('这话不好听啊');
  });
});

test.each([
  ['您好', '您好呀', '', '呀', true],
  ['您好', '您好呀呀', '', '呀', false],
  ['您好', '呀', '您好', '呀', true],
  ['您好', '您好', '', '呀', false],
  ['一\n二', '一\n呀\n二', '', '呀\n', true],
  ['您好', '您好,在的这就', '', ',在的', true],
  ['您好。', '您好,在的这就。', '', ',在的', true],
  ['您好', '您好,在的,在的', '', ',在的', false],
  ['您好', '您好,在的——本店谢绝议价,请自行查看本店公告栏', '', ',在的', false],
])('%j turned into %j by writing %j → %j: %s', (before, after, replaced, text, inserted) => {
  expect(insertedDraft(before, after, replaced, text) !== undefined).toBe(inserted);
});

test('a draft of blanks and breaks counts as empty', () => {
  field.value = ' \n ';
  expect(readDraft(field)).toBe('');
});

describe('an insertion', () => {
  let buyer: string;
  const insertion = () =>
    createInsertion({
      composer: () => field,
      buyerKey: () => buyer,
      quietly: CONDITIONS.quietly,
      copy: async () => true,
    });

  beforeEach(() => {
    buyer = '甲';
  });

  test('for a buyer who is no longer there is refused and not left on the clipboard', async () => {
    const outcome = await insertion().write('您好', 'caret', '乙');
    expect(outcome).toEqual({ ok: false, reason: 'buyer-changed', copied: false });
    expect(field.value).toBe('');
  });

  test('into a field that cannot be written in is copied instead', async () => {
    field.readOnly = true;
    expect(await insertion().write('您好', 'caret', '甲')).toEqual({ ok: false, reason: 'read-only', copied: true });
  });

  test('is taken back whole', async () => {
    field.value = '请稍等';
    field.setSelectionRange(0, 0);
    const hand = insertion();
    await hand.write('您好,', 'caret', '甲');
    expect(hand.undoLast()).toBe(true);
    await expect.poll(() => field.value).toBe('请稍等');
  });

  test('is no failure because the agent typed on at once, and what was typed is not taken back', async () => {
    const hand = insertion();
    const written = hand.write('您好,', 'caret', '甲');
    await expect.poll(() => field.value, { interval: 0 }).toBe('您好,');
    field.value += '在的';
    expect(await written).toEqual({ ok: true, gone: false });
    expect(hand.undoLast()).toBe(false);
    expect(field.value).toBe('您好,在的');
  });

  test('is no failure because it was sent at once, and stands for the message that had it', async () => {
    const hand = insertion();
    const told: string[] = [];
    const written = hand.write('您好,', 'caret', '甲', () => told.push('landed'));
    await expect.poll(() => field.value, { interval: 0 }).toBe('您好,');
    hand.notePass('别的话');
    expect(told).toEqual([]);
    hand.notePass(field.value);
    expect(told).toEqual(['landed']);
    field.value = '';
    expect(await written).toEqual({ ok: true, gone: true });
    expect(told).toEqual(['landed']);
  });

  test('that never came into the composer is a failure whatever was sent meanwhile', async () => {
    field.value = '在的';
    field.addEventListener('input', () => (field.value = '在的'));
    const hand = insertion();
    const written = hand.write('您好,', 'caret', '甲');
    hand.notePass('在的');
    expect(await written).toMatchObject({ ok: false, reason: 'readback-mismatch' });
  });

  test('is not taken back once the agent has typed on', async () => {
    const hand = insertion();
    await hand.write('您好,', 'caret', '甲');
    field.value += '在的';
    expect(hand.undoLast()).toBe(false);
    expect(field.value).toBe('您好,在的');
  });
});

describe('the caret of a template', () => {
  test('stands before the last part of what was written, and the agent types on there', async () => {
    field.value = '在的。';
    field.setSelectionRange(3, 3);
    await writeDraft(field, '您好,\n已登记。', 'caret', CONDITIONS);
    stepBack(field, ',\n已登记。');
    await writeDraft(field, '小满', 'caret', CONDITIONS);
    expect(field.value).toBe('在的。您好小满,\n已登记。');
  });

  test('is left alone once the agent has typed on', () => {
    field.value = '您好,已登记。马上';
    field.setSelectionRange(9, 9);
    stepBack(field, ',已登记。');
    expect(field.selectionStart).toBe(9);
  });
});
