import { matchesOf } from '../../text/matches';
import { isClosing } from './courtesies';
import { any, END, gap, START } from './slots';

/** How a buyer's message sounds. `unknown`: a question or a statement that shows no feeling. */
export type Mood = 'anger' | 'complaint' | 'calm' | 'unknown';

const MANY = '(?:\\d+|[一二两三四五六七八九十半几多好百]|无数|多少){1,3}';
const YOU = '(?:[你您]们?|贵店|店家|商家|卖家|客服)';

/** Contempt for the shop, its goods or its honesty. */
const CONTEMPT = any(`
  骗(?:子|人|钱|我|局|消费者) 欺[骗诈] 诈骗 坑(?:人|爹|我|钱|货|死) 被坑 上当 黑[店心商] 奸商 无良 缺德 没良心 良心(?:不会|何在|呢|被) 不要脸 恶[心劣] 差劲 (?<![有当扔丢成])垃圾(?!袋|桶|箱|筐|分类|处理|短信|篓|铲|车) 傻[逼x] 他妈 tmd (?<![\\u4e00-\\u9fff])妈的 狗屁 放屁 有病吧
  (?:什么|啥)(?:破|烂|鬼|垃圾|玩意|态度|服务|质量|素质|东西啊|人啊|事儿?啊) (?:破|烂)(?:店|东西|玩意|质量|快递|客服|货|服务|衣服|鞋|平台) 店大欺客 欺人太甚 欺负(?:人|我|老|消费者) 不负责任? 推卸 踢皮球 推来推去 互相推 敷衍 糊弄 忽悠 打发(?:我|人|谁|叫花) [耍玩]我 当(?:我|猴|傻子|冤大头) 不讲(?:理|信用|道理|诚信)
  好意思(?:卖|说|发|收|要) 就这(?:服务|质量|态度|水平|速度|效率) 怎么(?:做生意|办事|搞|当客服)的? (?:做生意|办事)的?吗`);

/** What a buyer feels who has had enough. */
const FED_UP = any(`
  气[死炸疯] 生气 火大 恼火 来气 一肚子火 无语 服了(?:你|您|,|。|$) 醉了 受不了 受够 忍[不无](?:了|可忍) 过分 离谱 失望 心[寒塞累] 寒心 崩溃 愤怒 窝火 闹心 糟心 烦死 烦人 呵呵
  再也不(?:会|想|来|买|在|信|光顾) 不会再(?:来|买|光顾) 最后一次(?:在|买|问|给|警告) 浪费(?:我|时间|感情|钱) 耽误(?:我|事|时间|大事) [要给](?:我)?(?:一个|个)?(?:说法|交代|解释) 凭什么 讲不讲 有没有(?:良心|信用|责任心|人管|职业道德|人性|诚信) 没完没了 有完没完 没见过(?:这|你)[样种么们] 太(?:差|坑|烂|次|垃圾|气人|随便|不像话|不负责|扯|黑|欺负|让人失望|慢了吧)
  不像话 说话不算 言而无信 出尔反尔 一拖再拖 拖[着]?不(?:处理|退|发|解决|给) 后悔(?:死|买|一次|在)`);

/** Turning to somebody stronger. */
const ESCALATION = any(
  `投诉 举报 曝光 差评 维权 起诉 告(?:你|您)们? 报警 法院 律师函? 12315 12345 消协 工商局? 市场监管局? 消费者协会 小二 (?:平台|官方|客服)介入 退一赔[三十]`,
);
const MEANS_IT = any(
  `[我就要去会给打找]  直接 等着 准备 必须 一定 马上 立刻 只能 只好 已经 再不 再这样 信不信 申请了? 联系了? 发 写 了$`,
);

/** Words that turn into their opposite, into a fear or into somebody else's after one of these. */
const NOT_MEANT =
  /(?:不|没|别|勿|莫|(?<!再)怕|担心|如果|要是|万一|会不会|会|是不是|(?:以前|之前)[^,。!?;]{0,8}|上次在|别家|别的|其他|人家|有人|网上|看到|有的?|怎么|如何|取消|撤销|撤了|谨防|希望|一点都?|防)[^,。!?;]{0,4}$/u;
const ASKED = /^[^,。!?;]{0,8}(?:吗|电话|入口|流程|怎么样|会怎)/u;

