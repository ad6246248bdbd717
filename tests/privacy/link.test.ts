import link, { staysOnPlatform } from '../../lib/privacy/link';
import { describe, expect, test } from 'vitest';
import { findCustomerData } from '../../lib/privacy/find-customer-data';

const kinds = (draft: string, site?: string) =>
  findCustomerData(draft, { messages: [], ...(site === undefined ? {} : { site }) }, []).map(
    ({ rule, text }) => `${rule} ${text}`,
  );

describe('links', () => {
  test.each([
    ['打开https://shop.example.com/a?b=1下单', 'https://shop.example.com/a?b=1'],
    ['去www.tuo-shop.top看', 'www.tuo-shop.top'],
    ['复制t.cn/A6abcd', 't.cn/A6abcd'],
    ['搜tuotie点com', 'tuotie点com'],
    ['百度tuotie。com', 'tuotie。com'],
    ['拼起来www加tuotie加com', 'www加tuotie加com'],
    ['tuo2077🔵com 去这里买', 'tuo2077🔵com'],
    ['百度搜拖铁官网下单更便宜', '百度搜拖铁官网下单更便宜'],
  ])('to another place are held: %s', (draft, text) => expect(kinds(draft)).toEqual([`link ${text}`]));

  test.each([
    '点 https://item.taobao.com/item.htm?id=123456789012 下单',
    '官网www.example.com查防伪码',
    '可以在sf-express.com查物流',
    '型号v2.cn',
    '百度搜一下官网查真伪',
    'type-c·com口的线',
    '3.5cm的',
    '发到abc@example.com',
  ])('of the platform, of authorities, and what is none may go: %s', (draft) =>
    expect(kinds(draft).filter((kind) => kind.startsWith('link'))).toEqual([]),
  );

  test('of one platform lead away from another', () => {
    expect(staysOnPlatform('item.jd.com', 'page')).toBe(true);
    expect(staysOnPlatform('item.jd.com', 'taobao')).toBe(false);
    expect(staysOnPlatform('notjd.com', undefined)).toBe(false);
    expect(kinds('￥aBc12dEf34g￥', 'taobao')).toEqual([]);
    expect(kinds('￥aBc12dEf34g￥', 'ali1688')).toHaveLength(1);
  });

  test('that a shop has listed may go', () => {
    expect(findCustomerData('看shop.example.com/a', { messages: [] }, ['shop.example.com'])).toEqual([]);
  });

  test('give a wording without a link', () => expect(link.withheld).toBe('本店页面'));
});
