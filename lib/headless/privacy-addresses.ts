import type { Random } from './seeded';
import { digits, pick } from './seeded';

/** A sentence and what of it must be found. */
interface Sample {
  readonly draft: string;
  readonly piece: string;
}

const LEVELS = [
  '浙江省杭州市西湖区',
  '上海市浦东新区',
  '广东省深圳市南山区',
  '成都武侯区',
  '江苏省苏州市昆山市玉山镇',
  '北京朝阳区',
  '',
] as const;
const ROADS = [
  '星河路',
  '文林大道',
  '中山北路',
  '建国东街',
  '长乐西巷',
  '青年大街',
  '滨江一路',
  '桂花胡同',
  '人民南路二段',
  '永福里',
] as const;
const ESTATES = [
  '翠苑小区',
  '锦绣花园',
  '金色家园',
  '绿城公寓',
  '阳光新村',
  '创科大厦',
  '云锦华府',
  '万象国际',
  '师大宿舍',
  '碧水湾',
] as const;
const small = (random: Random): string => String(1 + Math.floor(random() * 28));
const floor = (random: Random): string =>
  `${String(1 + Math.floor(random() * 28))}0${String(1 + Math.floor(random() * 6))}`;
const numeral = (random: Random): string =>
  pick(random, ['二十八', '一百零六', '四百七十八', '三十', '十二', '一千二百', '九']);

type Make = (random: Random) => string;
const roadNumber: Make = (random) =>
  pick(random, ROADS) +
  pick<Make>(random, [
    () => `${String(1 + Math.floor(random() * 999))}号`,
    () => `${numeral(random)}号`,
    () => `${small(random)}弄${small(random)}号`,
    () => `甲${small(random)}号`,
    () => `${small(random)}号院`,
    () => `${small(random)}-${small(random)}号`,
    () => `${small(random)}号之${pick(random, ['一', '2'])}`,
    () => `${small(random)}巷${small(random)}号`,
    () => `${digits(random, 2)}9号附${small(random)}号`,
  ])(random);
const building: Make = (random) =>
  pick<Make>(random, [
    () => `${small(random)}幢${floor(random)}室`,
    () => `${small(random)}栋${small(random)}单元${floor(random)}`,
    () => `${small(random)}号楼${floor(random)}`,
    () => `${pick(random, ['A', 'B', 'T2', 'C3'])}座${floor(random)}室`,
    () => `${small(random)}#${floor(random)}`,
    () => `${small(random)}-${small(random)}-${floor(random)}`,
    () => `${numeral(random)}栋${pick(random, ['三', '二'])}单元${floor(random)}室`,
    () => `${small(random)}层${pick(random, ['A', 'B'])}室`,
    () => `${small(random)}号楼${small(random)}单元${small(random)}楼东户`,
    () => `${pick(random, ['东', '南'])}区${small(random)}栋${floor(random)}`,
  ])(random);
const TAIWAN: Make = (random) =>
  `${pick(random, ['台北市大安區', '新北市板橋區', '高雄市三民區'])}${pick(random, ['和平東路', '文化路', '建國一路'])}${pick(random, ['二段', '一段', ''])}${small(random)}${pick(random, ['號', '巷5號', '巷3弄8號'])}${pick(random, ['', '6樓', '12樓之3'])}`;
const HONG_KONG: Make = (random) =>
  `${pick(random, ['九龍旺角', '香港銅鑼灣', '新界沙田'])}${pick(random, ['彌敦道', '軒尼詩道', '大涌橋路'])}${small(random)}號${pick(random, ['', '金輝大廈', '康怡花園'])}${pick(random, ['A座12樓B室', '5樓3室', '8字樓F室'])}`;
const VILLAGE: Make = (random) =>
  `${pick(random, ['河北省保定市定州市', '安徽省阜阳市颍上县', ''])}${pick(random, ['西王镇', '十里铺乡'])}${pick(random, ['李家村', '大柳树村', '东张屯'])}${small(random)}${pick(random, ['组', '队', '号'])}${pick(random, ['', '12号'])}`;

