import { describe, expect, test } from 'vitest';
import { inTaiwan, taiwanWording } from '../../lib/headless/taiwan-wording';

describe('the wording of Taiwan', () => {
  test.each([
    ['今天发货，快递单号稍后发您', '今天出貨，物流單號稍後傳給您'],
    ['包邮吗', '免運嗎'],
    ['视频和图片质量', '影片和圖片品質'],
    ['尺码表', '尺寸表'],
    ['收到付款了', '收到付款了'],
    ['拍了两天怎么没动', '下單兩天怎麼沒動'],
    ['老给我发消息', '一直傳訊息給我'],
    ['165 120斤选哪个', '165公分 60公斤選哪個'],
    ['路上耽搁了', '路上耽擱了'],
    ['鞋码表', '鞋號表'],
    ['查看参数', '查看參數'],
  ])('%s is %s', (mainland, taiwan) => {
    expect(taiwanWording(mainland)).toBe(taiwan);
  });

  test('two keywords that are one word in Taiwan stand once', () => {
    const phrase = { group: '售前', title: '质保', body: '保修一年', keywords: ['质保', '保修'], samples: [] };
    expect(inTaiwan(phrase).keywords).toEqual(['保固']);
  });

  test('a slot keeps its name, so that it is filled', () => {
    expect(taiwanWording('您的快递{快递单号}')).toBe('您的物流{快遞單號}');
  });
});
