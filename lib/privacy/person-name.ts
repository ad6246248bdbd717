import { matchesOf } from '../text/matches';
import { candidateIn } from './reading/candidates';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { latinName, pinyinName } from './reading/latin-names';
import { findLoneNames, isSeam } from './reading/lone-names';
import { unusualNames } from './reading/unusual-names';
import { isCounted, isSelfEvident, isNothingElse, isShortName, opensWord } from './reading/name-likeness';
import { scoredNames } from './reading/scored-names';
import { toldNames } from './reading/told-names';
import { mayHoldName, nameAtStart, namesAtEnd } from './reading/names';
import { startsLikeWord, surnameLength } from './reading/surnames';

const LABEL =
  /(?:收[件货见剑]人|[收寄]件者|[取攞拿]货人|联系人|寄件人|签收人|取件人|姓名|[全真本]名|户名|开户人|机主|持卡人|名字|下单人|买家名|客户名|抬头|承办人|经办人|(?:下面|上面|后面|里|写)的名字(?=[是叫:])|负责人|对接人|当事人|[投被]保人|业主|房主|户主|租客|[出订]票人|乘机人|入住人|预[订定约]人|就诊人|收[件货]的(?=[是叫:写])|代收[人的]|代签[人的]|付款人|车主|学生|考生|consignee|receiver|recipient|attn|name(?<![a-z]name)|快递[上写]+的?|面单上?写?的?|[实本][名名]认证的?)(?:名称|名字|姓名|实名|信息|个人|英文名|拼音)?(?:[那一]栏|(?:登记|预留|留|填|写)的|实际|就|[:是为填写叫]|还是|改成|改为|换成|显示|楼[上下]的?|隔壁的?|\s|\()*/gu;
const CALLED =
  /(?:(?:他|她|那位|对方|本人|顾客|买家|客[户人]|朋友|师傅|快递员|派件员|老板娘?|主管|店长|经理|运营|客服|司机|同事|店主|掌柜|组长|财务)(?:的?名字)?(?:叫做?|名叫|姓名|名字)\s?|名叫)/gu;
const OWNED =
  /(?:的(?:订单|包裹|快递|发票|资料|保单|记录|消息|聊天|截图|照片|地址|电话|手机|号码|收货|收件|联系方式|退款|那单|单子|快件|件|货|身份证|运单|物流|信息|那[件个份双套台箱盒])|(?:这一?单|那一?单)的|(?:先生|女士|小姐|太太|本人)(?:的|收|签收)?|小朋友|同学|\(收\)|(?:本人|自己|代)?(?:签收|收的|代收|下的单|下单的|拍的|买的|付的款|申请的|收[)）\s。,，!！~～]|收$))/gu;
// 寄给…, 您是…吗: somebody is named where only a person can be.
const NAMED =
  /(?:(?:[寄发送派交转拨打回退赔补]|转交|快递|邮寄|退款)给了?|转交|(?:您|请问|对方|机主|买家|本人)(?:就|可|应该)?是|我叫|叫做|\p{Script=Han}(?<![快就不要能以别请让]|[小别俗学又]名)叫|订单里[填写留]的?(?:是|名字)?|(?<![a-z])to[\s:]{0,2}|收件:|收(?<![签已未接代回吸没查验征招可能会]收)(?:件|货)?[:\s]\s?|(?:付款|下单|拍下?|签收|代收|退款|投诉|差评|申请|取件)的(?:人|那[位个])?[就也]?(?:是|叫)|祝(?=\p{Script=Han}{2,4}?(?:生日|新婚|学业|早日|毕业|金榜))|[是用]给(?=\p{Script=Han}{2,4}\s?(?:小朋友|同学|老师|宝宝))|(?:[这那](?:一?[单件个份]|包裹|快递|张单子?)|包裹|快递|面单上?|订单|单子)[都就也]?(?:是|写的?(?:是)?|写|名字(?:是|叫)?)|[那这嗰]位(?:叫)?|实际(?:上)?是|其实是|楼[上下]的?|一个叫|[改换写填打发记]错?成了?|[跟和让叫帮请找喊](?=\p{Script=Han}{2,4}?(?:说|讲|问|转告|联系|对接|确认|核对|签|收|拿|取|来|要|给|就[行好成]|开|接)))/gu;
const NAMED_THEN =
  /^(?:吗|吧|么|对[吗吧]|本人|[先女]|小姐|太太|了|的|签收|收|这边|那边|[,。!?~;)\s]|$|是[吗吧]|电话|手机|没错|说|讲|问|转告|联系|对接|确认|核对|来[拿取])/u;
const NOT_A_NAME =
  /^(?:不|没|无|未|您|你|请|写|填|可|要|需|必|和|跟|与|及|或|已|就|有|在|就是|手册|信息|一致|电话|地址)/u;
