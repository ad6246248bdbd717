import { describe, expect, test } from 'vitest';
import { hasTrackingNumber, knownStages, stageNamed } from '../../lib/chat/order-stage';

describe('how platforms word the state of an order', () => {
  test.each([
    ['等待买家付款', '未付款'],
    ['待支付', '未付款'],
    ['买家已付款', '未发货'],
    ['等待卖家发货', '未发货'],
    ['待发货', '未发货'],
    ['待出貨', '未发货'],
    ['卖家已发货', '已发货'],
    ['已发货，待收货', '已发货'],
    ['等待买家确认收货', '已发货'],
    ['运输中', '已发货'],
    ['已签收', '已签收'],
    ['交易成功', '已签收'],
    ['退款中', '退款中'],
    ['未发货，退款中', '退款中'],
    ['交易关闭', '已关闭'],
    ['退款成功', '已关闭'],
    ['部分发货', undefined],
    ['申请退款', undefined],
    ['确认收货', undefined],
    ['去发货', undefined],
    ['', undefined],
    ['暂无', undefined],
    ['纯棉短袖 白色 L', undefined],
    ['买家说等待卖家发货太久了，想问一下什么时候可以收到，急用', undefined],
  ])('%s: %s', (status, stage) => {
    expect(stageNamed(status)).toBe(stage);
  });
});

describe('what is known of an order', () => {
  test('nothing without an order, and nothing from a missing tracking number', () => {
    expect(knownStages(undefined)).toEqual({});
    expect(knownStages({ orderNo: '2026000000000001' })).toEqual({});
    expect(knownStages({ trackingNo: '暂无' })).toEqual({});
  });

  test('a tracking number says that the parcel has left, not whether it has arrived', () => {
    expect(knownStages({ trackingNo: 'YT0000000000001' })).toEqual({ 已发货: true, 未发货: false, 未付款: false });
  });

  test('what stands in place of the number is read as the state', () => {
    expect(knownStages({ trackingNo: '待发货' })).toMatchObject({ 未发货: true, 已发货: false });
    expect(hasTrackingNumber({ trackingNo: '待发货' })).toBe(false);
  });

  test('the status decides all, and a parcel received has been sent', () => {
    expect(knownStages({ status: '待发货' })).toMatchObject({
      未发货: true,
      已发货: false,
      已签收: false,
      未付款: false,
    });
    expect(knownStages({ status: '交易成功' })).toMatchObject({ 已签收: true, 已发货: true, 未发货: false });
  });

  test('money goes back before or after the parcel has left', () => {
    expect(knownStages({ status: '退款中' })).toEqual({ 退款中: true, 已关闭: false, 未付款: false });
    expect(knownStages({ status: '退款中', trackingNo: 'YT0000000000001' })).toMatchObject({
      已发货: true,
      未发货: false,
    });
  });
});
