import { expect, test } from 'vitest';
import { kindsIn, testDrafts } from './found-drafts';

testDrafts(
  [
    ['messenger-id', '抖音搜 木木手作 直播间领券'],
    ['messenger-id', '小红书搜 阿梨的铺子'],
    ['messenger-id', '知乎上 阿梨讲茶,私信我给您便宜'],
    ['messenger-id', '微博@阿梨讲茶 私信'],
    ['messenger-id', 'soul上 阿梨 加我'],
    ['messenger-id', '💚💬 ali_tea77'],
    ['messenger-id', '快shou ali2077tea'],
  ],
  [
    '抖音同款搜不到是正常的',
    '小红书搜一下穿搭教程很多',
    '微博上看到的活动是真的',
    '快手和抖音都没有店',
    '线条是手工画的 b站有教程',
    '微信小程序搜订单就行',
  ],
);

test('a platform and a name in two messages', () => {
  expect(kindsIn('阿梨讲茶', ['抖音搜'])).toContain('messenger-id');
  expect(kindsIn('ali2077', ['line'])).toContain('messenger-id');
});
