// Who a buyer may speak of. 先生 and 小姐 are titles unless they are somebody's: 我先生.
const KIN =
  '(?:朋友|同事|同学|老公|老婆|丈夫|妻子|媳妇|对象|妈妈?|爸爸?|父母|[父母]亲|爷爷?|奶奶?|外[公婆]|[公婆岳][公婆父母]|丈母娘|家人|家里人?|家里?老人|老人家?|闺蜜|男朋友|女朋友|男友|女友|姐姐?|妹妹?|(?<!小)哥哥?|弟弟?|嫂子?|舅[舅妈]?|姑[姑妈]?|姨妈?|叔叔?|[堂表][姐妹哥弟]|亲戚|邻居|儿子|女儿|孩子|侄[子女]|外甥女?|孙[子女]|领导|室友|舍友)';
/** Somebody as a part of a pattern. */
const PERSON = `(?:(?<=我)(?:先生|太太)|${KIN}|别人|人家|(?<![您你其])他|她)`;
const BOUGHT = '(?:买|拍|下(?:的?单|的订单)|订|代拍|代购|下)';
/** 买的, 拍的那单: the purchase as a thing that somebody has made. */
const PURCHASE = `${BOUGHT}的(?:这|那)?(?:一?[个份笔]?(?:订?单|快递|包裹|货)|$|(?=[,。!?\\s])|[这那]个?$)`;
const ACCOUNT = '(?:账号|帐号|账户|旺旺|淘宝|拼多多|京东|抖音|快手|号|手机)(?:上|里|号)?';
const NO_PURCHASE = '(?![^,。\\n]{0,3}(?:码|尺))';
// 能查下快递吗, 到哪了: what only the order tells.
const ORDER =
  '(?:快递|物流|单号|订单|包裹|到哪|发货|发出|寄到|地址|电话|退款|那单|这单|单子|[他她]的(?:货|东西|单)|签收)';
const LOST = '(?:不用了?|注销|丢了?|换了?|登不[上了进]|登录不了|进不去|被?封了?|被?冻结|忘了?|找不回)';

const SIGNS: readonly string[] = [
  // 我用另一个号拍的. 有没有别的号 asks for a size, 充到别的账号 is what is sold.
  `(?:[别另]的?|另外|其[他它]|[小大新老]|原[来先]|之前|以前|换了?)的?(?:那|一)?个?(?:淘宝)?${ACCOUNT}(?:在?你们?家?)?(?:给我?)?${BOUGHT}[的了过]`,
  `(?:[别另]的?|另外|其[他它]|[小大新]|换了?|借的?)一?个?(?:账号|帐号|旺旺|淘宝|号|手机)(?:上|里|号)?(?:来|在|过来|登)*(?:问|咨询|聊|联系|找你|找您|查)`,
  `不是(?:我)?(?:用)?(?:这|现在)个?(?:账号|帐号|旺旺|号)(?:上|里)?(?:${BOUGHT}|的)`,
  // 那个旺旺不用了; an account without any of these words may be the very thing that was bought.
  `旺旺号?(?:已经|给|都)?${LOST}|换了?个?旺旺`,
  `(?:那|原[来先]|之前|以前|${BOUGHT}的?|老)的?(?:那|哪)?个?(?:账号|帐号|账户|淘宝号?|号)(?:已经|给|都|又)?(?:${LOST}|问不了)[^\\n]{0,24}(?:问|查|${ORDER}|帮)`,
  `(?:账号|帐号|手机)(?:已经|给|都)?(?:丢了?|注销|换了|登不[上了]|被?冻结|忘了)[^\\n]{0,16}(?:[查看]|问)[^\\n]{0,6}${ORDER}`,
  // 我朋友的号买的, 用的是我爸的账号, 拿别人手机问.
  `${PERSON}的?(?:那个)?${ACCOUNT}${BOUGHT}[的了]?`,
  `[用拿借](?:的是?)?(?:了?我?的?)${PERSON}的?(?:账号|帐号|旺旺|淘宝|拼多多|手机|号)(?:上|里|号)?(?:来|在)?(?:${BOUGHT}|问|聊|联系|咨询|找|登|跟|$|(?=[,。!?\\s]))`,
  // 别人帮我买的. 朋友给我买过 was another time, 帮我付了 is paying only.
  `${PERSON}(?:帮|给|替|代)我?(?:在[^,。\\n]{0,6})?(?:买|拍|下的?单|订)(?:的|了(?!单号|楼))${NO_PURCHASE}`,
  `(?:找人?|托人?|${PERSON}|[他她])(?:给我|帮我|替我)?(?:代[拍购买]|代下单?|统一(?:下单|买|订|拍))的?(?:[,。!?\\s]|$)`,
  `我(?:本人|自己)?[又并]?不是(?:那个)?(?:${BOUGHT}的?(?:人|那[个位]|本人)|购买人|付款人|买[家主](?!秀))`,
  `(?:单子?|订单)[^,。!?\\n]{0,3}不是我(?:本人|自己)?${BOUGHT}`,
  `不是我(?:本人|自己)?${BOUGHT}的?[,。\\s]*(?:[都就]?是)?(?:我的?)?${PERSON}`,
  `不是${BOUGHT}的那[个位](?!型|款|颜|码)`,
  `(?:下单|拍|买|订)的人?是(?:我的?)?${PERSON}(?=$|[,。!?\\s])|(?:买家|下单人)是我的?${PERSON}`,
  // 我老公买的,单号多少; what she says of hers (我闺蜜买的,说好用) is no question about it.
  `(?<![给帮替为送])我的?${PERSON}(?:自己|用[^,。\\n]{0,6})?${PURCHASE}(?![,。!?\\s]{0,2}(?:${PERSON})?[都也就才]?(?:说|推荐|介绍|觉得|夸|反馈|用着|穿着?|吃着?|比|[是]?[smlx\\d]{1,4}码|很|挺|还|质量))`,
  `我是(?:[他她]|下单人|买家|[机号]主|收[件货]人)的?${PERSON}`,
  `${PERSON}[^,。\\n]{0,8}${BOUGHT}[的了][^。\\n]{0,12}[让叫托要](?:我|帮)[^。\\n]{0,4}(?:问|查|看|催)`,
  `(?:买家|下单人|买的人)[^。\\n]{0,8}[让叫托]我(?:来|帮)?(?:问|查|看)`,
  // 帮我妈查一下她的快递. Whether something fits her is asked before anybody buys.
  `(?:[帮替代](?:我的?)${PERSON}|(?<![你您请们])[帮替代]${PERSON})(?:来|过来)?(?:问|查|看|打听|催)[^\\n]{0,24}?${ORDER}`,
  `订?单子?(?:[不没]在我(?:这|手机|号|账号|帐号|名下)|在(?:我的?)?${PERSON}(?:那|手机|的?号|的?账号|名下))`,
];
/** The asker did not place the order (S5, norm R24): it must be said whose account did, or who bought. */
const OTHER_ACCOUNT = new RegExp(SIGNS.join('|'), 'u');

const RECEIVER = '(?:长辈|客户|公司|前台|门卫|老家|老师|医生|学生)';
const GIFT = new RegExp(
  `送(?:给)?(?:我的?)?(?:${PERSON}|${RECEIVER})|[帮替给代](?:我)?${PERSON}(?:买|拍|订|下单)|寄(?:给|到)(?:我)?${PERSON}|代买|代收|送礼|礼物|生日礼|收[件货](?:人)?(?:写|填)?的?(?:不是我|是(?:我的?)?(?:${PERSON}|${RECEIVER}))`,
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