const ANGER: readonly Sign[] = [
  { says: `${CONTEMPT}|${FED_UP}`, unless: NOT_MEANT },
  // Impatient forms: counting, setting against what was said, orders and rhetorical questions to the shop.
  {
    says: `第(?:[三四五六七八九十]|\\d+)(?:次|回|遍|天)(?:了|找|问|$)|说(?:的|好|有|是|给我|了)[^。!?]{0,14}?(?:现在|结果|今天又|又(?:跟我)?说|付完|到了)[^。!?]{0,8}?(?:没|第|再等|不|说)|你们?(?:自己(?:看看|说)|就告诉我|是不是(?:觉得|以为|当)|管不管|看着办)|别(?:跟|和|给|拿)我|[逗玩坑]我[呢吗]|累不累|像话吗|也敢|还是不(?:赔|退|管|给|想)|(?:找|叫|让|喊)你?们?(?:的)?(?:老板|领导|主管|经理|负责人)|再这样|直接退了|记住你们|算我(?:倒霉|瞎)|亏我|吓死|一个比一个|买[了个]{1,2}(?:这|什么)?(?:玩意|破烂|教训|寂寞)|(?:催|问|打)(?:了|过)?(?:也|都)没(?:用|人|回)|当(?:没|不)看见`,
    unless: /(?:不|没|希望|千万)[^,。!?;]{0,3}$/u,
    not: ASKED,
  },
  { says: `别(?!家|的|人|处|店)${gap(6)}(?:骗|坑|糊弄|敷衍|忽悠|打发|耍|拖|装傻)` },
  {
    says: `${MEANS_IT}[^,。!?;:~\\n不没别]{0,5}?${ESCALATION}|${START}${ESCALATION}(?:${YOU}|吧|!|${END})`,
    unless: NOT_MEANT,
    not: ASKED,
  },
  { says: `(?:到底|究竟)${gap(8)}(?:发|退|到|管|处理|解决|想|谁|负责|给|人|回|修|赔|行不行|有没有人)`, unless: /拉$/u },
  {
    says: `(?:催|说|问|讲|发|打|联系|反映)(?:了|过){1,2}(?:${YOU})?${MANY}(?:遍|次|回|天|个电话)|(?:说|问|催(?!我)|讲|找|打|联系|反映|退|换|补)[^,。!?;]{0,4}?${MANY}(?:遍|次|回)了|(?:等|拖)了?(?:我|都|快|足足|整整|已经|将近){0,3}${MANY}个?多?(?:天|周|星期|礼拜|月|小时|钟头|年)了?[,]?${gap(4)}(?:还|连|都没|也没|没人|什么|才|到底|!)|没人(?:管|理|回|搭理|处理|负责|接)|(?:不|没)(?:人)?(?:理|回)(?:我|人)|装(?:死|看不见|没看见)|(?:一直|老是|总是|天天|次次|每次)(?:让我|叫我|说|拖|推|骗)`,
  },
];

/** What went wrong with a thing, whoever is to blame. */
const FAULT = any(`
  [坏破碎裂断烂瘪霉馊臭湿脏瞎歪皱](?:了|的|掉|成|开|损|洞|口|痕|好几|[一两三]) 压[扁坏烂碎] 变[形质味] 发[霉黄臭] 漏[水油液气电光发]了? 开[胶线裂] 起球 缩水 掉[色漆毛渣皮]了? 褪色 生锈 过期 划[痕花] 瑕疵 色差 异味 怪味 臭味 味道很?[大重] 有(?:洞|裂|虫|头发|毛病|问题|污|一股)
  不(?:通电|能用|好用|亮|转|响|制冷|工作|会动|动了|能充|出水|发热|走了|灵) 没(?:反应|法用|有配件|收到(?!短信|验证|通知|信息|消息)) 用不了 充不进 打不开 少[了发一件寄给两] 缺[了件少一] 漏[发寄装] 发[错成](?!窗口|人|群) 寄错 错发 拿错 装错 假货 [是]假的 二手 用过的 翻新 不一样 不一致 不符 货不对板 质量(?:很|太|真|这么|好|也太|有点)?(?:差|不行|不好|一般|有问题) (?:颜色|尺码|大小|款式|型号|地址|数量)(?:也|都|又)?不对 弄丢 丢[了件] 不见了 [盖关拧装扣插连按点]不(?:上|紧|进|开|亮|住|平) 没(?:声音|电|信号|画面|影儿?|动静) 空(?:盒|箱|气|包裹) 别人(?:退|穿|用)(?:过|回来) 扔(?:在|到)?(?:雨|门口|地上|外面|马路) (?:掏出|发现|爬出|吃到)(?:来|了)?[一两]?[根只个条块]`);
