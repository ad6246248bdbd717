import type { ChatPage } from './pages';

/** Chat pages in the manners of ten further teams, to mend detection by; told as `DEV_PAGES` are. */
export const MANNER_PAGES: Readonly<Record<string, ChatPage>> = {
  // Atomic class names, seven elements around each bubble, tools that show under the pointer, one face for a group, one word that it was seen.
  'atoms-direct': {
    buyer: 'bia.verde',
    rows: [
      ['buyer', 'oi, vocês entregam em Niterói?'],
      ['agent', 'Oi, Bia! Entregamos sim, às terças e sextas.'],
      ['buyer', 'e quanto fica o frete?'],
      ['buyer', 'pra um vaso médio'],
      ['agent', 'R$ 18, e acima de R$ 150 é grátis'],
      ['buyer', ''],
      ['buyer', 'é esse aqui que eu quero'],
      ['agent', 'Lindo esse! Tenho dois na cor terracota.'],
      ['agent', 'Posso separar um pra você?'],
      ['buyer', 'pode sim 😍'],
    ],
  },
  // Rows placed absolutely by transforms; what is in view stands in the document out of order, after a tall blank.
  'virtual-window': {
    buyer: 'Rosa Whitlock',
    rows: [
      ['buyer', 'Hi! I ordered two planters, one arrived cracked'],
      ['agent', 'Oh no. Could you send a photo of the crack?'],
      ['buyer', ''],
      ['agent', 'Thanks, that is clearly from transport.'],
      ['agent', 'New one goes out today, keep the cracked one for herbs 🌿'],
      ['buyer', 'Really? Great!'],
      ['buyer', 'Do I need to sign for it?'],
      ['agent', 'No signature, the driver leaves it in the porch.'],
      ['buyer', 'perfect'],
    ],
  },
  // A narrow page of a framework for phones: pinned notice, goods, a picture, dots while somebody types.
  'phone-framework': {
    buyer: '北坡的风',
    rows: [
      ['buyer', '请问这款行李箱能登机吗'],
      ['agent', '您好,20 寸的可以,24 寸需要托运'],
      ['buyer', ''],
      ['buyer', '这个就是 20 寸的对吧'],
      ['agent', '对的,外箱含轮 55×38×20'],
      ['buyer', ''],
      ['buyer', '这种轮子坏了能换吗'],
      ['agent', '可以单独换轮,30 元一只,质保期内免费'],
      ['agent', '您把订单号后四位发我,我看看还在不在质保'],
    ],
  },
  // A column hung upside down; groups with one face, quotes, reactions, a pinned notice; times float in the bubbles.
  'reverse-groups': {
    buyer: 'Дина Котова',
    rows: [
      ['buyer', 'Привет! Чайник ещё в наличии?'],
      ['agent', 'Здравствуйте! Да, остались два зелёных и один белый.'],
      ['agent', 'Белый с маленьким сколом на крышке, отдам дешевле'],
      ['buyer', 'А скол сильно видно?'],
      ['agent', 'Если не знать, то нет. Сейчас сниму поближе.'],
      ['buyer', 'Супер'],
      ['buyer', 'Тогда белый, пожалуйста'],
      ['agent', 'Отложил до пятницы 👌'],
    ],
  },
  // Trade abroad: under each bubble its translation and who made it; only what was written counts.
  'translated-below': {
    buyer: 'k.hofbauer',
    rows: [
      ['buyer', 'Guten Tag, passt der Deckel auch auf den 24er Topf?'],
      ['agent', '您好,可以的,24 厘米的锅都能用'],
      ['buyer', 'Und ist der Griff hitzebeständig?'],
      ['agent', '手柄耐热 180 度,可以进烤箱'],
      ['buyer', 'Prima. Wie lange dauert der Versand nach Österreich?'],
      ['agent', '大约 9 到 12 天,有物流单号'],
      ['buyer', 'Gut, ich bestelle zwei Stück.'],
    ],
  },
  // A page for phones: all bubbles at the left, own ones of another colour and with a word that they were read.
  'colour-read': {
    buyer: '闻香识茶',
    rows: [
      ['buyer', '老板,红茶还有吗'],
      ['buyer', '去年那种'],
      ['agent', '有的,今年春天的也到了,您要哪种'],
      ['buyer', '有什么区别'],
      ['agent', '去年的更醇,今年的花香重一些'],
      ['agent', '两种价格一样,128 一罐'],
      ['buyer', '各来一罐'],
      ['agent', '好,给您附两包试喝的白茶'],
      ['buyer', '谢谢老板'],
    ],
  },
  // Goods, a picture, coupons and payments among the messages; states before own words; a send beside every article.
  'goods-and-tips': {
    buyer: '夜航西飞',
    rows: [
      ['buyer', '想要大一点的花瓶'],
      ['agent', '您好,这只高 42 厘米,是最大的了'],
      ['agent', ''],
      ['buyer', '口径多大'],
      ['agent', '口内径 6 厘米,插三到五枝刚好'],
      ['buyer', ''],
      ['buyer', '放这个柜子上会不会太高'],
      ['agent', '看比例正好,灯别直射釉面就行'],
      ['buyer', 'ok 拍了'],
      ['agent', '收到,今晚打包,里外两层木箱'],
    ],
  },
  // A pane beside the chat in which older messages of the same buyer are searched.
  'search-beside': {
    buyer: '易木家居控',
    rows: [
      ['buyer', '您好,请问这款书桌能升降吗'],
      ['agent', '可以电动升降,72 到 118 厘米'],
      ['buyer', '承重多少'],
      ['agent', '整桌 80 公斤,桌面别站人哦'],
      ['buyer', '哈哈不会的'],
      ['buyer', '那装的时候要打孔吗'],
      ['agent', '孔都预先打好了,配了电钻头,一个人四十分钟能装完'],
      ['buyer', '好,我下单'],
    ],
  },
  // Japanese, made with a kit of classes: the shop has its name above its words, "read" beside them, an input of the type submit sends.
  'manager-ja': {
    buyer: 'みつき',
    rows: [
      ['buyer', 'はじめまして。木のスプーンは食洗機で使えますか?'],
      ['agent', 'お問い合わせありがとうございます。申し訳ございません、食洗機には対応しておりません。'],
      ['buyer', 'わかりました'],
      ['buyer', 'では漆塗りのほうはどうですか'],
      ['agent', '漆塗りも手洗いをお願いしております。\n柔らかいスポンジで大丈夫です。'],
      ['buyer', 'ありがとうございます!'],
      ['agent', 'またいつでもご連絡ください'],
    ],
  },
  // Conversations that are not shown stay in the document with their rows and fields.
  'kept-panes': {
    buyer: 'Luna不吃香菜',
    rows: [
      ['buyer', '窗帘是免打孔的吗'],
      ['agent', '有免打孔的罗马杆款'],
      ['buyer', '我家窗宽 1 米 8'],
      ['agent', '那选 2 米杆,可以缩到 1 米 6'],
      ['buyer', '挂钩送吗'],
      ['agent', '送的,杆和挂钩都在一个箱子里'],
      ['buyer', '好的 谢谢'],
    ],
  },
  // Lines are spans, mentions and emoji DIVs; a name once for a long group, no bubbles.
  'spans-as-lines': {
    buyer: 'Ebba Lind',
    rows: [
      ['buyer', 'Hej, har ni stolen i ek?'],
      ['buyer', 'eller ask'],
      ['buyer', 'helst utan armstöd'],
      ['buyer', 'och fri frakt :)'],
      ['agent', 'Hej @Ebba vi har den i ek och ask.'],
      ['agent', 'Utan armstöd: 1 490 kr\nMed armstöd: 1 790 kr'],
      ['agent', 'Frakten ingår'],
      ['agent', 'Ska jag lägga undan en?'],
      ['buyer', 'ja tack, i ek 😀'],
      ['agent', 'Klart'],
    ],
  },
  // A list turned over by a transform and each row turned back, newest first in the markup; styles in line.
  'flipped-list': {
    buyer: '灯火阑珊',
    rows: [
      ['buyer', '这个灯泡是螺口的吗'],
      ['agent', '是 E27 螺口'],
      ['buyer', '多少瓦'],
      ['agent', '7 瓦,相当于老式 60 瓦'],
      ['agent', '暖光和白光都有'],
      ['buyer', '暖光来两个'],
      ['agent', '好的 😊'],
    ],
  },
  // A line at the right edge where the new messages begin.
  'new-begin-here': {
    buyer: '薄荷冰',
    rows: [
      ['buyer', '玻璃杯有没有破损险'],
      ['agent', '有的,签收 48 小时内拍照就赔'],
      ['buyer', '好'],
      ['buyer', '那发货用什么箱子'],
      ['agent', '珍珠棉内衬加五层箱'],
      ['buyer', '收到货了'],
      ['buyer', '有一个杯口有缺口'],
    ],
  },
};
