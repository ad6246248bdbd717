import { describe } from 'vitest';
import { testDrafts } from './found-drafts';

describe('mail by whose servers it is on and a name in letters, in any order', () => {
  testDrafts(
    [
      ['email', '文件发她邮箱 就名字 lanhua 加生日零六二零 网易那个'],
      ['email', '电邮系 lan0620 喺 gmail 点 com'],
      ['email', '我邮箱就是lan点hua,谷歌的那个'],
      ['email', '三三零六二零一七七 加 qq邮箱'],
      ['email', '发票寄 lan 下划线 88 艾特 outlook'],
      ['email', '谷歌邮箱 lan.hua.88'],
      ['email', '公司的,名字拼音 lanhua 然后企业邮箱 at yinhang.cn 结尾'],
      ['email', 'lan0620(gmail)'],
    ],
    [
      'QQ邮箱的话看下垃圾箱 标题 fp2077',
      '邮箱支持 gmail outlook 都行',
      '发票发您填的163邮箱了 文件名 invoice2077',
      '信箱 a2077 款 qq 色',
      'pdf 说明书 v2.0 网易云盘',
    ],
  );
});

describe('links whose dots and slashes are said, and shops elsewhere', () => {
  testDrafts(
    [
      ['link', '底片链接 lanhua 后面点 photo 再斜杠 0077'],
      ['link', '浏览器打 pan点百度 再斜杠 s 斜杠 1ab2'],
      ['link', 'lanhua dot com slash vip'],
      ['link', '我微店 weidian点com斜杠s斜杠lan'],
      ['link', '浏览器输 兰花点com 拼音的'],
      ['link', '短链 dwz点mk 斜杠 x9kd'],
      ['link', 's.id/lanhua 打开'],
      ['link', '三w点兰花点cn'],
      ['link', 'wwwlanhuacom 中间俩点'],
      ['link', 'shimo.im/docs/9kd2lan'],
      ['link', '固件在这 pan.baidu.com/s/1lan2077'],
      ['link', '微信小程序搜 兰花铺 里面下单'],
      ['link', '拼夕夕搜 兰花工厂店 那边便宜'],
      ['link', '公众号 兰花手作 菜单里下单'],
    ],
    [
      '小程序里可以查订单',
      '公众号关注一下有教程',
      '拼夕夕卖的是仿品别信',
      '链接点进去选xl',
      '浏览器打开京东点我的',
      '斜杠款a斜杠b款',
      '重点com口接线',
      '说明书.pdf/纸质都有',
      '.com 域名不卖',
    ],
  );
});
