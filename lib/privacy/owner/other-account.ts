// Who a buyer may speak of. 先生 and 太太 are titles unless they are somebody's: 我先生.
const PERSON =
  '(?:(?<=我)(?:先生|太太)|朋友|同[事学]|[老外公婆岳][公婆父母]|丈[夫母]娘?|妻子|媳妇|对象|[爸妈爷奶姐妹弟嫂姑姨叔舅]{1,2}|父母|[父母]亲|家里?|老人|闺蜜|[男女]朋?友|(?<!小)哥哥?|[堂表]哥|亲戚|邻居|[儿孙侄][子女]|女儿|孩子|领导|[室舍]友|别人|人家|(?<![您你其])他|她)';
const BOUGHT = '(?:代?[买拍订购]|下(?:的?单|的订单)?)';
/** 买的, 拍的那单: the purchase as a thing that somebody has made. */
const PURCHASE = `${BOUGHT}的[这那]?(?:一?[个份笔]?(?:订?单|快递|包裹|货)|$|(?=[,。!?\\s]))`;
const ACCOUNT = '(?:[账帐][号户]|旺旺|淘宝|拼多多|京东|手机|号)[上里号]?';
const LOST = '(?:已经|[给都又])?(?:不用|注销|丢|换了|登不|登录不|进不去|被?封|被?冻结|忘|问不)';
const ASK = '(?:问|咨询|聊|联系|找|查|看|催|打听)';
// 能查下快递吗, 到哪了: what only the order tells.
const ORDER = '(?:快递|物流|单号|订单|包裹|到哪|发货|发出|寄到|地址|电话|退款|[那这]单|单子|[他她]的[货单]|签收)';
const FORMER = '(?:[别另]的?|另外|其[他它]|[小大新老]|原[来先]|之前|以前|换了?|借)的?[那一]?个?';

const SIGNS: readonly string[] = [
  // 我用另一个号拍的. 有没有别的号 asks for a size, 充到别的账号 is what is sold.
  `${FORMER}(?:淘宝)?${ACCOUNT}(?:在?你们?家?)?(?:给我?)?${BOUGHT}[的了过]`,
  `(?<!打我)${FORMER}${ACCOUNT}[来在登]?${ASK}`,
  `不是我?用?[这现]在?个?${ACCOUNT}(?:${BOUGHT}|的)`,
  // 那个旺旺不用了; an account without any of these words may be the very thing that was bought.
  `旺旺号?${LOST}|换了?个?旺旺`,
  `(?:那|原[来先]|之前|以前|${BOUGHT}的?|老)的?那?个?${ACCOUNT}${LOST}[^\\n]{0,24}(?:${ASK}|${ORDER}|帮)`,
  // 我朋友的号买的, 用的是我爸的账号, 拿别人手机问.
  `${PERSON}的?(?:那个)?${ACCOUNT}${BOUGHT}`,
  `[用拿借](?:的是?)?了?我?的?${PERSON}的?${ACCOUNT}[来在]?(?:${BOUGHT}|${ASK}|$|(?=[,。!?\\s]))`,
  // 别人帮我买的. 朋友给我买过 was another time, 帮我付了 is paying only.
  `${PERSON}[帮给替代]我?(?:在[^,。\\n]{0,6})?(?:[买拍订]|下的?单)(?:的|了(?!单号))`,
  `(?:[找托]人?|${PERSON})(?:[给帮替]我)?(?:代[拍购买下]|统一[下买订拍])单?的?(?:[,。!?\\s]|$)`,
  `我(?:本人|自己)?[又并]?不是(?:那个)?(?:${BOUGHT}的?(?:人|那[个位]|本人)|购买人|付款人|买[家主](?!秀))`,
  `(?:单子?|订单)[^,。!?\\n]{0,3}不是我(?:本人|自己)?${BOUGHT}|不是我(?:本人|自己)?${BOUGHT}的?[,。\\s]*[都就]?是?(?:我的?)?${PERSON}`,
  `不是${BOUGHT}的那[个位](?![型款颜码])`,
  `(?:${BOUGHT}的人?|买家|下单人)是我的?${PERSON}(?=$|[,。!?\\s])`,
  // 我老公买的,单号多少; what she says of hers (我闺蜜买的,说好用) is no question about it.
  `(?<![给帮替为送])我的?${PERSON}(?:自己|用[^,。\\n]{0,6})?${PURCHASE}(?![,。!?\\s]{0,2}(?:${PERSON})?[都也就才]?(?:说|推荐|觉得|用|穿|吃|比|很|挺|还|质))`,
  `我是(?:[他她]|下单人|买家|[机号]主|收[件货]人)的?${PERSON}`,
  `(?:${PERSON}[^,。\\n]{0,8}${BOUGHT}[的了]|买家|下单人)[^。\\n]{0,12}[让叫托]我[^。\\n]{0,4}${ASK}`,
  // 帮我妈查一下她的快递. Whether something fits her is asked before anybody buys.
  `(?:[帮替代]我的?|(?<![你您请们])[帮替代])${PERSON}来?${ASK}[^\\n]{0,24}?${ORDER}`,
  `单子?(?:不在我(?:这|${ACCOUNT})|在我?${PERSON}(?:那|的?${ACCOUNT}))`,
];
/** The asker did not place the order (S5, norm R24): it must be said whose account did, or who bought. */
const OTHER_ACCOUNT = new RegExp(SIGNS.join('|'), 'u');

const RECEIVER = `(?:${PERSON}|长辈|客户|公司|前台|老师)`;
const GIFT = new RegExp(
  `送给?(?:我的?)?${RECEIVER}|[帮替给代]我?${PERSON}(?:[买拍订]|下单)|寄[给到]我?${PERSON}|代[买收]|送礼|礼物|生日礼|收[件货]人?[写填]?的?(?:不是我|是(?:我的?)?${RECEIVER})`,
  'u',
);

/** Whether what a buyer wrote (normalised) speaks of an order that another account placed. */
export function speaksOfOtherAccount(words: string): boolean {
  return OTHER_ACCOUNT.test(words);
}

/** Whether what a buyer wrote (normalised) speaks of a parcel for somebody else. */
export function speaksOfGift(words: string): boolean {
  return GIFT.test(words);
}
