import type { Gated } from './gate';
import { AMOUNT, LINK, NOT_COUNTED } from './amounts';

// What a thing costs the shop and what it earns. 运费成本, 时间成本 are not the goods'; 进价保护 is a service.
const COST = new RegExp(
  `(?:(?:[进晋劲入]货?|[拿来供]货|出厂|采购|结算|代发|内部|供应?)(?:价格?|成本|(?=[才就只]是?要?\\d))|成(?<![运邮快时维学习间费]成)本价?|[底保]本?价|本钱|(?:价格|老板定的|最低)?(?:红线|底线)|采购[给跟][^,。\\d]{0,8}(?=[就是])|批发价拿|毛利率?|净利润?|利润(?:空间|率)?|提成|返佣|佣金)(?:[也都就才]|给?我们)?的?${LINK}${AMOUNT}(?![\\d年月日号])`,
  'gu',
);
// 工厂给到我们是六块八: what others take from the shop.
const PAID = new RegExp(
  `(?:工厂|厂家|厂里|上家|供应商|供货商|快递(?:公司|点)?|物流|档口|拿)[^,。!?;\\n]{0,6}(?:[给到跟和]我们|我们这?[边里]?拿)[^,。!?;\\n\\d]{0,4}[是就才要签]的?(?:都?是|价格?)?\\s?${AMOUNT}(?:(?<=[元块毛])[一二三四五六七八九\\d])?(?!天|小?时|年|月|日|号|分钟|次|件|个)`,
  'gu',
);
// 我们到手才五十六, 我们拿是五百三: what the shop itself pays.
const PAID_BY_US = new RegExp(
  `(?:我们|咱们|俺们|店里)(?:自己|这[边里])?(?:拿(?:过来|来|货)?|进(?:过来|来|货)?|收(?:过来|来)|到手价?)(?:[都也]?[才就只]?[是要得]|[都也]?[才就只]|都)(?:\\d{2,6}(?:\\.\\d+)?|[一二两三四五六七八九]?[十百千][一二三四五六七八九十百]*|[\\d一二两三四五六七八九十百]+[块元毛][一二三四五六七八九\\d]?)(?![\\d十百千万天小时年月日号分次件个单双套箱码斤]|多[天件个单])`,
  'gu',
);
// 就挣三块二. What the buyer saves is not it.
const EARNED = new RegExp(
  `(?<![您你])(?:[就才只]|一[件单个双套斤台])[能是也]*[赚挣][您你]?${AMOUNT}(?:(?<=[元块毛])[一二三四五六七八九\\d]|(?<=[元块毛角分]))`,
  'gu',
);
// 跟工厂是四十八一件拿的: the price stands in the middle.
const TAKEN = new RegExp(
  `[跟从找在](?:工厂|厂家?|厂里|上家|供应商|档口|源头)[^,。!?;\\n]{0,4}?${AMOUNT}[^,。!?;\\n]{0,4}拿的?`,
  'gu',
);

/** What the shop pays, what it earns on a piece and how low it may go. */
export const COSTS: readonly Gated<RegExp>[] = [
  { needs: '价本货利提佣线采底', value: COST },
  { needs: '们 厂家商流点档拿递', value: PAID },
  { needs: '们店 拿进收到', value: PAID_BY_US },
  { needs: '拿 厂家商档源', value: TAKEN },
  { needs: '赚挣', value: EARNED },
];

