import type { ChatPage } from './pages';

/** Layouts that break one way or other of reading a page; marked and told as the pages of `pages.ts` are. */
export const LAYOUT_PAGES: Readonly<Record<string, ChatPage>> = {
  // Names for screen readers, a quoted message, times inside the bubbles, a second rich field that searches.
  'hashed-phone': {
    buyer: 'Ivo Brandt',
    rows: [
      ['system', 'Messages are end-to-end encrypted.'],
      ['buyer', 'Hello, is the blue bike still for sale?'],
      ['agent', 'Good evening! It is, size M.'],
      ['buyer', 'Would that fit somebody of 1.80?'],
      ['agent', 'A little small, I think. We have an L coming in on Friday, shall I keep it for you?'],
      ['buyer', 'ok, thank you!'],
    ],
  },
  // Rows placed one by one and out of order; all on the left; the agent's name stands elsewhere on the page.
  'channel-left': {
    buyer: 'nadia.fern',
    rows: [
      ['buyer', 'Hi, the manual mentions a spare belt but there was none in the box.'],
      ['agent', 'Sorry to hear that! Which machine is it?'],
      ['buyer', 'One moment, I look it up'],
      ['buyer', 'It is the drill press, the small one.'],
      ['agent', 'Found it. I am sending you a belt today, free of charge.'],
    ],
  },
  // Floats, and an editor in a frame of its own.
  'editor-frame': {
    buyer: '访客8832',
    rows: [
      ['system', '—— 会话开始 2026-11-22 09:30:11 ——'],
      ['buyer', '你好,我想退掉昨天买的拼图'],
      ['agent', '您好,请问拼图拆封了吗'],
      ['buyer', '没有拆'],
      ['buyer', '盒子都没打开\n薄膜还在'],
      ['agent', '那可以退的,您在订单里点申请退货就好'],
    ],
  },
  // Nothing has a name; bubbles in groups; notes and quick replies beside; somebody is typing.
  'utility-classes': {
    buyer: '沈知夏',
    rows: [
      ['buyer', '请问这件大衣有 155/80A 吗'],
      ['buyer', '我看页面上没有了'],
      ['agent', '您好,我帮您问一下仓库'],
      ['buyer', '谢谢\n不急'],
      ['system', '会话已由 小雨 接手'],
      ['agent', '问到了,仓库还有最后两件'],
      ['agent', '需要我给您留一件吗'],
      ['buyer', '那我等你消息'],
    ],
  },
  // A ticket: cards one under another, several paragraphs, the editor within the box that scrolls.
  'timeline-cards': {
    buyer: 'Celia Onn',
    rows: [
      ['buyer', 'Hello,\ncan I still change the colour of my order?'],
      ['agent', 'Yes, until tomorrow noon. Which colour would you like?'],
      ['buyer', 'Moss green please.'],
      ['agent', 'Done, it ships in moss green on Monday.'],
      ['buyer', 'Wonderful, thank you.'],
    ],
  },
  // A grid of rows inside a list hung upside down; "You sent" for screen readers.
  'reader-hints': {
    buyer: 'Marek Dunn',
    rows: [
      ['buyer', 'Hello there, do you ship to the islands?'],
      ['agent', 'We do, it takes two days longer.'],
      ['buyer', 'Fine by me'],
      ['buyer', 'Ordered just now 🙂'],
      ['agent', 'It leaves tomorrow'],
    ],
  },
  // Rows without an author go on from the one above; no send control at all.
  'servers-log': {
    buyer: 'juniper',
    rows: [
      ['buyer', 'hey! my commission arrived bent'],
      ['buyer', 'only the corner though'],
      ['agent', 'Oh no, I am sorry. Can you send me a picture of it?'],
      ['buyer', 'here you go'],
      ['agent', 'Thank you. I print a new one tonight.'],
      ['agent', 'You may keep the bent one.'],
    ],
  },
  // Cards of goods among the messages, states under them, a link that loads more.
  'group-avatars': {
    buyer: '栗子蛋糕卷',
    rows: [
      ['system', '查看更多消息'],
      ['buyer', ''],
      ['buyer', '这个被子是几斤的呀'],
      ['agent', '您好,充绒量六百克,总重约三斤哦'],
      ['buyer', '那冬天南方够不够'],
      ['agent', '南方冬天够用的,室温十度左右正合适'],
      ['agent', '怕冷可以看看加厚款'],
      ['buyer', '好的,麻烦了'],
    ],
  },
  // A ticket with badges instead of sides, a note among colleagues, a control in the bar at the foot of the page.
  'role-badges': {
    buyer: 'Petra Ilves',
    rows: [
      ['buyer', 'My parcel was left at number 14, I live at 41.'],
      ['agent', 'That is annoying, I am sorry.\nI have asked the driver to fetch it.'],
      ['system', 'Second time this week with this driver.'],
      ['buyer', 'He came by, all good now.'],
      ['agent', 'Glad to hear it. Have a nice weekend!'],
    ],
  },
  // Times and states beside the bubbles, a sticker, line breaks as such.
  'beside-times': {
    buyer: '阿樹的早餐',
    rows: [
      ['buyer', '請問鑄鐵鍋還有 20 公分的嗎'],
      ['agent', '有的喔,黑色跟墨綠都有現貨\n您想要哪一個呢?'],
      ['buyer', '墨綠'],
      ['buyer', ''],
      ['agent', '幫您保留到週三'],
      ['buyer', '好,謝謝你'],
    ],
  },
  // All on the left without names: colours and ticks only.
  'tinted-left': {
    buyer: '程晚',
    rows: [
      ['buyer', '你好,画框能做 60 乘 90 的吗'],
      ['agent', '可以做,胡桃木和白橡木两种'],
      ['buyer', '白橡木多少钱'],
      ['buyer', '带玻璃'],
      ['system', '程晚 撤回了一条消息'],
      ['agent', '带玻璃两百六,包含加固的木箱'],
      ['agent', '周三可以做好'],
      ['buyer', '可以,发顺丰吧'],
    ],
  },
  // A market place: name and time in one line, an order above, ready answers below.
  'order-inbox': {
    buyer: 'hazel_knits',
    rows: [
      ['buyer', 'Hi, is the winder heavy enough for thick yarn?'],
      ['agent', 'Yes! It weighs 2.4 kg and the clamp opens to 5 cm.\n\nLet me know if you need a taller shaft.'],
      ['buyer', '5 cm is fine. Ordering it.'],
      ['agent', 'Thank you, it goes out on Friday.'],
    ],
  },
  // Written from right to left: own messages stand on the left.
  mirrored: {
    buyer: 'ليلى',
    rows: [
      ['buyer', 'مرحبا، هل المصباح متوفر؟'],
      ['agent', 'نعم، متوفر باللون الأبيض'],
      ['buyer', 'جيد'],
      ['agent', 'نرسله لك غدا'],
    ],
  },
  // Mail as a conversation: addresses, a quotation, events between.
  'mail-cards': {
    buyer: 'Edda Moss',
    rows: [
      ['buyer', 'Good morning,\ncould I swap one of the two chairs for a stool?'],
      ['system', 'Assigned to Lio by rule · Nov 19'],
      ['agent', 'Of course, the stool is 20 euro less.'],
      ['buyer', 'Great, let us do that.'],
      ['agent', 'Done. You get the difference back today.'],
    ],
  },
  // Hidden menus in the rows, pictures of people named in their `alt`, lists in messages, a reaction.
  'kit-teams': {
    buyer: 'Hollis Grant',
    rows: [
      ['buyer', 'Can you engrave the whole blade?'],
      ['agent', 'Only the first four centimetres, the rest is too thin.'],
      ['buyer', 'Then:\nfront: H.G.\nback: nothing'],
      ['agent', 'Ready on Tuesday. You can pick it up from ten.'],
      ['buyer', 'see you then'],
    ],
  },
  // Time before the name on one side and after it on the other; a robot; small faces as pictures.
  'desk-visitor': {
    buyer: '麦芽糖',
    rows: [
      ['system', '访客 麦芽糖 来自页面《胶原蛋白肽》'],
      ['buyer', ''],
      ['buyer', '孕妇可以喝吗'],
      ['agent', '您好,正在为您转接人工客服'],
      ['system', '客服 阿蛮 已接入'],
      ['agent', '您好,孕期不建议自行饮用哦[微笑]\n可以先问问医生'],
      ['buyer', '那哺乳期呢'],
      ['agent', '哺乳期也是先听医生的'],
      ['buyer', '谢谢'],
    ],
  },
  // Text as wide as the list, on one side or the other by its alignment alone; a mirror of the field.
  'kit-material': {
    buyer: 'Ines Calder',
    rows: [
      ['buyer', 'Is this tent tall enough to stand in?'],
      ['agent', 'It is 1.95 m in the middle.'],
      ['buyer', 'Perfect'],
      ['buyer', 'Does it come with pegs for sand?'],
      ['agent', 'With ordinary pegs; sand pegs are sold apart.'],
    ],
  },
  // Groups with a name on one side only, a note among colleagues on the same side, a notepad beside.
  'widget-operator': {
    buyer: 'visitor-4821',
    rows: [
      ['system', 'Conversation started · Today'],
      ['buyer', 'hello??'],
      ['buyer', 'my code does not work at the checkout'],
      ['agent', 'Hi! Which code is it?'],
      ['buyer', 'AUTUMN-15'],
      ['system', 'expired yesterday, give him the new one'],
      ['agent', 'That one ended yesterday.'],
      ['agent', 'Please try WINTER-15, it is the same discount.'],
      ['buyer', 'that helps'],
    ],
  },
  // Paragraphs with a coloured head and line breaks, nothing else.
  'plain-strings': {
    buyer: '青梅竹马',
    rows: [
      ['buyer', '这款雨伞抗风吗'],
      ['agent', '八根钢骨,六级风没问题的'],
      ['buyer', '伞面多大'],
      ['agent', '直径一米零五\n两个人打也够'],
      ['buyer', '嗯好'],
    ],
  },
  // Parts of a message laid on a grid, initials, an own name in the header as well.
  'sent-stamps': {
    buyer: 'Yara Holm',
    rows: [
      ['buyer', 'Do you sell the cushions without the bench?'],
      ['agent', 'We do, in three colours.\nShall I send you pictures?'],
      ['buyer', 'Yes please'],
      ['agent', 'Here: https://bench.example/cushions'],
      ['buyer', 'Perfect!'],
    ],
  },
  // A drawer over a table of orders with a note field each.
  'two-chats': {
    buyer: '橘子汽水',
    rows: [
      ['buyer', '老板,能不能换个颜色'],
      ['agent', '可以的,您要哪个颜色'],
      ['buyer', '雾蓝'],
      ['system', '买家已修改收货地址'],
      ['agent', '好的,帮您改成雾蓝'],
      ['buyer', '👌'],
    ],
  },
  // A form of an older market place: what writes is a role, not a name.
  'list-below-head': {
    buyer: '春野 すず 様',
    rows: [
      ['buyer', '届いたカップが割れていました。'],
      ['agent', '申し訳ございません。写真をお送りいただけますか。'],
      ['buyer', '添付しました。'],
      ['agent', '確認しました。本日、新しいものを発送します。'],
    ],
  },
  // A team messenger put to service: own rows are told by data, hidden tools stand in each row.
  'thread-replies': {
    buyer: 'Vera Kade',
    rows: [
      ['buyer', 'Hi! My voucher says it is used already.'],
      ['buyer', 'I never used it though'],
      ['agent', 'joined the channel'],
      ['agent', 'Let me look. Which voucher is it?'],
      ['buyer', 'SPRING-20'],
      ['agent', 'I have set it back, please try again.'],
    ],
  },
};
