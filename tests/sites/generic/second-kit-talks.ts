import type { ChatPage } from './pages';

/** What buyers and agents say on the pages of the second lot of chat kits; lines of the page are no rows. */
export const COOKER: ChatPage = {
  buyer: '芝麻汤圆',
  rows: [
    ['buyer', '你好'],
    ['buyer', '这个电饭煲3升够几个人吃'],
    ['agent', '亲亲,3升的适合2到4口人哦'],
    ['buyer', '我家五口'],
    ['agent', '五口之家建议选:\n4升 日常够用\n5升 宽裕一些'],
    ['buyer', '5升多少钱'],
    ['agent', '今天活动价329,赠一个蒸笼'],
    ['buyer', '内胆涂层会不会掉啊,之前买的用半年就花了'],
    ['agent', '这款是陶晶内胆,用木铲或硅胶铲就不容易刮花'],
    ['buyer', '那行'],
    ['agent', '您拍下备注一下要蒸笼就可以'],
  ],
};

export const FLOATS: ChatPage = {
  buyer: '老周渔具',
  rows: [
    ['agent', '您好,在的'],
    ['buyer', '我订的二十个浮漂少了两个'],
    ['buyer', '数了三遍'],
    ['agent', '抱歉呀,麻烦您拍一下包裹面单和里面的东西'],
    ['buyer', '面单扔了'],
    ['agent', '没关系,我查了出库称重记录,确实轻了'],
    ['agent', '处理方案您看下:\n补发两个浮漂\n或者退两个的钱 17.6 元'],
    ['buyer', '补发吧,顺便多给两个太空豆'],
    ['agent', '可以的,给您放一包太空豆'],
    ['buyer', '敞亮'],
    ['agent', '今天下午就发,单号出来发您'],
  ],
};

export const DRESS: ChatPage = {
  buyer: 'Echo回声',
  rows: [
    ['buyer', '裙子收到了,腰围大了'],
    ['agent', '您平时穿什么码呀'],
    ['buyer', '平时M,这次拍的也是M'],
    ['agent', '这款版型偏大一码,页面有写哦,给您换S可以吗'],
    ['buyer', '邮费谁出'],
    ['agent', '有运费险的,寄回会赔给您'],
    ['buyer', '赔多少\n我这边是新疆\n寄过去可不便宜'],
    ['agent', '新疆地区运费险赔付18元,不足的部分您凭底单找我补'],
    ['buyer', '好,那换S'],
    ['agent', '已提交换货申请,您在订单里点确认'],
    ['buyer', '点了'],
  ],
};

export const BACON: ChatPage = {
  buyer: '山里人家',
  rows: [
    ['buyer', '腊肉咸不咸'],
    ['agent', '我们家做的是中等咸度,煮之前用温水泡半小时刚好'],
    ['buyer', '有没有不带皮的'],
    ['agent', '有的,去皮五花500克一份,比带皮贵4块'],
    ['buyer', '来三份'],
    ['buyer', '真空包装吗'],
    ['agent', '真空的,保存方法给您说下:\n常温 30天\n冷藏 90天\n冷冻 半年以上'],
    ['buyer', '好'],
    ['agent', '拍好跟我说一声,我给您改价'],
    ['buyer', '拍了,改吧'],
    ['agent', '改好了,您刷新付款'],
  ],
};

export const EARPHONES: ChatPage = {
  buyer: '不吃香菜',
  rows: [
    ['buyer', '耳机左边没声音了,才用了一个月'],
    ['agent', '您别着急,先试试长按两个耳机十秒重置一下'],
    ['buyer', '重置过了没用'],
    ['agent', '好的,保修一年内可以免费换新,麻烦提供:\n订单号后四位\n故障视频'],
    ['buyer', '后四位 7731'],
    ['buyer', '视频发你邮箱了'],
    ['agent', '视频看到了,已经给您登记换新'],
    ['buyer', '几天能到'],
    ['agent', '您寄回我们签收后当天发新的,一般三到五天'],
    ['buyer', '那还行'],
    ['agent', '嗯嗯,有问题随时找我'],
  ],
};

export const LIGHTS: ChatPage = {
  buyer: 'Leo-装修中',
  rows: [
    ['buyer', '客厅35平装多大的灯'],
    ['agent', '35平建议选100瓦以上,直径80到90公分的'],
    ['buyer', '层高才2米6会不会压抑'],
    ['agent', '那给您推荐吸顶款,厚度只有9公分'],
    ['buyer', '链接'],
    ['buyer', '能调色温吗?'],
    ['agent', '可以的,三种模式:\n暖光 3000K\n自然光 4000K\n白光 6000K'],
    ['buyer', '遥控器送不送'],
    ['agent', '送的,还能用小程序控制'],
    ['buyer', 'OK,下午让设计师看看'],
    ['agent', '好的,有效果图也可以发我帮您参考'],
  ],
};
