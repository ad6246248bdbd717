type Row = readonly [from: 'buyer' | 'agent' | 'system', text: string];

/**
 * Chat pages written by someone who did not know how detection works, typical of what agents meet: for measuring only, detection is not to be
 * mended by them. Lines of the system, internal notes and messages without words are no rows; a quote is not part of the words.
 */
export const FRESH_PAGES: Readonly<Record<string, { readonly buyer: string; readonly rows: readonly Row[] }>> = {
  // A shop back office in Vue with a component library: name and time above each bubble, read state beside the own ones, a product card, an order panel.
  'fresh-vue-admin': {
    buyer: '一颗小柠檬',
    rows: [
      ['buyer', '你好，这款奶油风吸顶灯有现货吗'],
      ['agent', '亲，您好，客服小棠为您服务～'],
      ['agent', '这款 50cm 和 65cm 都有现货，下午四点前付款当天发出'],
      ['buyer', '我家客厅 22 平，用哪个尺寸合适？'],
      ['agent', '22 平建议 65cm 的，功率 72W，三色变光\n如果层高低于 2.6 米也可以选 50cm 两盏'],
      ['buyer', '层高2.7'],
      ['buyer', '那就65的吧，能接米家吗'],
      ['agent', '可以的，下单选“智能款”，手机上扫码配网就行'],
      ['buyer', '安装是自己装还是你们上门？'],
      ['agent', '您那边有上门安装服务，需要另付 60 元，师傅到家前会电话联系您'],
      ['buyer', '好的 我晚上和家里人商量下'],
      ['agent', '没问题，券给您留到今晚 24 点，有问题随时喊我😊'],
    ],
  },
  // A React desk with hashed class names: one face per group, times only on the dividers, a quote inside the bubble, a picture, a send control whose two characters stand apart.
  'fresh-antd-desk': {
    buyer: '林先生（杭州）',
    rows: [
      ['buyer', '我上周买的那台咖啡机，水箱有点漏水'],
      ['buyer', '就这个位置，放一晚上桌面一滩水'],
      ['agent', '林先生您好，看到照片了，像是水箱底部的密封圈没有压平'],
      [
        'agent',
        '麻烦您把水箱取下来，检查一下这几处：\n1. 底部胶圈有没有翘边\n2. 阀芯里有没有水垢\n3. 放回去时是否听到“咔”一声',
      ],
      ['buyer', '好，我回家试试'],
      ['buyer', '试了，胶圈裂了一道口子'],
      ['agent', '那是配件的问题，给您免费补发一个新的密封圈，您看可以吗？'],
      ['buyer', '可以，大概几天到'],
      ['agent', '从嘉兴仓发，到杭州一般次日达'],
      ['buyer', '地址还是订单上那个，文一西路的'],
      ['agent', '收到，补发单号 SF1508823301，今天 18 点前揽收'],
      ['buyer', '👍 谢谢'],
    ],
  },
  // An older script page: floated list items, name and full time in one line above the bubble, an anchor for sending, Ctrl+Enter by choice, quick phrases beside.
  'fresh-jquery-floats': {
    buyer: '小雨转晴2019',
    rows: [
      ['buyer', '在不在'],
      ['buyer', '你们家羽绒服可以货到付款吗'],
      ['agent', '您好，欢迎光临雪域服饰旗舰店！当前咨询人数较多，请稍候，客服马上为您服务。'],
      ['agent', '亲亲在的，不好意思久等了'],
      ['agent', '货到付款目前只支持江浙沪，您是哪里的呀'],
      ['buyer', '安徽芜湖'],
      ['agent', '芜湖暂时不支持的哦，不过可以先付款，七天无理由，运费险我们出'],
      ['buyer', '那行吧。我一米六三，一百一十斤，穿什么码'],
      ['agent', '这款偏宽松，建议您穿M码：\n胸围 104\n衣长 72\n袖长 60'],
      ['buyer', '里面要穿毛衣，M会不会紧'],
      ['agent', '不会的，版型放了量，里面穿厚毛衣没问题'],
      ['buyer', '好 拍了 备注发顺丰可以不'],
      ['agent', '可以，已经帮您备注了，今天下午发出❤'],
    ],
  },
  // A marketplace seller centre: no names in the stream, a first answer of the robot, product and order cards alone, read states, an editable element and a send control that is no button.
  'fresh-seller-centre': {
    buyer: 'momo要早睡',
    rows: [
      ['buyer', '这个枕头高度多少'],
      ['agent', '亲，这款有两个高度哦：低枕 7cm、高枕 10cm，侧睡建议选高枕～'],
      ['buyer', '我是仰睡'],
      ['buyer', '颈椎不太好'],
      ['agent', '您好，我是客服阿澈'],
      ['agent', '仰睡加上颈椎不好的话，更推荐低枕 7cm，睡下去颈部刚好有支撑'],
      ['buyer', '味道大吗，给我妈买的她闻不了味儿'],
      ['agent', '记忆棉刚拆封会有一点点味道，通风晾一到两天就散了\n有检测报告的，需要我发您看一下吗'],
      ['buyer', '不用了 信你'],
      ['buyer', '两只能便宜点不'],
      ['agent', '给您申请了一张满 130 减 10 的券，拍两只自动抵扣'],
      ['buyer', '拍好了 尽快发哈'],
      ['agent', '收到，今晚就安排🚚'],
    ],
  },
  // A mobile-first page whose elements are all the framework's own: no conversation list, the name as the page title, one-line input in a form, times and an order line in the middle.
  'fresh-mobile-uni': {
    buyer: '阿May',
    rows: [
      ['buyer', '老板，你家的手工牛轧糖保质期多久呀'],
      ['agent', '您好～常温60天，夏天建议放冰箱'],
      ['buyer', '我想寄给外地的朋友，路上三四天会不会化'],
      ['agent', '现在天凉不会化的，我们也会放泡沫箱'],
      ['agent', '包装是这样的'],
      ['buyer', '好看！那要一斤原味，半斤蔓越莓'],
      ['agent', '早上好，给您算好了\n原味 1斤 58元\n蔓越莓 半斤 32元\n包邮，一共 90元'],
      ['buyer', 'OK 我现在下单'],
      ['buyer', '要写一张小卡片：生日快乐，小诺'],
      ['agent', '没问题，手写的哦🎂'],
      ['buyer', '太感谢啦'],
    ],
  },
  // A small shop system's own back office, rendered on the server: utility classes only, name and date under each bubble, a form, a note field at the order.
  'fresh-tw-shop-backoffice': {
    buyer: '陳怡君',
    rows: [
      ['buyer', '您好，請問訂單 A20261118-04 出貨了嗎？'],
      ['agent', '怡君您好，您的訂單昨天已經交給黑貓了\n託運單號 9057-2231-4468'],
      ['buyer', '好的謝謝'],
      ['buyer', '剛剛收到了，但是杯子的把手斷掉了😢'],
      ['agent', '真的很抱歉！應該是運送途中撞到了'],
      ['agent', '我們可以幫您重寄一個新的，或是退該商品的款項 480 元，看您方便哪一種？'],
      ['buyer', '重寄好了，這個是要送人的'],
      ['buyer', '可以在星期五以前到嗎'],
      ['agent', '可以的，明天一早寄出，預計星期三送達'],
      ['buyer', '壞掉的那個需要寄回去嗎？'],
      ['agent', '不用喔，麻煩您自行回收，小心不要割到手'],
      ['buyer', '好，謝謝你們的處理～'],
    ],
  },
  // A messenger's web client: no faces, the time twice in the element of the words, quotes, one reaction, a sticker, sticky days, an icon for sending.
  'fresh-messenger-bubbles': {
    buyer: 'Winnie 周',
    rows: [
      ['buyer', '哈囉～想問手沖壺有 350ml 的嗎'],
      ['agent', '嗨 Winnie！有的，350 跟 600 都有現貨'],
      ['buyer', '350 的會不會很重'],
      ['agent', '空壺 410g，單手沖很剛好'],
      ['buyer', '老闆早'],
      ['buyer', '我要 350ml 霧黑 一個\n濾杯 01 一個\n濾紙一包'],
      ['agent', '早安☀️ 收到'],
      ['agent', '濾紙要漂白還是無漂白？'],
      ['buyer', '無漂白'],
      ['agent', '一共 1,980 元，滿千免運\n匯款資料：玉山銀行 808，帳號 0417-968-220351'],
      ['buyer', '轉好了，後五碼 77312'],
      ['agent', '收到款項了，下午寄出，物流單號出來再傳給您'],
      ['buyer', '讚啦'],
    ],
  },
  // A small inbox in utility classes: initials for faces, time only under the last of a group, a growing text field, an icon for sending that is off while there is nothing to send. English.
  'fresh-tailwind-inbox': {
    buyer: 'Priya Raman',
    rows: [
      ['buyer', 'Hi there! Is the speckled dinner plate dishwasher safe?'],
      ['agent', 'Hi Priya, yes it is! All of our stoneware is fine in the dishwasher and microwave.'],
      ['buyer', 'Perfect'],
      ['buyer', 'And do the sets ship to Ireland?'],
      ['agent', 'They do. €12 flat, usually 4–6 working days.'],
      ['agent', 'Duties are already included, so nothing to pay at the door 🙂'],
      ['buyer', 'Morning! I ordered last night (#FC-3391) but I think I put the wrong eircode'],
      ['buyer', 'it should be D06 X4P2'],
      [
        'agent',
        "Morning Priya, no problem – it hasn't been picked yet. I've changed it to:\n\nPriya Raman\n14 Ormond Road, Rathmines\nDublin, D06 X4P2\n\nCan you confirm that's right?",
      ],
      ['buyer', "Yes that's it, thank you so much"],
      ['agent', 'Great, it goes out this afternoon. Your tracking link will be https://track.example.com/FC-3391'],
      ['buyer', '🙏'],
    ],
  },
  // A helpdesk's ticket that came by chat: events and an internal note in the stream, the subject beside the name, two ways of sending, hidden actions in each bubble. German.
  'fresh-helpdesk-ticket': {
    buyer: 'Jonas Wehner',
    rows: [
      [
        'buyer',
        'Guten Morgen, bei meiner Bestellung fehlt die Hälfte. Bestellt hatte ich zwei Wanderstöcke-Sets, im Paket war nur eins.',
      ],
      ['buyer', 'Bestellnummer 100 482 13'],
      ['agent', 'Guten Morgen Herr Wehner,\nvielen Dank für Ihre Nachricht. Ich schaue sofort nach.'],
      ['agent', 'Das zweite Set wurde beim Packen leider übersehen. Das tut mir leid!'],
      [
        'agent',
        'Wir schicken es heute noch per Express nach, für Sie natürlich kostenlos. Passt die Lieferung morgen Vormittag?',
      ],
      ['buyer', 'Morgen bin ich erst ab 15 Uhr zu Hause. Geht auch eine Packstation?'],
      ['agent', 'Ja, sehr gern. Schicken Sie mir bitte:\n- Ihre Postnummer\n- die Nummer der Packstation'],
      ['buyer', 'Postnummer 9120 4471\nPackstation 132, 79098 Freiburg'],
      ['agent', 'Danke, ist eingetragen. Die Sendungsnummer kommt per E-Mail.'],
      ['buyer', 'Super, danke für die schnelle Hilfe! 👍'],
    ],
  },
  // An app of custom elements: the words are slotted, times and read marks live in open shadow roots, sides come from an attribute, the field and its button are slotted too. Spanish.
  'fresh-web-components': {
    buyer: 'Lucía Ferrer',
    rows: [
      ['buyer', 'Hola, buenas tardes. ¿Tienen las sandalias Menorca en el 38?'],
      ['agent', '¡Hola, Lucía! Sí, nos quedan dos pares en cuero y uno en negro.'],
      ['buyer', 'En cuero por favor'],
      ['buyer', '¿tallan grande o pequeño?'],
      ['agent', 'Tallan normal. Si estás entre dos números, mejor el grande.'],
      ['buyer', 'Buenas, ayer hice el pedido y no me ha llegado el correo de confirmación'],
      ['agent', 'Buenos días, déjame que lo mire. ¿Me dices con qué correo lo hiciste?'],
      ['buyer', 'lucia.ferrer@example.com'],
      ['agent', 'Aquí está:\nPedido 7718\nSandalia Menorca, cuero, 38\nTotal 49,90 €'],
      ['agent', 'El correo se fue a spam, acabo de reenviártelo 😊'],
      ['buyer', 'Ahora sí, ya lo veo. ¡Mil gracias!'],
    ],
  },
};

/** Pages without a chat with a customer that have a text field and a list all the same. */
export const FRESH_WITHOUT_CHAT: readonly string[] = [
  // An order list with a search field and a field for remarks in a drawer.
  'fresh-none-orders',
  // Reviews with the seller's answers beneath and a field for a public answer.
  'fresh-none-reviews',
  // A task of the team with the comments of colleagues and a field for one more. English.
  'fresh-none-task-comments',
  // The settings for a team's ready phrases: a list of sentences an agent would say and a field to add one.
  'fresh-none-phrases',
];
