import * as english from '../english/conduct';
import type { Frame } from '../grammar/frames';
import { strikes } from '../grammar/frames';
import { asking, conditional, followedBy, negated, serving, within } from '../grammar/guards';
import { gap } from '../grammar/slots';
import type { RuleExamples } from '../rule';
import { defineRule } from '../rule';

const FRAMES: readonly Frame[] = [
  {
    says: `(?:别家|别人家|别的(?:店|家|卖家|品牌|平台)|其他(?:店铺?|家|卖家|商家|牌子|品牌|平台)|同行|隔壁|他们家?|他家|那家|对面|线下店?|实体店|拼多多|pdd|京东|淘宝|天猫|抖音|闲鱼|某[宝多]|旗舰店|便宜的那些?)(?:店?的|上的?|卖的?|里|那些|东西|都|也|全|货|产品|很多|基本|多半|大部分|肯定|是|就){0,5}(?:假|山寨|高仿|仿|翻新|骗|坑|三无|垃圾|虚标|劣质|次品|残次|不正规|水货|贴牌|冒牌|偷工减料|质量(?:很|太|都)?(?:差|不行|烂)|没(?:有)?(?:售后|保障|良心)|不靠谱|黑心|忽悠|宰客|以次充好|掺|不能比|没法比|差远了|不怎么样)`,
    unless: [within(/谨防|提防|冒充|诈骗|不了解|不方便|仿真/u), followedBy(/^(?:日|期)/u)],
  },
  {
    says: `(?:网上那|对门|外面的?|别处|别人|某东|低价|牌子|隔壁)${gap(6)}(?:缩了?料|返修|出了名的?[烂差坑]|没(?:有)?(?:执照|资质)|人品|掺[糖假水]|散架|冒充|翻包|假货|仿的|早就臭)`,
    unless: [within(/谨防|我们给您/u), serving],
  },
];

export default defineRule(
  {
    id: 'disparaging',
    kind: 'conduct',
    title: '贬低同行',
    message: '这句在贬低其他商家。',
    why: '广告法第13条；反不正当竞争法对商业诋毁的规定；职业规范：公平竞争。',
    severity: 'warn',
    advice: '只说自己：其他店铺的情况我们不太了解，我们这款的检测报告可以给您看',
  },
  strikes([...FRAMES, ...english.DISPARAGING], {
    unless: [negated, asking, conditional],
    fix: '其他店铺的情况我们不太了解，我们这款的检测报告可以给您看',
  }),
);

export const examples: RuleExamples = {
  trips: [
    'Other shops sell fakes',
    '别家都是假货',
    '同行都是骗子',
    '拼多多上的都是假的',
    '他们家质量很差',
    '隔壁卖的是翻新机',
    '其他店铺都是山寨',
    'XX旗舰店虚标的',
    '线下店坑人',
    '他家东西三无',
    '京东上也是高仿',
    '那家店的货都是贴牌',
    '淘宝上便宜的那些都掺了料',
  ],
  nearMisses: [
    'Other shops may have another colour, ours is as on the page',
    '您可以货比三家',
    '别家的情况我们不太了解',
    '其他店铺的商品我们不方便评价',
    '本店保证非翻新机',
    '请勿购买山寨充电器以免危险',
    '支持去线下专柜验货',
    '我们和京东店铺是同一家公司',
    '与上一代相比续航更长',
    '谨防高仿，认准官方授权',
    '京东快递春节不放假的',
    '天猫正品保障可查',
    '淘宝假日活动下周开始',
    '他们家属院可以自提',
  ],
};
