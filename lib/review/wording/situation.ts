/** What a buyer is about: it decides what can be offered instead of an unkind or impossible answer. */
export type Situation =
  | 'invoice'
  | 'address'
  | 'refund'
  | 'delivery'
  | 'quality'
  | 'stock'
  | 'size'
  | 'price'
  | 'complaint'
  | 'use'
  | 'review'
  | 'choice'
  | 'change'
  | 'payment'
  | 'waiting'
  | 'goods'
  | 'question'
  | 'other';

/**
 * Simplified words, the particular before the general: 退货地址 is about sending back, 什么时候发的发票 about the invoice; 会掉色吗 asks what goods
 * are like, 掉色了 says what is wrong with them.
 */
const SIGNS: readonly (readonly [Situation, RegExp])[] = [
  ['invoice', /发票|开票|抬头|税号|税点|[专普]票/u],
  [
    'refund',
    /退[款货钱换了吗掉的押定]|[能想要可给不]退|退$|不要了|换货|换一|退换|赔|补偿|差价|运费险|取消|七天无理由/u,
  ],
  ['address', /地址|收货人|改电话|换个电话|填错|搬家/u],
  ['complaint', /投诉|差评|态度|举报|12315|骗|失望|生气|无语|什么客服|解释|诚信|忽悠|曝光|凭什么|不负责|不讲理/u],
  ['review', /评价|[好中]评|追评|晒[图单]|[一二三四五]星(?!期)|带图/u],
  ['goods', /会(?:不会)?[^,，。?？]{0,6}[坏破碎裂漏掉褪变臭锈缩霉][^,，。?？]{0,3}[吗么嘛]|会不会/u],
  [
    'quality',
    /[坏破碎裂漏断烂烧洒]了|[有是]裂|掉色|褪色|起球|[开脱]线|开胶|质量|瑕疵|异味|怪味|色差|假货|正品|不能用|用不了|发错|[少漏]发|缺件|脏|划痕|[少缺漏]了|少[一两几]|[不没](?:亮|转|响|开机|制冷|出水)|[充连登打]不[进开上]|失灵|故障|死机|变形|发霉|长毛|过期|变质|过敏|不符|不一样|缩水|异响|杂音|脱落|生锈|有洞|松了/u,
  ],
  [
    'delivery',
    /发货|物流|快递|包裹|送到|收到|签收|派[送件]|驿站|单号|[几哪][天号日]|何时到|什么时候[发到寄]|催|寄出|到哪|[今明后]天[能会]?到|周[一二三四五六日天末][能会]?到|还没[到发收]|没[到收]|司机|骑手|送错|在路上|出库/u,
  ],
  [
    'stock',
    /有货|现货|缺货|没货|补货|库存|断码|到货|上架|卖完|抢[不得]?[到完]|还有|的有[吗么没]|^有(?!用|效|人|什么)[^,，。?？]{2,10}[吗么没]/u,
  ],
  [
    'size',
    /尺码|大小|身高|体重|[几多大小什么]码|尺寸|偏[大小]|合[身脚]|合适吗|太[长短大小紧松宽窄肥]|[大小长短宽窄]了|穿不[下上]|斤/u,
  ],
  [
    'price',
    /便宜|优惠|[太好]贵|价|多少钱|券|打几?折|活动|包邮|少点|赠品|[一这几]块钱|福利|分期|[定押]金|红包|[千百十块元]行[不吗]/u,
  ],
  ['payment', /付[款不了]|支付|下单|拍[错下哪这]|链接|订不了|对公|转账|页面打不开/u],
  ['waiting', /在[吗么嘛]|在不(?:在|$)|人呢|[查回问理][了我]吗|有人吗|没人|还没回|等(?:了|多久|半天|到)|排队/u],
  ['choice', /推荐|哪[个款种一]|选哪|区别|(?:跟|和)[^,，。?？]{1,8}(?:比|不同)|搭配/u],
  [
    'change',
    /改(?:一?下|成|版|到)|备注|合并|加急|换[个成]?[^,，。?？]{0,3}[色款样]|刻字|定制|写[上卡名]|分开[寄发]|延[期后]/u,
  ],
  [
    'use',
    /怎么(?!还|这|没|不|办|回事|样|搞)|如何|使用|说明书|教程|安装|步骤|[用洗充煮泡热吃]多久|设置|登[录不]|注册|激活|绑定/u,
  ],
  [
    'goods',
    /材[质料]|面料|成分|功[能效]|参数|规格|型号|颜色|口感|音质|保质期|产地|适合|可以[^,，。?？]{1,8}[吗么]|能[^,，。?？]{1,8}[吗么]|耐|管用|有[用效]|效果|好[用吃喝]|怎么样|防水|安全|新鲜|手工|质保/u,
  ],
];
/** Any other question: it can be looked into. */
const ASKS = /[?？吗嘛]|什么|多少|(?<!好)几|哪|怎|能不能|是不是|有没有|可不可|呢$|行不|么$|(?:得|啱|系)唔/u;

/** The situation that the buyer's last message speaks of; else the one that the draft speaks of. Simplified texts. */
export function situationOf(buyer: string, draft: string): Situation {
  return toldBy(buyer) ?? toldBy(draft) ?? (ASKS.test(buyer) ? 'question' : 'other');
}

function toldBy(text: string): Situation | undefined {
  return SIGNS.find(([, sign]) => sign.test(text))?.[0];
}
