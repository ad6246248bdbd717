import { describe, expect, test } from 'vitest';
import qianniu from '../../lib/sites/qianniu.site';
import shopee from '../../lib/sites/shopee.site';
import { layOut } from './layout';

const chat = (field: string) => `
  <aside><input type="search" placeholder="Search name" data-box="0 0 260 30" />
    <textarea class="note" placeholder="备注" data-box="1000 500 260 80"></textarea></aside>
  <div><header data-box="300 0 700 50"><span class="user-name">示例买家</span></header>
    <div role="log" data-box="300 60 700 600" style="overflow-y: auto">
      <div class="row left"><p>在吗,有货么</p></div><div class="row right"><p>有的</p></div></div>
    <div data-box="300 680 700 100">${field}<div id="send" class="Xe9f"><span>发送</span></div></div></div>`;
const FIELD = 'id="composer" data-box="300 700 600 60"';

/** A form of the back office with a button beside its field, as for answers to ratings. */
const FORM = `<main><h2>评价管理</h2><form><textarea placeholder="输入回复内容" data-box="300 300 600 60"></textarea>
  <button>回复</button></form></main>`;

describe.each([
  [qianniu, 'taobao', '请输入'],
  [shopee, 'shopee', 'Tulis pesan'],
] as const)('a chat of $id of which nothing but its address is known', (site, platform, placeholder) => {
  const open = () => layOut(chat(`<textarea placeholder="${placeholder}" ${FIELD}></textarea>`));

  test('is found by detection, and says so', () => {
    const page = open();
    expect(site.findComposer(page)?.id).toBe('composer');
    expect(site.findSendControls(page).some((control) => control.closest('#send') !== null)).toBe(true);
    expect(site.reader(page)).toBe('detected');
    expect(site.experimental).toBe(true);
  });

  test('is read as a conversation of its platform', () => {
    const reading = site.read(open());
    expect(reading.ok && reading.conversation).toMatchObject({
      site: platform,
      buyer: { name: '示例买家' },
      messages: [
        { from: 'buyer', text: '在吗,有货么' },
        { from: 'agent', text: '有的' },
      ],
    });
  });
});

test('a list of conversations that nobody described is not missed', () => {
  expect(qianniu.readList(layOut(chat('')))).toBeUndefined();
});

describe('a page of the Qianniu back office without a chat', () => {
  test('has no composer, however much its form looks like one', () => {
    const page = layOut(FORM);
    expect(qianniu.findComposer(page)).toBeUndefined();
    expect(qianniu.findSendControls(page)).toEqual([]);
    expect(qianniu.read(page)).toEqual({ ok: false, reason: 'no-conversation' });
  });

  test('keeps the composer of a chat whose list is drawn anew', () => {
    const page = layOut(chat(`<textarea placeholder="请输入" ${FIELD}></textarea>`));
    const composer = qianniu.findComposer(page);
    page.querySelector('[role="log"]')?.remove();
    expect(qianniu.findComposer(page)).toBe(composer);
  });
});

test('the composer of Shopee is the one that asks for a message in the language of the country', () => {
  const page = layOut(`<textarea placeholder="Catatan" data-box="0 0 400 60"></textarea>
    <textarea placeholder="Tulis pesan di sini" ${FIELD}></textarea>`);
  expect(shopee.findComposer(page)?.id).toBe('composer');
});
