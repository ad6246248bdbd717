type Row = readonly [from: 'buyer' | 'agent' | 'system', text: string];

/**
 * Chat pages in the manners of desks that vendors sell, for development: when detection first met them it found the composer on 10 of 10, the send
 * control on 7, all rows with their sides on 3, and claimed 3 of 4 pages without a chat. Marked as `UNKNOWN_PAGES` are; lines of the system,
 * internal notes and messages without words of their own (a picture, a sticker or a card alone) are no rows, and a quote is not part of the words.
 */
export const DESK_PAGES: Readonly<Record<string, { readonly buyer: string; readonly rows: readonly Row[] }>> = {
  // An inbox of parts: the face only under the last of a group, a bot and notes on the own side, the name only as title, a picture above its words, an editor, Ctrl+Enter. English.
  'desk-inbox-parts': {
    buyer: 'Marit Vestergaard',
    rows: [
      ['buyer', "Hello! I'm trying to switch our plan from monthly to yearly but the button is greyed out"],
      [
        'agent',
        'Hi there! I’m Otto, the virtual assistant. To change the billing interval, open Settings › Billing and choose “Change plan”. Was this helpful?',
      ],
      ['buyer', "No. As I said it's greyed out"],
      ['buyer', 'Can I talk to a person please'],
      ['agent', 'Hi Marit, Theo here 👋 Sorry about the run-around.'],
      ['agent', 'Which address does the owner of your workspace use? Only the owner can change the interval.'],
      ['buyer', 'finance@norrlys.example'],
      ['buyer', 'this is what I see'],
      ['agent', 'Got it, thanks! I have made you a billing admin as well.\nPlease reload the page and try once more.'],
      ['buyer', 'It works now!!'],
      ['buyer', 'Do we lose the credit from this month?'],
    ],
  },
  // Utility classes only: everything at the left over the whole width, told apart by name and ground, the subject as title, a field for macros above the composer, two buttons that send. German.
  'desk-omni-utility': {
    buyer: 'Annegret Pohlmann',
    rows: [
      [
        'buyer',
        'Guten Morgen, mein neuer Automat zeigt nach dem Einschalten dauerhaft „Wassertank füllen“, obwohl der Tank voll ist.',
      ],
      ['buyer', 'Bestellung #KA-90331'],
      ['agent', 'Guten Morgen Frau Pohlmann, das tut mir leid! Das bekommen wir sicher hin.'],
      [
        'agent',
        'Nehmen Sie bitte den Tank einmal heraus und schauen Sie auf den kleinen weißen Schwimmer:\nbewegt er sich frei?\nsteckt eventuell noch die Transportsicherung darin?',
      ],
      ['buyer', 'Moment'],
      ['buyer', 'Ach du liebe Zeit. Da klebt tatsächlich ein durchsichtiger Streifen.'],
      ['agent', '😀'],
      [
        'agent',
        'Bitte abziehen und den Tank wieder einsetzen. Eine Anleitung mit Bildern finden Sie hier: https://hilfe.example.com/s4/start',
      ],
      ['buyer', 'Jetzt läuft er! Aber der erste Kaffee schmeckte nach Plastik, ist das normal?'],
      ['agent', 'Ja, die ersten fünf Bezüge bitte weggießen, danach ist es vorbei.'],
      ['buyer', 'Gut. Vielen Dank für die schnelle Hilfe, Herr Marek'],
    ],
  },
  // A seat console of floats: names above each bubble, a robot before the person, its choices under it, what the visitor is typing, a SPAN that sends and answers with "send" links.
  'desk-seat-console': {
    buyer: '苏小北',
    rows: [
      ['buyer', '自提码没收到'],
      ['agent', '您好，自提码会在备货完成后以短信形式发送，请问您是以下哪种情况？'],
      ['buyer', '转人工'],
      ['agent', '您好，我是许茉，很高兴为您服务~'],
      ['buyer', '我订单显示备货完成两天了，一直没短信'],
      ['buyer', '手机号没换过'],
      ['agent', '查到了，短信昨天 18:04 发过一次，被运营商拦截了，我这边给您重发'],
      ['agent', '您的自提码：\n6 2 0 9\n门店：西溪印象城店 B1 服务台'],
      ['buyer', '👍'],
      ['agent', '门店营业到晚上九点半'],
      ['buyer', '今天下午能取吗'],
    ],
  },
  // A shop desk: name and time before the buyer’s words and behind the seller’s, read marks beside, a PRE as editor, a quote. The first message is a card of goods alone: it is no row here.
  'desk-shop-nick': {
    buyer: '青柠不加糖_08',
    rows: [
      ['buyer', '在吗'],
      ['agent', '亲，欢迎光临山药蛋家居~ 店铺满 200 减 20 正在进行中哦'],
      ['buyer', '这个中号 170 的人坐会不会小'],
      ['agent', '中号适合 165 以下，170 建议大号呢亲'],
      ['agent', '尺寸给您参考：\n中号 75×85cm 填充 3.2kg\n大号 90×105cm 填充 4.5kg'],
      ['buyer', '可我昨晚已经拍了中号😭'],
      ['agent', '没关系的，还没发货，可以改的'],
      ['buyer', '差价多少'],
      ['agent', '差 30 元，我发您个补差链接，拍一下就行'],
      ['agent', 'https://item.example.com/i?id=733190'],
      ['buyer', '拍了'],
      ['buyer', '那帮我改成大号吧'],
    ],
  },
  // Faces without names, times between, a name with the name of its channel beside it, a link that sends, an emoji as a picture. A picture alone and a card alone are no rows here.
  'desk-contact-work': {
    buyer: '糖糖妈',
    rows: [
      ['buyer', '老板在不在'],
      ['buyer', '昨天收到的水蜜桃坏了两个'],
      ['agent', '在的在的，看到了，实在抱歉'],
      ['agent', '麻烦和快递面单一起再拍一张，要看得到单号'],
      ['buyer', '面单我扔了。。。手机尾号 3307 行不行'],
      ['agent', '行，我后台查到了，一共 8 只坏 2 只，赔您 24.5 元可以吗'],
      ['buyer', '可以'],
      ['buyer', '其他几个倒是蛮甜的[微笑]'],
      ['agent', '谢谢体谅！已提交赔付\n原路退回，一般两小时内到\n您留意一下微信支付的通知'],
      ['agent', '桃子到家先别进冰箱，通风放着，两三天内吃完'],
      ['buyer', '收到了 谢谢'],
    ],
  },
  // A window over a list of orders, the chats at its right, hashed classes, an icon in a DIV that sends, all drawn anew by every message. Two cards alone and a sticker alone are no rows here. Traditional script.
  'desk-docked-hash': {
    buyer: 'lin_hsiaoyu77',
    rows: [
      ['buyer', '老闆您好~ 這款眼罩洗了會縮水嗎'],
      ['agent', '您好，感謝您的訊息！目前為非營業時間，我們將於隔日 10:00 後盡快回覆您 😊'],
      ['agent', '早安~ 不會縮水，但要用冷水手洗，不能烘乾喔'],
      ['buyer', '了解'],
      ['buyer', '那我買兩個\n一個霧藍\n一個奶茶色'],
      ['buyer', '已下單，可以今天寄嗎，星期三要出國'],
      ['agent', '可以的，下午四點收件前會交給超商'],
      ['agent', '包裹編號 F26112277104，晚點可以在這裡查:https://track.example.com/F26112277104'],
      ['buyer', '哇好快 謝謝'],
    ],
  },
  // An admin of a component library: a second chat in a hidden tab, fields of a form at the right, a button with a space in its word, Ctrl+Enter.
  'desk-el-tabs': {
    buyer: '周牧之',
    rows: [
      ['buyer', '你们约的今天上午安装，师傅人呢'],
      ['buyer', '电话也打不通'],
      ['agent', '您好周先生，非常抱歉，我马上联系安装站核实'],
      ['agent', '师傅上一家橱柜返工拖住了，现在出发，预计 12:40 到您家'],
      ['buyer', '12:40 我要送孩子'],
      ['agent', '那帮您改到下午 2 点至 4 点可以吗？\n改约不收费，另外给您延保半年'],
      ['buyer', '2 点吧 别再放鸽子了'],
      ['agent', '好的'],
      ['agent', '师傅姓宋，电话 186****0917，出发前会先给您打'],
      ['buyer', '到了到了'],
      ['agent', '太好了，装完有任何问题直接在这里找我'],
    ],
  },
  // Hashed classes of a design system, words in paragraphs, actions that show under the pointer, a proposed answer above the composer, a one-line field, an icon that sends.
  'desk-pro-bubble': {
    buyer: '黎曼的猫',
    rows: [
      ['buyer', '你好,今天早上开始调用接口一直返回 429'],
      ['buyer', '没有改过代码'],
      ['agent', '您好,429 表示超出了调用频率。能发一下请求里的 x-request-id 吗?'],
      ['buyer', '7f3e-90aa-11'],
      ['agent', '查到了:您的应用今天 08:50 起多了一个来源 IP,两台机器共用一个密钥,合计超了 10 次/秒。'],
      ['buyer', '😅'],
      ['buyer', '是我同事上了一台新机器,没告诉我'],
      ['agent', '没关系。要么新建一个密钥分开计数,要么我帮您提一下配额。'],
      ['buyer', '能提到多少?要加钱吗'],
      ['agent', '企业版可以免费提到 20 次/秒,说明见 配额文档,我这就给您提交。'],
      ['buyer', '好,那密钥要换吗?什么时候生效'],
    ],
  },
  // Tables: name line and words are siblings without a box of their own, all at the left, told apart by colour and name, a link that sends, Ctrl+Enter by a SELECT.
  'desk-flat-tables': {
    buyer: '广东深圳访客_3307',
    rows: [
      ['agent', '您好,欢迎光临,请问想了解哪款机器?'],
      ['buyer', '20瓦的那个多少钱'],
      ['agent', '20W光纤打标机标准配置是 12800 元,含运费和安装'],
      ['buyer', '有点贵'],
      ['buyer', '主要打不锈钢杯子,要转的那种'],
      ['agent', '打杯子要加旋转夹具\n夹具另加 900 元\n一天打 500 个没有问题'],
      ['buyer', '能不能先打个样看看'],
      ['agent', '可以,您把杯子寄过来,免费打样,打完视频发给您'],
      ['buyer', '嗯'],
      ['buyer', '地址发我'],
      ['agent', '深圳市宝安区沙井街道 88 号 3 栋 2 楼,收件人写“打样组”就行'],
      ['buyer', '好 明天寄'],
      ['agent', '方便留个电话吗?样品到了我通知您'],
    ],
  },
  // Components in components, each with an open root of its own; the words are slotted, composer and send control lie three roots down. Traditional script.
  'desk-nested-roots': {
    buyer: '陳穎詩',
    rows: [
      ['buyer', '你好，想問張嬰兒床收到但係少咗一包螺絲'],
      ['buyer', '說明書寫住要16粒，得12粒'],
      ['agent', '陳小姐你好，唔好意思呀！想確認下係長定短嗰款？'],
      ['buyer', '短'],
      ['buyer', 'M6 x 30'],
      ['agent', '收到，今日順豐寄俾你，聽日到。\n地址同訂單一樣：\n荃灣海壩街 12 號 5 樓 B'],
      ['buyer', '可唔可以寄去公司？'],
      ['agent', '可以，你俾公司地址我就得'],
      ['buyer', '觀塘開源道 60 號 18 樓，收件人寫 Wing'],
      ['agent', '改好咗 👍 單號 SF1400882231'],
      ['buyer', '得喇，唔該晒'],
    ],
  },
};

/** Pages with a box to write into and things written by people, but without a chat with a customer. */
export const DESK_WITHOUT_CHAT: readonly string[] = [
  // A thread of a forum with a box for an answer below.
  'desk-forum-answers',
  // A list of tickets with a note for colleagues below it.
  'desk-ticket-queue',
  // A document that is being written, with threads of comments at its side, each with a box and “send”.
  'desk-doc-margin',
  // A card of a board: comments, newest first, and a log beside the description.
  'desk-board-card',
];
