import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { formatReport } from '../../components/health/format-report';
import { keepGood } from '../../lib/page/keep-good';
import { readHealth } from '../../lib/page/health';
import { chooseSite } from '../../lib/sites/choose-site';
import type { Distress, Reading } from '../../lib/sites/site';
import { layOut } from './layout';
import type { Replica } from './replica';

const REPLICAS = Object.values(import.meta.glob<Replica>('./*/replica.ts', { eager: true, import: 'default' }));
/** What any page may say in a box of its own. */
const DISTRESS: readonly (readonly [Distress, string])[] = [
  ['disconnected', '<div class="next-message"><div class="next-message-title">连接断开，正在重连…</div></div>'],
  ['disconnected', '<div class="network-tip">网络已断开，请检查网络</div>'],
  ['logged-out', '<div role="dialog"><p>登录状态已失效</p><button>重新登录</button></div>'],
  ['captcha', '<div class="auxo-modal">安全验证：请拖动滑块</div>'],
  ['captcha', '<div class="nc_wrapper"></div>'],
  ['replaced', '<div class="el-dialog">您的账号已在其他设备登录</div>'],
  ['no-access', '<div class="error-page">暂无会话权限</div>'],
];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22) });
});
afterEach(() => vi.useRealTimers());

describe.each(REPLICAS.map((replica) => [replica.site.id, replica] as const))('a page of %s', (_, replica) => {
  const { site } = replica;
  const open = () => layOut(replica.page);

  test.each(replica.addresses)('is known by its address %s', (address) => {
    expect(chooseSite(address, layOut('<p></p>'))).toBe(site);
  });

  describe('its composer', () => {
    test('is found, and is none of the fields and bubbles that look like one', () => {
      const page = open();
      expect(site.findComposer(page)).toBe(find(page, replica.composer));
      expect(replica.decoys.filter((decoy) => page.querySelector(decoy) === null)).toEqual([]);
    });

    test.each([
      ['was taken away', (composer: HTMLElement) => composer.remove()],
      ['is hidden', (composer: HTMLElement) => composer.setAttribute('hidden', '')],
      ['may not be written in', (composer: HTMLElement) => lock(composer)],
    ])('is nothing else when it %s', (_how, change) => {
      const page = open();
      change(find(page, replica.composer));
      expect(site.findComposer(page)).toBeUndefined();
    });

    test('is the new one after the page drew it anew', () => {
      const page = open();
      const old = find(page, replica.composer);
      const fresh = old.cloneNode(true) as HTMLElement;
      old.replaceWith(fresh);
      expect(site.findComposer(page)).toBe(fresh);
    });

    test.each(replica.outer === undefined ? [] : [replica.outer])(
      'is nowhere in the page around the frame',
      (outer) => {
        const page = layOut(outer);
        expect(site.findComposer(page)).toBeUndefined();
        expect(site.read(page)).toEqual({ ok: false, reason: 'no-conversation' });
      },
    );
  });

  test('sends with its own control and no other', () => {
    const page = open();
    const controls = site.findSendControls(page);
    const holds = (selector: string) => controls.some((control) => control.contains(find(page, selector)));
    expect(holds(replica.send)).toBe(true);
    expect(holds(replica.otherControl)).toBe(false);
    expect(holds(replica.composer)).toBe(false);
  });

  test('is read whole: rows with side, kind, time and id, the buyer, the order', () => {
    expect(site.read(open())).toEqual({
      ok: true,
      conversation: { site: site.platform ?? site.id, ...replica.conversation },
    });
  });

  test('lists its conversations with what is unread', () => {
    expect(site.readList?.(open())).toEqual(replica.list);
  });

  test('names its keys', () => {
    expect(site.readSendKey?.(open())).toBe(replica.sendKey);
    expect(site.pageKeys).toEqual(replica.pageKeys);
  });

  describe.each(replica.broken)('$how', ({ change, reason }) => {
    const damaged = () => {
      const page = open();
      change(page);
      return site.read(page);
    };

    test('is not taken for whole, and names nobody else', () => {
      const reading = damaged();
      expect(reading).toMatchObject({ ok: false, reason });
      expect([undefined, replica.conversation.buyer.key]).toContain(buyerOf(reading)?.key);
    });

    test('takes nothing from what was read before', () => {
      const before = { site: site.id, ...replica.conversation };
      expect(keepGood(before, damaged())).toEqual(reason === 'no-conversation' ? undefined : before);
    });
  });

  test('with rows of somebody else that are not drawn yet keeps nothing of the buyer before', () => {
    const before = { site: site.id, buyer: { key: 'another', name: '另一位' }, messages: [] };
    for (const { change } of replica.broken) {
      const page = open();
      change(page);
      const kept = keepGood(before, site.read(page));
      expect(kept?.messages ?? []).toEqual([]);
    }
  });

  test.each(DISTRESS)('that says that it is %s is believed, and still read: %s', (distress, html) => {
    const reading = site.read(layOut(replica.page + html));
    expect(reading).toMatchObject({ ok: true, distress, conversation: replica.conversation });
  });

  test('that shows nothing but its distress says so', () => {
    expect(site.read(layOut('<div role="dialog">登录状态已失效，请重新登录</div>'))).toEqual({
      ok: false,
      reason: site.reader === undefined ? 'logged-out' : 'no-conversation',
    });
  });

  test.each([
    '<div class="notice">公告：账号安全验证功能升级，登录更安全</div>',
    '<div role="dialog"><p>发送优惠券</p><button>确定</button></div>',
    '<div role="dialog" hidden>登录状态已失效，请重新登录</div>',
  ])('is not in distress for saying %s', (html) => {
    const reading = site.read(layOut(replica.page + html));
    expect(reading.ok && reading.distress).toBeUndefined();
  });

  test.each(['连接断开了吗', '登录失效了，请重新登录', '要我拖动滑块做安全验证'])(
    'is not in distress because the buyer writes “%s”',
    (words) => {
      const page = open();
      const said = find(page, replica.buyersWords);
      said.classList.add('message-error');
      said.textContent = words;
      const reading = site.read(page);
      expect(reading.ok && reading.distress).toBeUndefined();
      expect(reading.ok && reading.conversation.messages.some(({ text }) => text === words)).toBe(true);
    },
  );

  test('has a report that holds no word of the chat', () => {
    const page = open();
    const reading = site.read(page);
    const report = formatReport([healthOf(page, replica, reading)], { version: '0', browser: 'x', at: 0 });
    const { buyer, messages, order } = replica.conversation;
    const words = [buyer.key, buyer.name, ...messages.flatMap(({ text, id }) => [text, id ?? '']), ...valuesOf(order)];
    expect(words.filter((word) => word !== '' && report.includes(word))).toEqual([]);
    expect(report).toContain(`unread ${replica.list.reduce((sum, { unread }) => sum + unread, 0)}`);
  });
});

