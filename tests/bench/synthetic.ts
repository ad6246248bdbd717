import type { Phrase } from '../../lib/chat/phrase';
import { createRandom } from '../../lib/suggest/intents/create-random';

const GOODS = words(
  '连衣裙 牛仔裤 羽绒服 运动鞋 帆布鞋 衬衫 卫衣 毛衣 风衣 睡衣 袜子 帽子 围巾 手套 背包 钱包 皮带 雨伞 保温杯 电饭锅 炒锅 菜刀 砧板 台灯 风扇 加湿器 净化器 吸尘器 扫地机 电吹风 剃须刀 牙刷 耳机 音箱 键盘 鼠标 充电宝 数据线 手机壳 支架 面膜 口红 洗面奶 防晒霜 洗发水 沐浴露 牙膏 纸巾 洗衣液 猫粮 狗粮 奶粉 尿布 积木 绘本 书包 文具盒 瑜伽垫 哑铃 跳绳 帐篷 鱼竿 茶叶 咖啡 坚果 饼干 蜂蜜 大米 床单 枕头 被子 窗帘 地毯 沙发 餐桌 书架 衣柜 鞋架 花盆 挂钟',
);
const MATTERS = words(
  '发货时间 预售发货 快递公司 物流停滞 签收未收到 改地址 取消订单 退货流程 退货运费 退款到账 换货流程 尺码推荐 偏大偏小 色差说明 材质成分 洗涤方法 正品保证 保质期 库存补货 优惠券 满减活动 议价回复 包邮说明 发票开具 赠品说明 质量破损 少件补发 发错处理 安装教程 保修政策 好评引导 投诉安抚 欢迎语 结束语 催付提醒 节假日安排 周末发货 偏远地区 定制周期 会员积分',
);
const PIECES = words(
  '亲,您好 非常抱歉 请您放心 我们会在48小时内 为您安排处理 麻烦您提供照片 核实之后 第一时间 联系快递公司 催促派送 按订单顺序 申请售后 选择退货退款 审核通过以后 原路退回 具体以页面为准 感谢您的理解 祝您生活愉快 有任何问题随时联系 仓库正在加急 质量问题由我们承担 个人原因由您承担 建议您按平时尺码 手洗晾干 避免暴晒 支持七天无理由 不影响二次销售 店铺首页领取 拍下之后 备注一下',
);

/** `size` invented replies: 40 matters × 78 goods and onwards with numbers, so that near-twins abound. */
export function syntheticBank(size: number, seed = 1): Phrase[] {
  const random = createRandom(seed);
  return Array.from({ length: size }, (_, i) => {
    const matter = pick(MATTERS, random);
    const goods = pick(GOODS, random);
    const body = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(PIECES, random)).join(',');
    return {
      id: `bench:${i}`,
      owner: 'shop',
      group: matter.slice(0, 2),
      title: `${goods}${matter}`,
      body: `${body},${goods}${i % 97}号`,
      code: `${pick(CODES, random)}${i % 1000}`,
      keywords: random() < 0.5 ? [matter, goods] : [],
      samples: random() < 0.2 ? [`${goods}${pick(ASKED, random)}`] : [],
      updatedAt: 0,
    } satisfies Phrase;
  });
}

/** What agents type: codes, fragments, initials, pinyin, slips, two words. */
export function typedQueries(count: number, seed = 2): string[] {
  const random = createRandom(seed);
  const ways = [
    () => `${pick(CODES, random)}${Math.floor(random() * 1000)}`,
    () => pick(MATTERS, random),
    () => `${pick(GOODS, random)} ${pick(MATTERS, random).slice(0, 2)}`,
    () => pick(TYPED, random),
    () => pick(GOODS, random).slice(0, 2),
  ];
  return Array.from({ length: count }, () => pick(ways, random)());
}

/** Buyers' messages of about 60 characters. */
export function buyerMessages(count: number, seed = 3): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    let text = pick(GOODS, random);
    while (text.length < 52) text += `${pick(ASKED, random)},${pick(GOODS, random)}`;
    return text.slice(0, 60);
  });
}

const CODES = words('fhsj thyf tkdz cmtj wltz gdz yhq fp hh bf zp sc cz xd bxq aztc');
const TYPED = words('fahuo tuihuo fhsj thyf chima fapiao wuliu tuikuan fahou tuihou 发获 退货运飞 fa货 tui款 youhui');
const ASKED = words(
  '什么时候能发货呀 怎么还没有到 收到是坏的怎么办 能不能便宜一点 尺码偏大还是偏小 会不会掉色 可以退吗 运费谁出 几天能退钱 是正品吗 地址写错了能改吗 有没有优惠 发的什么快递 还有货吗 怎么用啊',
);

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}

function words(list: string): string[] {
  return list.split(' ');
}
