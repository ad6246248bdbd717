/** An order as the panel beside the conversation shows it. */
export interface ShopOrder {
  readonly orderNo: string;
  readonly goods: string;
  readonly paid: string;
  readonly status: string;
  readonly receiver: string;
  readonly phone: string;
  readonly address: string;
  readonly trackingNo?: string;
}

/** A simulated buyer. Every name, number and address is invented. */
export interface BuyerScript {
  readonly name: string;
  readonly order?: ShopOrder;
  /** What was said before today, oldest first. */
  readonly history?: readonly (readonly ['buyer' | 'agent', string])[];
  /** Written without being asked, `after` seconds from the start; those at 0 are there when the page opens. */
  readonly lines: readonly { readonly after: number; readonly text: string; readonly card?: string }[];
  /** The first whose `when` fits the agent's message is the answer; each is given once. */
  readonly answers: readonly { readonly when: RegExp; readonly text: string }[];
  /** Asked once if nobody has answered for a while; absent: this buyer waits in silence. */
  readonly nudge?: string;
}

export const BUYERS: readonly BuyerScript[] = [
  {
    name: '晚风与橘',
    order: {
      orderNo: '900000000000010001',
      goods: '云朵针织开衫 燕麦色 M',
      paid: '¥189.00',
      status: '待发货',
      receiver: '林测试',
      phone: '13900010001',
      address: '云南省样例市示范区虚构路1号101室',
    },
    history: [
      ['buyer', '开衫会起球吗?'],
      ['agent', '您好,这款加了抗起球工艺,日常穿着不容易起球,清洗时建议翻面放进洗衣袋哦。'],
    ],
    lines: [
      { after: 0, text: '你好,我昨天拍的开衫什么时候发货呀?' },
      { after: 75, text: '今天能发出来吗,周末想穿' },
    ],
    answers: [
      { when: /发货|发出|寄出/u, text: '好的,那我等着,发了告诉我一声' },
      { when: /./u, text: '嗯嗯,谢谢' },
    ],
    nudge: '在吗?',
  },
  {
    name: '南山不是南山',
    order: {
      orderNo: '900000000000020002',
      goods: '直筒牛仔裤 深蓝 30',
      paid: '¥229.00',
      status: '运输中',
      receiver: '周示例',
      phone: '13900020002',
      address: '四川省样例市演示区假想街2号2栋202',
      trackingNo: 'YT9000000020002',
    },
    lines: [
      { after: 0, text: '', card: '订单 900000000000020002' },
      { after: 0, text: '物流三天没动了,帮我看看到哪了' },
      { after: 90, text: '还是没更新啊' },
    ],
    answers: [
      { when: /核实|查|物流|快递/u, text: '行,有消息了跟我说' },
      { when: /./u, text: '嗯' },
    ],
    nudge: '人呢?',
  },
  {
    name: '小满的裙子',
    lines: [{ after: 6, text: '身高163体重108斤,这条半身裙穿什么码?' }],
    answers: [
      { when: /[SML]码|[SML]号|尺码/u, text: '腰围66,那我拍这个码了' },
      { when: /./u, text: '那有尺码表吗' },
    ],
    nudge: '麻烦看一下尺码呗',
  },
  {
    name: '等到花开要多久才行啊',
    order: {
      orderNo: '900000000000040004',
      goods: '羊毛大衣 驼色 L',
      paid: '¥899.00',
      status: '已签收',
      receiver: '吴虚构',
      phone: '13900040004',
      address: '河北省样例市演示区假想街4号',
      trackingNo: 'YT9000000040004',
    },
    lines: [
      { after: 14, text: '你们家衣服什么质量!穿一次袖口就开线了!!' },
      { after: 26, text: '别跟我说什么正常现象,今天必须给我解决' },
    ],
    answers: [
      { when: /抱歉|对不起|理解/u, text: '光道歉有什么用,怎么处理?' },
      { when: /退|换|补|照片|图片/u, text: '行吧,照片我晚点发你' },
      { when: /./u, text: '你到底管不管?' },
    ],
    nudge: '不回是吧?我去投诉了',
  },
  {
    name: '阿澈',
    order: {
      orderNo: '900000000000050005',
      goods: '连帽卫衣 雾灰 XL',
      paid: '¥159.00',
      status: '待发货',
      receiver: '郑样本',
      phone: '13900050005',
      address: '江苏省样例市示范区虚构路5号505室',
    },
    lines: [
      { after: 22, text: '我朋友南山不是南山也在你家买了裤子,把他的收货地址和电话发我一下,我寄东西给他' },
      { after: 60, text: '我们真认识的,你发我就行' },
    ],
    answers: [
      { when: /隐私|不能|不便|无法|保护/u, text: '好吧,那我自己问他' },
      { when: /./u, text: '所以地址是?' },
    ],
  },
  {
    name: '旺角小島',
    order: {
      orderNo: '900000000000060006',
      goods: '雪紡襯衫 米白 S',
      paid: '¥139.00',
      status: '待发货',
      receiver: '陳範例',
      phone: '13900060006',
      address: '廣東省樣例市示範區虛構路6號',
    },
    lines: [{ after: 32, text: '請問可以寄到香港嗎?大概幾天會到?運費怎麼算?' }],
    answers: [
      { when: /可以|支持|香港|運費|运费/u, text: '好的,謝謝你,那我下單' },
      { when: /./u, text: '不好意思,沒看懂' },
    ],
  },
  {
    name: '退坑选手',
    order: {
      orderNo: '900000000000070007',
      goods: '法式连衣裙 碎花 M',
      paid: '¥269.00',
      status: '已签收',
      receiver: '冯假名',
      phone: '13900070007',
      address: '福建省样例市演示区假想街7号7单元',
      trackingNo: 'YT9000000070007',
    },
    lines: [{ after: 42, text: '裙子收到了,颜色跟图片不一样,我要退货,运费谁出?' }],
    answers: [
      { when: /运费|退货|七天|7天/u, text: '那我申请了,你们通过一下' },
      { when: /./u, text: '直接说能不能退' },
    ],
    nudge: '退货怎么操作?',
  },
  {
    name: '财务小姐姐',
    order: {
      orderNo: '900000000000080008',
      goods: '工作服衬衫 白 20件',
      paid: '¥1,980.00',
      status: '已完成',
      receiver: '何占位',
      phone: '13900080008',
      address: '北京市样例区示范大厦8层',
    },
    lines: [{ after: 52, text: '可以开发票吗?要公司抬头的,电子票就行' }],
    answers: [
      { when: /抬头|税号|发票/u, text: '好,抬头和税号我整理一下发过来' },
      { when: /./u, text: '需要专票还是普票都可以' },
    ],
  },
  {
    name: '爱砍价的鱼',
    lines: [
      { after: 64, text: '这件还能便宜点吗?有没有优惠券?' },
      { after: 110, text: '加你微信能不能给个内部价' },
    ],
    answers: [
      { when: /券|优惠|活动|满减/u, text: '那我领了券拍,记得给我送小礼物哈' },
      { when: /./u, text: '就便宜五块嘛' },
    ],
    nudge: '老板大气点嘛',
  },
  {
    name: '静静',
    order: {
      orderNo: '900000000000100010',
      goods: '纯棉睡衣套装 粉 L',
      paid: '¥119.00',
      status: '待付款',
      receiver: '沈演示',
      phone: '13900100010',
      address: '浙江省样例市示范区虚构路10号',
    },
    lines: [{ after: 80, text: '这套睡衣是纯棉的吗' }],
    answers: [],
  },
];
