import { testDrafts } from './found-drafts';

testDrafts(
  [
    ['credential', '后门按 4021 再按井号就开了'],
    ['credential', '大门门禁 *7788# 进去左转'],
    ['credential', '他家钥匙藏在门口地垫下面'],
    ['credential', '密码就是她儿子生日'],
    ['credential', '密码四个六'],
    ['credential', 'zh tuoyou77 mm tt556677'],
    ['credential', '短信里那六个数 380271 您填一下'],
    ['credential', '柜码 3 8 0 2 7 1'],
    ['credential', '密保答案:陈小福'],
    ['credential', '保险柜 正转 12 反转 34 正转 56'],
    ['credential', '平板画个 N 就开了'],
    ['credential', '没卡跟门岗说 七零三 陈总 他就放'],
    ['credential', '大楼按 1502 呼叫'],
    ['credential', '车位在B2 她家后备箱没锁'],
    ['credential', '锁匙喺地毡下面'],
  ],
  [
    '钥匙在包装盒里面',
    '柜子 左 60 右 40 对开',
    '画 L 字线裁',
    '跟快递说放门卫那就行',
    '钥匙扣在门口货架上没有',
    '密码锁初始密码 000000 按井号确认',
    '恢复出厂按 123 再按#',
    '您按1再按井号转人工',
    '门禁卡套3个#红色',
    '车库用的灯 #3000K 5000#',
    '提取码 8k2d 说明书在里面',
  ],
);
