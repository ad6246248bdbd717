import { matchesOf } from '../text/matches';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';

const AMOUNT =
  '(?:[\\d.]+|[一二两三四五六七八九十百千万几半]+)(?:多|来|几)?(?:元|块|毛|角|分|%|个点|个百分点|成|w|k|万|千|百|点\\d?)?';
// What a thing costs the shop and what it earns. 运费成本, 时间成本 are not the goods'; 进价保护 is a service.
const COST = new RegExp(
  `(?<![运邮快时维修学习间费])(?:(?:进货?|拿货|供货|出厂|采购|批发?进)(?:价格?|成本)|成本价?|(?:进货|拿货|采购)(?=[才就只要是]{1,2}\\d)|毛利率?|净利润?|利润(?:空间|率)?|提成|返佣|佣金(?:比例)?)` +
    `(?:都|也|就|才|只|是|有|在|要|得|差不多|大概|大约|约|为|一件|每件|一个|一单|每单|一双|一斤|剩|赚|不到|不足|:|\\s){0,5}(${AMOUNT})(?![\\d年月日号])`,
  'gu',
);
const NOT_OURS =
  /(?:您|你|客户|买家|顾客|分销商?|带货|推广|达人)(?:们|那边|这边)?的?(?:进货?|拿货|批发|提成|佣金|利润|成本)/u;
const COMPANY =
  '[\\p{Script=Han}a-z0-9]{2,14}?(?:有限公司|公司|工厂|加工厂|制衣厂|鞋厂|厂|批发市场|市场|档口|商行|贸易|商贸)';
const SUPPLIER = new RegExp(
  `(?:(?:供应商|供货商|货源|上家|进货渠道|拿货渠道|代工厂?|贴牌厂?)(?:就?是|叫|在|:|的?(?:电话|联系方式|地址)是?)+\\s?|(?:我们?|咱们?|店里|老板)(?:都|就|也|是|一直)*(?:从|在|去|跟|找|向))(${COMPANY})(?=(?:拿|进|批|采购|订|供|代工|做)?(?:的|货)?)(?:(?:拿|进|批|订|供)(?:的|货))?`,
  'gu',
);
const SUPPLIER_TOLD = /供应商|供货商|货源|上家|进货渠道|拿货渠道|贴牌|代工|拿货|拿的|进货|进的|批的|批货|供货|订货/u;
const OPERATIONS = [
  new RegExp(
    `(?:今天|昨天|今日|昨日|本月|这个月|上个?月|上周|本周|双11|618|去年|全年|每天|一天)(?:我们|店里|店铺|咱们|全店|一共|总共|大概|已经|才|就|都|了){0,4}(?:卖了?|出了?|成交了?|刷了?|走了?)(?:大概|差不多|有)?${AMOUNT}单(?!独)`,
    'gu',
  ),
  new RegExp(
    `(?:日销(?:量|售额)?|转化率|客单价|投产比?|roi|gmv|退款率|退货率|复购率|销售额|营业额|流水|投放(?:费|预算)?|直通车(?:一天|每天)?(?:花|烧|投)了?|推广费|刷单(?:费|量)?|底薪|月薪|绩效|工资)(?:都|也|就|才|只|是|有|在|要|差不多|大概|大约|约|为|每天|一天|每月|一个?月|:|\\s){0,5}${AMOUNT}(?:单|元|块|%)?`,
    'gu',
  ),
  /(?:后台|子账号|内部系统|erp|千牛|商家版)(?:的)?(?:登[录陆])?(?:账号|帐号|密码|链接|地址)(?:是|为|:|发您|给您)\s?[a-z0-9:/._@-]{3,}/gu,
  /(?:总库存|库存总数|仓库(?:里)?(?:一共|总共)(?:还)?有?|全部库存)(?:还|是|有|为|:|大概|约)*\d{3,}/gu,
] as const;
// A buyer's own wages, sales that the page shows to everybody.
const SHOWN = /页面显示|显示的|公开|(?:月销|销量)/u;

export default defineDetector({
  kind: 'shop-secret',
  title: '店铺经营信息',
  why: '成本、货源、销量和后台属于商业秘密，说给买家会伤到店铺（《反不正当竞争法》商业秘密条款）',
  message: '这里说出了店铺的成本、货源或经营数字，不该告诉买家。',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 95,
  find: (text) => [...findCosts(text), ...findSuppliers(text), ...findOperations(text)],
  rewrite: () => '这些信息不方便透露',
  withheld: '这些信息不方便透露',
});

export const examples: DetectorExamples = {
  trips: ['我们进价12元', '这款毛利率才8%', '供应商是佛山测试家具厂', '今天卖了300单', '转化率大概3%'],
  nearMisses: ['进价保护服务', '成本核算书三本装', '我们有自己的工厂', '月销1万+(页面显示)', '库存3件', '利润最低了'],
};

function findCosts(text: DataText): readonly Candidate[] {
  return matchesOf(COST, text.words.text)
    .filter(({ index }) => !NOT_OURS.test(text.words.text.slice(Math.max(0, index - 6), index + 4)))
    .map((match) => spanOf(text, match, 'likely'));
}

function findSuppliers(text: DataText): readonly Candidate[] {
  return matchesOf(SUPPLIER, text.words.text)
    .filter((match) => SUPPLIER_TOLD.test(match[0]))
    .map((match) => spanOf(text, match, 'doubtful'));
}

function findOperations(text: DataText): readonly Candidate[] {
  return OPERATIONS.flatMap((pattern) => matchesOf(pattern, text.words.text))
    .filter(({ index }) => !SHOWN.test(text.words.text.slice(Math.max(0, index - 8), index + 20)))
    .map((match) => spanOf(text, match, 'doubtful'));
}

function spanOf(text: DataText, match: RegExpExecArray, confidence: Candidate['confidence']): Candidate {
  return candidateIn(text.words, match.index, match.index + match[0].length, match[0], confidence);
}
