import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../lib/privacy/find-customer-data';
import { createKnownData, knownDataOf } from '../../lib/privacy/known-data';
import { packTags, unpackTags } from '../../lib/privacy/known-tags';

const KEY = new Uint8Array(32).fill(7);
const OTHER = {
  receiver: '林晓梅',
  phone: '13912345678',
  address: '上海市徐汇区漕溪北路12弄3号501室',
  orderNo: '3456789012345678901',
  nick: '爱吃鱼的猫',
};

function storeWith(order: Readonly<Record<string, string>>, buyerKey: string) {
  const store = createKnownData(KEY);
  for (const { kind, value } of knownDataOf(order)) store.remember(buyerKey, kind, value);
  return store;
}

describe('another buyer’s data is held in forms that no detector takes for any', () => {
  const order = {
    ...OTHER,
    trackingNo: 'YT8812093344556',
    orderNo: '230512-402233834970071',
    address: '广东省佛山市顺德区乐从镇东平村3巷12号',
    fax: '+886 912 345 678',
  };
  const context = { messages: [], known: storeWith(order, 'other').seenBy('me') };

  test.each([
    '88120933 44556这个单号',
    '订单230512402233834970071',
    '139....5678是您吗',
    '139开头5678结尾的手机',
    '手機0912-345-678',
    '东平村3巷12号',
  ])('%s', (draft) => {
    expect(findCustomerData(draft, context, []).map(({ severity }) => severity)).toEqual(['block']);
  });

  test.each(['139....5679', '商品ID 675849302817', '林女士您好，您尾号0001的手机会收到短信'])(
    '%s is not hers',
    (draft) => expect(findCustomerData(draft, context, [])).toEqual([]),
  );
});

describe('known data', () => {
  test('tells what was seen with others only, and only for that kind and value', () => {
    const store = createKnownData(KEY);
    store.remember('a', 'mobile', '13912345678');
    store.remember('b', 'mobile', '13912345678');
    expect(['a', 'b', 'c'].map((buyer) => store.seenBy(buyer).isOthers('mobile', '13912345678'))).toEqual([
      false,
      false,
      true,
    ]);
    expect(store.seenBy('c').isOthers('order-no', '13912345678')).toBe(false);
    expect(store.seenBy('c').isOthers('mobile', '13912345679')).toBe(false);
  });

  test('another key makes other tags: without the key nothing can be asked', () => {
    const store = createKnownData(KEY);
    const tag = store.remember('a', 'mobile', '13912345678');
    const stranger = createKnownData(new Uint8Array(32).fill(8));
    stranger.take(tag === undefined ? [] : [tag]);
    expect(stranger.size()).toBe(1);
    expect(stranger.seenBy('b').isOthers('mobile', '13912345678')).toBe(false);
    expect(JSON.stringify([store, tag])).not.toContain('139');
  });

  test('a page with the same key knows what another has seen, and whose it was', () => {
    const one = createKnownData(KEY);
    const seen = ['13912345678', '13700001111'].flatMap((value) => one.remember('a', 'mobile', value) ?? []);
    const two = createKnownData(KEY);
    two.take(unpackTags(packTags(seen)));
    expect(two.seenBy('b').isOthers('mobile', '13700001111')).toBe(true);
    expect(two.seenBy('a').isOthers('mobile', '13700001111')).toBe(false);
    expect(one.remember('a', 'mobile', '13912345678')).toBeUndefined();
  });

  test('what is no tag is left out of a packed text', () => {
    const [tag] = [createKnownData(KEY).remember('a', 'mobile', '1')].flatMap((one) => one ?? []);
    expect(unpackTags(`${packTags(tag === undefined ? [] : [tag])}不是标签不是标签不是标签不是标签短`)).toEqual([tag]);
  });

  test('forgets one buyer and keeps the others', () => {
    const store = createKnownData(KEY);
    store.remember('a', 'mobile', '13912345678');
    store.remember('b', 'mobile', '13912345678');
    store.remember('a', 'mobile', '13700001111');
    store.forget('a');
    expect(store.seenBy('a').isOthers('mobile', '13912345678')).toBe(true);
    expect(store.seenBy('c').isOthers('mobile', '13700001111')).toBe(false);
    store.forget();
    expect(store.size()).toBe(0);
  });

  test('drops the oldest beyond its limit, and seeing a value again makes it young', () => {
    const store = createKnownData(KEY, 2);
    store.remember('a', 'mobile', '1');
    store.remember('a', 'mobile', '2');
    store.remember('a', 'mobile', '1');
    store.remember('a', 'mobile', '3');
    expect(['1', '2', '3'].map((value) => store.seenBy('b').isOthers('mobile', value))).toEqual([true, false, true]);
  });

  test.each([
    ['电话139 1234 5678', 'mobile'],
    ['139****5678', 'mobile'],
    ['住漕溪北路12弄3号', 'address'],
    ['徐汇漕溪北路12弄3号501', 'address'],
    ['林晓梅也买了两件', 'person-name'],
    ['林*梅那单先发', 'person-name'],
    ['订单3456789012345678901', 'order-no'],
  ])('holds another buyer’s data that was seen today: %s', (draft, kind) => {
    const known = storeWith(OTHER, 'lin').seenBy('wang');
    expect(findCustomerData(draft, { messages: [], known }, []).map((f) => [f.rule, f.severity])).toEqual([
      [kind, 'block'],
    ]);
  });

  test('data seen with the buyer now written to is not another’s', () => {
    const known = storeWith(OTHER, 'lin').seenBy('lin');
    const severities = findCustomerData('这里写的是林晓梅三个字', { messages: [], known }, []).map(
      ({ severity }) => severity,
    );
    expect(severities).not.toContain('block');
  });
});
