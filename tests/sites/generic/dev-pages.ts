type Row = readonly [from: 'buyer' | 'agent' | 'system', text: string];

/**
 * More chat pages in the manner of different desks, to mend detection by; marked as `UNKNOWN_PAGES` are. Lines of the
 * system, internal notes and hints that somebody types are no rows. Where Enter alone sends, no element has the id `s`.
 */
export const DEV_PAGES: Readonly<Record<string, { readonly buyer: string; readonly rows: readonly Row[] }>> = {
  // A console of open shadow roots: every message, the field and the button are components; events between.
  'dev-shadow-console': {
    buyer: '徐若棠',
    rows: [
      ['buyer', '你好,我上周买的咖啡机漏水'],
      ['buyer', '底座下面一圈都是湿的'],
      ['agent', '您好徐女士,非常抱歉让您遇到这种情况。请问漏水是在萃取的时候,还是放着不用也会漏?'],
      ['buyer', '放着也漏'],
      ['buyer', '昨晚水箱加满,早上起来桌子上一滩'],
      [
        'agent',
        '明白了,听起来像是水箱底部的密封圈没有贴合。\n麻烦您帮忙看两处:\n1. 水箱取下来,底部的白色胶圈还在不在\n2. 胶圈有没有翘起来',
      ],
      ['buyer', '胶圈在的,但是歪了'],
      ['agent', '那就对了,按平之后再装回去试试'],
      ['buyer', '🙏'],
      ['buyer', '按平了,暂时没看到水'],
      ['agent', '太好了,您再观察一晚。要是还漏,我给您换一台新的,运费我们承担'],
      ['buyer', '行,明天我再来找你'],
    ],
  },
  // Days in sections, groups of one sender, times twice inside the bubble, quotes, emojis as pictures, an icon that sends.
  'dev-day-sections': {
    buyer: '葛青禾',
    rows: [
      ['buyer', '请问你们家的手工皂可以定制刻字吗'],
      ['buyer', '大概要六十块,婚礼伴手礼用'],
      ['agent', '可以的,五十块起就能刻字😊'],
      ['agent', '刻字免费,排期大约十天。您看一下样品说明:\nhttps://soap.example.com/custom?id=3'],
      ['buyer', '好的,我和先生商量一下'],
      ['buyer', '商量好了,刻「青禾 & 阿远」可以吗'],
      ['agent', '可以,正好七个字以内'],
      ['buyer', '😂😂'],
      ['buyer', '那颜色呢,要白色和浅粉各一半'],
      ['agent', '没问题,白三十、浅粉三十。我先做一块样品拍给您确认,确认了再全部开工,这样最稳妥'],
      ['buyer', '太贴心了❤️'],
      ['buyer', '定金付哪里'],
      ['agent', '店里有一个「定金」的商品,拍下就行'],
    ],
  },
  // Reply and private-note tabs over one editor, notes among the messages, paragraphs, an activity line now and then.
  'dev-note-tabs': {
    buyer: '池小满',
    rows: [
      ['buyer', '在吗,我的订单一直显示待发货'],
      ['buyer', '已经四天了'],
      ['agent', '在的,我马上帮您查'],
      ['agent', '您好,查到了:您买的羊毛毯里有一条“燕麦色”在等补货,所以整单没有出库。'],
      ['buyer', '那能不能先发另外两条?'],
      ['buyer', '我周三要送人'],
      ['agent', '可以拆单的,另外两条今天就走,燕麦色到货了再补寄,不再收邮费'],
      ['buyer', '嗯嗯'],
      ['buyer', '补寄大概什么时候'],
      ['agent', '仓库说周四到货,周五寄出'],
      ['buyer', '好,那麻烦了'],
      ['agent', '不麻烦,两条毯子的单号稍后发您'],
    ],
  },
  // Atomic classes, roles of a grid for list and conversation alike, a reversed column, names only for screen readers, two editors.
  'dev-atomic-reverse': {
    buyer: 'Maeve Tolan',
    rows: [
      ['buyer', 'Hi there, do you ship the oak stool to Ireland?'],
      ['agent', 'Hi Maeve! We do, it takes five to seven working days.'],
      ['buyer', 'Lovely'],
      ['buyer', 'And can I get the seat in walnut instead?'],
      ['buyer', 'or at least something darker than the photos'],
      ['agent', 'Walnut is possible, it adds about a week.'],
      ['agent', 'Here is how it looks next to the oak one:\nhttps://stools.example.com/wood'],
      ['buyer', '👍'],
      [
        'buyer',
        'Sold. What about the legs – do they come attached? My last stool arrived in eleven pieces and I never did find out where two of the screws were meant to go.',
      ],
      ['agent', 'Ha, no such thing here. One screw per leg, and the key is in the box.'],
      ['buyer', 'Perfect, ordering tonight'],
      ['agent', 'Thank you! I will keep an eye out for it.'],
    ],
  },
  // A desk of a component library: tabs, counter, a send button asleep while empty, a hidden popover, faces on both sides.
  'dev-counter-desk': {
    buyer: '访客_Hx2719',
    rows: [
      ['agent', '您好,我是客服008,很高兴为您服务,请问有什么可以帮您?'],
      ['buyer', '我想问下儿童自行车16寸适合几岁'],
      ['buyer', '孩子刚过完五岁生日,身高108'],
      ['agent', '16寸适合身高100到120的宝宝,108正合适'],
      ['buyer', '有辅助轮吗'],
      ['agent', '有的,随车送一对,不用另外买'],
      ['agent', '等孩子会骑了,拧两颗螺丝就能拆'],
      ['buyer', '颜色呢?\n详情页上那个雾蓝色\n是不是没货了'],
      ['agent', '雾蓝色这周断货,下周二到\n着急的话可以先看看:\n① 奶白\n② 苔绿'],
      ['buyer', '[微笑]'],
      ['buyer', '那我等雾蓝吧'],
      ['agent', '好的呢,我给您登记到货提醒'],
      ['buyer', '谢谢'],
    ],
  },
  // A layout of tables with fonts and links, name and time above each message, all at the left, a link that sends.
  'dev-table-popup': {
    buyer: 'wangxiaohe',
    rows: [
      ['buyer', '老板 在不在'],
      ['buyer', '要2000个纸箱'],
      ['agent', '在的,您要什么规格'],
      ['buyer', '40*30*25 五层'],
      ['agent', '五层的40*30*25含税3块2一个,2000个起印\n不印字的话现货今天能走'],
      ['buyer', '印字多久'],
      ['agent', '开版3天,印刷2天'],
      ['agent', '版费第一次收,以后翻单不收'],
      ['buyer', '发个样看看'],
      [
        'agent',
        '样箱寄过去运费您那边到付可以吗?样箱本身不要钱的,您收到试装一下,尺寸有出入我们再改刀模,改好之前不会开印,这个您放心',
      ],
      ['buyer', '可以'],
      ['buyer', '地址发你邮箱了'],
    ],
  },
  // Hashed class names, phrases with a "send" each beside the chat, goods pinned above it, a picture, a SPAN that sends.
  'dev-hashed-modules': {
    buyer: '酥酥不加糖',
    rows: [
      ['buyer', '这个壶能放电磁炉上吗'],
      ['buyer', '还有盖子是不是玻璃的'],
      ['agent', '亲,可以的,底部加了导磁层,电磁炉、电陶炉都能用'],
      ['agent', '盖子是木纽配不锈钢,不是玻璃哦'],
      ['buyer', '哦哦'],
      ['buyer', ''],
      ['buyer', '我家炉子是这种,最小档也能感应到吧'],
      ['agent', '看了您的图,这款炉子最小感应直径12厘米,我们壶底13.5厘米,可以感应'],
      ['buyer', '昨晚下单啦~'],
      ['buyer', '🎉🎉🎉'],
      ['agent', '收到,今天下午四点前安排发出\n单号出来后您在订单里就能看到'],
      ['buyer', '能送一包滤纸吗😋'],
      ['agent', '可以的,给您放一包试用装'],
      ['buyer', '爱了'],
    ],
  },
  // Dark, all rows at the left in groups, edited marks, reactions and quotes; own name in a corner; Enter alone sends: no element has the id s.
  'dev-enter-only': {
    buyer: 'Wren_舟',
    rows: [
      ['buyer', '你好,想定做一把尤克里里,23寸'],
      ['buyer', '左手用的'],
      ['agent', '你好!左手的可以做,琴码和弦枕要反着开槽,多三天工期'],
      ['buyer', '面板用相思木大概多少'],
      ['agent', '单板相思木 1680,全单 2360'],
      ['agent', '两种声音差别我录过一段,你听听看:https://luthier.example.com/koa-demo'],
      ['agent', '第一段单板,第二段全单'],
      ['buyer', '听了十几遍……全单吧 😭'],
      ['agent', '哈哈好,钱包辛苦了'],
      ['buyer', '琴头可以不刻你们的标吗?\n想刻我女儿画的一条小鱼\n线条很简单的'],
      ['agent', '可以。你把画拍正一点发来,我描成线稿给你看'],
      ['buyer', '🐟'],
    ],
  },
  // A phone framework on a wide screen: unknown element names, faces as backgrounds, a view that sends, one line to type in.
  'dev-unknown-elements': {
    buyer: '南城旧梦',
    rows: [
      ['buyer', '这个榴莲几个肉?'],
      ['agent', '一个大概4到6房,看大小'],
      ['buyer', '会不会开出来是生的'],
      ['agent', '我们发的是树上熟,路上两三天,到手基本刚好。真有生的,拍视频给我们,包赔'],
      ['buyer', '包赔是赔多少'],
      ['agent', '按坏果比例赔,整个不能吃的全额退'],
      ['buyer', '那给我来一个'],
      ['buyer', '要大点的!'],
      ['agent', '好嘞,给您挑6斤以上的'],
      ['agent', '[玫瑰]'],
      ['buyer', '什么时候到南昌'],
      ['agent', '今天发的话后天到\n到了先别急着放冰箱,闻到香味、轻轻一掰能裂开再吃'],
      ['buyer', 'ok'],
      ['buyer', '到了联系你'],
    ],
  },
  // Conversation and composer in a frame made of a string, list and customer form around it; white space that counts, definition lists.
  'dev-frame-desk': {
    buyer: '霍先生',
    rows: [
      ['buyer', '我收到的跑步机显示E02'],
      ['agent', '您好,E02一般是电机线没有接牢。请先关掉电源,等一分钟'],
      ['buyer', '关了'],
      ['agent', '然后打开前盖(四颗螺丝),看看红色和黑色那两根线的插头,是不是松了'],
      ['buyer', '稍等'],
      ['buyer', '红的那根掉出来了!'],
      ['agent', '找到原因了👍'],
      ['agent', '请断电状态下插回去,听到“咔”一声:\n1) 插紧\n2) 盖好前盖\n3) 再通电'],
      ['buyer', '好了好了 能跑了'],
      ['buyer', '谢谢师傅!!'],
      ['agent', '不客气,刚开始先用慢速跑两分钟'],
    ],
  },
};
