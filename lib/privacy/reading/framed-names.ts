import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { hasTypical, isShortName, opensWord, startsLikePlace } from './name-likeness';
import { nameAtStart } from './names';
import { isCompound, opensName, startsLikeWord } from './surnames';

// 是岳鹏举拿走的, 和您拼单的是窦建德: where the words on both sides leave room for nobody but a person, a name need not look like one.
const NAME = '\\p{Script=Han}{2,4}?';
const END = '(?=$|[,。!?;:)\\s~]|吗|吧|对吗|的(?:单|包|快|货|家|那))';
const TAKES = '(?:拿|取|领|签收|代收|收|退|换|提|认领|抱|扛|搬|[标抢买拍订](?=走))(?:走|错|掉|回|领|去)?(?:了|的|过)';

/** Words before a name, by the characters that they end with, and words after it. */
interface Frame {
  readonly lasts: string;
  readonly before: RegExp;
  readonly after: RegExp;
}

const frame = (lasts: string, before: string, after: string): Frame => ({
  lasts,
  before: new RegExp(`(?:${before})$`, 'u'),
  after: new RegExp(`^(${NAME})(?:${after})`, 'u'),
});
const FRAMES: readonly Frame[] = [
  frame('是被由归让给', '[是被由归让]|交给', `(?:本人|自己|帮忙|给|代)?${TAKES}`),
  frame('给帮替', '[给帮替]', '(?:发|寄|改|补|退|换|留|送)(?:了|过|走)(?!什么|哪)'),
  frame('识', '认识', '吗|吧|么|不'),
  frame('个叫', '那个(?:叫)?', '[也都又]|说|投诉|[她他]|跟您|和您|买的|退的|那[单件]'),
  frame(
    '着的记登款名字栏是为叫:',
    '(?:[写印挂贴]着|[写填留签印报记挂]的|登记的?|落款|署名|签[名字]|姓名栏)(?:[就也都]?是|为|叫|:)?',
    END,
  ),
  frame(
    '是',
    '(?:拼单|下单|付款|收货|签收|代收|拿走|领|取[件货]|退货|换货|报名|中奖|抽中|订货|开票|预约|同行|下订)的(?:人|那[个位])?[就也都]?是',
    END,
  ),
  frame(
    '壁上下门面元居台卫安的',
    '(?:隔壁|楼[上下]|对门|对面|同单元|邻居|前台|门卫|保安)的?',
    '家|[她他]|[那也说收](?!一?边)',
  ),
  frame(
    '的',
    '(?:群里|班[里上]|公司|单位|学校|小区|村里|科室|部门|车间|宿舍|店里|[一二三四五六]班)的',
    '[也都]?(?:说|订|买|要[了的]|拍|退|换|那[单件]|来)',
  ),
  frame(
    '喊系知告叫上找给交',
    '喊|联系|通知|转告|叫上?|[去来就]?找|交给|转交',
    '了(?=$|[,。!?;])|就行|就好|拿|取|接|下来|来拿|来取|签|一下',
  ),
  frame('机傅父手员工', '司机|师[傅父]|骑手|快递员|派件员|安装工', '在|已|正|马上|大概'),
  frame(
    '事户人板娘生员长者主客机师妇宾手家友居学室戚位',
    '同事|客[户人]|老板娘?|学生|学员|家长|患者|病人|业主|住户|租客|会员|车主|司机|户主|老师|[孕产]妇|新人|嘉宾|选手|顾客|买家|团长|群友|邻居|同学|室友|亲戚|朋友|那[位家]',
    '说|的[那单包快订地电]|代收|[也都]|[她他]|问|退[了过]|买[了过]|来[过了电]|跟|[昨今]天|刚',
  ),
  frame('跟和与', '[跟和与]', '(?:确认|核对|沟通|联系|说|讲|谈|约)(?:过|好|了|定)'),
  frame('是', '是', '(?:本人|的?家[属长里]|的?[妈爸]妈?|的?老[公婆师]|先生|女士)(?=[吗吧么,。!?;\\s]|$)'),
  frame('写填件货', '[写填]|收[件货]', '收(?=$|[,。!?;的])|电话|手机|地址'),
];
const LASTS = new Map<string, readonly Frame[]>();
for (const one of FRAMES) for (const char of one.lasts) LASTS.set(char, [...(LASTS.get(char) ?? []), one]);
// 岳鹏举昨天来退过, 柴金枝她妈, 柴金枝/女/35岁: nothing but a sign or a start before the name.
const FOLLOWED = new RegExp(
  `^(${NAME})(?:(?:昨[天晚]|前[天晚]|今[天早晚]|上[周午次]|上个月|刚[才刚]|早上|下午|中午|去年|之前)[也就还又才都]?(?:过?来|打|下[的了单]|退|换|买|拍|签|拿|取|领|问|投诉|说|刚)|[她他](?:妈|爸|老公|老婆|爱人|儿子|女儿|家人|同事|对象|男友|女友|婆婆)|[/|,、\\s][男女](?=[/|,、\\s\\d]|$))`,
  'u',
);
const APART = /(?:^|[^\p{Script=Han}]|[叫是的找给]|顾客|客[户人]|买家)$/u;
/** 云岭路, 牛栏山, 高峰期. */
const NO_GIVEN_END = /[路街巷城区村镇站厂店园苑楼山桥湖河寺庙色款期档价段]$/u;
const FIRST_HAN = '\u2E80';
const LONGEST_BEFORE = 9;
const LONGEST_REST = 16;

/** Names between words that stand on both sides of nobody but a person. */
export function framedNames(words: Normalised): readonly Candidate[] {
  const { text } = words;
  const found: Candidate[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    if (!opensName(text.charCodeAt(at))) continue;
    const name = nameAt(text, at);
    if (name !== undefined) found.push(candidateIn(words, at, at + name.length, name, 'likely'));
  }
  return found;
}

function nameAt(text: string, at: number): string | undefined {
  const last = text.charAt(at - 1);
  const frames = LASTS.get(last) ?? [];
  const mayBeApart = last < FIRST_HAN || '叫是的找给客户人家'.includes(last);
  // Most characters that open names are parts of words: what may follow a surname tells before any pattern does.
  if ((frames.length === 0 && !mayBeApart) || nameAtStart(text.slice(at, at + 3)) === undefined) return undefined;
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  const rest = text.slice(at, at + LONGEST_REST);
  const names = [
    ...frames.map(({ before: ahead, after }) => (ahead.test(before) ? after.exec(rest)?.[1] : undefined)),
    mayBeApart && APART.test(before) ? FOLLOWED.exec(rest)?.[1] : undefined,
  ];
  return names.find((name) => name !== undefined && isName(name));
}

function isName(name: string): boolean {
  if (nameAtStart(name) !== name || opensWord(name)) return false;
  if (name.length === 2) return isShortName(name);
  if (startsLikePlace(name) || NO_GIVEN_END.test(name)) return false;
  return name.length === 3 ? !startsLikeWord(name) || hasTypical(name) : isCompound(name);
}
