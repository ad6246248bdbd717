import type { Random } from './seeded';
import { pick } from './seeded';

type Disguise = (text: string, random: Random) => string;

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const SOUNDS: readonly (readonly [string, ...string[]])[] = [
  ['零', '灵', '铃', '洞', '林'],
  ['要', '依', '医', '易', '幺'],
  ['尔', '耳', '儿', '二'],
  ['伞', '山', '散', '叁'],
  ['斯', '寺', '丝', '似', '死'],
  ['舞', '吴', '午', '无', '武'],
  ['溜', '留', '柳', '刘'],
  ['柒', '妻', '期', '起', '骑'],
  ['吧', '爸', '巴', '发'],
  ['久', '酒', '就', '救'],
];
const LETTERS = ['o', 'l', '2', '3', '4', '5', '6', '7', '8', '9'];
const replaceDigits = (text: string, plain: (digit: number) => string): string =>
  text.replaceAll(/\d/gu, (digit) => plain(Number(digit)));
const from = (glyphs: string): Disguise => {
  const all = [...glyphs];
  return (text) => replaceDigits(text, (digit) => all[digit] ?? '');
};
const offset =
  (zero: number): Disguise =>
  (text) =>
    replaceDigits(text, (digit) => String.fromCodePoint(zero + digit));
const every =
  (places: number, put: string): Disguise =>
  (text) =>
    text.replaceAll(new RegExp(`.{${String(places)}}(?=.)`, 'gu'), `$&${put}`);

/** The ways of writing digits that a reader still reads; each is undone by the reader under test. */
export const DISGUISES: Readonly<Record<string, Disguise>> = {
  plain: (text) => text,
  'full-width': offset(0xff10),
  circled: from(CIRCLED),
  'negative circled': from('⓿❶❷❸❹❺❻❼❽❾'),
  parenthesised: (text) => replaceDigits(text, (digit) => (digit === 0 ? '(0)' : String.fromCodePoint(0x2473 + digit))),
  keycap: (text) => replaceDigits(text, (digit) => `${digit}\uFE0F\u20E3`),
  mathematical: offset(0x1d7ce),
  'double-struck': offset(0x1d7d8),
  superscript: from('⁰¹²³⁴⁵⁶⁷⁸⁹'),
  'Arabic-Indic': offset(0x660),
  numerals: from('零一二三四五六七八九'),
  'numerals with 〇': from('〇一二三四五六七八九'),
  capitals: from('零壹贰叁肆伍陆柒捌玖'),
  traditional: from('零壹貳參肆伍陸柒捌玖'),
  radio: from('洞幺两三四五六拐八勾'),
  groups: every(4, ' '),
  hyphens: (text) => text.replace(/^(.{3})(.{4})/u, '$1-$2-'),
  'each digit': (text, random) =>
    [...text].join(pick(random, [' ', '.', '·', '_', '~', '/', '、', ',', '*', '+', '丨', '—'])),
  brackets: (text) => text.replace(/^(.{3})(.{4})/u, '($1)[$2]'),
  'brackets all': (text, random) => pick(random, [`【${text}】`, `“${text}”`, `((${text}))`, `<${text}>`]),
  emoji: every(3, '🌸'),
  'emoji each': every(1, '👉'),
  'zero-width': every(2, '\u200B'),
  'line breaks': every(4, '\n'),
  mixed: (text, random) =>
    replaceDigits(text, (digit) => (random() < 0.5 ? String(digit) : '零一二三四五六七八九'.charAt(digit))),
  'mixed styles': (text, random) =>
    replaceDigits(text, (digit) =>
      pick(random, [
        String(digit),
        '零一二三四五六七八九'.charAt(digit),
        '零壹贰叁肆伍陆柒捌玖'.charAt(digit),
        CIRCLED.charAt(digit),
      ]),
    ),
};

/** What only a number of eleven places, and mostly with a word of contact before it, can be read from. */
export const MOBILE_DISGUISES: Readonly<Record<string, Disguise>> = {
  letters: (text) => replaceDigits(text, (digit) => LETTERS[digit] ?? ''),
  'sound-alikes, some': (text, random) =>
    replaceDigits(text, (digit) => (random() < 0.6 ? String(digit) : pick(random, SOUNDS[digit] ?? ['']))),
  'sound-alikes, half numerals': (text, random) =>
    replaceDigits(text, (digit) =>
      random() < 0.5 ? '零一二三四五六七八九'.charAt(digit) : pick(random, SOUNDS[digit] ?? ['']),
    ),
  'sound-alikes, all': (text, random) => replaceDigits(text, (digit) => pick(random, SOUNDS[digit] ?? [''])),
  reversed: (text) => `${[...text].toReversed().join('')}(倒着看)`,
  'country code': (text, random) => pick(random, ['+86 ', '0086', '86-', '+86-']) + text,
  extension: (text, random) => text + pick(random, ['-1234', '转6789', ' 转 1234', ',2345']),
};

/** One number over several messages of the agent: what was sent before, and the draft. */
export const SPLITS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  'in two': (text) => [`加我电话${text.slice(0, 5)}`, text.slice(5)],
  'in three': (text) => [text.slice(0, 3), text.slice(3, 7), text.slice(7)],
  'in four': (text) => [text.slice(0, 3), text.slice(3, 5), text.slice(5, 8), text.slice(8)],
  'with words': (text) => [`先发前面${text.slice(0, 3)}`, `中间${text.slice(3, 7)}`, `后面是${text.slice(7)}`],
  'in numerals': (text) => {
    const numerals = replaceDigits(text, (digit) => '零一二三四五六七八九'.charAt(digit));
    return [numerals.slice(0, 6), numerals.slice(6)];
  },
};
