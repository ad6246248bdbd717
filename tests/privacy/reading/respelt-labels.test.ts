import { testDrafts } from './found-drafts';

testDrafts(
  [
    ['person-name', '收件仁 柴金枝'],
    ['person-name', '姓明 柴金枝'],
    ['passport', '护罩 E12345678'],
    ['order-no', '丁单号 2345678901234567890'],
    ['tracking-no', '快弟单好 73123456789012'],
    ['shop-secret', '成苯三十八'],
    ['qq', '群好 20778844'],
  ],
  ['定单好了给您发', '收到货人家说好', '群好友 20 人', '由香菇 12 种做的', '城本来就3个', '进假一赔十', '面护罩 12 个'],
);
