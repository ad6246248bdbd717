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
  | 'other';

/** Simplified words, the particular before the general: 退货地址 is about sending back, 什么时候发的发票 about the invoice. */
const SIGNS: readonly (readonly [Situation, RegExp])[] = [
  ['invoice', /发票|开票|抬头|税号|税点/u],
  ['refund', /退[款货钱换了吗掉的]|[能想要可给不]退|换货|换一|退换|赔|补偿|差价|运费险|取消|七天无理由/u],
  ['address', /地址|收货人|改电话|换个电话|填错|搬家/u],
  [
    'quality',
    /[坏破碎裂漏]了|掉色|褪色|起球|开线|开胶|质量|瑕疵|异味|色差|假货|正品|不能用|用不了|发错|少发|漏发|缺件|脏|划痕/u,
  ],
  ['delivery', /发货|物流|快递|包裹|送到|收到|签收|派送|驿站|单号|几天到|何时到|什么时候[发到寄]|催|寄出|到哪/u],
  ['stock', /有货|现货|缺货|没货|补货|库存|断码|到货|上架|卖完|还有[吗没货]/u],
  ['size', /尺码|大小|身高|体重|[几多大小]码|尺寸|偏大|偏小|合身|合适吗|斤/u],
  ['price', /便宜|优惠|[太好]贵|价格|降价|涨价|多少钱|券|打折|活动|包邮|少点|赠品|[一这几]块钱/u],
  ['complaint', /投诉|差评|态度|举报|12315|骗|失望|生气|无语|什么客服|解释/u],
  ['use', /怎么[用装洗开连调弄]|安装|使用|说明书|教程|充电|连不上/u],
];

/** The situation that the buyer's last message speaks of; else the one that the draft speaks of. Simplified texts. */
export function situationOf(buyer: string, draft: string): Situation {
  const told = [buyer, draft].flatMap((text) => SIGNS.filter(([, sign]) => sign.test(text)));
  return told[0]?.[0] ?? 'other';
}