const BEFORE_LATIN = /(?:位|写的?是?|[寄交]给|收[件货]?[:\s]*)$/u;
const TITLE = /(?:先生|女士|小姐|太太)$/u;
const POINTED_AT = /(?:那个|那位|顾客|买家|客户|客人|收件人)$/u;
const LATIN_RECEIVES =
  /(?<![a-z\d@._-])[a-z]{2,10}(?:[\s,]{1,2}[a-z]{2,10}){1,2}(?=\s?(?:\(收\)|收(?!到|货|纳|藏|缩|费)|签收|的(?:包裹|快递|件|订单|名字)))/gu;
const LONGEST = 16;
const LONGEST_LATIN = 26;

export default defineDetector({
  kind: 'person-name',
  title: '姓名',
  why: '称呼"姓+先生/女士"就够了（《个人信息保护法》第六条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  order: 90,
  find: (text) => {
    const found: Candidate[] = [];
    // A name that something announces is whole; what is found in it again by itself may be a part.
    if (OF_NOBODY.test(text.words.text)) return found;
    for (const name of [
      ...(mayHoldName(text.words.text) || text.words.text.includes('姓') ? findNames(text) : []),
      ...toldNames(text.words),
      ...unusualNames(text.words),

      ...scoredNames(text.words),
    ])
      if (!found.some(({ start, end }) => name.start < end && start < name.end)) found.push(name);
    return found;
  },
  rewrite: (candidate, written) => `${surnameOf(candidate.value)}${TITLE.exec(written)?.[0] ?? '先生/女士'}`,
  withheld: '收件人',
});

export const examples: DetectorExamples = {
  trips: ['收件人:张三丰', '已经寄给孙敏了', '欧阳若兰的包裹到了', '联系人是阿依古丽·买买提'],
  nearMisses: [
    '张女士您好',
    '李宁的订单',
    '周三的包裹',
    '郑州的快递',
    '发给客服看看',
    '收件人和电话请核对',
    '联系人手册',
  ],
};

/** What shows how a card is filled in names nobody. */
const OF_NOBODY = /(?:示例|样例)(?![省市县区路])|范本|范例|举例|模板|不是姓/u;
const HAN = /\p{Script=Han}/u;
const findNames = (text: DataText): readonly Candidate[] => [
  ...findLabelled(text),
  ...findOwned(text),
  ...findNamed(text),
  ...findLoneNames(text.words),
  ...findLatin(text),
];

/** 名字方便称呼: where nothing joins the label and a word that begins like a name, it is more likely a word. */
const CONNECTED = /[:是为填写叫就的成为换示人]$/u;

function findLabelled(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  return [...matchesOf(LABEL, words), ...(/[叫名]/u.test(words) ? matchesOf(CALLED, words) : [])].flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = words.slice(start, start + LONGEST_LATIN);
    const name = NOT_A_NAME.test(rest) ? undefined : (nameAtStart(rest) ?? latinName(rest));
    const isClose = HAN.test(words.charAt(start - 1));
    const isSet = name?.length === 3 && isSeam(text.words, start) && isSeam(text.words, start + 3);
    const isBare = isClose && !isSet && !CONNECTED.test(match[0]);
    return name === undefined || (isBare && startsLikeWord(name) && !isPerson(name)) || (isClose && opensWord(name))
      ? []
      : [candidateIn(text.words, start, start + name.length, name, 'likely')];
  });
}

function findOwned(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  return matchesOf(OWNED, words).flatMap((match) => {
    const end = match.index;
    const ahead = words.slice(Math.max(0, end - LONGEST), end);
    const name = namesAtEnd(ahead).find((one) => POINTED_AT.test(ahead.slice(0, -one.length)) || isPerson(one));
    return name === undefined || isCounted(words, end - name.length)
      ? []
      : [candidateIn(text.words, end - name.length, end, name, 'likely')];
  });
}

function findNamed(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  return matchesOf(NAMED, words).flatMap((match) => {
    const start = match.index + match[0].length;
    const rest = words.slice(start, start + LONGEST_LATIN);
    const latin = BEFORE_LATIN.test(match[0]) ? pinyinName(rest.trimStart()) : undefined;
    if (latin !== undefined) {
      const from = start + rest.length - rest.trimStart().length;
      return [candidateIn(text.words, from, from + latin.length, latin, 'likely')];
    }
    const name = nameAtStart(rest);
    if (name === undefined) return [];
    const isWhole = isNothingElse(name) || NAMED_THEN.test(rest.slice(name.length));
    if (!isPerson(name) || !isWhole) return [];
    return [candidateIn(text.words, start, start + name.length, name, 'likely')];
  });
}

/** Zhang Xiaoming 收: a romanised name, and that it receives. */
function findLatin(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  if (!/[a-z]{2}[\s,]/u.test(words)) return [];
  return matchesOf(LATIN_RECEIVES, words).flatMap(({ index, 0: written }) => {
    const name = latinName(written);
    return name === undefined ? [] : [candidateIn(text.words, index, index + name.length, name, 'likely')];
  });
}

function isPerson(name: string): boolean {
  return (isSelfEvident(name) && !opensWord(name)) || isShortName(name);
}

function surnameOf(name: string): string {
  return name.slice(0, Math.max(1, surnameLength(name)));
}
