/**
 * What a buyer may want of a shop: the classes that the intent model tells apart. What each means and which neighbour it must not be
 * confused with stands in intent-meanings.ts.
 *
 * Training sentences stand in `sentences/<batch>/<group>.txt`, UTF-8, one a line: `intent id<TAB>sentence`. A sentence is what one
 * buyer writes in one message: colloquial, dialect, misspelt, in traditional script or with noise as they come. Empty lines
 * and lines that begin with `#` are passed over. A batch is the work of one writer; a line with an unknown id stops the training.
 */
export interface Intent {
  /** Short Chinese name; unique. */
  readonly id: string;
  /** The group it is shown under, which is also the name of its file in a batch. */
  readonly group: string;
}

/** The group of messages that need no canned reply: pushing something there is an error. */
const CHAT_GROUP = '闲聊';

const BY_GROUP = {
  问候: ['打招呼', '营业时间', '联系方式', '实体店', '招商合作'],
  售前: [
    '推荐选择',
    '产品对比',
    '与别家比较',
    '送礼合适',
    '适用人群',
    '适用场景',
    '效果如何',
    '质量如何',
    '口碑销量',
    '真伪',
    '资质证书',
    '产地品牌',
    '批量采购',
    '定制',
    '犹豫考虑',
  ],
  商品: [
    '库存',
    '补货时间',
    '下架上新',
    '材质成分',
    '颜色款式',
    '色差',
    '实物图',
    '规格尺寸',
    '功能参数',
    '兼容适配',
    '厚薄季节',
    '掉色起球',
    '气味安全',
    '保质期',
    '赠品',
    '包装',
    '配件耗材',
  ],
  使用: ['使用方法', '安装', '上门安装', '清洁保养'],
  尺码: ['尺码推荐', '尺码表', '尺码偏差', '上身效果', '尺码不合'],
  优惠: [
    '价格',
    '讲价',
    '优惠活动',
    '活动时间',
    '优惠券',
    '优惠用不了',
    '多件优惠',
    '新老客优惠',
    '拼团',
    '邮费',
    '改价',
    '以旧换新国补',
  ],
  付款: [
    '怎么下单',
    '下单失败',
    '付款方式',
    '分期',
    '付款失败',
    '重复扣款',
    '定金尾款',
    '货到付款',
    '留货',
    '已付款告知',
  ],
  改单: ['改地址', '改规格', '拍错', '备注', '取消订单', '核对信息', '订单查询'],
  发货: [
    '发货时间',
    '催发货',
    '缺货延迟',
    '预售发货',
    '节假日发货',
    '定时发货',
    '什么快递',
    '指定快递',
    '发货地',
    '偏远海外',
    '合并发货',
    '分包裹',
    '发货凭证',
    '保密发货',
    '虚假发货',
  ],
  物流: [
    '到货时间',
    '查物流',
    '物流停滞',
    '催快递',
    '丢件',
    '约派送',
    '送货上门',
    '驿站取件',
    '改派',
    '拦截退回',
    '快递态度',
    '快递费到付',
  ],
  签收: ['签收未收到', '验货', '拒收', '外包装破损', '确认收货', '收到告知'],
  退换: [
    '能否退货',
    '退货流程',
    '退货地址',
    '退货运费',
    '运费险',
    '退货寄件',
    '退货进度',
    '申请被拒',
    '换货',
    '换尺码',
    '换货进度',
    '不想要了',
    '取消售后',
    '退赠品',
  ],
  退款: ['申请退款', '仅退款', '部分退款', '退款时间', '催退款', '退款去向', '退款金额', '退差价', '价保政策'],
  售后: [
    '质量问题',
    '收到破损',
    '生鲜变质',
    '故障',
    '少件',
    '发错货',
    '描述不符',
    '收到假货',
    '补发',
    '赠品没收到',
    '保修政策',
    '报修',
    '赔偿',
    '举证',
    '处理进度',
  ],
  发票: ['开发票', '专票', '发票抬头', '发票进度'],
  投诉: ['要投诉', '发怒', '转人工', '催回复', '承诺没兑现', '服务态度', '要求道歉'],
  评价: ['怎么评价', '好评返现', '威胁差评', '修改评价'],
  会员: ['会员权益', '入会', '积分'],
  情绪: ['着急', '失望委屈', '不信任', '夸赞'],
  安全: ['过敏不适', '电器危险', '误食烫伤'],
  隐私: ['信息泄露', '冒充客服', '账号问题', '问他人信息', '孩子误拍'],
  结束: ['道谢', '告别', '节日祝福', '道歉打扰'],
  闲聊: ['应声', '报信息', '表情笑声', '拉家常', '无关请求', '路过广告', '等一下', '说到一半'],
} as const;

export type IntentId = (typeof BY_GROUP)[keyof typeof BY_GROUP][number];

/** Every intent, in the order of the groups. The shipped model stores these ids and is retrained when they change. */
export const INTENTS: readonly Intent[] = Object.entries(BY_GROUP).flatMap(([group, ids]) =>
  ids.map((id) => ({ id, group })),
);

const CHAT: ReadonlySet<string> = new Set<string>(BY_GROUP[CHAT_GROUP]);

/** Positions of the intents that need no canned reply. */
export function chatClasses(intents: readonly string[]): Uint16Array {
  return Uint16Array.from([...intents.keys()].filter((c) => CHAT.has(intents[c] ?? '')));
}
