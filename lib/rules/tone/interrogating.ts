import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { conditional, ours } from '../grammar/guards';
import { remedied } from '../grammar/remedy';
import { restates } from '../grammar/restated';
import type { Guard } from '../grammar/scene';
import { END, gap, TAIL, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const NICELY = /方便|请问|能否|告诉我|想了解|想知道|问您|麻烦|可以问/u;
const ASKS_NICELY: Guard = (scene) => NICELY.test(scene.sentence) || restates(scene.sentence);

const FRAMES: readonly Frame[] = [
  {
    says: `${YOU}(?:当时|之前|到底|究竟|又|还|就|们){0,2}(?:为什么|为何|为啥|干嘛|干吗|凭什么)|(?:为什么|为啥|干嘛|怎么)(?:还|又|老|总|非|一直)?不(?:早|付|拍|买|收货|签收|接电话|看|说|提前|问|回|取|确认|下单)`,
    unless: [ASKS_NICELY],
  },
  { says: '凭什么|有什么(?:理由|资格|权利|依据)(?:说|讲|要求|来|不|让|退)', unless: [ASKS_NICELY] },
  { says: '(?<![看找见拉滑翻])到底(?:要|买|想|在|会|退|拍|哪|怎|有没)', unless: [ours] },
  {
    says: `(?:听懂|听明白|看懂|搞清楚|弄明白|听见|看清楚|想好|考虑好)了?没有?${END}|(?:听|看)不(?:懂|见|明白|清)(?:吗|么)|懂不懂|明不明白|会不会(?:看|说话|听|算|打字)|能不能(?:好好|痛快|先看|自己|动动|有点)`,
    unless: [remedied, ASKS_NICELY],
  },
  { says: `(?:难道|莫非)(?!是?我)` },
  { says: `${YOU}(?:这是|是)?(?:什么|啥|几个)意思|${YOU}(?:想|要)(?:怎么?样|干(?:嘛|什么|吗|啥))${TAIL}{0,2}${END}` },
  { says: `${YOU}${gap(2)}怎么(?:不|没|还|又|老|总|能|连)`, unless: [remedied, ASKS_NICELY] },
  {
    says: `有(?:那么|这么)(?:难|费劲|复杂)(?:吗|么)|很难(?:吗|么)|${YOU}${gap(3)}不(?:知道|懂|明白|清楚)${gap(3)}(?:吗|么)`,
    unless: [remedied],
  },
  {
    says: '究竟(?:要|买|想|在|会|退|哪|怎)|拿什么(?:证明|保证|说)|[也还]要(?:问|我(?:教|说|讲))|(?:不会|不能)(?:自己|先)[^,。!?;]{0,5}吗',
    unless: [remedied, conditional],
  },
  { says: `${YOU}(?:是)?来${gap(5)}还是来|${YOU}这是(?:打算|想|要)`, unless: [remedied] },
];

export default defineRule(
  {
    id: 'interrogating',
    kind: 'tone',
    title: '质问买家',
    message: '这句像在质问买家。',
    why: '职业规范五忌之二“忌质问”。',
    severity: 'warn',
    advice: '换成询问：方便说说是哪里不合适吗？我帮您处理',
  },
  strikes(FRAMES, { fix: '方便说说是哪里不合适吗？我帮您处理' }),
);

export const examples: RuleExamples = {
  trips: [
    '你是想问凭什么吧，你怎么不早说',
    '您为什么不买这个杯子啊？',
    '您为什么对这个颜色不喜欢？',
    '您凭什么讲我的信用是炒作的？',
    '您有什么理由说我的包质量不好？',
    '你到底买不买',
    '你想好了没有',
    '你怎么不早说',
    '你看不懂吗',
    '难道您没收到短信？',
    '你懂不懂啊',
    '你什么意思',
    '您到底想要哪个',
    '这有那么难吗',
    '怎么还不付款',
  ],
  nearMisses: [
    '方便告诉我退货的原因吗？我好帮您处理',
    '您想知道为什么不要运费也能退，我给您说明一下',
    '凭订单号就可以查询进度',
    '您有什么问题都可以问我',
    '您有什么凭证可以提供一下吗',
    '您的意思是收到的杯子有裂痕，对吗？',
    '您考虑好了随时联系我',
    '您想怎样处理呢？退货或补发都可以',
    '为什么选择我们：十年老店',
    '您问的“凭什么不给退”，我理解您的心情',
    '请问您为什么想退呢，我看看怎么帮您',
    '页面拉到底就能看到',
    '您怎么称呼',
    '您是想问为什么没发货吗',
    '您的意思是为什么不能用券对吗？',
    '亲，您是想咨询为什么会有色差吗',
  ],
};
