import { testDrafts } from './found-drafts';

testDrafts(
  [
    ['person-name', '是岳鹏举拿走的'],
    ['person-name', '包裹被冷志远拿错了'],
    ['person-name', '冷志远昨天来退过'],
    ['person-name', '您认识蒲晓峰吗'],
    ['person-name', '单子上写着岳鹏举'],
    ['person-name', '和您拼单的是窦建德'],
    ['person-name', '隔壁冷志远家的快递'],
    ['person-name', '上次那个岳鹏举也投诉过'],
    ['person-name', '冷志远她妈下的单'],
    ['person-name', '岳鹏举/男/35岁'],
    ['person-name', '那件给岳鹏举发了'],
  ],
  [
    '云岭路那个,对吗',
    '牛栏山那个绿瓶跟这款,谁更辣喉咙',
    '师傅张口要120',
    '那个高领的也都卖完了',
    '是高峰期拿走的吗',
    '给安全带换了扣子',
  ],
);
