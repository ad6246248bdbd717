import { matchesOf } from '../../text/matches';
import type { Normalised } from '../../text/normalise';
import { digitOf, numeralOf, soundAlikeOf } from '../../text/numerals';
import type { Candidate } from '../detector';
import { candidateIn } from './candidates';

// 沪C查理的C 88 再M 妈妈的M 03, 粤B,F开头,50826, 车号恩Q迪 3816: a plate as it is said at the gate.
const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
// 悦B: before a letter only, and where the sentence speaks of a car. Each with what it stands for.
const SOUNDED = new Map(
  '悦粤 月粤 越粤 户沪 护沪 经京 景京 素苏 酥苏 这浙 露鲁 玉豫 机冀 穿川 香湘 进晋 民闽 柜贵 匀云'
    .split(' ')
    .map(([sound = '', province = '']) => [sound, province] as const),
);
const NAMED =
  '北京|天津|上海|重庆|河北|河南|云南|辽宁|黑龙江|湖南|安徽|山东|新疆|江苏|浙江|江西|湖北|广西|甘肃|山西|内蒙|陕西|吉林|福建|贵州|广东|青海|西藏|四川|宁夏|海南'.split(
    '|',
  );
const SHORT = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'];
const HEAD = new RegExp(
  `(?:${NAMED.join('|')})省?(?=\\s?[a-z](?![a-z]))|[${PROVINCES}]|[${[...SOUNDED.keys()].join('')}](?=\\s?[a-z](?![a-z]))`,
  'gu',
);
// 浙江杭州的牌: the places alone tell the car.
const OF_TOWN = /\p{Script=Han}{2}的?(?:车?牌照|车牌号?|(?<=的)牌)[\s:,是]{0,3}/gu;
const LABEL = /车(?:牌照?)?号?码?(?:是|为|:|\s)*(?<=[牌号照是为:\s])/gu;
// A letter by its name, by the word of the spelling alphabet, or by what it sounds like.
const LETTERS = new Map(
  '阿尔法a 诶a 欸a 哎a 布拉沃b 必b 比b 毕b 逼b 碧b 查理c 西c 席c 德尔塔d 弟d 迪d 蒂d 回声e 狐步f 艾弗f 高尔夫g 鸡g 酒店h 爱去h 朱丽叶j 杰j 基洛k 凯k 开k 利马l 艾勒l 麦克m 艾姆m 恩n 嗯n 爸爸p 屁p 魁北克q 丘q 扣q 罗密欧r 阿尔r 塞拉s 艾斯s 探戈t 踢t 优u 维克托v 威v 威士忌w 洋基y 歪y 祖鲁z 贼z'
    .split(' ')
    .map((named) => [named.slice(0, -1), named.slice(-1)] as const),
);
const NAMES = [...LETTERS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const PIECE = new RegExp(
  `[^\\p{L}\\p{N}。!?;\\n]|(?:尾[号巴]?|[四五45]位(?:数字?)?|再来?|然后|接着|加上?|那个|后面|前面|中间|字母|数字|[的是]|开头|打头|(?:车?牌照?)号?)|([两俩二三四五2-5]\\s?个\\s?[\\d零一二三四五六七八九])|([\\d零〇一二三四五六七八九幺两洞拐勾壹贰叁参肆伍陆柒捌玖])|\\p{Script=Han}{2,4}的([a-hj-np-z])(?![a-z])|([a-hj-np-z])(?![a-z]{3})|(${NAMES})|(\\p{Script=Han})`,
  'uy',
);
const ABOUT_CARS = /车|[🚗🚙🚕🛻🚘]|牌照|[的号a-z]牌|牌[号照]|[那这]台|[那这]辆/u;
const MAINLAND = new RegExp(
  `^[${PROVINCES}][a-hj-np-z](?:[a-hj-np-z0-9]{5}|[df][a-hj-np-z0-9]\\d{4}|\\d{5}[df])$`,
  'u',
);
const TAIWAN = /^(?:[a-z]{2,3}\d{3,4}|\d{3,4}[a-z]{2,3})$/u;
const FIVE = /^(?=[a-z]*\d)(?=\d*[a-z])[a-hj-np-z0-9]{5,6}$/u;
const MOST_PLACES = 8;
const FEWEST_DIGITS = 2;
// 车牌后四码3816 前面英文是 Nancy Queen David: in two parts, and the letters by their words.
const IN_PARTS =
  /车牌[^。!?;\d]{0,3}[后末尾][^。!?;\d]{0,3}\d{3,4}[^。!?;a-z]{0,4}(?:前面|英文|字母)[^。!?;a-z]{0,4}[a-z]+(?:[\s,、和]{1,2}[a-z]+){0,2}/gu;

/** Plates that are spoken rather than written; nothing where the words do not speak of a car. */
export function spokenPlates(words: Normalised): readonly Candidate[] {
  const { text } = words;
  if (!ABOUT_CARS.test(text)) return [];
  const found: Candidate[] = [];
  const add = (start: number, end: number, value: string): void => {
    if (!found.some((one) => one.value === value)) found.push(candidateIn(words, start, end, value, 'likely'));
  };
  for (const { index, 0: head } of matchesOf(HEAD, text)) {
    const province = SHORT[NAMED.findIndex((name) => head.startsWith(name))] ?? SOUNDED.get(head) ?? head;
    const plate = placesAt(text, index + head.length, (places) => MAINLAND.test(province + places));
    if (plate !== undefined) add(index, plate.end, province + plate.places);
  }
  for (const [pattern, form] of [
    [OF_TOWN, FIVE],
    [LABEL, TAIWAN],
  ] as const)
    for (const {
      index,
      0: { length },
    } of matchesOf(pattern, text)) {
      const plate = placesAt(text, index + length, (places) => form.test(places));
      if (plate !== undefined) add(index + length, plate.end, plate.places);
    }
  for (const { index, 0: written } of matchesOf(IN_PARTS, text)) add(index, index + written.length, written);
  return found;
}

/** The places of a plate read from here on, as many as make one. */
function placesAt(
  text: string,
  start: number,
  isWhole: (places: string) => boolean,
): { readonly places: string; readonly end: number } | undefined {
  let places = '';
  let whole: { places: string; end: number } | undefined;
  let at = start;
  while (at < text.length && places.length < MOST_PLACES) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(text);
    if (piece === null) break;
    const [read, repeated = '', numeral = '', own, letter, name = '', other = ''] = piece;
    // 三爷爷的Y: the word before 的 is told of, not read.
    const place =
      own ??
      letter ??
      LETTERS.get(name) ??
      severalOf(repeated) ??
      numeralOf(numeral) ??
      (numeral === '' ? undefined : numeral) ??
      soundAlikeOf(other);
    if (other !== '' && place === undefined) break;
    at += read.length;
    if (place === undefined || (own !== undefined && places.endsWith(own))) continue;
    places += numeral === '两' ? '2' : place;
    if (isWhole(places) && places.replaceAll(/\D/gu, '').length >= FEWEST_DIGITS && !/^[a-z\d]/u.test(text.slice(at)))
      whole = { places, end: at };
  }
  return whole;
}

/** 三个8 → 888. */
function severalOf(said: string): string | undefined {
  if (said === '') return undefined;
  const [times, digit] = [said.charAt(0), said.slice(-1)].map((char) => digitOf(char) ?? numeralOf(char) ?? '2');
  return digit?.repeat(Number(times));
}
