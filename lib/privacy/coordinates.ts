import { matchesOf } from '../text/matches';
import type { DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';

const PAIR =
  /(?<![\d.])(\d{1,3}[.点]\d{4,})°?[nesw北南东西纬经度]{0,2}\s?[,，/\s]\s?(?:[nesw]|[东西南北][经纬]|[经纬]度)?[:是]?\s?(\d{1,3}[.点]\d{4,})(?![\d.])/gu;
// 23°07'44"N 113°15'51"E: degrees, minutes and seconds.
const SEXAGESIMAL =
  /[nesw]?\d{1,3}°\s?\d{1,2}['′]\s?\d{1,2}(?:\.\d+)?["″]?\s?[nesw]?[,\s]{0,2}[nesw]?\d{1,3}°\s?\d{1,2}['′]\s?\d{1,2}(?:\.\d+)?["″]?\s?[nesw]?/gu;
// 东经一二〇点六三八四 北纬三一点二九七五: as it is said.
const SAID =
  /[东西]经[^,。!?;\n]{0,2}[\d零〇一二三四五六七八九十百]{2,9}[点.][\d零〇一二三四五六七八九\s]{3,9}[^\d。!?;\n]{0,4}[南北]纬[^,。!?;\n]{0,2}[\d零〇一二三四五六七八九十点.]{5,14}|[南北]纬[^,。!?;\n]{0,2}[\d零〇一二三四五六七八九十]{2,6}[点.][\d零〇一二三四五六七八九\s]{3,9}[^\d。!?;\n]{0,4}[东西]经[^,。!?;\n]{0,2}[\d零〇一二三四五六七八九十百点.]{5,16}/gu;
// 2 9 . 8 3 6 4 , 1 1 3 . 5 4 0 2: every place by itself.
const SPACED = /(?<![\d.])((?:\d ){1,3}[.点](?: \d){4,})\s?[,，/]\s?((?:\d ){1,3}[.点](?: \d){4,})(?![\d.])/gu;
// 经度113.26 4385 纬度23.129112: named, in groups.
const NAMED =
  /[经纬]度?[是为:\s]{0,2}(\d{1,3}[.点]\d{1,4}(?:\s\d{2,5}){0,3}|\d{1,3}[.点]\d{2,})[^\d。!?;]{1,6}[经纬]度?[是为:\s]{0,2}(\d{1,3}[.点]\d{1,4}(?:\s\d{2,5}){0,3}|\d{1,3}[.点]\d{2,})/gu;
const SPACED_OUT = '. ';
// China's box, degrees: 73 to 136 east, 3 to 54 north.
const isEast = (degrees: number): boolean => degrees >= 73 && degrees <= 136;
const isNorth = (degrees: number): boolean => degrees >= 3 && degrees <= 54;

export default defineDetector({
  kind: 'coordinates',
  title: '定位坐标',
  why: '行踪轨迹是敏感个人信息（《个人信息保护法》第二十八条）',
  severity: { own: 'hint', unknown: 'block', foreign: 'block' },
  order: 64,
  find: (text) => [
    ...[
      ...(text.words.text.includes('°') ? matchesOf(SEXAGESIMAL, text.words.text) : []),
      ...(text.words.text.includes('纬') ? matchesOf(SAID, text.words.text) : []),
    ].map(({ index, 0: written }) => candidateIn(text.words, index, index + written.length, written, 'certain')),
    ...[
      ...matchesOf(PAIR, text.words.text),
      ...(text.words.text.includes(SPACED_OUT) ? matchesOf(SPACED, text.words.text) : []),
      ...(text.words.text.includes('纬') ? matchesOf(NAMED, text.words.text) : []),
    ].flatMap((match) => {
      const [whole, first = '', second = ''] = match;
      const [a, b] = [readDegrees(first), readDegrees(second)];
      if (!((isEast(a) && isNorth(b)) || (isNorth(a) && isEast(b)))) return [];
      return [candidateIn(text.words, match.index, match.index + whole.length, `${first},${second}`, 'certain')];
    }),
  ],
  rewrite: () => '您订单里填写的地址',
  withheld: '您订单里填写的地址',
});

/** 1 1 3 . 5 4, 113点54 → 113.54. */
function readDegrees(written: string): number {
  return Number(written.replace('点', '.').replaceAll(/\s/gu, ''));
}

export const examples: DetectorExamples = {
  trips: ['30.274085,120.155070'],
  nearMisses: ['1.2345,6.7890米', '重1.2500,2.3500'],
};
