import {
  hasCreditCodeCheck,
  hasHongKongCheck,
  hasIdCardCheck,
  hasLuhnCheck,
  hasTaiwanCheck,
} from '../privacy/reading/check-digits';
import type { Random } from './seeded';
import { digits, pick } from './seeded';

/** One kind: how a valid piece is made, how one that only looks like it, and what stands before it in a sentence. */
export interface SampleKind {
  readonly kind: string;
  readonly labels: readonly [string, ...string[]];
  readonly make: (random: Random) => string;
  /** Absent where nothing about the form can be wrong. */
  readonly breakIt?: (valid: string, random: Random) => string;
  /** It is told apart by its digits, which may be written in any way. */
  readonly isNumber?: true;
}

const nextDigit = (valid: string): string => valid.slice(0, -1) + String((Number(valid.at(-1)) + 1) % 10);
const checked = (body: string, places: string, isRight: (whole: string) => boolean): string =>
  body + ([...places].find((place) => isRight(body + place)) ?? '');
const mobile = (random: Random): string =>
  pick(random, ['130', '138', '139', '150', '177', '186', '191', '199']) + digits(random, 8);
const birthday = (random: Random, years: string): string =>
  `${years}${String(1 + Math.floor(random() * 12)).padStart(2, '0')}${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
const REGIONS = ['110105', '440305', '330106', '510104', '310115', '420106', '810000', '830000', '510212'] as const;

export const SAMPLE_KINDS: readonly SampleKind[] = [
  {
    kind: 'mobile',
    labels: ['电话', '手机号是', '打给', '留的号码', '回拨'],
    make: mobile,
    breakIt: (valid, random) =>
      pick(random, [`${valid}${digits(random, 1)}`, valid.slice(0, -1), `12${valid.slice(2)}`]),
    isNumber: true,
  },
  {
    kind: 'id-card',
    labels: ['身份证', '证件号是', '实名用的', ''],
    make: (random) =>
      checked(
        pick(random, REGIONS) + birthday(random, String(1950 + Math.floor(random() * 60))) + digits(random, 3),
        '0123456789x',
        hasIdCardCheck,
      ),
    breakIt: (valid) => (valid.endsWith('x') ? `${valid.slice(0, -1)}3` : nextDigit(valid)),
    isNumber: true,
  },
  {
    kind: 'id-card',
    labels: ['身份证', '老身份证号是'],
    make: (random) =>
      pick(random, REGIONS) + birthday(random, String(50 + Math.floor(random() * 40))) + digits(random, 3),
  },
  {
    kind: 'bank-card',
    labels: ['银行卡号', '打款到', '储蓄卡', '账号'],
    make: (random) => checked(`62220${digits(random, 13)}`, '0123456789', hasLuhnCheck),
    breakIt: nextDigit,
    isNumber: true,
  },
  {
    kind: 'tw-id',
    labels: ['身分證', '字號', ''],
    make: (random) =>
      checked(
        pick(random, ['A', 'F', 'H', 'N']) + pick(random, ['1', '2', '8']) + digits(random, 7),
        '0123456789',
        (id) => hasTaiwanCheck(id.toLowerCase()),
      ),
    breakIt: nextDigit,
    isNumber: true,
  },
  {
    kind: 'hk-id',
    labels: ['身份證', '證件號碼是', ''],
    make: (random) => {
      const letter = pick(random, ['A', 'C', 'K', 'Y', 'Z']);
      const body = digits(random, 6);
      return `${letter}${body}(${[...'0123456789A'].find((check) => hasHongKongCheck(letter.toLowerCase(), body, check.toLowerCase()))})`;
    },
    breakIt: (valid) =>
      valid.replace(/\((.)\)/u, (_, check: string) => `(${check === 'A' ? '1' : (Number(check) + 1) % 10})`),
  },
  {
    kind: 'macau-id',
    labels: ['澳门身份证', '澳門居民證號碼', '證件'],
    make: (random) => `${pick(random, ['1', '5', '7'])}${digits(random, 6)}(${digits(random, 1)})`,
    breakIt: (valid) => `3${valid.slice(1)}`,
  },
  {
    kind: 'travel-permit',
    labels: ['通行证', '回乡证号码', '台胞证', '港澳通行证号是'],
    make: (random) => pick(random, ['H', 'M', 'C', 'L']) + digits(random, 8),
    breakIt: (valid) => valid.slice(0, -2),
  },
  {
    kind: 'passport',
    labels: ['护照号', '护照', 'passport '],
    make: (random) => pick(random, [`E${digits(random, 8)}`, `G${digits(random, 8)}`, `EA${digits(random, 7)}`]),
    breakIt: (valid) => valid.slice(0, 5),
  },
  {
    kind: 'uscc',
    labels: ['税号', '统一代码', ''],
    make: (random) =>
      checked(
        `91${pick(random, ['1101', '4403', '3301'])}05MA${digits(random, 7)}`.slice(0, 17),
        '0123456789ABCDEFGHJKLMNPQRTUWXY',
        (code) => hasCreditCodeCheck(code.toLowerCase()),
      ),
    breakIt: (valid) => valid.slice(0, -1) + (valid.endsWith('A') ? 'B' : 'A'),
  },
  {
    kind: 'landline',
    labels: ['电话', '座机是', '家里'],
    make: (random) =>
      `${pick(random, ['010', '0571', '020', '0755'])}-${pick(random, ['2', '6', '8'])}${digits(random, 7)}`,
    breakIt: (valid) => `${valid.slice(0, 3)}-2024${digits(() => 0.3, 2)}`,
  },
  {
    kind: 'overseas-phone',
    labels: ['电话', '手機', 'WhatsApp ', ''],
    make: (random) =>
      pick(random, [
        `+852 ${pick(random, ['5', '6', '9'])}${digits(random, 3)} ${digits(random, 4)}`,
        `+853 6${digits(random, 7)}`,
        `09${digits(random, 2)}-${digits(random, 3)}-${digits(random, 3)}`,
        `+886 9${digits(random, 8)}`,
      ]),
  },
  {
    kind: 'hotline',
    labels: ['打', '您拨', '找他'],
    make: (random) => `400-${digits(random, 3)}-${digits(random, 4)}`,
    breakIt: (valid) => valid.slice(0, 7),
  },
  {
    kind: 'wechat-id',
    labels: [
      '微信',
      '微信号:',
      '加薇信',
      'V信是',
      '绿泡泡',
      'vx:',
      '加个卫星',
      '➕v ',
      '威信 ',
      'wei信',
      '微-信:',
      'w.x ',
      '薇❤',
      '加v:',
      '绿色图标',
    ],
    make: (random) => `${pick(random, ['tuo', 'shop_', 'mm-'])}${digits(random, 5)}`,
  },
  {
    kind: 'qq',
    labels: ['QQ', '扣扣:', 'Q号是', '企鹅号', '加🐧', 'qq ', 'Q扣', '抠抠 ', '蝌蚪', '进裙 ', '扣群:', '我的q是'],
    make: (random) => pick(random, ['1', '5', '8']) + digits(random, 8),
  },
  {
    kind: 'messenger-id',
    labels: ['LINE ID:', '抖音号', 'telegram:', 'WhatsApp号是', '小红书号', '加LINE:'],
    make: (random) => `${pick(random, ['tuo', 'shop_', 'mm.'])}${digits(random, 4)}`,
  },
  {
    kind: 'email',
    labels: ['邮箱', '发到', '发票发', 'mail:'],
    make: (random) =>
      `${pick(random, ['test', 'a_b', 'mm.x'])}${digits(random, 3)}@${pick(random, ['example.com', '163.com', 'example.cn'])}`,
    breakIt: (valid) => valid.replace(/\..*$/u, ''),
  },
  {
    kind: 'email',
    labels: ['邮箱', '发到', '发票发'],
    make: (random) =>
      `${pick(random, ['test', 'a_b'])}${digits(random, 3)}` +
      pick(random, [
        '(at)163.com',
        '艾特163点com',
        ' at qq.com',
        '@163。com',
        '[at]163[dot]com',
        '＠１６３．ｃｏｍ',
        '#163点com',
        ' @ 163 . com',
        '圈a qq点com',
      ]),
  },
  {
    kind: 'order-no',
    labels: ['订单号', '订单编号:', '交易号'],
    make: (random) => pick(random, ['2', '3', '4']) + digits(random, 18),
  },
  {
    kind: 'tracking-no',
    labels: ['单号', '快递', '运单号是', ''],
    make: (random) =>
      pick(random, [`DPK${digits(random, 12)}`, `${pick(random, ['SF', 'YT', 'JT', 'JDV'])}${digits(random, 13)}`]),
  },
  {
    kind: 'licence-plate',
    labels: ['车牌', '开的是', ''],
    make: (random) =>
      pick(random, ['京', '粤', '浙', '苏']) +
      pick(random, ['A', 'B', 'C']) +
      pick(random, ['D', '', '·']) +
      digits(random, 5),
  },
  {
    kind: 'coordinates',
    labels: ['定位', '位置', ''],
    make: (random) => `30.${digits(random, 6)},120.${digits(random, 6)}`,
    breakIt: (valid) => valid.replace('30.', '1.').replace('120.', '2.'),
  },
  {
    kind: 'payment-code',
    labels: ['付款码', '出示收款码'],
    make: (random) => pick(random, ['13', '28']) + digits(random, 16),
  },
  {
    kind: 'credential',
    labels: ['验证码是', '短信验证码:', '动态码', '支付密码:'],
    make: (random) => digits(random, 6),
  },
  {
    kind: 'alipay',
    labels: ['支付宝', '支付宝账号是', '支付宝号:'],
    make: (random) => pick(random, [mobile(random), `2088${digits(random, 12)}`, `x${digits(random, 4)}@example.com`]),
  },
  {
    kind: 'link',
    labels: ['打开', '点这个', '在'],
    make: (random) =>
      pick(random, [
        `https://shop${digits(random, 2)}.example.com/a`,
        `t.cn/A6${digits(random, 4)}`,
        `www.tuo${digits(random, 2)}.top`,
      ]),
  },
  {
    kind: 'shop-secret',
    labels: ['', '实话说', '跟您讲'],
    make: (random) =>
      pick(random, ['我们进价才', '拿货价', '成本就', '这款毛利', '净利润才', '出厂价是']) +
      pick(random, ['12块', '三十五元', '8%', '5个点', '20多块', '百分之六']),
    breakIt: (valid) => valid.replace(/[\d一-十百多之几元块%个点]+$/u, '我也不清楚'),
  },
  {
    kind: 'shop-secret',
    labels: ['', '我们', '店里'],
    make: (random) =>
      pick(random, [
        `昨天卖了${digits(random, 3)}单`,
        `供应商是${pick(random, ['佛山', '义乌'])}测试家具厂`,
        `转化率才${digits(random, 1)}%`,
        `货源在白沟测试市场`,
        `后台密码是abc${digits(random, 3)}`,
      ]),
  },
  {
    kind: 'other-buyer',
    labels: ['', '像', '昨天'],
    make: (random) =>
      pick(random, ['有个', '有位', '也有一位', '刚才有个']) +
      pick(random, ['杭州的', '住在成都的', '广东那边的']) +
      pick(random, ['张女士', '李先生', '欧小姐', '何阿姨']),
    breakIt: () => '顾客',
  },
  {
    kind: 'sensitive-fact',
    labels: ['', '您看'],
    make: (random) =>
      pick(random, ['上一位顾客', '刚才那位李姐', '张女士她', '另一位买家']) +
      pick(random, ['得了糖尿病', '怀孕5个月', '刚做完手术', '有高血压', '孩子今年6岁']),
    breakIt: (valid) => valid.replace(/^.{4,5}/u, '您'),
  },
];
