/** How people write a digit when they do not write a digit. All keys are simplified and lower case, as `normalise` leaves them. */

// Ordinary, capital (accounting) and radio numerals: 幺 1, 洞 0, 拐 7, 勾 9 are how numbers are read aloud on the phone.
const CHINESE = new Map<string, string>(
  Object.entries({
    '0': '〇零洞',
    '1': '一壹幺弌',
    '2': '二贰两弍',
    '3': '三叁参弎',
    '4': '四肆',
    '5': '五伍',
    '6': '六陆',
    '7': '七柒拐',
    '8': '八捌',
    '9': '九玖勾',
  }).flatMap(([digit, chars]) => [...chars].map((char) => [char, digit] as const)),
);

// Same sound or same shape. Each is an everyday word too, so a reader must see a number around it first.
const SOUND_OR_SHAPE = new Map<string, string>(
  Object.entries({
    '0': '铃灵林凌玲领龄岭另令羚伶菱陵聆翎苓拎绫棂呤东冬咚懂动栋董冻洞侗泠鲮o',
    '1': '依衣易医要腰邀妖伊椅夭吆移亿以已意义艺忆益疑宜姨翼异译议药耀摇遥咬钥乙亦抑役翼谊逸伊咿噫姚窑尧倚夷毅怡翌揖驿贻彝怿饴熠裔溢疫肄胰诣蚁遗颐谣瑶窈li',
    '2': '尔儿耳饿俩而饵洱亮凉粮量良迩晾靓踉辆爱粱梁谅珥z',
    '3': '伞衫散山仨闪删珊善杉汕扇姗煽膳擅陕疝苫擅馓',
    '4': '斯寺似私丝死司思饲嗣撕嘶伺祀刺词瓷慈辞雌赐磁祠疵巳',
    '5': '舞吴无午武捂勿物屋悟雾呜吾务误乌污吻唔巫诬芜梧侮坞毋戊兀伍仵妩晤蜈焐s',
    '6': '溜刘流留柳遛榴瘤硫鹿碌路绿芦炉庐噜鹿卢馏露录麓鲁陆颅卤鹭禄漉璐浏琉b',
    '7': '妻漆期齐骑起气其奇旗棋欺戚祁启汽器企弃凄岂崎歧祈祺琦琪淇脐契砌岐栖泣怪乖畦绮杞乞憩沏荠讫鳍麒',
    '8': '巴吧爸发扒把拔芭叭疤霸罢靶坝笆跋钯',
    '9': '久酒旧就救揪舅究韭灸纠狗沟够鸠疚咎臼厩啾赳钩苟垢',
  }).flatMap(([digit, chars]) => [...chars].map((char) => [char, digit] as const)),
);

// How the sound-alikes are spelt in letters: yao 八七 3026.
const SYLLABLES: Readonly<Record<string, string>> = {
  ling: '0',
  dong: '0',
  yao: '1',
  yi: '1',
  liang: '2',
  er: '2',
  san: '3',
  si: '4',
  wu: '5',
  liu: '6',
  qi: '7',
  guai: '7',
  ba: '8',
  jiu: '9',
  gou: '9',
};
const SYLLABLE = Object.keys(SYLLABLES).join('|');
/** A syllable in a word that is made of such syllables from end to end. */
const SPELLED = new RegExp(`(?<=(?<![a-z])(?:${SYLLABLE})*)(?:${SYLLABLE})(?=(?:${SYLLABLE})*(?![a-z]))`, 'uy');
const SYLLABLE_LETTERS = new Set(SYLLABLE.replaceAll('|', ''));

const DECIMAL = /\p{Nd}/u;

/** The digit a character stands for wherever it appears: ASCII, other scripts' digits, circled dingbats. */
export function digitOf(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? char : undefined;
  if (code >= 0x2776 && code <= 0x2793) return dingbat(code);
  if (code >= 0x24f5 && code <= 0x24fd) return String(code - 0x24f4);
  if (code === 0x24ff) return '0';
  if (!DECIMAL.test(char)) return undefined;
  // Unicode assigns decimal digits in unbroken runs from zero to nine.
  let below = 0;
  while (DECIMAL.test(String.fromCodePoint(code - below - 1))) below += 1;
  return String(below % 10);
}

/** ❶ ➀ ➊ and their fellows, which NFKC leaves as they are; the tens (❿) are not digits. */
function dingbat(code: number): string | undefined {
  const value = ((code - 0x2776) % 10) + 1;
  return value === 10 ? undefined : String(value);
}

/** The digit of a Chinese numeral. */
export function numeralOf(char: string): string | undefined {
  return CHINESE.get(char);
}

/** The digit that a character sounds or looks like. */
export function soundAlikeOf(char: string): string | undefined {
  return SOUND_OR_SHAPE.get(char);
}

/** The digit that letters at a place of a text spell in pinyin, with the syllable. */
export function syllableAt(
  text: string,
  at: number,
): { readonly syllable: string; readonly digit: string } | undefined {
  if (!SYLLABLE_LETTERS.has(text.charAt(at))) return undefined;
  SPELLED.lastIndex = at;
  const syllable = SPELLED.exec(text)?.[0];
  const digit = syllable === undefined ? undefined : SYLLABLES[syllable];
  return syllable === undefined || digit === undefined ? undefined : { syllable, digit };
}

/** Whether a letter may be part of a digit spelt in pinyin. */
export function isSyllableLetter(char: string): boolean {
  return SYLLABLE_LETTERS.has(char);
}
