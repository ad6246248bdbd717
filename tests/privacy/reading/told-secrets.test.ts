import { describe, expect, test } from 'vitest';
import { kindsIn, testDrafts } from './found-drafts';

describe('what opens something of somebody who is spoken of', () => {
  testDrafts(
    [
      ['credential', '他家楼下门禁 拐洞三六'],
      ['credential', '老人家的存折密码是一到六'],
      ['credential', '您楼上那户 密码锁还是四个八'],
      ['credential', '她手机解锁是她儿子生日 0916'],
      ['credential', '王姐家的指纹锁临时码 6 6 0 8 今天有效'],
      ['credential', '他说 wifi 就是 手机号后八位'],
      ['credential', '房东门锁 九九八一 过了十二点失效'],
      ['credential', '行李箱密码 0 0 0 她没改'],
      ['credential', '佢部手機密碼係佢阿媽生日'],
      ['credential', '鑰匙壓在她家門口盆栽下面'],
      ['credential', '前面那位的支付宝密码就是他车牌'],
    ],
    [
      '您自己设置一个6位密码就行',
      'wifi密码在路由器底部贴纸',
      '他家的锁都是C级锁芯 280一把',
      '门禁卡3张15元',
      '上一位客户也买了这个密码锁 用了三年',
      '这款指纹锁能存100枚指纹 大爷大妈也会用',
      '开门红活动 客户满300减40',
      '门锁换电池用5号 4节 客户一般一年换一次',
      '保险柜 45厘米高 客户放办公室的多',
    ],
  );
});

describe('codes by more of their names, and behind them', () => {
  testDrafts(
    [
      ['credential', '380271 ←验证码 快点输'],
      ['credential', 'otp 592013 五分钟有效'],
      ['credential', '一次性口令 48 20 16'],
      ['credential', '簡訊碼 溜肆漆伊勾伊'],
      ['credential', '验zheng码 四8⑦二13'],
      ['credential', '收到的那六个数字 774012 报我'],
      ['credential', '她家门口按井号三零一二井号'],
      ['credential', '管理员是 604417 井号'],
      ['credential', '工资卡密码 六位 三零一四四二'],
      ['credential', '仓库密码他写在背面 六个四'],
    ],
    ['密码本6个10元', '密码锁12个起批', '您输1203#这个型号', '花盆底下不安全,买个钥匙盒'],
  );
});

describe('what somebody is told to type, press or say', () => {
  testDrafts(
    [
      ['credential', '王阿姨家门锁 九四零二七 你们师傅直接进'],
      ['credential', '锁屏 2580 原来的主人设的 没改'],
      ['credential', '演示机开机密码 771902 您自己进去看'],
      ['credential', '刚才收到的那个 551902 您填上就行 是登录的'],
      ['credential', '临时密码 楼号房号连着按 16021101'],
      ['credential', '隔壁的取货码 D3390 帮我领'],
      ['credential', '丰巢那柜 她的码是 73 打头 后面 0195 顺路取了吧'],
      ['credential', '网盘提取码 9xk2 别外传'],
      ['credential', '门锁应急码 660318 他们出门旅游了'],
      ['credential', '客户的信用卡 有效期 11/28'],
      ['credential', '闸机码 刷这个 88210394'],
      ['credential', '支付宝那边来的校验 338102 赶紧'],
      ['credential', '门锁 临时 330618 半小时内'],
      ['credential', '隔壁王姨的取件码 8-1-2077 麻烦您'],
      ['credential', '阿里云 ak LTAI5tLanHua2077xyz'],
      ['credential', '入户密码 老王生日 600418'],
      ['credential', 'the door code is 4471 then hash'],
      ['credential', 'suo ping mi ma 是 liu ba ba er ling san'],
      ['credential', '验证码 前面是 72 然后 别急 后面还有 0418'],
      ['credential', '妻吧二铃舞衣 这是验证的那个码'],
    ],
    [
      '出厂锁屏密码 0000 开机请您自己改',
      '您的取件码短信会发到手机 丰巢24小时内免费',
      '指纹锁到手 输入管理密码 123456 # 进设置',
      '登录送 100 积分',
      '企业认证 330618 号证书在详情页',
      '短信发到 330618 件以后就停了',
      '锁盒4位密码可自设',
      '锁码规格 6085 不锈钢',
      '会员卡有效期 11/28',
      '验证码就是短信里那几位,您自己留着,别发我',
      '装门锁的师傅出发前他会打电话',
      '户号报给他 打95533查 登录的事您自己来',
    ],
  );
  test('a code in the next message', () => {
    expect(kindsIn('319', ['验证码前三位 550'])).toContain('credential');
    expect(kindsIn('229401', ['码是'])).toContain('credential');
    expect(kindsIn('319', ['货号前三位 550'])).toEqual([]);
  });
});
