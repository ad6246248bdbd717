import { testDrafts } from './found-drafts';

testDrafts(
  [
    ['licence-plate', '闽D 打头 08812 那台车'],
    ['licence-plate', '开车来的 车牌 鄂A 拐洞幺 Y 两'],
    ['licence-plate', '他车是浙江A打头 三个8 K 5'],
    ['licence-plate', '湘A 大象的D 3 2 6 六 那辆'],
    ['licence-plate', '江苏苏州的牌照 5 探戈 829'],
    ['licence-plate', '车牌闽诶 五五溜八九'],
    ['licence-plate', '月B 五五六K九 黑色轿车'],
    ['licence-plate', '车号 鸡诶比 7 7 0 2'],
    ['licence-plate', '車牌 ABC-1234 停門口'],
    ['licence-plate', '车牌后三位662 前面字母是 Tango Kilo'],
  ],
  [
    '车牌架有A款和B款',
    '粤B的车主可以用这款 5座7座都行',
    '适合川崎Z900和川崎H2这台车',
    '宁A 120 5座车垫',
    '新款X5 2023 5座 那台车能用',
    '车号贴纸 ABC 12 张',
  ],
);