function find(page: Document, selector: string): HTMLElement {
  return page.querySelector(selector) as HTMLElement;
}

function buyerOf(reading: Reading) {
  return (reading.ok ? reading.conversation : reading.certain)?.buyer;
}

function lock(composer: HTMLElement): void {
  composer.setAttribute(composer.tagName === 'TEXTAREA' ? 'readonly' : 'contenteditable', 'false');
}

function valuesOf(order: Replica['conversation']['order']): readonly string[] {
  return Object.values(order ?? {}).filter((value) => value !== undefined);
}

function healthOf(page: Document, { site }: Replica, reading: Reading) {
  const conversation = reading.ok ? reading.conversation : undefined;
  return readHealth({
    view: () => ({ site, conversation, fault: undefined, arrival: 0 }),
    composer: () => site.findComposer(page),
    sendControls: () => site.findSendControls(page),
    early: true,
    enabled: () => true,
    isOrphaned: () => false,
    broken: false,
    rules: () => 'ready',
    words: () => 'ready',
    settingsRead: () => true,
    panel: () => 'ready',
    reader: () => site.reader?.(page) ?? 'known',
    list: () => site.readList?.(page),
    sendKey: () => site.readSendKey?.(page),
    contradicted: () => false,
    lagging: () => false,
    unchecked: () => 0,
  });
}