/** The buyer has the thing, or had the trouble: no fear, no question before buying. */
const HAPPENED =
  /收到|到货|到手|拿到|打开|拆开|刚到|寄来|发来|送来|里面|上面?有|用了|才用|穿了|洗了|吃了|装了|一次就|[一二两三几\d]天就|了|我(?:要|买|拍|订)的|全|都|这|给我|怎么|根本|完全|一股|是[坏破碎裂断烂假]|边|面|有[一个两]/u;
const SUPPOSED =
  /会不会|会.{0,8}吗|怕|担心|如果|万一|要是|假如|能(?:换|退|赔|修|补)|可以(?:换|退|赔|修|补)|怎么(?:办|赔|处理)\??$|有没有|是不是会|容易|谢谢|严重吧|(?:严重|厉害|[色球水毛])吗|没关系|没事|不用赔|不要紧/u;

const FAULTY: Sign = {
  says: FAULT,
  unless: /(?:不|没|没有|不会|会|防|怕)[^,。!?;]{0,3}$/u,
  when: HAPPENED,
  never: SUPPOSED,
};
const COMPLAINT: readonly Sign[] = [
  FAULTY,
  {
    says: `怎么(?:都|这么久|今天|到现在|一直){0,2}(?:还|又|都)(?:没|不|未)|迟迟(?:没|不|未)|一直(?:没|不|未)(?:${gap(2)})(?:发|到|退|动|更新|处理|收|回)|(?:物流|快递|单号|包裹)${gap(6)}(?:没动|不动|没更新|没有更新|卡)|${MANY}天${gap(2)}(?:没动|不动|没更新|没发|没到|没消息)|说好(?:的)?${gap(8)}(?:没|不|呢)`,
  },
];

interface Sign {
  readonly says: string;
  /** The clause before the words, where they are not meant. */
  readonly unless?: RegExp;
  /** What follows the words, where they are not meant. */
  readonly not?: RegExp;
  /** Must stand in the message. */
  readonly when?: RegExp;
  /** Must not stand in the message. */
  readonly never?: RegExp;
}

/** The thing is there, or was in use: a fault of it is no trouble on the way. */
const ARRIVED = /(?<!没有?)收到|到货|到手|拿到|打开|拆开|刚到|寄来|发来|送来|用了|穿了|洗了|吃了|装了/u;
/** Asks what would be, or what to do. */
const QUESTION = /[吗么吧?]$|怎么(?:办|救|修|弄)|(.)不\1/u;

const SIGNS = { anger: ANGER.map(compiled), complaint: COMPLAINT.map(compiled) };
const showsFault = compiled(FAULTY);

/**
 * Reads a buyer's message, normalised, by its forms and, where a model is loaded, by what that has learnt: it finds what no form tells, and is
 * believed where it is sure that a form is not meant ("calm"). For what steers advice, never for judging the buyer. Linear.
 */
export function moodOf(text: string, learnt?: (text: string) => Mood): Mood {
  if (isClosing(text)) return 'calm';
  const heard = learnt?.(text) ?? 'unknown';
  if (heard === 'calm') return 'unknown';
  const shown = moodByForms(text);
  return shown === 'unknown' || heard === 'anger' ? heard : shown;
}

/** Whether a buyer's message, normalised, says outright that what came is faulty; troubles that are only hinted at, and questions, do not. */
export function tellsOfFault(text: string): boolean {
  return ARRIVED.test(text) && !QUESTION.test(text) && showsFault(text);
}

function moodByForms(text: string): Mood {
  if (SIGNS.anger.some((shows) => shows(text))) return 'anger';
  return SIGNS.complaint.some((shows) => shows(text)) ? 'complaint' : 'unknown';
}

function compiled({ says, unless, not, when, never }: Sign): (text: string) => boolean {
  const pattern = new RegExp(says, 'gu');
  return (text) =>
    when?.test(text) !== false &&
    never?.test(text) !== true &&
    matchesOf(pattern, text).some(({ index, 0: words }) => {
      const before = /[^,。!?;\n]{0,12}$/u.exec(text.slice(0, index))?.[0] ?? '';
      return unless?.test(before) !== true && not?.test(text.slice(index + words.length)) !== true;
    });
}
