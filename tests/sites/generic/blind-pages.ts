type Row = readonly [from: 'buyer' | 'agent' | 'system', text: string];

/**
 * Chat pages that detection was never mended by, to tell how it does on what it has not met: for measuring only. Marked as `UNKNOWN_PAGES` are;
 * lines of the system and internal notes are no rows.
 */
export const BLIND_PAGES: Readonly<Record<string, { readonly buyer: string; readonly rows: readonly Row[] }>> = {
  // Reply/Note picker, notes and events in the stream, and a second chat with an assistant at the right. English.
  'blind-assistant-beside': {
    buyer: 'Ines Kolb',
    rows: [
      ['buyer', 'Hi, I ordered two of the wool rugs and only one came?'],
      ['buyer', 'order is #20771'],
      ['agent', 'Hi Ines, sorry about that! Let me look.'],
      [
        'agent',
        'I found it: the two rugs left in separate parcels. The second is a day behind and should be with you tomorrow.\nYou can follow it here: https://parcels.example.com/t/20771-2',
      ],
      ['buyer', 'ok that makes sense'],
      ['buyer', '😅'],
      ['buyer', 'Will someone need to sign for it? I work until six and my neighbour is away this week'],
      ['agent', 'No signature needed.'],
      ['agent', 'If you like I can ask the driver to leave it in the porch.'],
      ['buyer', 'Porch is great, thanks!'],
      ['agent', 'Done. Have a lovely evening!'],
    ],
  },
  // A phone messenger on the web in traditional script: time twice (once invisible), quotes, ticks, emojis as pictures, a virtual list at the left, a search field that is an editor.
  'blind-pre-plain': {
    buyer: '羅宜蓁',
    rows: [
      ['buyer', '請問蛋黃酥可以冷凍嗎'],
      ['agent', '可以的,冷凍十四天,吃之前退冰兩小時再回烤五分鐘就好'],
      ['buyer', '收到'],
      ['buyer', '想跟你訂兩盒'],
      ['buyer', '一盒要送長輩,可以幫我綁緞帶嗎'],
      ['agent', '可以喔,緞帶有酒紅跟霧金兩色'],
      ['agent', '要哪一個呢?'],
      ['buyer', '酒紅好了'],
      ['agent', '👌'],
      ['agent', '那幫您整理一下:\n蛋黃酥 2 盒\n緞帶 酒紅 1 盒\n十一月二十五日 宅配到府'],
      ['buyer', '對'],
      ['buyer', '付款用這個可以嗎 https://pay.example.com/b/88'],
      ['agent', '可以,完成後跟我說一聲,我就排單'],
    ],
  },
  // An older single-page app: floats, PRE for messages and for the editor, names hidden, both faces, system times as paragraphs.
  'blind-clearfix-floats': {
    buyer: '芦苇',
    rows: [
      ['buyer', '师傅在吗'],
      ['buyer', '上次那款门锁,装好以后指纹有时候识别不了'],
      ['agent', '在的,是所有人都识别不了,还是个别手指?'],
      ['buyer', '我妈的,她干活手比较糙'],
      ['agent', '哦,那是指纹太浅了'],
      ['agent', '两个办法:\n一、给她同一个手指录三遍\n二、给她用门卡,我送您两张'],
      ['buyer', '😄'],
      ['buyer', '那卡怎么录'],
      ['agent', '触摸屏输 * 管理密码 # ,然后按 2,听到“嘀”就把卡贴上去'],
      ['agent', '视频教程在这里 https://lock.example.com/v/12 照着做就行'],
      ['buyer', '行,我晚上弄'],
      ['agent', '好,有问题随时说'],
      ['buyer', '嗯'],
    ],
  },
  // The whole desk in a frame under tabs, sizes in rem, floats, answers of a knowledge base with "send" links, a DIV that sends.
  'blind-whole-desk-in-frame': {
    buyer: '用户20261122_4417',
    rows: [
      ['agent', '你好,我是人工客服千帆,正在看您之前和机器人的对话,请稍等'],
      ['buyer', '你们机器人答非所问啊'],
      ['buyer', '我要问的是:净水器滤芯换完,出来的水发黑'],
      ['agent', '明白,给您添堵了。出来发黑的是活性炭粉,新滤芯都会有一点点'],
      ['agent', '把水龙头开到最大,冲五分钟左右就清了'],
      ['buyer', '冲了三分钟了 还是灰的'],
      ['agent', '再冲两三分钟看看,冲的水可以拿来拖地'],
      ['buyer', '。。。好吧'],
      ['buyer', '清了'],
      ['agent', '好的!以后每次换新滤芯都要先冲一冲,第一杯别喝。'],
      ['buyer', '知道了'],
      ['buyer', '滤芯多久一换'],
      ['agent', '前置三个月,RO膜两年左右;机身灯变红就是提醒您换了,不用自己记日子'],
      ['buyer', '[OK]'],
    ],
  },
  // Blocks of full width in the way of a ticket; a tint tells the agent; the name once a group; subject, receiver and macro fields near the editor; two send buttons.
  'blind-full-width-blocks': {
    buyer: '宋一禾',
    rows: [
      ['buyer', '你好 我买的婴儿推车后轮有点晃'],
      ['buyer', '视频发你们了'],
      [
        'agent',
        '您好,视频看到了,是后轮卡扣没有到位。\n麻烦您这样试一下:\n先把轮子拔下来,转半圈,再按进去,听到两声响就对了。',
      ],
      ['buyer', '按了,只有一声'],
      ['agent', '那就是差最后一下,请用脚踩住刹车再往下压'],
      ['buyer', '💪'],
      ['buyer', '两声了!不晃了'],
      ['agent', '太好了~ 出门前再晃一晃确认就可以放心用'],
      ['buyer', '又来麻烦你们,雨罩在哪买'],
      ['agent', '不麻烦的,雨罩链接:https://stroller.example.com/rain?sku=R2 ,下单备注推车型号就行'],
      ['buyer', '型号在哪看呀,是车架上那个贴纸吗?我拍了好几张都糊,你帮我看看是 T5 还是 T6'],
      ['agent', '是T6'],
    ],
  },
  // What the buyer is typing shows as a bubble (no row); a form filled in before; groups with one name; send asleep while empty.
  'blind-typing-preview': {
    buyer: '柏舟',
    rows: [
      ['buyer', '我平时穿42.5 你家徒步鞋要不要买大一码'],
      ['agent', '您好柏舟,平时42.5的话,这款建议43,前面留一指,下坡不顶脚。'],
      ['agent', '脚背高吗?'],
      ['buyer', '还行,偏瘦'],
      ['buyer', '会不会磨脚踝'],
      ['agent', '偏瘦的话43刚好~鞋口有一圈软棉,前两天在家里穿着走走,磨合一下再上山'],
      ['buyer', '🥾👍'],
      ['buyer', '防水吗,趟水那种'],
      ['agent', '防泼水,短时间踩浅水没事;整只鞋泡下去会从鞋口进水的,这个我得跟您说清楚'],
      ['buyer', '实在'],
      ['buyer', '那下单'],
      ['agent', '收到,今天发'],
    ],
  },
  // A virtual list: rows placed by transforms and not in order in the mark-up; an arrow that sends, asleep while empty.
  'blind-recycled-rows': {
    buyer: '双缅因家长',
    rows: [
      ['buyer', '请问这款猫爬架底座多大'],
      ['agent', '底座50×40厘米,板厚1.8厘米,总高1米3'],
      ['buyer', '我家两只都是缅因,一只14斤一只16斤'],
      ['buyer', '会不会晃'],
      [
        'agent',
        '底座配了两块加重板,另外墙上可以打一颗膨胀螺丝固定,附件包里都有。16斤的猫从最上面一层跳下来,我们用沙袋试过,脚不离地;不过如果您家是瓷砖地,建议下面垫上防滑垫。',
      ],
      ['buyer', '懂了'],
      ['agent', '还有什么担心的您都可以问'],
      ['buyer', '安装要多久?我一个人'],
      ['agent', '二十分钟左右\n螺丝都是同一种\n说明书扫码有动画 https://cat.example.com/a7'],
      ['buyer', '麻绳会掉毛吗'],
      ['buyer', '之前买的掉一地🙃'],
      ['agent', '头两天会有一点浮毛,拿吸尘器吸一遍就好'],
      ['buyer', 'OKK 拍了'],
      ['agent', '看到订单啦,明天上午发'],
    ],
  },
  // Floats and cards of a style sheet; names and times above; one input line; Enter alone sends: no element has the id s.
  'blind-floats-enter-only': {
    buyer: '琴童妈妈0713',
    rows: [
      ['agent', '您好,有什么可以帮您'],
      ['buyer', '你好我想问一下就是那个电子琴61键的那款它带不带延音踏板插孔呀因为老师说一定要有'],
      ['agent', '带的,琴背面左起第二个就是'],
      ['buyer', '👌'],
      ['buyer', '那踏板你们卖吗'],
      ['agent', '有的,单买49,和琴一起拍39'],
      ['buyer', '便宜10块是吧哈哈'],
      ['agent', '对的哈哈'],
      ['buyer', '再问一个'],
      ['buyer', '耳机孔是大的还是小的'],
      ['buyer', '孩子晚上练'],
      ['agent', '6.35的大孔,我们送一个转接头,普通耳机能直接插'],
      ['buyer', '很好 谢谢你'],
      ['agent', '祝孩子学得开心!琴凳高度参考:\n身高120:45厘米\n身高130:48厘米'],
    ],
  },
  // All rows at the left with a name once a group, comments for the team among them, tabs of chat, mail and comment, a shadow twin of the text area.
  'blind-all-left-tabs': {
    buyer: '沿海的阿泽',
    rows: [
      ['buyer', '你们的折叠桌能不能放阳台?会晒'],
      ['agent', '可以放的,桌面是户外板,晒不裂,就是颜色两三年后会浅一点'],
      ['buyer', '铁脚会不会锈'],
      ['buyer', '我们这边是海边'],
      ['agent', '海边的话说实话会比较快,镀层大概顶一年多。推荐您看铝脚那款,贵八十,不会锈'],
      ['buyer', '铝脚承重多少'],
      ['agent', '四十公斤'],
      ['buyer', '够了够了'],
      ['buyer', '☀️'],
      ['buyer', '阳台量好了:\n长 1.12 米\n宽 0.6 米\n放得下吧'],
      ['agent', '桌子展开1米×0.55米,四边还能留出六厘米,正好'],
      ['agent', '图纸在这里 https://table.example.com/size.pdf'],
      ['buyer', '棒,拍了'],
    ],
  },
  // Components with open shadow roots; the texts come through slots; the editor without a role in a root of its own; an icon that sends.
  'blind-slots-everywhere': {
    buyer: '汤一',
    rows: [
      ['buyer', '你好请问可以只买替换芯吗'],
      ['agent', '可以的,替换芯三支一组'],
      ['buyer', '和香薰机的老款通用吗'],
      ['buyer', '我的是前年买的圆的那个'],
      ['agent', '通用,前年圆款和现在的方款用的是同一种芯'],
      ['agent', '味道有三种:\n白茶\n雪松\n晚香玉'],
      ['buyer', '雪松浓不浓,我老公鼻炎😷'],
      ['agent', '三种里面雪松最淡。鼻炎的话建议先开最低档,放在离床远一点的地方,闻着不舒服就关掉通通风'],
      ['buyer', 'ok'],
      ['buyer', '买一组送一支那个活动还有吗'],
      ['agent', '到今晚十二点'],
      ['buyer', '!!!马上'],
      ['buyer', '搞定✌️'],
      ['agent', '收到您的订单了,谢谢支持'],
    ],
  },
};

/** Pages without a chat, for measuring only as well. */
export const BLIND_PAGES_WITHOUT_CHAT: readonly string[] = [
  'blind-no-chat-mail',
  'blind-no-chat-comments',
  'blind-no-chat-ticket-form',
  'blind-no-chat-cms-editor',
];
