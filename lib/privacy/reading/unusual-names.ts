import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';
import { isSeam } from './lone-names';
import { mayBeGiven } from './name-likeness';
import { opensName } from './surnames';

// 收件人:迪丽娜尔, 户名 邸国强: behind a word that only a name follows, surnames that no list has and names that have none.
const LABEL =
  /(?:收[件货]人|联系人|签收人|取件人|寄件人|代收人|下单人|户名|开户人|持卡人|机主|车主|姓名|真名|投保人|被保人|就诊人|患者|入住人|乘[机车]人|收件者|收[件货]的(?=[是叫])|(?:客户|顾客|买家)(?:的)?名字(?=[是叫:]))(?:的?(?:姓名|名字|名称))?(?:(?:[登预]?[记留填写]的?)?(?:就?是|叫|为|写|填|显示)的?|:|\s)*/gu;
const WRITTEN = /^\p{Script=Han}{2,8}/u;
const THEN = /^(?:[,。!?;~()\d\s]|$|[吗吧哦哈呢]|对[吗吧的]|收|签|先生|女士|小姐|同学|老师|电话|手机|本人|是吗|没错)/u;
// What stands there instead of a name, and words that no name holds.
const NO_NAME =
  /[的了吗呢吧啊哦嗯您你我他她它们在是有和与或及从把被给对向为也都就还再已请让收寄发退换买卖付款单件货递包裹址话机姓店铺问说看做用点这哪什么怎没不很太更最改填写错误信息上下前后]|先生|女士|小姐|太太|老师|师傅|经理|主任|[哥姐总]$|本人|门卫|前台|家[人属长]|物业|保安|邻居|客服|匿名|昵称|代收|自己|丰巢|驿站|公司|单位|个人|企业|财务|如|必[填须]|选填|正确|可以|尾号|核[对实]|确认|保密|隐私|学校|同事|老板|亲友|英文|拼音|中文|真实|完整|一致|相同|通知|仓库|资料|开户|平台|[全实]名|提供|需要|显示|[部处厂局站柜台院校班号码款色员者科室组人]$/u;
// Names of the Uyghurs, Mongols and Tibetans, which go on longer than Chinese ones.
const TRANSCRIBED =
  /^[阿依努尔古丽买提江热曼不都木合艾山吐逊克孜娜迪巴图其格乌云苏日娅麦力汗帕玛卡哈萨斯布达才让卓扎西多吉央金次仁旦增罗桑平措洛珠尼贡德拉姆白琪那]{3,8}$/u;
const LONGEST_CHINESE = 4;
// 古丽娜尔 那个包裹: between signs or spaces, and something of somebody's behind it.
const MAY_BE_TRANSCRIBED = /[古丽娜孜扎措卓旦依买吐艾玛]/u;
const TRANSCRIBED_OWNER = new RegExp(
  `${TRANSCRIBED.source.slice(1, -1)}?(?=[这那的][个件单位]?(?:包裹|快递|订单|单|件|人|货)|签收|收(?![到货]))`,
  'gu',
);

/** Names behind a label, whatever they are made of, when they stand by themselves. */
export function unusualNames(words: Normalised): readonly Candidate[] {
  return [...(MAY_BE_TRANSCRIBED.test(words.text) ? transcribedOwners(words) : []), ...labelled(words)];
}

function transcribedOwners(words: Normalised): readonly Candidate[] {
  return matchesOf(TRANSCRIBED_OWNER, words.text)
    .filter(({ index, 0: { length } }) => isSeam(words, index) && isSeam(words, index + length))
    .map(({ index, 0: name }) => candidateIn(words, index, index + name.length, name, 'likely'));
}

function labelled(words: Normalised): readonly Candidate[] {
  return matchesOf(LABEL, words.text).flatMap(({ index, 0: label }) => {
    const start = index + label.length;
    // 收件人可以…: without a sign or a word between them the label is part of a sentence, or of a list of labels.
    const isSaid = /(?:[是叫为写填示的]|:)$/u.test(label);
    if (!isSaid && !isSeam(words, start)) return [];
    const written =
      isSaid || opensName(words.text.charCodeAt(start))
        ? writtenAt(words, start)
        : (transcribedAt(words, start) ?? typicalAt(words, start));
    return written === undefined ? [] : [candidateIn(words, start, start + written.length, written, 'likely')];
  });
}

/** 车主 丰志刚: a surname that no list has, and a given name of what given names are made of, all by itself. */
function typicalAt(words: Normalised, start: number): string | undefined {
  const name = writtenAt(words, start);
  return name?.length === LONGEST_CHINESE - 1 && mayBeGiven(name, 0) && isSeam(words, start + name.length)
    ? name
    : undefined;
}

function transcribedAt(words: Normalised, start: number): string | undefined {
  const name = writtenAt(words, start);
  return name !== undefined && TRANSCRIBED.test(name) ? name : undefined;
}

function writtenAt(words: Normalised, start: number): string | undefined {
  const run = WRITTEN.exec(words.text.slice(start, start + 8))?.[0] ?? '';
  for (let length = run.length; length >= 2; length -= 1) {
    const name = run.slice(0, length);
    const isAsLong = length <= LONGEST_CHINESE ? !NO_NAME.test(name) : false;
    if (!isAsLong && !TRANSCRIBED.test(name)) continue;
    if (isSeam(words, start + length) || THEN.test(words.text.slice(start + length))) return name;
  }
  return undefined;
}
