import * as english from '../english/tone';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { conditional, followedBy, negated, ours, precededBy, saying, within } from '../grammar/guards';
import type { Guard } from '../grammar/scene';
import { alone, any, gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

/** Words for a person that are never said kindly. Many name goods too: a frame must aim them at somebody. */
const SLUR = any(`
  傻[逼比屄叉缺屌狗帽子瓜] 沙[比雕] 煞笔 二[逼货] (?<!\\d)二百五(?![十百千万零元块个米克斤]) 脑残 智障 弱智 白痴 蠢[货猪驴蛋材] 笨[猪蛋驴] 废物 贱[人货种胚] 人渣 败类 渣滓
  狗东西 狗杂种 畜[生牲] 禽兽 神经病 疯[子狗婆] 变态 无赖 流氓 泼妇 刁民 骗子 老赖 碰瓷 穷[鬼逼酸光蛋] 要饭 叫花子 乡巴佬 土包子 土鳖
  贪小便宜 白嫖[党怪]? 杠精 王八[蛋羔]? 混[蛋账] 杂[种碎] 婊子 垃圾 奇葩 戏精 巨婴 文盲 睁眼瞎 瞎子 聋子 猪脑子? 猪头 蛆 臭虫 讨债鬼
  丧门星 扫把星 吸血鬼 铁公鸡 周扒皮 小人 败家子 马屁精 老不死 不要脸 没素质 没教养 没良心`);

/** Swearing that has no other meaning in a shop. */
const CURSE = any(`
  傻[逼比屄叉缺屌] 煞笔 沙雕买家 脑残 [操艹肏日]你(?:妈|大爷|全家|祖宗)? 他妈的? 妈[了个]{0,2}[逼巴](?!子) 特么的 尼玛的? 泥马的? 草泥马 滚[犊粗]子?
  狗娘养 王八蛋 死全家 全家死 断子绝孙 不得好死 祖宗十八代 去吃屎 放(?:你|狗|你的|你娘的)屁 狗屁 你妈[的逼] 你大爷的
  (?<![a-z0-9])(?:shabi|c\\s?n\\s?m|nmsl|tmd|nmd|wcnm|mlgb|stfu|fuck|idiot|bitch)(?![a-z0-9])`);

const ORGAN = any(`脑袋 脑壳 脑子 脑筋 大脑 智商 情商 心理 精神 眼睛 眼珠子? 眼神 耳朵`);
const FAULT = any(`
  有(?:病|坑|问题|毛病|泡|水|屎) 进了?水 坏[了掉] 短路 不好使 不够用 欠费 秀逗 锈 没带 没长 丢 驴踢 门[夹挤] 喂了?狗 负数? 堪忧 摆设 退化
  浆糊 瞎 聋 长(?:哪|到屁|屁|头顶|后脑|脚) 喘气 出气 装饰 白长 当?灯泡 不正常 低 捐`);

const VIRTUE = any(`素质 人品 教养 家教 良心 品行 做人 为人 脸皮 心眼 心肠 嘴巴? 人性 格局 德行`);
const LACK = any(`低 差 有问题 不行 堪忧 没有 坏 黑 臭 毒 脏 贱 厚 狗吃 喂狗 负 烂 小 歪 不怎么样`);

const DISGRACE = any(`
  没(?:有)?(?:素质|教养|家教|良心|人性|皮没脸|脸没皮|脸皮|脑子|心没肺|爹没妈) 缺(?:德|心眼|教养|爹少) 不要个?脸(?![上部颊朝型皮红]) 不知(?:廉耻|羞耻|好歹)
  厚颜无耻 死皮赖脸 丢人现眼 恶心人 真恶心 [没不]长(?:眼睛?|脑子?|耳朵|心)(?![虫过高出]) 狗眼看人 狗嘴 吃相(?:真|太)?(?:难看|丑) 嘴脸 想钱想疯 穷疯
  吃错了?药 [没忘]了?吃药了?吧? 该吃药 病得不轻 胡搅蛮缠 蛮不讲理 无理取闹的人 讹上 赖上我们`);

const HOUSE = within(/花|叶|植|宠物|猫|狗狗|鱼|机器|主板|电脑|硬盘|孩子|宝宝|老人|家里|亲人|患者|病人|皮肤|肌肤/u);
const GOODS = followedBy(
  /^(?:袋|桶|分类|处理|短信|箱|邮件|回收|清理|酰胺|兔|辣|式|相机|操作|利用|款|系列|联名|说[^你您])/u,
);

/** Unkind for certain: stops the message. */
const ATTACKS: readonly Frame[] = [
  { says: CURSE, unless: [followedBy(/^[咪妈]/u)] },
  { says: alone('(?:大|真|个|死)?(?:s[\\s.*]?b|2b|n\\s?c|z\\s?z|dsb)(?![-_.])(?:吧|一个)?') },
  {
    says: `(?:${YOU}|这|真|个|大|死)(?:就|真|个|是|种|这|大|纯){0,3}(?:[s2][\\s.*]?b|n\\s?c|z\\s?z)(?![a-z0-9-])(?!${gap(3)}[款型鞋板接])`,
  },
  { says: alone(`(?:死|臭|大|老|真是个?|个|一个|纯纯?|十足){0,3}${SLUR}(?:一个|东西|玩意儿?)?`), unless: [ours] },
  {
    says: `${YOU}${gap(4)}(?:[是个这种死臭算当群帮])${gap(4)}${SLUR}`,
    unless: [
      negated,
      GOODS,
      conditional,
      precededBy(/担心|怕|别把|误会|[问找加骗]$/u),
      // 您收到的短信是骗子发的: another thing or person is called that.
      saying(
        /(?:单|件|款|价|费|共|付|套|批)[^,]{0,4}二百五|^[您你]们?(?:[那这]?[条个通封]|[^是]{0,3}(?:要的|收|短信|电话|链接))/u,
      ),
      within(/提防|谨防|遇到/u),
    ],
  },
  { says: `${SLUR}(?:一个|买家|顾客|客户|东西|行为|嘴脸)`, unless: [negated, precededBy(/恶意|防/u)] },
  { says: `${ORGAN}${gap(4)}${FAULT}`, unless: [ours, negated, HOUSE], when: [within(/[你您吗吧呢?!啊]|真/u)] },
  { says: `${YOU}?(?:瞎|聋)了?(?:吗|吧|眼|狗眼|么)`, unless: [HOUSE] },
  {
    says: `(?:${YOU}${gap(5)}|(?<![\\p{L}\\p{N}]))有(?:什么|点|大|啥|神经|精神){0,2}(?:病|毛病)(?=吧|啊|吗|就|是不是|得|赶紧|快|去|(?![\\p{L}\\p{N}]))`,
    unless: [negated, HOUSE, conditional, within(/虫|遵医嘱/u)],
  },
  {
    says: `${VIRTUE}(?:怎么|真的?|也|都|就|太|可|这么|那么|实在|是|让|被|有点){0,3}${LACK}`,
    unless: [ours, negated, HOUSE, within(/刷|涂|敷|洗/u)],
  },
  { says: DISGRACE, unless: [ours, negated, within(/涂|敷|刷|面膜|防晒/u)] },
  { says: alone('(?:给我|赶紧|快点?|都|马上){0,2}滚(?:蛋|开|远点?|一边去?|出去|犊子|回去|回家)?') },
  { says: '(?:给我|赶紧|快点?|一边儿?|有多远){1,2}(?:[就快去有多远]){0,3}滚(?![筒轮珠烫动刷边])' },
  { says: `去死(?:吧|啦|啊|!)|${alone('(?:怎么)?不?去死')}` },
  {
    says: `${YOU}?(?:算|是)(?:个|老)?(?:什么|啥|哪根|几)(?:东西|玩意儿?|葱|货色|斤两)(?:${gap(1)})(?![\\p{L}\\p{N}])`,
    unless: [within(/这是|里面是|装的是/u)],
  },
  { says: `(?:以为|当|觉得)(?:自己|您|你)(?:自己)?(?:是|算)(?:谁|老几|天王|皇帝|什么|哪)` },
  {
    says: `${YOU}${gap(2)}(?:也配|配吗|配么|不配(?!套|送|色|件|货)|配得上)`,
    unless: [precededBy(/[跟和与同]$/u), within(/搭配|气质|肤色/u)],
  },
  {
    says: `(?:猪|狗|牲口|驴|傻子|畜生|禽兽)都?(?:比${YOU}|不如)|${YOU}${gap(3)}(?:猪|狗|傻子|牲口|禽兽|畜生)都?不如|(?:和|跟)${YOU}(?:这种)?(?:猪|狗|畜生|傻子|疯子)`,
  },
  { says: `${YOU}?(?:妈|爹|娘|老母|全家)(?:没教|怎么生|怎么教|死了|是不是没|知道${YOU}这)`, unless: [negated] },
  { says: '(?:上辈子|几辈子|八辈子|一辈子|这辈子)(?:都|就|是)?没(?:见过|穿过|吃过|用过|花过)|穷成这样|要饭(?:的|去)' },
  {
    says: '(?:就是|又来|来|想|专门){1,2}(?:碰瓷|讹(?:钱|人|我|一)|敲诈|勒索|白嫖|占便宜)|(?:碰瓷|敲诈|讹诈|讹人|职业打假)(?:的|吧|来|惯犯)',
    unless: [negated, precededBy(/谨防|防/u)],
  },
];

/** Sayings that call the hearer stupid, blind or conceited without an insulting word. */
const SAYING = any(`
  对牛弹琴 鸡同鸭讲 夏虫 照照?镜子 没镜子 撒泡尿 是个好东西 没文化 没见过世面 没读过书 怎么不上天 咋不上天 眼神不好 [把当]自己[^,]{0,3}(?:上帝|皇帝|皇上|大爷|祖宗|葱|盘菜|回事) 公主病 王子病 玻璃心(?![形型状吊挂摆]) 被害妄想 幼儿园没毕业
  小学没毕业 语文[^,]{0,6}老师教 听不懂人话 看不懂(?:人话|字|中文) 不识字 不认识?字(?![母幕符]) 理解能力 心理阴暗 闲得慌 闲的吧 吃饱了?撑 没事找事 没人要`);

/** What anybody can use: 不识字也没关系, 不认字的小朋友也能玩. */
const FOR_ALL = followedBy(/^(?:的[^,]{0,6})?(?:也|都)(?:没关系|没事|不要紧|能|可以|会用|看得懂)/u);

/** Contempt for the kind of person the buyer is. */
const CONTEMPT: readonly Frame[] = [
  { says: SAYING, unless: [ours, negated, FOR_ALL, within(/理解能力(?:强|好)|书|安装|效果|款/u)] },
  {
    says: `${YOU}这(?:种|号|类|路|德行|副)(?:样子的?|的)?(?:人|货|货色|买家|顾客|客户|素质|德行|嘴脸)`,
    unless: [within(/情况|感谢|荣幸|幸运|喜欢(?!占)|理解|放心/u)],
  },
  {
    says: `(?:遇到|碰到|碰上|见过|伺候|摊上)${gap(3)}(?:这种|这号|这样的|${YOU}这|极品|奇葩)${gap(2)}(?:人|货|买家|顾客|客户)`,
    unless: [within(/情况|感谢|荣幸|幸运|抱歉/u)],
  },
];

/** Belittling means, wits or shame. */
const BELITTLING: readonly Frame[] = [
  { says: alone('(?:真是|都是?|这)?(?:些)?什么(?:人|素质|玩意儿?|德行|毛病|货色)(?:这是)?') },
  {
    says: `(?:也就|(?:${YOU}|就)${gap(1)}就?)(?:${YOU})?这(?:点|种)?(?:水平|智商|素质|出息|眼光|见识|文化|条件|德行|档次|审美|脑子|能耐|本事)`,
    unless: [ours],
  },
  {
    says: `(?:没|缺|差)(?:这|那)?(?:点|几个?|俩)?(?:钱|块)就?(?:还|别|不要)(?:${YOU})?(?:买|来|装|学|逛|拍)|(?:几块|几毛|这点|那点)(?:小)?钱(?:也|都|还)(?:要|计较|好意思|较真|斤斤|抠|省|舍不得)`,
  },
  {
    says: `(?:这么|太|真|够)(?:抠门?|小气|寒酸|掉价|没品|没见识|爱占便宜)(?![\\u4e00-\\u9fff]*(?:款|色))|穷酸|(?:没|还要|要不要)点?脸(?!部|上|颊)|(?<![不唔])好意思(?:吗|说|要|提|开口|来|退|投诉)`,
    unless: [ours, negated, precededBy(/不$|没/u)],
  },
  {
    says: `${YOU}(?:是|怕不是|该不会是?)(?:不是)?(?:猴子|猪|狗|瞎|聋|傻|疯|小学生|三岁|外星人|没长|没带|听不懂)|(?:三岁|小学生|小孩|幼儿园|傻子|瞎子|老太太)${gap(2)}都(?:懂|知道|明白|看得)`,
    unless: [conditional, within(/款|尺码|推荐/u)],
  },
  {
    says: `(?:挂|去|看|查|出)${gap(3)}(?:精神科|脑科|神经科|脑子|精神病)|(?:难怪|怪不得)${gap(3)}(?:没人|单身|离婚|穷|被骗|被甩|嫁不|娶不|没对象|没朋友)`,
    unless: [HOUSE],
  },
];

/** 我没有骂您…; but 没骂你…就不错了 does. */
const denied: Guard = ({ before, after }) => /没有?在?骂过?[您你]?是?$/u.test(before) && !/[算就才]|已经/u.test(after);

const FIX = '非常理解您的心情，这件事我来负责跟进，请您给我一点时间';

export default defineRule(
  {
    id: 'insult',
    kind: 'tone',
    title: '辱骂、人身攻击',
    message: '这句话会被当成骂人或贬低买家。',
    why: '职业规范：不得粗鲁，禁讲服务忌语；平台“骚扰他人”；消费者权益保护法第27条。',
    severity: 'block',
    advice: '只回应事情本身：非常理解您的心情，这件事我来负责跟进，请您给我一点时间',
  },
  strikes(
    [
      ...ATTACKS,
      ...english.INSULT,
      ...[...CONTEMPT, ...BELITTLING].map((frame) => ({ ...frame, severity: 'warn' as const })),
    ],
    {
      fix: FIX,
      unless: [denied],
    },
  ),
);

export const examples: RuleExamples = {
  trips: [
    'Are you stupid or what',
    'People like you should not shop online',
    '你脑子是不是进水了',
    '没见过你这种人',
    '有病就去治，别在这里耽误时间',
    '你没长眼睛啊',
    '你算什么东西',
    '素质真低，不想跟你说',
    '你就是来讹钱的吧',
    '给我滚远点',
    '你这个骗子',
    '一看就是没教养的',
  ],
  nearMisses: [
    'Sorry, the parcel might get lost in customs, I will trace it',
    'It was a stupid mistake of ours, sorry',
    '垃圾桶和垃圾袋是分开发的',
    '滚珠轴承的那款静音一些',
    '智障碍人士专用的轮椅可以开发票',
    '请您不要相信骗子的电话，我们不会索要验证码',
    '是我们脑子糊涂发错了，非常抱歉',
    '家里有病人的话建议选可升降的护理床',
    '变态辣的我们备注少放，您放心',
    '废物利用的手工教程在详情页',
    '面膜避开眼周，敷的时候不要脸朝下',
    '流氓兔公仔还有三个颜色',
    '没有人会觉得您是无赖，您的要求很合理',
    '眼睛有问题的话建议先咨询医生再佩戴',
    '您这单一共二百三',
    '跟您那件外套配得上',
    '不识字也没关系，我发语音',
    '玻璃心形的相框要轻放',
  ],
};