const ADDRESSES: Readonly<Record<string, Make>> = {
  'road and number': (random) => pick(random, LEVELS) + roadNumber(random),
  'road and flat': (random) => pick(random, LEVELS) + roadNumber(random) + pick(random, ESTATES) + building(random),
  estate: (random) => pick(random, LEVELS) + pick(random, ESTATES) + building(random),
  Taiwan: TAIWAN,
  'Hong Kong': HONG_KONG,
  village: VILLAGE,
};
const FRAMES = [
  '地址是{}对吗',
  '寄到{}',
  '亲,给您发到{}了',
  '收货地址:{}',
  '您住{}吧',
  '这个包裹是送去{}的',
  '{}',
  '已经改成{},请您核对',
] as const;

const SURNAMES = [
  '王',
  '李',
  '张',
  '陈',
  '林',
  '黄',
  '周',
  '何',
  '高',
  '欧阳',
  '上官',
  '司徒',
  '尉迟',
  '许',
  '段',
  '叶',
] as const;
const GIVEN = [
  '晓梅',
  '建国',
  '子涵',
  '雨欣',
  '志强',
  '秀英',
  '文博',
  '思远',
  '佳怡',
  '海涛',
  '丽华',
  '俊杰',
  '婉婷',
  '一鸣',
] as const;
const SHORT = ['静', '芳', '伟', '婷', '磊', '娜', '强', '敏', '勇', '洁', '琳', '浩'] as const;
const name: Make = (random) => pick(random, SURNAMES) + pick(random, GIVEN);
const NAMES: Readonly<Record<string, { readonly make: Make; readonly frames: readonly [string, ...string[]] }>> = {
  labelled: {
    make: name,
    frames: [
      '收件人:{}',
      '收货人是{}对吗',
      '姓名{},已登记',
      '联系人写的是{}',
      '签收人:{}',
      '户名{}',
      '收件人改成{}了',
      '登记的名字是{}',
    ],
  },
  owned: {
    make: name,
    frames: ['{}的订单已经发出', '{}的包裹到了', '这是{}的地址', '{}的手机打不通', '帮您查了{}的快递', '{}先生的件'],
  },
  'sent to': {
    make: name,
    frames: [
      '已经寄给{}了',
      '包裹是{}签收的',
      '发给{}的那件',
      '{}收',
      '快递是{}本人收的',
      '是{}女士下的单',
      '您是{}吗',
    ],
  },
  'two characters': {
    make: (random) => pick(random, ['王', '李', '张', '陈', '许', '刘', '赵', '吴', '徐', '孙']) + pick(random, SHORT),
    frames: [
      '收件人:{}',
      '收货人是{}对吗',
      '{}的订单已经发出',
      '{}的包裹到了',
      '已经寄给{}了',
      '包裹是{}签收的',
      '姓名:{}',
    ],
  },
  minority: {
    make: (random) =>
      `${pick(random, ['阿依古丽', '古丽娜', '买买提', '次仁'])}·${pick(random, ['买买提', '艾力', '卓玛', '吐尔逊'])}`,
    frames: ['收件人:{}', '{}的包裹到了', '寄给{}'],
  },
};

/** Addresses down to the door, by form, in sentences. */
export const ADDRESS_FORMS = Object.keys(ADDRESSES);

/** A sentence with an address of this form, made by chance. */
export function addressSample(form: string, random: Random): Sample {
  const piece = ADDRESSES[form]?.(random) ?? '';
  return { draft: pick(random, FRAMES).replace('{}', piece), piece };
}

/** Names, by what stands around them, in sentences. */
export const NAME_FORMS = Object.keys(NAMES);

/** A sentence with a name of this form, made by chance. */
export function nameSample(form: string, random: Random): Sample {
  const made = NAMES[form];
  if (made === undefined) return { draft: '', piece: '' };
  const piece = made.make(random);
  return { draft: pick(random, made.frames).replace('{}', piece), piece };
}
