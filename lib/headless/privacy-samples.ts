import { hasIdCardCheck, hasLuhnCheck, hasTaiwanCheck } from '../privacy/reading/check-digits';

/** A random source: the next number in [0, 1). */
export type Random = () => number;

/** Mulberry32: the same seed gives the same samples on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(random: Random, items: readonly [T, ...T[]]): T =>
  items[Math.floor(random() * items.length)] ?? items[0];
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');

/** One kind: how a valid number is made, how a broken one, and what stands before it in a sentence. */
export interface SampleKind {
  readonly kind: string;
  readonly labels: readonly [string, ...string[]];
  readonly make: (random: Random) => string;
  readonly breakIt: (valid: string, random: Random) => string;
}

const nextDigit = (valid: string): string => valid.slice(0, -1) + String((Number(valid.at(-1)) + 1) % 10);

export const SAMPLE_KINDS: readonly SampleKind[] = [
  {
    kind: 'mobile',
    labels: ['电话', '手机号是', '打给', '留的号码', '回拨'],
    make: (random) => `${pick(random, ['138', '139', '150', '177', '186', '199'])}${digits(random, 8)}`,
    breakIt: (valid, random) =>
      pick(random, [`${valid}${digits(random, 1)}`, valid.slice(0, -1), `12${valid.slice(2)}`]),
  },
  {
    kind: 'id-card',
    labels: ['身份证', '证件号是', '实名用的', ''],
    make: (random) => {
      const body = `${pick(random, ['110105', '440305', '330106', '510104'])}19${60 + Math.floor(random() * 39)}0${1 + Math.floor(random() * 9)}1${Math.floor(random() * 10)}${digits(random, 3)}`;
      return body + [...'0123456789x'].find((check) => hasIdCardCheck(body + check));
    },
    breakIt: (valid) => (valid.endsWith('x') ? `${valid.slice(0, -1)}3` : nextDigit(valid)),
  },
  {
    kind: 'bank-card',
    labels: ['银行卡号', '打款到', '储蓄卡', '账号'],
    make: (random) => {
      const body = `62220${digits(random, 13)}`;
      return body + [...'0123456789'].find((check) => hasLuhnCheck(body + check));
    },
    breakIt: nextDigit,
  },
  {
    kind: 'tw-id',
    labels: ['身分證', '字號', ''],
    make: (random) => {
      const body = `${pick(random, ['A', 'F', 'H', 'N'])}${pick(random, ['1', '2'])}${digits(random, 7)}`;
      return body + [...'0123456789'].find((check) => hasTaiwanCheck((body + check).toLowerCase()));
    },
    breakIt: nextDigit,
  },
];

const CIRCLED = '⓪①②③④⑤⑥⑦⑧⑨';
const SOUNDS = ['零', '依', '尔', '伞', '斯', '舞', '溜', '柒', '吧', '久'];
const replaceDigits = (text: string, plain: (digit: number) => string): string =>
  text.replaceAll(/\d/gu, (digit) => plain(Number(digit)));

/** The disguises of numbers, each undone by the reader under test. */
export const DISGUISES: Readonly<Record<string, (text: string, random: Random) => string>> = {
  plain: (text) => text,
  'full-width': (text) => replaceDigits(text, (digit) => String.fromCodePoint(0xff10 + digit)),
  circled: (text) => replaceDigits(text, (digit) => CIRCLED.charAt(digit)),
  keycap: (text) => replaceDigits(text, (digit) => `${digit}\uFE0F\u20E3`),
  mathematical: (text) => replaceDigits(text, (digit) => String.fromCodePoint(0x1d7ce + digit)),
  numerals: (text) => replaceDigits(text, (digit) => '零一二三四五六七八九'.charAt(digit)),
  capitals: (text) => replaceDigits(text, (digit) => '零壹贰叁肆伍陆柒捌玖'.charAt(digit)),
  traditional: (text) => replaceDigits(text, (digit) => '零壹貳參肆伍陸柒捌玖'.charAt(digit)),
  radio: (text) => replaceDigits(text, (digit) => '洞幺两三四五六拐八勾'.charAt(digit)),
  groups: (text) => text.replaceAll(/.{4}(?=.)/gu, '$& '),
  hyphens: (text) => text.replace(/^(.{3})(.{4})/u, '$1-$2-'),
  'each digit': (text, random) => [...text].join(pick(random, [' ', '.', '·', '_', '~', '/', '、'])),
  emoji: (text) => text.replaceAll(/.{3}(?=.)/gu, '$&🌸'),
  'zero-width': (text) => text.replaceAll(/.{2}(?=.)/gu, '$&\u200B'),
  mixed: (text, random) =>
    replaceDigits(text, (digit) => (random() < 0.5 ? String(digit) : '零一二三四五六七八九'.charAt(digit))),
  'sound-alikes': (text, random) =>
    replaceDigits(text, (digit) => (random() < 0.6 ? String(digit) : (SOUNDS[digit] ?? ''))),
};

const FRAMES: readonly [string, ...string[]] = [
  '您好,{}对吗',
  '亲,{},请核对一下',
  '{}',
  '这边登记的{}哦',
  '麻烦确认:{}',
  '好的,{}已经记下了,稍后处理',
];

/** A sentence of an agent around one number. */
export function sentence(random: Random, labels: SampleKind['labels'], number: string): string {
  return pick(random, FRAMES).replace('{}', () => pick(random, labels) + number);
}
