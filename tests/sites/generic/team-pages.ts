type Row = readonly [from: 'buyer' | 'agent', text: string];

/**
 * Chat pages as sixteen teams would each build a desk for shops today, typical ones, to develop detection by. The composer is `#c` and the send control
 * `#s`, also where they are in a frame or a shadow root; lines of the system, internal notes and messages without words are no rows, a quote is not part
 * of the words, and rows come oldest first, as detection gives them, also where the page shows the newest on top.
 */
export const TEAM_PAGES: Readonly<Record<string, { readonly buyer: string; readonly rows: readonly Row[] }>> = {
  // A Vue admin with element-ui: list at the left, times by row, name only in own rows, panel with tabs and a remark. Simplified.
  'team-element-desk': {
    buyer: '木子李Lily',
    rows: [
      ['agent', '您好,我是小周,很高兴为您服务~'],
      ['buyer', '我想给客厅换个吸顶灯'],
      ['buyer', '这个有几种尺寸呀'],
      ['agent', '这款有三个尺寸哦:\n40cm 适合 8-12㎡\n50cm 适合 12-18㎡\n60cm 适合 18-25㎡'],
      ['buyer', '我家客厅大概 20 平'],
      ['agent', '那建议您选 60cm 的,亮度刚好'],
      ['buyer', '可以调光吗?晚上看电视不想太亮'],
      ['agent', '可以的,送遥控器,三色无极调光,也支持小爱同学语音控制'],
      ['buyer', '安装呢,你们管不管'],
      ['agent', '杭州、上海、苏州、宁波可以预约上门,安装费 60 元;其他城市我们补贴 40 元,您自己找师傅就行'],
      ['buyer', '好,那我就拍大号的,谢谢小周'],
    ],
  },
  // React with antd and hashed class names: list, day lines, receipts, a picture, a quote, a split send button, an input for remarks. Simplified.
  'team-antd-workbench': {
    buyer: '大雄与静香',
    rows: [
      ['buyer', '你好,推车收到了,右前轮有点晃'],
      ['agent', '您好,给您带来不便非常抱歉[抱拳]'],
      ['agent', '麻烦您把前轮拔下来,看看卡扣上的弹片还在不在?'],
      ['buyer', '怎么拔'],
      ['agent', '1. 把车倒过来\n2. 按住轮子上方的灰色按钮\n3. 向外用力一拉就下来了'],
      ['buyer', '弹片断了一半'],
      ['agent', '明白了,这个是运输造成的,我们给您补寄一个新前轮,不用退整车'],
      ['buyer', '旧的要寄回吗?'],
      ['agent', '要的,用到付就行,地址:浙江省嘉兴市秀洲区云帆仓 售后组收 0573-8888****'],
      ['buyer', '新轮子到了👍 装上就好了'],
      ['agent', '太好了!旧轮子您方便的时候寄就可以'],
      ['buyer', '可以,那我现在去驿站寄'],
    ],
  },
  // A jQuery desk of 2014: all at the left with name and date above the words, the composer is the BODY of a frame of the same origin, send is a link, Ctrl+Enter. Simplified.
  'team-jquery-kefu': {
    buyer: '晴天娃娃521',
    rows: [
      ['agent', '您好,欢迎光临好运来茶叶专营店,请问有什么可以帮您?'],
      ['buyer', '白牡丹和寿眉有啥区别'],
      ['buyer', '我是新手,不太懂'],
      ['agent', '简单说:\n白牡丹是一芽一二叶,清香,口感鲜\n寿眉叶子大梗多,味道醇,适合煮,也更便宜'],
      ['buyer', '哦哦明白了'],
      ['buyer', '那送长辈呢,预算三百左右'],
      ['agent', '三百左右可以看看这款http://www.example.com/item/2207.html'],
      ['agent', '2019年的老白茶饼,350克,礼盒装,带手提袋'],
      ['buyer', '盒子看着还行。今天下单啥时候能到?我在合肥'],
      ['agent', '今天下午五点前拍下今天发,合肥一般两天到'],
      ['buyer', '行,我再跟我老公商量下'],
      ['agent', '好的,您慢慢考虑,有问题随时找我'],
    ],
  },
  // Utility classes: inbox at the left, initials, events and an internal note in the stream, Reply/Internal note tabs, a ProseMirror editor. English.
  'team-tailwind-inbox': {
    buyer: 'Priya Nair',
    rows: [
      ['buyer', 'Hello! My coffee table was meant to arrive yesterday but the tracking page just says "at depot".'],
      ['buyer', 'Order HP-5519'],
      [
        'agent',
        "Hi Priya, thanks for getting in touch. I'm sorry it's late, let me ring the depot.\nGive me five minutes.",
      ],
      ['buyer', 'Sure, no rush'],
      ['agent', "Thanks for waiting. The table missed yesterday's van, it isn't damaged or lost."],
      [
        'agent',
        'They can bring it:\n• Thursday, 7am to noon\n• Thursday, noon to 6pm\n• Friday, any time\nWhich one suits you?',
      ],
      ['buyer', 'Thursday afternoon please. Can they carry it up one flight of stairs?'],
      ['agent', "Yes, it's a two-person delivery so upstairs is included 👍"],
      ['buyer', 'Great'],
      ['agent', "You're booked for Thursday 12–6. I've also refunded the £15 delivery fee for the trouble."],
      ['buyer', 'Perfect, that works. Thank you so much'],
    ],
  },
  // A marketplace's seller centre: orders at the left, conversations at the right, floats, a product card, a robot's answer, times by group, read or not, send is a DIV. Simplified.
  'team-seller-center': {
    buyer: '爱吃的小团子',
    rows: [
      ['buyer', '这个红薯干硬不硬 老人能吃吗'],
      ['agent', '亲亲在的呢,人工客服服务时间8:30-22:00,请问有什么可以帮到您'],
      ['agent', '亲,我们是蒸熟再晒的,软的,有嚼劲但不费牙[笑]'],
      ['buyer', '会不会很甜 我妈血糖高'],
      ['agent', '没有加糖哈,不过红薯本身有糖分,血糖高的话建议少吃一点,问下医生更稳妥'],
      ['buyer', '好的 那我拍两袋给我爸吃'],
      ['buyer', '昨天拍的怎么还没发呀'],
      ['buyer', '急用'],
      ['agent', '早上好亲,昨晚的单今天上午统一打包\n中通 12点来收件\n大概后天到洛阳'],
      ['buyer', '能换顺丰不 我补差价'],
      ['agent', '可以的,补8元,我发您链接 https://m.juhaomai.example/bcj/8'],
    ],
  },
  // A messenger's accounts for shops: grouped rows with one face, time and receipt beside the bubble, a quote, a sticker, an icon to send. Traditional.
  'team-messenger-web': {
    buyer: 'Yuting 語婷',
    rows: [
      ['buyer', '老師您好~想問皮革卡夾的體驗課'],
      ['buyer', '兩個人可以一起做一個嗎'],
      ['agent', '語婷您好!可以的喔,一組材料兩位一起做沒問題'],
      ['agent', '不過椅子比較小,要擠一點😂'],
      ['buyer', '哈哈沒關係'],
      ['buyer', '那費用跟時間是?'],
      ['agent', '費用 1,280/組(含材料跟刻字)\n時間大約 2.5 小時\n週六、週日各三場:\n10:00/13:30/16:30'],
      ['buyer', '老師我想訂下週日 13:30 那場'],
      ['agent', '好的~請問要刻什麼字呢?最多八個英文字母'],
      ['buyer', 'YT & KAI'],
      ['agent', '收到,幫您保留 11/29(日)13:30 ✅\n訂金 500 請匯到官網上的帳號,完成後告訴我後五碼就可以了'],
      ['buyer', '匯好了 後五碼 77120'],
    ],
  },
  // A helpdesk: tabs at the top, comments as cards at the left with names, an internal note, a mail-like editor, a split button that submits, Ctrl+Enter. German.
  'team-helpdesk-cards': {
    buyer: 'Jürgen Wiesner',
    rows: [
      [
        'buyer',
        'Guten Tag,\nunsere Maschine (WB 914, gekauft im Mai bei Ihnen) schleudert seit gestern nicht mehr. Die Wäsche kommt klatschnass heraus.\nWas kann ich tun?\nGruß, J. Wiesner',
      ],
      [
        'agent',
        'Guten Morgen Herr Wiesner,\ndas klingt ärgerlich. Zeigt das Display einen Code, zum Beispiel E21 oder E18?',
      ],
      ['buyer', 'Ja, E18 steht da.'],
      [
        'agent',
        'E18 heißt, das Wasser läuft nicht ab. Bitte reinigen Sie einmal das Flusensieb:\n1. Klappe unten rechts öffnen\n2. Restwasser in eine flache Schale ablassen\n3. Sieb herausdrehen, ausspülen, wieder fest eindrehen',
      ],
      [
        'buyer',
        'Gemacht. Da war eine Haarklammer drin! Jetzt schleudert sie wieder, macht aber ein leichtes Klappergeräusch.',
      ],
      [
        'agent',
        'Prima, dass sie wieder läuft! Das Klappern sollte sich unser Techniker ansehen, das ist innerhalb der Garantie kostenlos.\nPasst Ihnen Mittwoch zwischen 8 und 11 Uhr?',
      ],
      ['buyer', 'Mittwoch passt, bitte vorher kurz anrufen.'],
      ['agent', 'Ist notiert: Mittwoch, 25.11., 8–11 Uhr. Herr Aydin ruft Sie eine halbe Stunde vorher an.'],
    ],
  },
  // A small shop system's back office: notes on an order, newest at the top, the form above them, send is an INPUT. Simplified.
  'team-small-backoffice': {
    buyer: '橘子汽水o_o',
    rows: [
      ['buyer', '柿子能换成石榴吗?家里人不爱吃柿子'],
      ['agent', '可以换的,已备注换成石榴,差价不用补'],
      ['agent', '已发出,圆通 YT8811740268'],
      ['buyer', '收到了,有3个软籽石榴烂了'],
      ['agent', '不好意思,麻烦您在订单里上传一下坏果的照片,我们给您赔'],
      ['buyer', '传到售后那里了,你看看'],
      ['agent', '看到照片了,确实压坏了。您看:\n1)补发同等数量\n2)按个数退款到余额\n两个都可以,您选'],
      ['buyer', '补发吧,果子挺好吃的'],
      ['agent', '已安排,今天补发 3 个,单号 YT8812093311,您注意查收'],
    ],
  },
  // Web components: everything in open shadow roots (as are `c` and `s`), the words slotted. French.
  'team-web-components': {
    buyer: 'Camille Roussel',
    rows: [
      ['buyer', 'Bonjour, je tricote un gilet taille 42 avec votre laine mérinos.'],
      ['buyer', 'Le modèle demande 650 m, combien de pelotes faut-il ?'],
      ['agent', 'Bonjour Camille ! Une pelote de mérinos fait 112 m, il vous en faut donc 6.'],
      ['agent', 'Je vous conseille d’en prendre 7, pour rester dans le même bain de teinture.'],
      ['buyer', 'D’accord. Et le coloris « Brume » est-il plutôt gris ou plutôt bleu ?'],
      [
        'agent',
        'Plutôt gris, avec un reflet bleu à la lumière du jour.\nVoici une photo sans filtre : https://fil-laine.example/brume',
      ],
      ['buyer', 'Parfait, je le prends 😊'],
      ['buyer', 'Est-ce que je peux payer en deux fois ?'],
      ['agent', 'Oui, à partir de 60 €. Le choix s’affiche au moment du paiement.'],
      ['buyer', 'Super, merci beaucoup pour votre aide !'],
    ],
  },
  // A page for phones (vant): no list, the name in the bar, a one-line field, phrases above it, times by group, a picture, an order card. Simplified.
  'team-mobile-first': {
    buyer: '大头儿子他爸',
    rows: [
      ['buyer', '老板,平衡车的螺丝少了两个'],
      ['agent', '看到了,少的是把手那两颗 M6 的'],
      ['agent', '我给你补寄,顺便多放两颗备用'],
      ['buyer', '大概几天'],
      ['agent', '同城明天到'],
      ['buyer', '行'],
      ['buyer', '收到了,装好了,孩子玩得停不下来😆'],
      ['agent', '哈哈那就好\n记得戴头盔护膝哈'],
      ['buyer', '护具你们有卖不?4岁男孩'],
      ['agent', '有的,头盔+护膝护肘一套 79,S 码适合 3-5 岁,老客户给你 69'],
      ['buyer', '来一套'],
    ],
  },
  // Angular with Material: groups with a first name, one face and one time, chips as system lines, an outlined field in a form with an icon to send. Spanish.
  'team-angular-material': {
    buyer: 'Gonzalo Ferrer',
    rows: [
      ['buyer', 'Buenos días'],
      ['buyer', 'Me llegaron las botas Nevada pero la 43 me queda justa'],
      ['buyer', '¿Puedo cambiarlas por una 44?'],
      ['agent', '¡Buenos días, Gonzalo! Claro que sí.'],
      ['agent', '¿Las has usado en la calle o solo en casa?'],
      ['buyer', 'Solo en casa, están nuevas'],
      ['agent', 'Perfecto. Tienes dos opciones:\n- Recogida en casa (2–3 días)\n- Cambio en tienda, hoy mismo'],
      ['buyer', 'En tienda mejor'],
      ['buyer', '¿La de Granada centro tiene la 44?'],
      ['agent', 'Sí, quedan tres pares. Te guardo uno a tu nombre hasta el miércoles.'],
      ['buyer', '¿Hace falta la caja original?'],
      ['agent', 'Sí, con la caja y el número de pedido es suficiente 🙂'],
      ['buyer', 'Estupendo, mañana paso por la tienda.'],
    ],
  },
  // Bootstrap 5: a tab per chat at the top, the name (with 様) only in the tab and the customer's card, a photo, a memo, Ctrl+Enter. Japanese.
  'team-bootstrap-tabs': {
    buyer: '中村 美咲',
    rows: [
      ['buyer', 'こんにちは。信楽焼のマグカップについて質問です。'],
      ['buyer', '電子レンジと食洗機は使えますか?'],
      ['agent', 'お問い合わせありがとうございます。店長の小川です。'],
      [
        'agent',
        '電子レンジはお使いいただけます。\n食洗機は、高台に細かな傷がつくことがあるため、手洗いをおすすめしております。',
      ],
      ['buyer', 'なるほど、ありがとうございます。'],
      ['buyer', '結婚祝いにペアで贈りたいのですが、木箱に入れてもらえますか?12月5日までに届くと嬉しいです。'],
      ['agent', 'ペア用の桐箱がございます(+1,100円)。のしもお付けできます。'],
      ['buyer', '素敵ですね✨\nのしは「寿」、名前は「中村」でお願いします。'],
      [
        'agent',
        'かしこまりました。ご注文時の備考欄に「桐箱希望」とご記入ください。11月30日に発送し、12月2日頃のお届けです。',
      ],
      ['buyer', 'わかりました。これから注文します!'],
    ],
  },
  // Born of a PHP forum: private messages as DLs at the left, own ones by 您, a quote, no list, the form below them, Ctrl+Enter. Traditional.
  'team-forum-born': {
    buyer: '貓咪與咖啡因',
    rows: [
      ['buyer', '店家您好,請問這組煞車皮有適用 Shimano R7070 嗎'],
      ['agent', '您好,R7070 請買 L05A 那款\n您看的是 B05S,是登山車用的,裝不上去喔'],
      ['buyer', '好險有問!'],
      ['buyer', '那前後各一組,再加一瓶鏈條油,可以合併運費嗎?'],
      ['agent', '可以,同一張單就只收一次 60 元,滿千免運'],
      ['buyer', '已下單 BS-33071,超商取貨\n另外想問鏈條油是乾式還是濕式'],
      ['agent', '濕式的,常下雨騎比較適合'],
      ['agent', '今天寄出,大約星期二到店'],
      ['buyer', '感謝,我住北海岸一直下雨XD'],
    ],
  },
  // A game company's support: a dark log of lines as in IRC, time and name before the words, a screenshot, a queue, send is a DIV. Traditional.
  'team-game-support': {
    buyer: '月下獨酌QQ',
    rows: [
      ['agent', '您好,這裡是星燼紀元客服,請問遇到什麼問題呢?'],
      ['buyer', '我剛剛買了 990 的月卡禮包,錢扣了東西沒進來'],
      ['buyer', '重登三次了都沒有'],
      ['agent', '了解,麻煩您提供以下資料,我馬上查:\n1. 訂單編號(GPA 開頭)\n2. 付款時間\n3. 角色所在伺服器'],
      ['buyer', 'GPA.3381-5520-1174-02931\n大概 20:50\n伺服器是 蒼穹-3'],
      ['agent', '收到,請稍等 3 分鐘'],
      ['agent', '查到了,款項有成功,只是發放時剛好遇到伺服器重啟,道具卡在佇列。我已經補發到您的信箱,請收一下'],
      ['buyer', '有了有了!!'],
      ['buyer', '可是活動加碼的 50 抽卷沒有'],
      ['agent', '加碼會在每天 05:00 統一發放,您的資格有在名單上,明早登入就會看到囉'],
      ['buyer', '好喔 感謝露娜姐姐 ^_^'],
    ],
  },
  // Like a bank's desk: the whole chat (with `c` and `s`) in a frame of the same origin, tabs and customer line in it, forms and phrases around it. Simplified.
  'team-bank-frame': {
    buyer: '陈*明',
    rows: [
      ['agent', '您好,工号800372为您服务,请问有什么可以帮您?'],
      ['buyer', '我用积分换的空气炸锅,半个月了还没收到'],
      ['agent', '非常抱歉给您带来不便,请您提供一下兑换订单号,我为您查询。'],
      ['buyer', 'JF20261107331208'],
      ['agent', '好的,请您稍候。'],
      [
        'agent',
        '感谢您的等待。经查询:\n1、您的订单于11月9日由供应商发出;\n2、物流单号SF14****8820,11月11日因电话无人接听退回。',
      ],
      ['buyer', '没人给我打电话啊'],
      ['buyer', '留的是不是老号码,我去年换过手机号'],
      ['agent', '您兑换时填写的是尾号6013的号码,请问您现在的号码尾号是多少?'],
      ['buyer', '7729,那就是填错了'],
      ['agent', '已为您登记新号码并安排重新寄送,预计3个工作日内发出,发出后会有短信通知您。'],
      ['buyer', '好 谢谢'],
    ],
  },
  // An overseas marketplace's seller chat: virtual lists placed by transforms, a product card, chips of phrases, an icon of a DIV to send. Indonesian.
  'team-overseas-seller': {
    buyer: 'rinahandayani88',
    rows: [
      ['buyer', 'Kak ini sprei ukuran 180 tinggi kasurnya berapa ya?'],
      ['agent', 'Halo kak Rina 😊 tingginya 30 cm, karet keliling'],
      ['buyer', 'Kasurku tinggi 28 berarti masuk ya'],
      ['agent', 'Masuk kak, malah pas banget'],
      ['buyer', 'Oke aku checkout'],
      ['buyer', 'Kak pesananku boleh ganti motif ga?'],
      ['buyer', 'Dari sakura ke tulip, kalau masih ada'],
      ['agent', 'Boleh kak, kebetulan belum dipacking.\nMotif tulip yang ready:\n- biru\n- dusty pink'],
      ['buyer', 'dusty pink aja'],
      ['agent', 'Siap, sudah kami catat ya kak. Dikirim sore ini pakai JNT, estimasi 2-3 hari'],
      ['buyer', 'Makasih kak 🙏'],
    ],
  },
};

/** Pages of such teams with a text field and a list, but without a chat with a customer. */
export const TEAM_WITHOUT_CHAT: readonly string[] = [
  // A shop's admin: one order with comments among the staff in a timeline. English.
  'team-order-notes',
  // A table of tickets with filters and a field for a remark on those selected. Simplified.
  'team-ticket-list',
  // Reviews with a field to reply under each. Simplified.
  'team-review-replies',
  // A thread in a forum of sellers, with a reply box. Traditional.
  'team-seller-forum',
  // An assistant that writes product texts: prompts at the right, results below them. English.
  'team-ai-writer',
  // An editor for the shop's announcements, those published beside it. French.
  'team-announcement-editor',
];
