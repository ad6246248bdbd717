import { digitOf, numeralOf, soundAlikeOf } from '../../text/numerals';

/** One place of a plate, or what names its province, as somebody says it. Code units, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly kind: 'province' | 'letter' | 'digit' | 'sound';
  readonly value: string;
  /** What it stands for where a province is expected: 悦 for 粤. */
  readonly province?: string;
}

const PROVINCES = '京津沪渝冀豫云辽黑湘皖新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼鲁';
const NAMES = new Map(
  '北京京 天津津 上海沪 重庆渝 河北冀 河南豫 云南云 辽宁辽 黑龙江黑 湖南湘 安徽皖 山东鲁 新疆新 江苏苏 浙江浙 江西赣 湖北鄂 广西桂 甘肃甘 山西晋 内蒙古蒙 内蒙蒙 陕西陕 吉林吉 福建闽 贵州贵 广东粤 青海青 西藏藏 四川川 宁夏宁 海南琼'
    .split(' ')
    .map((entry) => [entry.slice(0, -1), entry.slice(-1)] as const),
);
const SOUNDED = new Map(
  '悦粤 月粤 越粤 岳粤 这浙 折浙 哲浙 经京 惊京 晶京 户沪 护沪 玉豫 遇豫 预豫 路鲁 卢鲁 素苏 速苏 酥苏'
    .split(' ')
    .map((entry) => [entry.charAt(0), entry.charAt(1)] as const),
);
// How letters are spelt out: by their sound, and in the alphabet of pilots and cards.
const SPELT = new Map(
  'a诶 a欸 b逼 b比 b必 b币 c西 d迪 d弟 d地 g鸡 j杰 k凯 n恩 n嗯 p屁 p批 q丘 t踢 v威 y歪 z贼 a阿尔法 b布拉沃 c查理 d德尔塔 g高尔夫 j朱丽叶 k国王 q魁北克 r罗密欧 t探戈 v维克多 y扬基 z祖鲁'
    .split(' ')
    .map((entry) => [entry.slice(1), entry.charAt(0)] as const),
);
const byLength = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).join('|');
const PIECE = new RegExp(
  [
    // 爷爷的Y, 浙江的浙.
    `(?<by>[^\\P{Script=Han}的零〇洞一幺二两三四五六七拐八九勾]{1,4}的(?<told>[a-z${PROVINCES}](?![a-z])))`,
    `(?<name>${byLength(NAMES.keys())})`,
    '(?<word>[a-z]{4,8}(?![a-z]))',
    `(?<spelt>${byLength(SPELT.keys())})`,
    '(?<gap>[\\s,.·、/|()_-]+|然后|接着|后[面头]?是?|第[一二三]个?|[再是加跟州省市]|\\p{Script=Han}{2}市?的牌|的?牌照?|[一二两三四五六]个)',
    '(?<part>首位|字母|数字|英文|字?[打开起]头|前面)',
    '(?<one>.)',
  ].join('|'),
  'uy',
);

/**
 * The runs of places in a text, in order; what is no place and no word between places ends a run, and so does the name of a part
 * where the parts are told `apart`.
 */
export function placesIn(text: string, apart = false): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  let run: Place[] = [];
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
    const { gap, part } = match.groups ?? {};
    if (gap !== undefined || (part !== undefined && !apart)) continue;
    const place = placeOf(match);
    const last = run.at(-1);
    if (place === undefined) {
      if (run.length > 0) runs.push(run);
      run = [];
    } else if (match.groups?.['by'] !== undefined && last?.value === place.value)
      // C 查理的C: the same once more.
      run[run.length - 1] = { ...last, end: place.end };
    else run.push(place);
  }
  return run.length > 0 ? [...runs, run] : runs;
}

function placeOf({ index, 0: whole, groups = {} }: RegExpExecArray): Place | undefined {
  const { told, name, word, spelt, one } = groups;
  const at = { start: index, end: index + whole.length };
  if (told !== undefined) return { ...at, kind: /[a-z]/u.test(told) ? 'letter' : 'province', value: told };
  if (name !== undefined) return { ...at, kind: 'province', value: NAMES.get(name) ?? '' };
  if (word !== undefined) return { ...at, kind: 'letter', value: word.charAt(0) };
  if (spelt !== undefined) return { ...at, kind: 'letter', value: SPELT.get(spelt) ?? '' };
  if (one === undefined) return undefined;
  if (PROVINCES.includes(one)) return { ...at, kind: 'province', value: one };
  if (/[a-z]/u.test(one)) return { ...at, kind: 'letter', value: one };
  const province = SOUNDED.get(one);
  const digit = one === '两' ? '2' : (digitOf(one) ?? numeralOf(one));
  if (digit !== undefined) return { ...at, kind: 'digit', value: digit };
  const sound = soundAlikeOf(one);
  if (sound !== undefined && !/[a-z]/u.test(one))
    return { ...at, kind: 'sound', value: sound, ...(province === undefined ? {} : { province }) };
  return province === undefined ? undefined : { ...at, kind: 'sound', value: '', province };
}
