import type { Normalised } from '../text/normalise';
import { addressKeys } from './reading/address-keys';
import { businessPlaces } from './reading/business-places';
import { candidateIn } from './reading/candidates';
import { withoutLooseSigns } from './reading/squeeze';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { describedHomes } from './reading/described-homes';
import { findDoors } from './reading/homes';
import { besideLandmarks } from './reading/landmarks';
import { latinHomes } from './reading/latin-homes';
import { numberlessHomes } from './reading/numberless-homes';
import { soundedHomes } from './reading/sounded-homes';
import { streetsOf } from './reading/streets';
import { toldDoors } from './reading/told-doors';

const MAY_BE_HOME =
  /[号弄支巷栋幢座塔区楼层舍室房户村组社队间排趟#省市县屯庄寨坝湾班牌浩昊皓耗壕懂动洞冻董丹担家壁对面院口处厦寓馆条坐位库园厂路旁边后往档好作做坐式事搂娄漏组梯摊铺柜团床箱道大门里甲乙丙丁]|\d\s?-\s?\d|\d[a-z]-?\d{3}|\d[./]\d{1,2}[./]\d{3}|\d\s?(?:xiang|nong|hao|dong|zuo|lou|danyuan)|[路街lo]\s?\d|road|street|hua\s?yuan|xiao\s?qu|gong\s?yu|da\s?sha/u;

export default defineDetector({
  kind: 'address',
  title: '详细地址',
  why: '门牌级的地址不能给本人以外的人（《个人信息保护法》第十条）',
  severity: { own: 'hint', unknown: 'warn', foreign: 'block' },
  order: 80,
  find: (text) => findAddresses(text),
  rewrite: () => '您订单里填写的地址',
  withheld: '您订单里填写的地址',
});

export const examples: DetectorExamples = {
  trips: [
    '浙江省杭州市西湖区文三路478号翠苑小区3幢1203室',
    '台北市大安區信義路三段12巷3弄5號6樓',
    '金色家园12栋2单元501',
    '浙江省杭州市西湖区文三路',
  ],
  nearMisses: ['从浙江省杭州市发货', '产地福建省泉州市德化县', '3号楼A区货架', '您知道3号发货吗'],
};

function findAddresses(text: DataText): readonly Candidate[] {
  if (!MAY_BE_HOME.test(text.words.text)) return [];
  const dense = withoutLooseSigns(text.words);
  const readings = [streetsOf, numberlessHomes, businessPlaces, toldDoors, besideLandmarks, latinHomes];
  const found = [...findDoors(dense)];
  for (const place of [...soundedHomes(dense), ...readings.flatMap((read) => read(dense.text))])
    if (!found.some(({ start, end }) => place.start < end && start < place.end)) found.push(place);
  // A description is the last that is asked: what has a number or a name is told by those.
  if (found.length === 0) found.push(...describedHomes(dense.text));
  return found
    .filter(({ end }) => !isInstance(dense.text, end))
    .map(({ start: from, end }) => {
      const start = withoutLabel(dense, from, end);
      const value = addressKeys(dense.text.slice(start, end));
      return candidateIn(dense, start, end, value === '' ? dense.text.slice(start, end) : value, 'likely');
    });
}

/** 比如2-1804: what shows how something is written is nobody's. */
function isInstance(text: string, end: number): boolean {
  return /(?:比如|例如|譬如|比方说?)[^,。!?;]{1,14}$/u.test(text.slice(Math.max(0, end - 18), end));
}

const LABEL = /(?:手机|电话|号码|先生|女士|姓名|[件货]人|地址|资料)$/u;
const LONGEST_LABEL = 8;

/** 周敏 尾号7766的手机 武汉市…: what stands before a blank and is no place is no part of one. */
function withoutLabel({ text, starts, ends }: Normalised, start: number, end: number): number {
  for (let at = start + 1; at < Math.min(end, start + LONGEST_LABEL); at += 1)
    if ((ends[at - 1] ?? 0) < (starts[at] ?? 0) && LABEL.test(text.slice(start, at))) return at;
  return start;
}
