import { expect, test } from 'vitest';
import { saysSend, sends } from '../../../lib/sites/generic/says-send';
import { layOut } from '../layout';

function button(html: string): Element {
  const control = layOut(`<button>${html}</button>`).querySelector('button');
  if (control === null) throw new Error('nothing was laid out');
  return control;
}

test.each([
  '发送',
  '发 送',
  '发送(S)',
  '送出 Enter',
  'Send message',
  'Send ⌘↵',
  'Submit reply',
  'Als <b>Offen</b> einreichen',
  'Absenden',
  'Enviar como abierto',
  'Envoyer comme résolu',
  '送信',
])('%s says that it sends', (html) => expect(saysSend(button(html))).toBe(true));

test.each([
  '发送图片',
  '快捷回复',
  'Als Entwurf speichern',
  'Sender',
  'Schließen',
  '转接',
  'Sendungsverfolgung',
  '提交',
])('%s does not', (html) => expect(saysSend(button(html))).toBe(false));

test('the same word for screen readers and under the pointer says it once', () => {
  const html = '<button aria-label="Send" title="Send"></button>';
  expect(saysSend(layOut(html).querySelector('button') as Element)).toBe(true);
});

test('what is named like the bar it stands in sends by its picture alone', () => {
  const [first, second] = layOut(
    '<button class="send-box-button"><svg class="send-icon"></svg></button><button class="send-box-button"><svg class="attachment-icon"></svg></button>',
  ).querySelectorAll('button');
  expect([first, second].map((control) => control !== undefined && sends(control))).toEqual([true, false]);
});

test('a form that submits may send, one that files a picture does not', () => {
  expect(sends(button('提交'))).toBe(true);
  expect(sends(button('<i class="icon-send"></i>'))).toBe(true);
  expect(sends(button('<svg id="submit-icon"></svg>'))).toBe(true);
  expect(sends(layOut('<button class="send-image">发送</button>').querySelector('button') as Element)).toBe(false);
});

test('a control that holds a field for files picks one, however it is named', () => {
  const html =
    '<div class="send-icon"><span><svg class="send"></svg></span></div><div class="send-icon"><input type="file"><svg></svg></div>';
  const found = [...layOut(html).querySelectorAll('.send-icon')];
  expect(found.map((control) => sends(control))).toEqual([true, false]);
});

test('a control does what the box around it says that holds nothing else', () => {
  const html =
    '<span title="发送"><button><svg></svg></button></span><span title="录音"><button><svg></svg></button></span>';
  const found = [...layOut(html).querySelectorAll('button')];
  expect(found.map((control) => saysSend(control))).toEqual([true, false]);
});

test('a ticket is sent in a state, a draft or a template is kept', () => {
  expect(['提交为「处理中」', '回复为已解决', '提交为草稿', '提交为模板'].map((html) => sends(button(html)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('two characters set apart on a control are the word', () => {
  expect(['提 交', '回 复', '常 用 语'].map((html) => sends(button(html)))).toEqual([true, true, false]);
});
