import { beforeEach, describe, expect, test, vi } from 'vitest';
import { drawNotice } from '../../../components/warning/draw-notice';
import type { Finding } from '../../../lib/chat/finding';
import type { Notice, NoticeActions } from '../../../lib/chat/notice';

const DRAFT = '亲,保证明天到';
const FINDING: Finding = {
  rule: 'overpromise',
  severity: 'warn',
  start: 2,
  end: 7,
  text: '保证明天到',
  message: '这句说死了。',
  fix: '预计明天到',
};
const NOTICE: Notice = {
  occasion: 'held',
  severity: 'warn',
  draft: DRAFT,
  findings: [FINDING],
  fixed: '亲,预计明天到',
  fixKey: 'Alt+F',
};

let root: ShadowRoot;
let actions: { [Name in keyof NoticeActions]: ReturnType<typeof vi.fn<NoticeActions[Name]>> };

beforeEach(() => {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  root = host.attachShadow({ mode: 'open' });
  actions = {
    onFix: vi.fn<() => void>(),
    onMasked: vi.fn<() => void>(),
    onPhrase: vi.fn<() => void>(),
    onEdit: vi.fn<() => void>(),
    onSendAnyway: vi.fn<() => void>(),
    onIgnore: vi.fn<NoticeActions['onIgnore']>(),
  };
});

const button = (name: string) => root.querySelector<HTMLButtonElement>(`[data-action="${name}"]`);

describe('a held message', () => {
  test('says what, marks the words and shows the better wording with its key', () => {
    drawNotice(root, NOTICE, actions);
    const card = root.querySelector('[role="alertdialog"]');
    expect(card?.textContent).toContain('这句说死了。');
    expect(card?.querySelector('mark')?.textContent).toBe('保证明天到');
    expect(card?.textContent).toContain('亲,预计明天到');
    expect(button('fix')?.textContent).toContain('Alt+F');
  });

  test('leaves each way on to the agent', () => {
    drawNotice(root, NOTICE, actions);
    for (const name of ['fix', 'edit', 'send']) button(name)?.click();
    for (const called of [actions.onFix, actions.onEdit, actions.onSendAnyway]) expect(called).toHaveBeenCalledOnce();
  });

  test('may be waved through where the shop allows it, and offers nothing of the kind where not', () => {
    drawNotice(root, { ...NOTICE, ignorable: ['overpromise'] }, actions);
    root.querySelector<HTMLButtonElement>('[data-ignore="conversation"]')?.click();
    expect(actions.onIgnore.mock.calls[0]?.slice(0, 2)).toEqual(['conversation', [FINDING]]);
    drawNotice(root, { ...NOTICE, ignorable: [] }, actions);
    expect(root.querySelector('[data-ignore]')).toBeNull();
  });

  test('offers a phrase of the bank as a second choice with a key of its own', () => {
    drawNotice(root, { ...NOTICE, phrase: { text: '您好，预计明天送达。', key: 'Alt+Shift+F' } }, actions);
    expect(root.textContent).toContain('您好，预计明天送达。');
    expect(button('phrase')?.textContent).toContain('Alt+Shift+F');
    button('phrase')?.click();
    expect(actions.onPhrase).toHaveBeenCalledOnce();
    expect(actions.onFix).not.toHaveBeenCalled();
  });

  test.each(['held', 'early'] as const)('offers the draft with its data starred out, too (%s)', (occasion) => {
    const masked = '电话135****2222对吗';
    drawNotice(root, { ...NOTICE, occasion, masked }, actions);
    const offer = button('masked');
    expect(`${offer?.title}${offer?.parentElement?.textContent}`).toContain(masked);
    offer?.click();
    expect(actions.onMasked).toHaveBeenCalledOnce();
    drawNotice(root, { ...NOTICE, occasion }, actions);
    expect(button('masked')).toBeNull();
  });

  test('cannot be sent anyway when it is blocked', () => {
    drawNotice(root, { ...NOTICE, severity: 'block' }, actions);
    expect(button('send')).toBeNull();
    expect(button('edit')).not.toBeNull();
  });

  test('tells four findings and counts the rest', () => {
    const findings = Array.from({ length: 6 }, (_, at) => ({ ...FINDING, rule: `rule-${at}` }));
    drawNotice(root, { ...NOTICE, findings }, actions);
    expect(root.querySelectorAll('li')).toHaveLength(4);
  });

  test('says once what one rule found twice, with both places marked', () => {
    const twice = [FINDING, { ...FINDING, start: 9, end: 12, text: '包你满' }];
    drawNotice(root, { ...NOTICE, draft: '亲,保证明天到的,包你满意', findings: twice }, actions);
    expect(root.querySelectorAll('li')).toHaveLength(1);
    expect([...root.querySelectorAll('li mark')].map((mark) => mark.textContent)).toEqual(['保证明天到', '包你满']);
    expect(root.querySelector('[role="alertdialog"]')?.textContent.split('这句说死了。')).toHaveLength(2);
  });

  test('shows a buyer’s markup as the text it is', () => {
    drawNotice(
      root,
      { ...NOTICE, draft: '<img src=x onerror=alert(1)>', findings: [{ ...FINDING, start: 0, end: 4 }] },
      actions,
    );
    expect(root.querySelector('img')).toBeNull();
  });
});

test('a remark is one line without a dialog and without a way to send', () => {
  drawNotice(root, { ...NOTICE, occasion: 'early', severity: 'hint' }, actions);
  expect(root.querySelector('[role="alertdialog"]')).toBeNull();
  expect(root.querySelector('output')?.textContent).toContain('这句说死了。');
  expect(button('send')).toBeNull();
});

test('a remark names the words of what else was found, and is told politely', () => {
  const other = { ...FINDING, rule: 'cold', message: '太冷淡。', start: 7, end: 8, text: '哦' };
  drawNotice(root, { ...NOTICE, occasion: 'early', findings: [FINDING, other] }, actions);
  const bar = root.querySelector('output');
  expect(bar?.getAttribute('aria-live')).toBe('polite');
  expect([...(bar?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)).toEqual(['保证明天到', '哦']);
});

test('a remark may be waved through, by mouse or key: the menu is about what it tells first', () => {
  const other = { ...FINDING, rule: 'cold', message: '太冷淡。', start: 7, end: 8, text: '哦' };
  const notice = { ...NOTICE, occasion: 'early', severity: 'hint', findings: [FINDING, other] } as const;
  drawNotice(root, { ...notice, ignorable: [FINDING.rule] }, actions);
  expect(root.querySelector('details > summary')).not.toBeNull();
  root.querySelector<HTMLButtonElement>('[data-ignore="here"]')?.click();
  expect(actions.onIgnore.mock.calls[0]?.slice(0, 2)).toEqual(['here', [FINDING]]);
  drawNotice(root, { ...notice, ignorable: [] }, actions);
  expect(root.querySelector('details')).toBeNull();
});

test('nothing is left when it is cleared', () => {
  drawNotice(root, NOTICE, actions);
  drawNotice(root, undefined, actions);
  expect(root.querySelector('button')).toBeNull();
});
