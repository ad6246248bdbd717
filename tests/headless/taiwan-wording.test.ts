import { describe, expect, test } from 'vitest';
import { taiwanWording } from '../../lib/headless/taiwan-wording';

describe('the wording of Taiwan', () => {
  test.each([
    ['今天发货，快递单号稍后发您', '今天出貨，物流單號稍後傳給您'],
    ['包邮吗', '免運嗎'],
    ['视频和图片质量', '影片和圖片品質'],
    ['尺码表', '尺寸表'],
    ['收到付款了', '收到付款了'],
    ['查看参数', '查看參數'],
  ])('%s is %s', (mainland, taiwan) => {
    expect(taiwanWording(mainland)).toBe(taiwan);
  });

  test('a slot keeps its name, so that it is filled', () => {
    expect(taiwanWording('您的快递{快递单号}')).toBe('您的物流{快遞單號}');
  });
});
