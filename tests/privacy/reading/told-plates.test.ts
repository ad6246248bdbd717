import { describe } from 'vitest';
import { testDrafts } from './found-drafts';

describe('plates as they are said', () => {
  testDrafts(
    [
      ['licence-plate', '挡门那辆川 A 后面 8 玛丽的M 2 2 洞'],
      ['licence-plate', '他车是 湖南A 然后 5 小写的k 三三九'],
      ['licence-plate', '闽D 妈妈的D 12907 充电那辆'],
      ['licence-plate', '白色特斯拉 皖A 地 一零二八八 停在您门口'],
      ['licence-plate', '車號 ABG 2207 擋到您了'],
      ['licence-plate', '黑色那台 BNX-6135 的車主'],
      ['licence-plate', '车牌前面是贵J 后面四位 88F2'],
      ['licence-plate', '赣A 尾号 3K7 白色那辆'],
      ['licence-plate', '粤逼 灵溜散期8 那辆您放行'],
      ['licence-plate', '福建的闽 C 查理 7 7 0 2 那台'],
    ],
    [
      '车载充电器 型号 BKD-3816 适配那辆SUV',
      'SUV 2023款 座垫 这款通用',
      '那辆小汽车模型比例 1:18',
      '车主反馈 GPS 500 好用',
      '停车牌 尺寸 A4 30x40',
      '川式火锅 保安大哥点了 5 份',
    ],
  );
});
