import { addressKeys } from './reading/address-keys';
import { candidateIn } from './reading/candidates';
import { withoutLooseSigns } from './reading/squeeze';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { findDoors } from './reading/homes';
import { numberlessHomes } from './reading/numberless-homes';
import { streetsOf } from './reading/streets';

const MAY_BE_HOME =
  /[\da-z甲乙丙丁〇零一二三四五六七八九十百壹贰叁肆伍陆柒捌玖拾][^\p{L}\p{N}]{0,4}[号弄支巷栋幢座塔单期区字楼层舍室房户门村小组社队#]|\d\s?-\s?\d|[省市区县村屯庄寨坝湾班]/u;

export default defineDetector({
  kind: 'address',
  title: '详细地址',
  why: '门牌级的地址属于个人信息，不能给本人以外的人（《个人信息保护法》第十条）',
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
  const doors = findDoors(dense);
  const streets = streetsOf(dense.text).filter(
    ({ start, end }) => !doors.some((door) => start < door.end && door.start < end),
  );
  return [...doors, ...streets, ...numberlessHomes(dense.text)].map(({ start, end }) => {
    const value = addressKeys(dense.text.slice(start, end));
    return candidateIn(dense, start, end, value === '' ? dense.text.slice(start, end) : value, 'likely');
  });
}
