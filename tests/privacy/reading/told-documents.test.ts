import { describe, expect, test } from 'vitest';
import { kindsIn, testDrafts } from './found-drafts';

describe('documents told in parts', () => {
  testDrafts(
    [
      ['passport', '护照 E 打头 D 第二个 然后 3301758'],
      ['passport', '護照 E K 4 4 0 2 9 1 8'],
      ['passport', '护招 E西 陆贰灵依柒肆玖'],
      ['tw-id', '身分证 依贰叁似五六柒捌久 A開頭'],
      ['id-card', '身份证 开头 350203 生日 1990年12月3号 最后四位 0018'],
      ['macau-id', '澳門身份證 5 170382 (6)'],
      ['macau-id', '澳門身份證,7開頭,331906,括號入面係2'],
      ['coordinates', '他在 经度118.09 4411 纬度24.479834'],
      ['coordinates', '3 0 . 2 7 4 0 , 1 2 0 . 1 5 5 0'],
      ['licence-plate', '车牌 闽D 后面 1 2 9 洞 7'],
    ],
    [
      '护照夹 E 款 8 个卡位',
      '尺寸 3 . 5 x 2 . 4 5 6',
      '经度 纬度 您自己设置就行',
      '证件照 前六位 顾客 送 1990 年 款 相框',
    ],
  );
});

describe('numbers dealt out with talk between', () => {
  testDrafts(
    [
      ['mobile', '他号您记 一八六头 中间 我说慢点 三三零四 收尾是 二二九七'],
      ['mobile', '师傅手机 先是 177 记住没 然后 四千零八 最后 三五六六'],
      ['mobile', '一百五十八,然后 4172,再 8065'],
      ['mobile', '1a5b8c8d2e3f4g3h2i1j0k 去掉字母'],
      ['landline', '房东座机 区号 0592 后面 5566 加 778'],
      ['landline', '靈五玖贰 吧溜三贰 灵依期'],
      ['overseas-phone', '我WhatsApp係 9123 4567'],
    ],
    [
      '先加热 30 分钟 然后 再等 15 分钟 最后 200 度烤 1 小时',
      '139 元一件 然后 第二件 8 折 最后 满 200 减 20',
      '尺寸前面 130 中间 1250 后面 1250 单位毫米',
    ],
  );

  test('joins a number in traditional characters over messages', () =>
    expect(kindsIn('再來 517', ['業主 0975', '630'])).toContain('overseas-phone'));
});
