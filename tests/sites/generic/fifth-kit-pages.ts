import type { ChatPage } from './pages';

/** A fifth lot of desks that are written with libraries of parts, kept as `KIT_PAGES` are. What of a library stands in them is under the MIT licence. Detection was mended by these. */
export const FIFTH_KIT_PAGES: Readonly<Record<string, ChatPage>> = {
  'kit-sourced-sections': {
    buyer: '高三家长_李',
    rows: [
      ['buyer', '书少发了一本答案'],
      ['agent', '家长您好,答案是夹在封底塑封里的,您看看封底'],
      ['buyer', '没有,封底就一层皮'],
      ['agent', '抱歉,这本确实漏装了'],
      ['agent', '我马上安排补发答案册,另外电子版先给您应急'],
      ['buyer', '订单 BX884120260408\n¥68.80 · 共1件'],
      ['buyer', '电子版怎么看'],
      ['agent', '操作如下:\n扫书背的二维码\n关注后回复“高三数学”\n点链接直接看,不用注册'],
      ['buyer', '能看了'],
      ['buyer', '补发的写孩子学校地址行吗'],
      ['agent', '可以,您发一下学校和收件人'],
      ['buyer', '市一中高三(7)班 李想 收'],
      ['agent', '好的,今天中午就发出'],
    ],
  },
  'kit-collection-memo': {
    buyer: 'Mr. 沈',
    rows: [
      ['buyer', '试样穿了,肩膀有点紧'],
      ['agent', '沈先生,是抬手紧还是自然垂着也紧?'],
      ['buyer', '抬手的时候'],
      ['agent', '明白,这是袖窿偏低了,能改'],
      ['buyer', '裤长也短了一点点,大概一厘米'],
      ['agent', '裤脚我们预留了四厘米,放得出来。给您排一下:\n周二 上门取衣\n周四 师傅改袖窿、放裤脚\n周六 二次试样'],
      ['buyer', '周六我在上海,可以改周日吗'],
      ['agent', '可以的,周日上午十点我亲自送过去'],
      ['buyer', '好'],
      ['buyer', '衬衫的领撑记得带两副'],
      ['agent', '已经备注了'],
    ],
  },
  'kit-directed-mobile': {
    buyer: '小楼听雨',
    rows: [
      ['buyer', '掌柜的,工期还有几天呀'],
      ['agent', '姑娘,您这条在上腰头了,后天能发'],
      ['buyer', '我二十二号要穿去拍照'],
      ['agent', '来得及,后天发顺丰,次日到'],
      ['buyer', '裙长97我161会拖地吗'],
      ['agent', '看您怎么穿:\n平底鞋,腰头往上提两指\n三厘米跟的,正好盖脚面\n汉履弓鞋的话选94更稳'],
      ['buyer', '那帮我改94吧'],
      ['agent', '已经和绣房说了,改94,不加钱'],
      ['buyer', '谢谢掌柜'],
      ['buyer', '这件上衣配得上不'],
      ['agent', '配的,米白压得住织金'],
    ],
  },
};
