import { describe, expect, test } from 'vitest';
import { GENERIC_PAGE } from '../../lib/sites/generic-page';
import bare from './bare-page.html?raw';
import { layOut } from './layout';

interface Sample {
  readonly html: string;
  /** Selectors of what must be found. */
  readonly composer: string;
  readonly send: string;
}

const LIST = 'data-box="300 60 980 640" style="overflow-y: auto"';
const FIELD = 'data-box="300 720 800 60"';
const HEAD = 'data-box="300 0 980 50"';

/** Pages as the chat kits of the trade build them, each saying a thing in its own way; none of them known by name. */
const SAMPLES: Readonly<Record<string, Sample>> = {
  'classes left and right, a button that says Send': {
    html: `<div><div class="navbar" ${HEAD}>小鹿</div>
      <div class="mlist" ${LIST}>
        <div class="mbox left"><div class="text">在吗,有货么</div><div class="time">10:20</div></div>
        <div class="mbox right"><div class="text">有的</div><div class="time">10:21</div></div></div>
      <div><textarea id="composer" placeholder="Type here..." ${FIELD}></textarea><button id="send">Send</button></div></div>`,
    composer: '#composer',
    send: '#send',
  },
  'hashed classes, sides by flex direction, a DIV that says 发送': {
    html: `<div><h2 class="x1" ${HEAD}><span>小鹿</span><i>在线</i></h2>
      <div class="x2" role="log" ${LIST}>
        <div class="x3" style="display: flex"><b class="x4">小鹿</b><div class="x5">在吗,有货么</div></div>
        <div class="x3" style="display: flex; flex-direction: row-reverse"><div class="x5">有的</div></div></div>
      <div><textarea id="composer" placeholder="请输入内容" ${FIELD}></textarea>
        <div class="x6"><div id="send" class="x7"><span>发 送</span></div></div></div></div>`,
    composer: '#composer',
    send: '#send',
  },
  'a hidden mirror of the field and an icon button': {
    html: `<div><header><h6 ${HEAD}>小鹿</h6></header>
      <div class="chat-history" ${LIST}>
        <div class="msg incoming">在吗,有货么</div><div class="msg outgoing">有的</div></div>
      <div><textarea id="composer" ${FIELD} aria-label="Message"></textarea>
        <textarea aria-hidden="true" readonly hidden></textarea>
        <button aria-label="attach"><svg data-testid="AttachFileIcon"></svg></button>
        <button id="send"><svg data-testid="SendIcon"></svg></button></div></div>`,
    composer: '#composer',
    send: '#send',
  },
  'an editable DIV and names on the bubbles': {
    html: `<div><h3 class="user-name" ${HEAD}>小鹿</h3>
      <ul class="conversation-panel" ${LIST}>
        <li class="group"><div class="bubble" data-from="customer">在吗,有货么</div></li>
        <li class="group"><div class="bubble" data-from="agent">有的</div></li></ul>
      <div class="reply-box"><div id="composer" contenteditable="true" data-placeholder="Shift + Enter 换行" ${FIELD}></div>
        <button id="send" type="submit">Send (Enter)</button></div></div>`,
    composer: '#composer',
    send: '#send',
  },
  'a bare form with one line to type in': {
    html: `<div><h1 ${HEAD}>小鹿</h1>
      <div id="messages" ${LIST}><p class="theirs other">在吗,有货么</p><p class="me">有的</p></div>
      <form><input id="composer" autocomplete="off" data-box="300 760 700 30" /><button id="send">发送</button></form></div>`,
    composer: '#composer',
    send: '#send',
  },
};

const DECOYS = `<aside><input type="search" placeholder="搜索联系人" data-box="0 0 260 30" />
  <textarea placeholder="备注" data-box="0 700 260 80"></textarea>
  <div class="message-search" contenteditable="true" aria-label="搜索消息" data-box="300 700 800 40"></div></aside>`;

describe.each(Object.entries(SAMPLES))('on a page with %s', (_, { html, composer, send }) => {
  test('the composer is found among search boxes, notes and hidden fields', () => {
    const root = layOut(DECOYS + html);
    expect(GENERIC_PAGE.findComposer(root)).toBe(root.querySelector(composer));
  });

  test('pressing the send control presses something that was found', () => {
    const root = layOut(html);
    const found = GENERIC_PAGE.findSendControls(root);
    expect(found.some((control) => control.contains(root.querySelector(send)))).toBe(true);
    expect(found.some((control) => control.contains(root.querySelector(composer)))).toBe(false);
  });

  test('buyer, words and sides are read', () => {
    const reading = GENERIC_PAGE.read(layOut(html));
    expect(reading.ok && reading.conversation).toMatchObject({
      buyer: { name: '小鹿' },
      messages: [
        { from: 'buyer', text: '在吗,有货么' },
        { from: 'agent', text: '有的' },
      ],
    });
  });
});

describe('nothing is taken for a composer', () => {
  test.each([
    ['a search box', `<input type="search" placeholder="搜索" ${FIELD} />`],
    ['a search box that only says so', `<form role="search"><input ${FIELD} /><button>Send</button></form>`],
    ['a note', `<textarea placeholder="备注" ${FIELD}></textarea>`],
    ['a field that cannot be written in', `<textarea readonly placeholder="Type a message" ${FIELD}></textarea>`],
    ['a field out of sight', `<textarea hidden placeholder="Type a message"></textarea><button>Send</button>`],
    ['a form that submits something', `<textarea data-box="8 110 400 60"></textarea><button>Submit</button>`],
    ['a narrow field', `<input placeholder="message" data-box="300 760 40 20" /><button>Send</button>`],
    ['a bubble', `<div class="message-content" contenteditable="false" ${FIELD}>在吗</div>`],
  ])('%s', (_, html) => {
    expect(GENERIC_PAGE.findComposer(layOut(`<main>${html}</main>`))).toBeUndefined();
  });
});

test('a page with nothing but a field and a button that says 发送 has a composer, wherever it stands', () => {
  const root = layOut(bare);
  expect(GENERIC_PAGE.findComposer(root)?.tagName).toBe('TEXTAREA');
  expect(GENERIC_PAGE.findSendControls(root).map(({ tagName }) => tagName)).toEqual(['BUTTON']);
});

test('a send control that appears with the first letter is found when it is there', () => {
  const root = layOut(`<div><textarea placeholder="请输入" ${FIELD}></textarea><div class="actions"></div></div>`);
  expect(GENERIC_PAGE.findSendControls(root)).toEqual([]);
  const button = root.createElement('button');
  button.textContent = '发送';
  root.querySelector('.actions')?.append(button);
  expect(GENERIC_PAGE.findSendControls(root)).toEqual([button]);
});

const entry = (top: number, name: string, badge = '') =>
  `<li data-box="0 ${top} 280 60"><b data-box="10 ${top} 90 20">${name}</b>${badge}</li>`;

test('the list beside the chat says who has written, once the open conversation has been read', () => {
  const badge = '<i data-box="250 60 18 18" style="background-color: rgb(250, 60, 60)">2</i>';
  const page = layOut(
    `<ul data-box="0 0 280 800">${entry(0, '小鹿')}${entry(60, '阿禾', badge)}</ul>
      ${Object.values(SAMPLES)[0]?.html}`,
  );
  expect(GENERIC_PAGE.readList?.(page)).toBeUndefined();
  GENERIC_PAGE.read(page);
  expect(GENERIC_PAGE.readList?.(page)).toEqual([
    { name: '小鹿', unread: 0, open: true },
    { name: '阿禾', unread: 2, open: false },
  ]);
});