// 布料厂给的十七一米, 果园那边给我的是八毛一斤: what somebody gives the shop a piece for.
const GIVEN = new RegExp(
  `(?:厂[商家里]?|果园|农户|基地|合作社|批发商|档口|渔船|茶农)(?:那[边里]|这边)?[给报](?:我们?|咱们?)?的?(?:价格?)?(?:[都也就才只]*是|[都也]?[就才只])?\\s?${AMOUNT}(?:(?<=[元块毛分\\d])|(?<=[十百千][一二三四五六七八九]?)|\\s?一[米斤件个双罐盏箱条只把])${NOT_COUNTED}`,
  'gu',
);
// 厂里一双 35 拿, 1688上进的: bought where everybody may buy.
const FROM_THERE = new RegExp(
  `(?:厂[商家里]|档口)[一每]?[件个双套台盏箱斤米]?\\s?${AMOUNT}\\s?(?:拿|进)(?:的|货|过?来)?(?=$|[,。!?;\\s])|1688\\s?上?(?:拿|进|批)(?:来|过来)?的`,
  'gu',
);
// chengben 才38: the word by its sound.
const IN_LETTERS = /(?<![a-z])(?:cheng\s?ben|jin\s?jia|li\s?run|na\s?huo)\s?(?:jia)?[\s就才只是要:]{0,4}\d+/gu;
const BUYING_PRICE = '(?:[1-9]\\d{0,4}(?:\\.\\d+)?|[一二两三四五六七八九]?[十百千][一二三四五六七八九十百]*)';
// 拿货都是80起, 出厂31, 到我们手上就30了: without a word for the price only what nothing else is counted in.
const TAKEN_AT = new RegExp(
  `(?:(?:[进拿批]来?|收来)的时候|拿货|进货|来货|供货|出厂|厂里出来|拿(?:过?来|出来)|[进批收淘]过?来|到我们?手[上里]?)(?:[都也]?[就才只]?(?:是|要|得)|[都也]?[就才只都])?\\s?[¥￥]?${BUYING_PRICE}(?!\\d)(?![元块]?钱?的?(?:货|东西|快递))${NOT_COUNTED}(?:[块元毛]\\d?)?`,
  'gu',
);
// 光料子就要40, 面料钱都35了.
const MATERIALS = new RegExp(
  `(?:光|单是?|仅)(?:材?料子?|面料|布料|辅料|成本|人工|原料)[钱费]?(?:[就都也]要?得?是?)\\s?${AMOUNT}|(?:材?料子?|面料|布料|人工)[钱费](?:[就都也]要?)\\s?${AMOUNT}`,
  'gu',
);
// 一单亏3块, 就8个点的利, 我们是2倍加价.
const MARGIN = new RegExp(
  `(?:[一每这][单件个双套]|这价|卖您)[^,。!?;\\d您]{0,4}?(?:亏|倒?贴)(?:本|了|我们|着)?\\s?[\\d.一二两三四五六七八九十]+\\s?[多来几]?[块元毛]|(?:我|我们|老板)(?:[得要还]|自己)*倒贴\\s?[\\d.]+\\s?[块元]|[\\d一二两三四五六七八九十]+\\s?个点的?利(?!息)|利润点(?:[是就才有在:]|\\s)*[\\d.]+|加价率?(?:[是就才有在:]|\\s)*[\\d.]+\\s?倍|[\\d一二两三]+\\s?倍加价`,
  'gu',
);
// 我的权限是20块, 主管可以批到50: what may be given away.
const MANDATE = new RegExp(
  `(?:权限|(?:客服|我|我们|主管|店长)的?额度)[^,。!?;\\d]{0,6}?[\\d.一二两三四五六七八九十]+\\s?(?:折|块|元|%)|(?:主管|店长|经理|老板|我)(?:最多|最高)?(?:可以|能)批(?:到|给您)?\\s?\\d+(?![天个])|我手[上里](?:[的]?最低|底线)[^,。!?;\\d]{0,6}?\\d+|最低(?:能卖|出货|成交)(?:价|到)?\\s?\\d+|最低\\s?\\d+[块元]?[,\\s]?(?:老板|店长|公司)(?:定|规定)的?`,
  'gu',
);
// 达人那边抽30%, 返点8%.
const SHARE = new RegExp(
  `(?:达人|主播|博主|团长|机构|平台|淘客|淘宝客|中介|渠道|带货)(?:那边|这边|还|要|都|会|的|再|佣金?|方)*(?:抽成?|扣点?|提点?|分成?|佣金|拿|(?<=给(?:达人|主播|博主|团长|机构)))(?:走|掉|我们|是|就)*\\s?[\\d一二两三四五六七八九十.]+\\s?(?:%|个?点|成)|返点(?:[是就给有:]|\\s)*[\\d.]+\\s?(?:%|个?点)`,
  'gu',
);
// 批给别人是28, 给代理的价是55: what others pay.
const TO_TRADE = new RegExp(
  `(?:批价|供货价|代理价|团长价|渠道价|员工价|经销价)(?:[是就才要为:]|\\s)*[\\d.]+${NOT_COUNTED}|[批供]货?(?:发)?给(?:别人|代理商?|实体店|经销商|同行|分销商?|团长)的?(?:价格?)?(?:[是就才都要为:]|\\s)*[\\d.]+${NOT_COUNTED}|给(?:别人|代理商?|实体店|经销商|同行|分销商?|团长|批发商?)的(?:价格?|供货价)?(?:[是就才都要为:]|\\s)*[\\d.一二两三四五六七八九]+(?:\\s?[折块元]|${NOT_COUNTED})(?<=\\d|[折块元])|(?:代理|分销|团长)拿货(?:价|是|[就都才])*\\s?[\\d.]+\\s?[折块元]`,
  'gu',
);

// 低于45就亏了: how low it may go.
const FLOOR =
  /(?:低于|少于|不到|[卖给]到?)\s?[\d.]+\s?[块元]?(?:以下)?(?:我们|店里|老板|这边)*[就都要也得会是]*(?:亏(?![电欠气])|赔本|倒贴|没得赚|不[能会]?[出放](?!光))/gu;
// 净赚6块, 到我们手里28: what is left of the price.
const NET = new RegExp(
  `(?:主推[^,。!?;\\n]{0,8}利润[高大厚多足]|(?:净赚|净落|落[手袋]|到我们手[上里]?)(?:[就才也只有是得]|一[件单个])*\\s?${AMOUNT}(?<=[\\d块元毛])(?![天年月日号件个单斤]))`,
  'gu',
);
// 内部价员工拿49, 账期60天: what colleagues pay, and when the supplier is paid.
const INSIDE = new RegExp(
  `(?:内部|员工)(?:价|[购拿])(?:[就都只才是]|员工|我们|自己|内部|[拿买卖购价])*\\s?[\\d.]+${NOT_COUNTED}|账期(?:[是有给就只到压约都]|我们|一般)*\\s?[\\d一二两三四五六七八九十]+\\s?(?:天|个?月)`,
  'gu',
);

/** The same in words that leave more room for doubt. */
export const LIKELY_COSTS: readonly Gated<RegExp>[] = [
  { needs: '货厂来手', value: TAKEN_AT },
  { needs: '料布工本', value: MATERIALS },
  { needs: '亏贴利倍', value: MARGIN },
  { needs: '权额批低', value: MANDATE },
  { needs: '抽扣返佣提拿', value: SHARE },
  { needs: '批供代团渠员经', value: TO_TRADE },
  { needs: '亏赔贴赚出放', value: FLOOR },
  { needs: '厂园户地社商口船农 给报', value: GIVEN },
  { needs: '厂档1 拿进批', value: FROM_THERE },
  { needs: 'bju', value: IN_LETTERS },
  { needs: '净落手润', value: NET },
  { needs: '内员账', value: INSIDE },
];
