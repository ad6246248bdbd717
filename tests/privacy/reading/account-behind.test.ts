import { describe } from 'vitest';
import { testDrafts } from './found-drafts';

describe('accounts behind a name of WeChat or QQ', () => {
  testDrafts(
    [
      ['wechat-id', '工作微信 lanhua—kefu'],
      ['wechat-id', '绿色聊天app搜 lanhua.studio'],
      ['wechat-id', '加俺那个绿圈圈 果园3306guo'],
      ['wechat-id', '您微信搜一下 拖铁小助手66'],
      ['wechat-id', '技师v lao_keng 直接问他'],
      ['wechat-id', '加我好友 tuo66shop 拉您进群'],
      ['wechat-id', 'jia wo weixin ta jiushi tuo_6620 ya'],
      ['wechat-id', '维星 tuo杠66杠shop'],
      ['wechat-id', '老师 id:lanhua_wen 加的时候备注古琴'],
      ['wechat-id', 'lanhua66 是售后小姐姐的微'],
      ['wechat-id', 'lanhua66(v)'],
      ['wechat-id', '微信倒着看 66auhnal'],
      ['wechat-id', '绿软 lanhua66'],
      ['wechat-id', '这个号加微'],
      ['wechat-id', '微信ID係lanhua66'],
      ['wechat-id', '加兰花微 lanhua66'],
      ['wechat-id', '私我绿的 lanhua66'],
      ['qq', '扣号 3306201778'],
      ['qq', '代练加 330621778'],
      ['qq', 'Q是330621778 备注姓名'],
    ],
    [
      '微信扫码看安装视频',
      '微信打开 v2.0.13 版本',
      '外加 330621778 号模具',
      '微信小程序里 tuo-66 款也有',
      '绿色那个 s码 m码 都有',
      '微信步数手环 b66pro',
      '卫信号增强器 wifi66',
      '您手机号就是微信号吗',
      'v字领 v66 款',
      '扣号12号 纽扣100颗',
      '微信付款后 3 天发货',
    ],
  );
});

describe('accounts of other platforms by what is to be done there', () => {
  testDrafts(
    [
      ['messenger-id', '抖音私信 lanhua7788 直播间更便宜'],
      ['messenger-id', 'LINE 加 lanhua2046'],
      ['messenger-id', '知乎私信 tuo_77'],
      ['messenger-id', '小黄鱼那个软件 搜 胖虎清仓1987 走那边'],
      ['messenger-id', 'B站私信 琴行老谈 uid 33062177'],
      ['messenger-id', '小🍠 号 33062177364 私聊'],
      ['messenger-id', 'Discord tuo#2077'],
      ['messenger-id', '賴的ID lanhua66'],
      ['messenger-id', '小红书@兰花手作66'],
      ['messenger-id', '咸鱼搜兰花 同款八折'],
      ['messenger-id', 'Steam加我 昵称是 咸鱼 后面井号 八零一七三'],
      ['messenger-id', '钉钉搜我手机号'],
    ],
    [
      '抖音订单号 33062177 麻烦去抖音那边查',
      '闲鱼上的不是我们店的 没法保修',
      '旺旺上聊 站外聊我们看不到',
      '飞机票订单 tg66201',
      'B站有up主测过 x66pro',
      'steam 版要激活码',
    ],
  );
});

describe('where an account stands to be read', () => {
  testDrafts(
    [
      ['wechat-id', '微信号在我昵称里'],
      ['wechat-id', '作品里置顶那条有我号'],
      ['wechat-id', '快递盒上的码扫一下 加客服微信返现5元'],
      ['wechat-id', '企业微信扫包裹里那张小卡片,返现'],
      ['wechat-id', '加我微信 电话同号'],
    ],
    ['评论区置顶有教程', '包裹里有卡片可以看说明', '您的微信昵称里有特殊符号打不出来', '扫卡片上的码看视频'],
  );
});
