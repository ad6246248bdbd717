import type { ChatPage } from './pages';

/** What buyers and agents say on the pages of chat kits; pictures and lines of the page are no rows. */
export const CUP: ChatPage = {
  buyer: '小鹿乱撞_77',
  rows: [
    ['buyer', '在吗'],
    ['buyer', '想问下这个保温杯能装热饮吗,会不会烫手'],
    ['agent', '在的亲,可以装热饮的哦,双层真空不烫手'],
    ['buyer', '容量多少'],
    ['agent', '有三个规格:\n350ml 适合女生\n500ml 日常通勤\n750ml 户外'],
    ['buyer', '我想要500的,白色有货吗'],
    ['agent', '白色有现货,这是实拍图'],
    ['buyer', '好看!今天能发吗?'],
    ['agent', '下午四点前付款今天就能发'],
    ['buyer', '行,我现在拍'],
  ],
};

export const TEA: ChatPage = {
  buyer: '南方有嘉木',
  rows: [
    ['agent', '您好,欢迎光临,请问有什么可以帮您?'],
    ['buyer', '我上周买的茶叶到现在还没收到'],
    ['buyer', '物流三天没动了'],
    ['agent', '抱歉让您久等了,我帮您查一下'],
    ['agent', '查到了,快递在杭州中转站滞留,已经催促,预计明天派送'],
    ['buyer', '那要是明天还没到呢?'],
    ['agent', '明天没到的话:\n1. 我们给您补发一份\n2. 或者全额退款\n您看哪种方便'],
    ['buyer', '补发吧'],
    ['buyer', '这是物流截图'],
    ['agent', '好的,截图已收到,先帮您登记'],
    ['buyer', '辛苦了'],
  ],
};

export const SCREWS: ChatPage = {
  buyer: '陈师傅五金',
  rows: [
    ['buyer', '老板,M8的膨胀螺丝有多长的'],
    ['agent', '有 60、80、100、120 的'],
    ['buyer', '100的一盒多少个'],
    ['agent', '一盒 50 个,18.8 元'],
    ['buyer', '要5盒能包邮不'],
    ['agent', '5盒可以包邮的,江浙沪次日达'],
    ['buyer', '发票要专票'],
    ['agent', '可以开,麻烦发一下开票信息:\n公司名称\n税号\n开户行及账号'],
    ['agent', '收到,发票随货一起发出'],
    ['buyer', '👌'],
  ],
};

export const COAT: ChatPage = {
  buyer: 'Vivian Zhao',
  rows: [
    ['buyer', '请问这件大衣165/50kg穿什么码?'],
    ['agent', '您好呀,建议 S 码,喜欢宽松可以 M'],
    ['buyer', '会起球吗'],
    ['agent', '含羊毛 70%,正常穿着起球不明显的,建议干洗哈'],
    ['buyer', '色差大不大,我怕跟图片不一样'],
    ['agent', '自然光拍摄:'],
    ['buyer', '颜色我喜欢\n就是价格有点高\n能不能送个围巾'],
    ['agent', '这款已经是活动价了,围巾暂时没有赠送,给您申请一张 20 元券可以吗?'],
    ['buyer', '好啊好啊'],
    ['agent', '券已经发到您账户了,下单自动抵扣'],
    ['buyer', '谢谢木木😄'],
  ],
};

export const CAT_FOOD: ChatPage = {
  buyer: '爱吃鱼的猫',
  rows: [
    ['buyer', '猫粮开封后能放多久'],
    ['agent', '亲,密封保存建议 45 天内吃完'],
    ['buyer', '我家猫吃了有点软便'],
    ['agent', '换粮需要过渡哦:\n第1-2天 新粮 25%\n第3-4天 新粮 50%\n第5-6天 新粮 75%\n第7天 全换'],
    ['buyer', '哦哦原来是这样'],
    ['buyer', '那益生菌要一起吃吗?'],
    ['agent', '软便期间可以搭配,一天一包拌在粮里'],
    ['buyer', '是这款吗'],
    ['agent', '对的,就是图上这款'],
    ['buyer', '那给我来两盒,跟上次地址一样'],
  ],
};

export const LAMP: ChatPage = {
  buyer: '一只特立独行的猪',
  rows: [
    ['buyer', '我买的灯收到了,有一个不亮'],
    ['agent', '非常抱歉!麻烦拍个视频或者照片给我看下'],
    ['agent', '看到了,是灯珠的问题,给您补发一个新的可以吗'],
    ['buyer', '要多久'],
    ['agent', '明天上午发顺丰,后天到'],
    ['buyer', '坏的要寄回吗?'],
    ['agent', '不用寄回,您直接处理掉就可以'],
    ['buyer', '那可以,地址是\n成都市武侯区\n下单的那个'],
    ['agent', '好的,已经备注补发,单号出来后发您'],
    ['buyer', '嗯'],
  ],
};
