import { describe } from 'vitest';
import { testDrafts } from './found-drafts';

describe('numbers with words between their pieces', () => {
  testDrafts(
    [
      ['mobile', '客户手机 一三八 再加我们门店尾号 一二三四 再加 五六七八'],
      ['mobile', '大陆那边号 一三八 对 再来 一二三四 对 尾 五六七八'],
      ['mobile', '87654321831 从屁股往前念'],
      ['overseas-phone', '香港客户 八五二 然后 五一二三 再 四五六七'],
      ['bank-card', '卡号 6222 0212 这是一半 剩下一半 3456 7890128'],
      ['bank-card', '恒生户口 二灵伞 溜舞吧七久依 零零衣 过数'],
      ['order-no', '上家那单 2345 先记 67890 再记 1234567 再 890'],
    ],
    ['先放300克再放500克然后再加200克', '前面一半红色后面一半蓝色 100厘米'],
  );
});

describe('accounts in other words', () => {
  testDrafts(
    [
      ['wechat-id', '群主微信 搜养猫的那个 afu 后面跟四个6 再加 mao'],
      ['wechat-id', '加我大绿号 tuo_test77'],
      ['messenger-id', '@tuo.test_tw (ig) 私讯比较快'],
      ['messenger-id', 'dou音号 tuo_test_ayi'],
      ['messenger-id', 'IG 搜 mochi 之后底线 tuo 就是'],
      ['messenger-id', '绿色那个L开头的通讯软体 @tuo0905 搜'],
    ],
    ['官方LINE现在加入送折价券,ID见首页', '绿色那款8个8折'],
  );
});

describe('names that the writer set apart', () => {
  testDrafts(
    [
      ['person-name', '订蛋糕的名字 霍/承/翰 取货报这个'],
      ['person-name', '那位客人叫 fan zi xuan'],
    ],
    ['名字随便填就行', '客人名字都保密的'],
  );
});

describe('homes by what stands beside the door and who opens it', () => {
  testDrafts(
    [
      ['address', '洗衣机送 老粮站后院 靠水塔那排平房 倒数第二家'],
      ['address', '师傅去 菜市场口往东 铁皮棚对面二楼 按门铃'],
      ['address', '刘婶家 大队部往北 过了小桥 头一个红大门'],
      ['address', '她住 幼儿园对面那栋 五楼靠楼梯'],
      ['address', '佢住喺 街市後面 唐樓三樓 紅色鐵閘'],
    ],
    [
      '我们店在地铁站B口出来右转第三家',
      '送老人送长辈都合适 大红色门神贴',
      '门口鞋柜三层款 放客厅进门左手边好看',
      '派件员说放门卫了 您小区东门那个门卫室 您下班去拿一下',
      '明天上午师傅送货,车进小区要登记,麻烦您跟门卫说一声',
      '阳台挂的那种灯笼 红色的 直径30',
    ],
  );
});
