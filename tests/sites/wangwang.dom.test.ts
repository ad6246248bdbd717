import { describe, expect, test } from 'vitest';
import ali1688 from '../../lib/sites/ali1688.site';
import taobao from '../../lib/sites/taobao.site';
import { layOut } from './layout';

const row = (nick: string, text: string, self = false) => `
  <div class="message-item-line"><div class="message-item${self ? ' self' : ''}">
    <div class="nick">${nick}</div><div class="time">2026-10-09 14:05:06</div>
    <div class="content"><div class="biz-expression-editor"><div class="editBox">
      <pre class="edit edit-no-ui expression-parser">${text}</pre></div></div></div></div></div>`;

const page = (rows: string, more = '') => `
  <div id="ice-container"><div class="ww"><div class="ww_content">
    <div class="ww_conversation"><div class="ww_search"><input placeholder="搜索" /></div>
      <div class="ww_conversation_list"><div class="conversation-item active"><div class="name">示例买家很长的名…</div></div></div></div>
    <div class="ww_container">
      <div class="ww_header"><div class="name">示例买家很长的名字</div></div>
      <div class="ww_body"><div class="ww_box"><div class="ww_message"><div class="rc-scrollbars-view">${rows}</div></div>
        <div class="ww_input"><div class="input-area"><div class="biz-expression-editor text-area"><div class="editBox">
          <pre class="edit" contenteditable="true">草稿</pre></div><div class="placeholder">请输入消息</div></div></div>
          <button class="next-btn next-small next-btn-primary send-btn"><span class="send-text">发送</span></button></div></div>
        <div class="ww_tab"><div class="order-id">订单号:900000000000010001</div>
          <dl><dt>收货人</dt><dd>陈示例</dd><dt>手机号</dt><dd>13900010001</dd><dt>收货地址</dt><dd>样例省示例市假想路1号</dd></dl></div></div>
    </div></div></div></div>${more}`;

describe.each([taobao, ali1688])('the web chat of $id', (site) => {
  test('has the editable pre as composer, never a bubble that is a pre as well', () => {
    const root = layOut(page(row('示例买家很长的名字', '在吗')));
    expect(site.findComposer(root)?.textContent).toBe('草稿');
  });

  test('has no composer where only bubbles are left', () => {
    const root = layOut(page(row('示例买家很长的名字', '在吗')));
    root.querySelector('.ww_input')?.remove();
    expect(site.findComposer(root)).toBeUndefined();
  });

  test('does not take a hidden composer', () => {
    const root = layOut(page(''));
    root.querySelector('.ww_input')?.setAttribute('hidden', '');
    expect(site.findComposer(root)).toBeUndefined();
  });

  test('sends with the button', () => {
    expect(site.findSendControls(layOut(page('')))).toHaveLength(1);
  });

  test('is read with sides, times, the whole name and the order', () => {
    const rows = row('示例买家很长的名字', '在吗<br>想问下发货') + row('小妥', '您好', true);
    const reading = site.read(layOut(page(rows)));
    const time = new Date(2026, 9, 9, 14, 5, 6).getTime();
    expect(reading).toEqual({
      ok: true,
      conversation: {
        site: site.id,
        buyer: { key: '示例买家很长的名字', name: '示例买家很长的名字' },
        messages: [
          { from: 'buyer', text: '在吗\n想问下发货', time },
          { from: 'agent', text: '您好', time },
        ],
        order: {
          orderNo: '900000000000010001',
          receiver: '陈示例',
          phone: '13900010001',
          address: '样例省示例市假想路1号',
        },
      },
    });
  });

  test('leaves out the shells of rows that were scrolled away', () => {
    const reading = site.read(
      layOut(page(`<div class="message-item-line"><div class="message-item"></div></div>${row('甲', '在吗')}`)),
    );
    expect(reading.ok && reading.conversation.messages).toHaveLength(1);
  });

  test.each([
    ['no-conversation', '.ww_container'],
    ['no-buyer', '.ww_header .name'],
    ['no-rows', '.ww_message'],
  ])('says %s while %s is missing', (reason, selector) => {
    const root = layOut(page(row('甲', '在吗')));
    root.querySelector(selector)?.remove();
    expect(site.read(root)).toMatchObject({ ok: false, reason });
  });

  test('says that it is disconnected', () => {
    const root = layOut(page(row('甲', '在吗'), '<div class="next-message-title">连接断开,请刷新</div>'));
    expect(site.read(root)).toMatchObject({ ok: true, distress: 'disconnected' });
  });
});
