/**
 * The parts that sentences of shop talk are made of, as sources of regular expressions over normalised text.
 * A rule is written in these: who speaks to whom, with what force, about what act. No quantifier stands inside another.
 */

/** One of these words or patterns (separated by white space). */
export const any = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`;

/** Up to `n` characters within one clause. */
export const gap = (n: number): string => `[^,。!?;:~\\n]{0,${String(n)}}?`;

/** The clause begins here: nothing that is read aloud stands before. A pattern that opens with it is tried only there. */
export const START = '(?<![0-9a-z\\u3400-\\u9fff])';

/** The clause ends here. */
export const END = '(?![0-9a-z\\u3400-\\u9fff])';

/** The buyer, spoken to. */
export const YOU = '(?:您们?|你们?)';

/** The shop, or the agent for it. */
export const WE = any(`我们?这边 我们 咱们 俺们 我方 我司 本店 小店 店里 店家 店铺 商家 公司 这边 客服 我 咱 俺`);

/** Somebody else whom blame or work can be passed to. */
export const OTHERS = any(`
  快递员? 快递公司 快递小哥 物流(?:公司)? 承运商 驿站 菜鸟 顺丰 中通 圆通 韵达 申通 邮政 派件员? 派送员? 配送员? 骑手 小哥 司机
  仓库 仓管 厂家 厂商 工厂 厂里 供应商 品牌方 品牌 平台 系统 小二 淘宝 天猫 京东 拼多多 抖音 官方 银行 支付宝 海关
  主播 直播间 达人 同事 售前 售后部?门? 运营 财务 美工 技术 领导 老板 主管 经理 店长 上个客服 上一个客服 之前的客服 别的客服 卖家 商家
  安装师傅 师傅 安装公司 保险公司 总部 总公司 总店 物业 保安 代收点 他们 人家`);

/** What people say before they come to the point. */
export const LEAD =
  any(`亲亲? 哎呀? 诶 唉 额 呃 嗯 哦 噢 喂 好吧 那么 那就 那 就 所以 反正 真的 其实 这个 这 不好意思 抱歉
  对不起 拜托 我说 您好 你好 您 你 我们? 也 都 确实 实在 目前 暂时 现在 这边 这款`);

/** Tone particles at the end of a clause. */
export const TAIL = any(`的 了 啊 呀 哦 喔 噢 呢 吧 嘛 哈 啦 呗 咯 哟 耶 滴 捏 嗷 诶 哒 亲 哇 欸 嘞 喽 吗 么 嗯`);

/** A whole clause that says just this, whatever particles surround it. */
export const alone = (core: string): string => `${START}${LEAD}{0,4}${core}${TAIL}{0,3}${END}`;

/** Things a buyer does in a shop when told to. */
export const BUYER_ACT = any(`
  付款 付钱 付清 付尾款 付了 付 下单 拍下 拍 买 确认收货 确认 收货 签收 取件 拿走 拿 退回 退货 退款 寄回 寄 提供 发 填 改 联系 配合
  听 看 读 查 选 说 讲 回答 回复 回 想 决定 排队 写 上传 提交 申请 取消 删 撤 拍照 录 量 核对 检查 打电话 接电话 交 给`);

/** Services that buyers ask a shop for; the object of a refusal. */
export const SERVICE = any(`
  退换货 退换 退货 退款 退差价 退运费 退钱 退 换货 换 改地址 改价 改 取消 拦截 拦 召回 追回 开发票 开票 便宜 优惠 打折 降价 降 少 减 抹零
  议价 讲价 还价 包邮 免邮 送 赠 补发 补差价 补寄 补 赔偿 赔付 赔 发货 发出 发 寄 加急 催 插队 提前 维修 修 保修 保价 备注 合并 合单 拆单
  指定 预约 上门 安装 留货 预留 留 撤销 延长 延期 叠加 用券 分期 货到付款 试用 试穿 自提 送货 配送 定制 调货 查 处理 办理 办 解决 安排
  操作 申请 受理 满足 答应 保证 帮`);
