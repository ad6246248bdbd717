export type Row = readonly [from: 'buyer' | 'agent' | 'system', text: string];

/**
 * Chat pages in the manner of different products, none of them a page that Tuotie knows. What must be found on each: the
 * composer has the id `c`, the send control `s`; the buyer and the rows, oldest first, are told here.
 */
export interface ChatPage {
  readonly buyer: string;
  readonly rows: readonly Row[];
}

export const UNKNOWN_PAGES: Readonly<Record<string, ChatPage>> = {
  // Hashed classes, margins, a note field beside, a send control that says something of its own.
  'help-desk': {
    buyer: '顾晚晴',
    rows: [
      ['buyer', '你们那个加湿器喷出来的水是热的吗'],
      ['agent', '您好,是常温雾化的,不烫手'],
      ['buyer', '那宝宝房间可以放?'],
      ['system', '小贝 将工单优先级改为 高'],
      ['agent', '可以的\n请放在一米以外'],
    ],
  },
  // Open shadow roots in one another, icons without names.
  'web-components': {
    buyer: 'Nora Quill',
    rows: [
      ['buyer', 'Does the lamp come with a bulb?'],
      ['agent', 'Yes, one warm white bulb is in the box.'],
      ['buyer', 'And the cord, how long is it'],
      ['agent', 'About 1.8 metres'],
    ],
  },
  // Tables; all rows on the left, name and time in rows of their own.
  'table-console': {
    buyer: '桃桃',
    rows: [
      ['buyer', '请问发票可以开公司抬头吗'],
      ['agent', '可以的,下单时填写税号就行'],
      ['buyer', '已经下单了怎么办'],
      ['agent', '您把税号发给我,我来补登记'],
    ],
  },
  // The messages in a frame of the same origin, the composer outside.
  'framed-history': {
    buyer: 'mango_1990',
    rows: [
      ['system', '以上是历史消息'],
      ['buyer', '这款帐篷几个人住'],
      ['agent', '三到四个人都宽敞的哦'],
      ['buyer', '防雨吗?'],
      ['agent', '面料是防水的,接缝也压了胶'],
    ],
  },
  // The newest message first, below a line to type in without any name; the send control is a green DIV.
  'newest-first': {
    buyer: '云朵面包',
    rows: [
      ['buyer', '麻烦牌子上写生日快乐'],
      ['agent', '已经排上了,写的是生日快乐'],
      ['buyer', '几点可以取蛋糕呀'],
      ['agent', '今天下午三点前都能取'],
    ],
  },
  // All rows on the left, grouped; only the authors tell the sides.
  'team-inbox': {
    buyer: '陈木木',
    rows: [
      ['buyer', '想问下这个包能定制颜色吗'],
      ['buyer', '我想要墨绿的'],
      ['agent', '可以定制的,墨绿需要等十二天左右'],
      ['buyer', '好的那我下单了'],
      ['agent', '收到,备注好颜色就可以'],
    ],
  },
  // A small window in the corner of a page full of fields and tables.
  'corner-widget': {
    buyer: 'Imogen Vale',
    rows: [
      ['system', 'Conversation assigned to Sam'],
      ['buyer', 'Hi! Is the oak shelf back in stock?'],
      ['agent', 'It is, we got six this morning.'],
      ['buyer', 'Great. Does it ship flat?'],
      ['buyer', 'My lift is tiny :)'],
      ['agent', 'Yes, the parcel is 12 cm thick.'],
    ],
  },
  // Days in sections, times inside the bubbles, a list hung upside down, three icons without names.
  'day-groups': {
    buyer: '许知远图书',
    rows: [
      ['buyer', '请问有这两本的精装吗'],
      ['agent', '一本有精装,另一本只有平装'],
      ['buyer', '好,那就这两本'],
      ['buyer', ''],
      ['agent', '看到了,封面没有折痕,今天下午寄出'],
    ],
  },
  // The whole chat in a frame of the same origin, the name outside, a hidden dialog with a composer of its own.
  'kit-in-frame': {
    buyer: '贺兰的狗',
    rows: [
      ['buyer', '猫粮收到了,袋子有点漏'],
      ['agent', '抱歉给您添麻烦了,方便拍张照片吗'],
      ['buyer', '晚点拍给你'],
      ['system', '对方撤回了一条消息'],
      ['buyer', '大概少了一小半'],
      ['agent', '好的,我先给您登记补发一袋'],
    ],
  },
  // Rows with slots, placed by transforms; editor, button and note field are components.
  'slotted-rows': {
    buyer: '夏栀',
    rows: [
      ['buyer', '冰箱到了,侧板有个小坑'],
      ['agent', '非常抱歉,您看是换货还是补偿更方便'],
      ['system', '客服阿南 发起了补偿申请'],
      ['buyer', '补偿吧,搬来搬去太累了'],
      ['agent', '好的,八十元今天退到您账户'],
    ],
  },
  // A case with cards one under another, comments and events, a button that says "Comment".
  'ticket-thread': {
    buyer: 'Petra Lund',
    rows: [
      ['buyer', 'The lid of my kettle does not close any more.'],
      ['system', 'Marlow added the label kitchen'],
      ['agent', 'Sorry about that. Is the hinge bent?'],
      ['buyer', 'No, the spring came off.'],
      ['agent', 'Then a new lid is on its way to you today.'],
    ],
  },
  // Atomic classes, nothing but DIVs, a list hung upside down, bubbles of one width on one side.
  'native-web': {
    buyer: '葉小舟',
    rows: [
      ['system', '葉小舟 開始了對話'],
      ['buyer', '兩張訂單可以一起寄嗎'],
      ['agent', '可以合併,運費只算一次'],
      ['buyer', '那就直接寄吧'],
      ['agent', '好的,明天寄出再給您單號'],
    ],
  },
  // Messages in one frame, composer in another, the name in neither; a link that sends.
  'three-frames': {
    buyer: '胡桃夹子',
    rows: [
      ['buyer', '台灯可以调色温吗'],
      ['agent', '三档可调,暖光中性光白光'],
      ['buyer', '有没有记忆功能'],
      ['agent', '有的,断电后也记得'],
    ],
  },
};
