import { matchesOf } from '../text/matches';
import type { Candidate, DataText, DetectorExamples } from './detector';
import { defineDetector } from './detector';
import { candidateIn } from './reading/candidates';

const AMOUNT =
  '(?:百分之[一二三四五六七八九十\\d]+|[\\d.]+|[一二两三四五六七八九十百千万几半]+)[多来几]?(?:个(?:百分)?点|[元块毛角分成wk千万百%])*';
const LINK = '(?:[都也就才只是有在要得约为剩赚:$￥¥\\s]|差不多|大概|大约|[一每](?:件|个|单|双|斤|天|个?月)|不到|不足)*';
// What a thing costs the shop and what it earns. 运费成本, 时间成本 are not the goods'; 进价保护 is a service.
const COST = new RegExp(
  `(?:(?:进货?|[拿来供]货|出厂|采购|结算|代发|内部|供应?)(?:价格?|成本|(?=[才就只]是?要?\\d))|成(?<![运邮快时维学习间费]成)本价?|[底保]本?价|(?:价格|老板定的|最低)?(?:红线|底线)|采购[给跟][^,。\\d]{0,8}(?=[就是])|批发价拿|毛利率?|净利润?|利润(?:空间|率)?|提成|返佣|佣金)(?:[也都就才]|给?我们)?的?${LINK}${AMOUNT}(?![\\d年月日号])`,
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
// 别往外说: nobody says so of what everybody may know.
const HUSHED =
  /(?:仓库?|工厂|厂家|厂里|货源|进价|供应商|供货商|档口|渠道)[^。!?;\n]{0,24}?(?:别|不要|不能|甭)(?:跟|和|告诉|对|往)?(?:别人|人家?|外面?|其他人|旁人)(?:说|讲|传|提)|(?:仓库?|工厂|厂家|厂里|货源|供应商|供货商|档口|渠道|发货)[^。!?;\n]{0,24}?老板不[让许准](?:我们?)?(?:说|讲|往外|透露)/gu;
// 就挣三块二. What the buyer saves is not it.
const EARNED = new RegExp(
  `(?<![您你])(?:[就才只]|一[件单个双套斤台])[能是也]*[赚挣][您你]?${AMOUNT}(?:(?<=[元块毛])[一二三四五六七八九\\d]|(?<=[元块毛角分]))`,
  'gu',
);
const NOT_OURS = /[您你户家客商货广人]们?(?:那边|这边)?的?(?:进货?|拿货|提成|佣金|利润|成本)/u;
const COMPANY =
  '[\\p{Script=Han}a-z0-9]{2,14}?(?:公司|厂|市场|档口|商行|商贸|集团|作坊|批发城|供应链|实业|电子|饰品|服饰|工艺品?|塑胶|五金|纺织|食品|家具|日化|玩具|鞋业|制衣|皮具|包装|电器)';
// 跟工厂是四十八一件拿的: the price stands in the middle.
const TAKEN = new RegExp(
  `[跟从找在](?:工厂|厂家?|厂里|上家|供应商|档口|源头)[^,。!?;\\n]{0,4}?${AMOUNT}[^,。!?;\\n]{0,4}拿的?`,
  'gu',
);
const SUPPLIERS = '(?:供应商|供货商|上家|厂家|代工厂?|贴牌厂?|档口)';
// 我们有自己的工厂 tells nothing: the source has a name.
const SUPPLIER = new RegExp(
  `(?:供应商|供货商|供货的|货源|上家|(?:进货|拿货)渠道|代工厂?|贴牌厂?)(?:[是叫在:就的\\s]|电话|联系方式|地址)+${COMPANY}|(?:我们?|咱们?|店里|老板|货|东西|这[款批件个]|[面布原材]料)[都就也是一直全]*[从在去跟找向](?:${COMPANY}|那[里儿边家]?|1688上?|拼多多上?)(?:拿|进|批|订|供)的?货?`,
  'gu',
);
const REACHED_AT = new RegExp(
  `${SUPPLIERS}(?:老板|那边|那里|业务员?)*的?(?:电话|微信|手机|联系方式|号码|地址|名片)(?!客服|热线|在|售后|验证)[^,。!?;\\n]{0,4}(?:[:是发给]|\\d)|货源[都就也]?在(?:1688|拼多多|义乌|${COMPANY})`,
  'gu',
);
const MADE_BY = new RegExp(`[是由找让]${COMPANY}(?:[给帮]我们)?(?:代工|代加工|供货|供的货)`, 'gu');
const MADE = /代加?工|供的?货/u;
const PERIOD = '[今昨][天日]|[本上]个?[月周]|这个月|双11|618|去年|全年|每天|一天';
const OPERATIONS = [
  new RegExp(
    `(?:${PERIOD})(?:我们|店[里铺]|咱们|全店|一共|总共|大概|已经|[才就都了也])*(?:[卖出刷走][了个]?|成交了?)(?:大概|差不多|有)?${AMOUNT}单(?!独)|(?:${PERIOD})(?:我们|店[里铺]|咱们|全店|一共|总共|大概|已经|[才就都了])*(?:做了|卖了|销了|营收|流水)[到]?(?:大概|差不多)?[\\d.一二两三四五六七八九十百千几]+[多来几]?[万w]`,
    'gu',
  ),
  new RegExp(
    `(?:日销(?:量|售额)?|日均(?:销量|出?单)?|转化率|退[货款]率|点击率|客单价|投产比?|roi|gmv|复购率|销售额|营业额|流水|投(?:放|流)(?:费|预算)?|直通车(?:[一每]天)?[花烧投]了?|推广费|刷单[费量]?|底薪|月薪|绩效|工资|扣了?工资)${LINK}${AMOUNT}`,
    'gu',
  ),
  /(?:后台|子账号|内部系统|erp|千牛|商家版)的?(?:登[录陆])?(?:(?:[账帐]号|密码|链接|地址)(?:是|为|:|发您|给您|\s)?|是|为|:|发您|给您|(?=\s?https?:))\s?(?:https?:|[a-z0-9:/._@-]{3,})/gu,
  new RegExp(
    `(?:平台|淘宝|天猫|京东|拼多多|抖音)(?:技术|服务|佣金?|费|要|还|都|会){0,6}(?:扣|抽)(?:我们|掉|走|点)*${AMOUNT}`,
    'gu',
  ),
  new RegExp(`我们[也都]?[刷补](?:了|过)${AMOUNT}[单评]`, 'gu'),
  /(?:内部|工作|员工|公司|店铺|客服|主管)群[^,。!?;\n]{0,6}(?:截图|聊天|记录|老板说|主管说|发的)/gu,
  /(?:主管|店长|经理|运营|组长|领班|美工|财务|仓管|同事|[她他])的?工号(?:是|为|:)?\s?[a-z]{0,3}\d{2,}/gu,
  /(?:销量|好评|评价|单子)[都全也一大部分多半是有的]{1,5}刷[的出了]|我们[也都]?(?:刷|补)(?:了|过)?\d*[单评]/gu,
  /(?:总库存|库存总[数共]|库存一共|全部库存|(?:仓库|库房|库)里?(?:[一总]共还?有?|还[有剩压囤]着?))[总共还是有剩为:大概约着\s]*(?:\d{3,}|[一二三四五六七八九几两][百千万]\p{Script=Han}{0,4}件)|(?:[一总]共|这一?批)[就共总一]*[进囤压]了(?:\d{3,}|[一二三四五六七八九几两][百千]来?万)/gu,
] as const;
// Sales that the page shows to everybody.
const SHOWN = /(?<!后台)显示|公开|月销|销量/u;

export default defineDetector({
  kind: 'shop-secret',
  title: '店铺经营信息',
  why: '成本、货源、销量和后台属于商业秘密，说给买家会伤到店铺（《反不正当竞争法》商业秘密条款）',
  message: '这里说出了店铺的成本、货源或经营数字，不该告诉买家。',
  severity: { own: 'block', unknown: 'block', foreign: 'block' },
  order: 95,
  find: findAll,
  rewrite: () => '这些信息不方便透露',
  withheld: '这些信息不方便透露',
});

export const examples: DetectorExamples = {
  trips: ['我们进价12元', '这款毛利率才8%', '供应商是佛山测试家具厂', '今天卖了300单', '转化率大概3%'],
  nearMisses: ['进价保护服务', '成本核算书三本装', '我们有自己的工厂', '月销1万+(页面显示)', '库存3件', '利润最低了'],
};

function findAll(text: DataText): readonly Candidate[] {
  const words = text.words.text;
  const costs = [COST, PAID, PAID_BY_US, TAKEN, EARNED]
    .flatMap((pattern) => matchesOf(pattern, words))
    .filter(({ index }) => !NOT_OURS.test(words.slice(Math.max(0, index - 6), index + 4)));
  const others = [SUPPLIER, REACHED_AT, HUSHED, ...(MADE.test(words) ? [MADE_BY] : []), ...OPERATIONS]
    .flatMap((pattern) => matchesOf(pattern, words))
    .filter(({ index }) => !SHOWN.test(words.slice(Math.max(0, index - 8), index + 20)));
  return [
    ...costs.map((match) => spanOf(text, match, 'likely')),
    ...others.map((match) => spanOf(text, match, 'doubtful')),
  ];
}

function spanOf(text: DataText, match: RegExpExecArray, confidence: Candidate['confidence']): Candidate {
  return candidateIn(text.words, match.index, match.index + match[0].length, match[0], confidence);
}
