import { describe, expect, test } from 'vitest';
import { listSites, offer, switched } from '../../../entrypoints/welcome/list-sites';

const SITES = listSites();
const TAOBAO = SITES.find(({ id }) => id === 'taobao') ?? SITES[0];
if (TAOBAO === undefined) throw new Error('no sites');

describe('the chat sites of the first run', () => {
  test('are one for each platform, whatever doors it has', () => {
    expect(SITES.map(({ id }) => id)).not.toContain('qianniu');
    expect(TAOBAO.origins).toContain('https://market.m.taobao.com');
    expect(TAOBAO.origins).toContain('https://myseller.taobao.com');
  });

  test('name every address that they open', () => {
    const unnamed = SITES.filter((site) => offer(site, [], true).hosts.length < site.origins.length);
    expect(unnamed).toEqual([]);
  });

  test('switched off are off at each of their doors, and on again at none', () => {
    const off = switched(['https://shop.example.com'], TAOBAO, false);
    expect(off).toEqual(['https://shop.example.com', ...TAOBAO.origins]);
    expect(offer(TAOBAO, off, true).on).toBe(false);
    expect(switched(off, TAOBAO, true)).toEqual(['https://shop.example.com']);
    expect(offer(TAOBAO, [], true).on).toBe(true);
  });
});
