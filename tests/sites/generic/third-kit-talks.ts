import type { ChatPage } from './pages';

/** What buyers and agents say on the pages of the third lot of desks; lines of the page are no rows. */
export const MAT: ChatPage = {
  buyer: '晚风吹麦浪',
  rows: [
    ['buyer', '瑜伽垫6毫米和8毫米选哪个'],
    ['buyer', '我膝盖不太好'],
    ['agent', '膝盖敏感的话推荐8毫米的,跪姿不硌'],
    ['buyer', '会不会太软站不稳'],
    ['agent', '不会的亲,我们是高密度TPE,回弹快'],
    ['buyer', '有味道不'],
    ['agent', '到手后这样处理就没味道了:\n1. 展开晾一天\n2. 用湿布擦一遍'],
    ['buyer', '哦哦'],
    ['buyer', '那我要藕粉色的'],
    ['buyer', '有绑带吗'],
    ['agent', '送绑带和网袋各一个'],
    ['agent', '今天16点前拍下当天发走'],
    ['buyer', '已拍'],
  ],
};

export const KETTLE: ChatPage = {
  buyer: '老杨头67',
  rows: [
    ['buyer', '烧水壶底座不通电了'],
    ['agent', '您好,麻烦看一下底座的插头有没有插紧呢'],
    ['buyer', '插紧了,换了三个插座都不行'],
    ['agent', '给您添麻烦了,请问购买多久了?'],
    ['buyer', '上个月18号买的'],
    ['agent', '还在一年质保期内,可以免费换底座'],
    ['buyer', '要寄回去吗\n我不会弄快递\n家里就我一个人'],
    ['agent', '不用您跑,我们安排上门取件,您把壶放门口就行'],
    ['buyer', '小伙子人不错'],
    ['agent', '应该的,新底座明天下午发出'],
    ['buyer', '好'],
  ],
};

export const SHOES: ChatPage = {
  buyer: '豆豆妈咪',
  rows: [
    ['buyer', '在吗'],
    ['agent', '在的呢,请问有什么可以帮您'],
    ['buyer', '脚长17.5'],
    ['buyer', '胖脚'],
    ['buyer', '买几码'],
    ['agent', '内长要比脚长多1厘米左右,胖脚建议拍29码'],
    ['buyer', '29码内长多少?'],
    ['agent', '29码内长18.6厘米'],
    ['buyer', '鞋底硬吗,孩子刚学跳绳'],
    ['agent', '牛筋底可以弯折90度,跳绳没问题的。洗护说明您看下:\n不要机洗\n不要暴晒'],
    ['buyer', '行'],
    ['agent', '拍下后我给您备注送鞋垫'],
  ],
};

export const GAIWAN: ChatPage = {
  buyer: '竹间月',
  rows: [
    ['buyer', '盖碗容量多大,一个人喝够不够'],
    ['agent', '这款150毫升:\n一人正好\n两人略少'],
    ['buyer', '那拍一个吧'],
  ],
};

export const CHARGER: ChatPage = {
  buyer: 'Kevin Z',
  rows: [
    ['buyer', '充电宝飞机能带吗'],
    ['agent', '可以的,这款10000毫安,37Wh,有3C标识'],
    ['buyer', '上面写的字会不会磨掉?上次安检就因为看不清被扣了'],
    ['agent', '激光刻的,不会磨掉'],
    ['buyer', '快充支持华为吗'],
    ['agent', '支持的协议:\n- PD 20W\n- SCP 22.5W\n- QC 3.0'],
    ['buyer', '两个口一起用呢'],
    ['agent', '同时用每个口5V共15W'],
    ['buyer', '便宜点?'],
    ['agent', '满129减10,领券后119'],
    ['buyer', '嗯'],
    ['buyer', '发什么快递'],
    ['agent', '默认中通,偏远地区发邮政'],
  ],
};

export const ROSES: ChatPage = {
  buyer: '院子里的猫',
  rows: [
    ['buyer', '月季到了叶子有点黄'],
    ['agent', '路上闷了两天会有缓苗期,别急着施肥'],
    ['buyer', '先浇水还是先上盆'],
    ['agent', '先上盆,然后浇透,放散光处三天'],
    ['buyer', '黄叶剪掉?'],
    ['agent', '对,全黄的剪掉,半黄的留着'],
    ['buyer', '我这边最近下雨,一直阴天,要不要拿进屋,屋里没有太阳'],
    ['agent', '有雨棚就放外面,通风最重要。一周内有问题这样反馈:\n拍叶子正反面\n拍盆土\n写上收货日期'],
    ['buyer', '收到'],
    ['agent', '祝您养花愉快'],
    ['buyer', '谢啦'],
  ],
};

export const MATTRESS: ChatPage = {
  buyer: 'tb_梁先生',
  rows: [
    ['buyer', '床垫送到楼下不给搬,什么情况'],
    ['agent', '非常抱歉,您的订单是含送货入户的,我马上联系司机'],
    ['buyer', '快点,我在楼下站着呢'],
    ['agent', '司机说5分钟内返回,帮您搬到6楼'],
    ['buyer', '没有电梯'],
    ['agent', '步梯也是免费的,不另收钱'],
    ['buyer', '来了'],
    ['buyer', '两个人在搬'],
    ['agent', '好的,麻烦您验收时看一下:\n外包装是否破损\n四角有没有塌陷'],
    ['buyer', '右下角有个小口子'],
    ['agent', '您拍张照片,我给您申请补偿80元'],
    ['buyer', '可以'],
  ],
};

export const COFFEE: ChatPage = {
  buyer: '拿铁不加糖',
  rows: [
    ['buyer', '这款豆子酸吗'],
    ['agent', '中深烘,几乎不酸,坚果巧克力味'],
    ['buyer', '手冲多少度水'],
    ['agent', '88到90度,粉水比1比15'],
    ['buyer', '我家只有法压壶'],
    ['agent', '法压也可以哦,参数参考:\n粉 20克\n水 300毫升\n时间 4分钟'],
    ['buyer', '帮我磨成法压的粗细'],
    ['agent', '好的,已备注法压粗研磨'],
    ['buyer', '生产日期新鲜吗'],
    ['agent', '今早烘的,养豆7天后喝最好'],
    ['buyer', '牛'],
    ['agent', '嘿嘿,喜欢再来'],
  ],
};
