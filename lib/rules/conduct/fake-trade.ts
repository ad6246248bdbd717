import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { negated, within } from '../grammar/guards';
import { END, gap, YOU } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: `(?<!印)刷(?:单(?!页)|(?:一下|点|个|几|些|波)?(?:销量|信誉|信用|好评|评价|量${END}|单))|空包(?![装裹])|空单|(?<![a-z])s单|放单|(?:冲|做)(?:一下|点|个|波)?(?:销量|信誉)|假聊`,
  },
  { says: `帮(?:我们?|忙|店里)(?:做|冲|刷|拍)(?:个|一下|几|点|一)?(?:单|销量|人气|数据)`, unless: [within(/照|图/u)] },
  {
    says: `(?:拍|下单|付款|买)[了下完单]{0,2}${gap(4)}[,]?不(?:用|会|需要?)?真?发货?${gap(4)}[,]?${gap(6)}(?:佣金|返|本金|报酬|好处)|(?:返|退)(?:还)?${YOU}?(?:本金|佣金)|(?:本金|佣金)${gap(6)}(?:返|退|给您|给你|结)`,
  },
  {
    says: `(?:不用真|假装)(?:买|拍)|走个过场|冲(?:一下)?排名|寄个?空(?:盒|箱)|单号(?:我们)?(?:随便|乱)填|一单(?:给您|给)?${gap(2)}[块元][佣跑辛]`,
  },
];

export default defineRule(
  {
    id: 'fake-trade',
    kind: 'conduct',
    title: '虚假交易',
    message: '这句在组织虚假交易。',
    why: '电子商务法第17条；平台虚假交易规则。',
    severity: 'block',
    advice: '删去这句，感谢您的支持，欢迎您按真实需要选购',
  },
  strikes(FRAMES, {
    unless: [negated, within(/不参与|违规|违法|不做|从不|不会/u)],
    fix: '感谢您的支持，欢迎您按真实需要选购',
  }),
);

export const examples: RuleExamples = {
  trips: [
    '帮我们刷单',
    '刷一下销量',
    '这单是空包',
    '拍单不发货给你佣金',
    '帮忙做单',
    'S单兼职',
    '放单给你',
    '拍下不发货，返您本金',
    '本金和佣金收货后一起返',
  ],
  nearMisses: [
    '我们从不刷单',
    '印刷单页有货',
    '刷卡机',
    '补发单号已上传',
    '空的包装盒需要一起退回',
    '定制单预计7天',
    '毛刷一支装',
    '订单显示拍下未发货',
    '冲销量榜是平台功能，我们不参与',
    '空包装盒也请一起寄回',
  ],
};
