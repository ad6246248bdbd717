import type { Phrase } from '../../chat/phrase';
import { GREETING } from './greeting';
import { ADDRESS } from './address';
import { RESPONSE } from './response';
import { ENQUIRY } from './enquiry';
import { NEGOTIATION } from './negotiation';
import { EXPLANATION } from './explanation';
import { APOLOGY } from './apology';
import { THANKS } from './thanks';
import { CONGRATULATION } from './congratulation';
import { FAREWELL } from './farewell';
import { PRESALE_ENQUIRY } from './presale-enquiry';
import { PRESALE_MATERIAL } from './presale-material';
import { PRESALE_SIZE } from './presale-size';
import { PRESALE_AUTHENTICITY } from './presale-authenticity';
import { PRESALE_STOCK } from './presale-stock';
import { PRESALE_OFFER } from './presale-offer';
import { PRESALE_GIFT } from './presale-gift';
import { PRESALE_COMPARISON } from './presale-comparison';
import { ORDER_PAYMENT_REMINDER } from './order-payment-reminder';
import { ORDER_CHANGE } from './order-change';
import { ORDER_ADDRESS } from './order-address';
import { ORDER_PAYMENT } from './order-payment';
import { ORDER_INVOICE } from './order-invoice';
import { ORDER_CANCEL } from './order-cancel';
import { DELIVERY_DISPATCH } from './delivery-dispatch';
import { DELIVERY_TRACKING } from './delivery-tracking';
import { DELIVERY_STALLED } from './delivery-stalled';
import { DELIVERY_LOST } from './delivery-lost';
import { DELIVERY_DISPATCHING } from './delivery-dispatching';
import { DELIVERY_STATION } from './delivery-station';
import { DELIVERY_SIGNED } from './delivery-signed';
import { RETURNS_SEVEN_DAYS } from './returns-seven-days';
import { RETURNS_POSTAGE } from './returns-postage';
import { RETURNS_STEPS } from './returns-steps';
import { RETURNS_EXCHANGE } from './returns-exchange';
import { RETURNS_REFUSAL } from './returns-refusal';
import { RETURNS_MISSING } from './returns-missing';
import { AFTERSALES_QUALITY } from './aftersales-quality';
import { AFTERSALES_DAMAGE } from './aftersales-damage';
import { AFTERSALES_USE } from './aftersales-use';
import { AFTERSALES_INSTALL } from './aftersales-install';
import { AFTERSALES_REPAIR } from './aftersales-repair';
import { AFTERSALES_REFUND } from './aftersales-refund';
import { AFTERSALES_PRICE } from './aftersales-price';
import { COMPLAINT_EMPATHY } from './complaint-empathy';
import { COMPLAINT_APOLOGY } from './complaint-apology';
import { COMPLAINT_DEADLINE } from './complaint-deadline';
import { COMPLAINT_ESCALATION } from './complaint-escalation';
import { COMPLAINT_CORRECTION } from './complaint-correction';
import { COMPLAINT_BROKEN_PROMISE } from './complaint-broken-promise';
import { CARE } from './care';
import { TRANSFER } from './transfer';
import { PLATFORM_RULES } from './platform-rules';
import { REVIEWS } from './reviews';
import { MEMBERSHIP } from './membership';
import { SAFETY } from './safety';
import type { StarterPhrase } from './starter-phrase';

/** Group path of the bank → its phrases, in the order in which the library shows them. */
const GROUPS: readonly (readonly [group: string, phrases: readonly StarterPhrase[]])[] = [
  ['礼貌用语/问候', GREETING],
  ['礼貌用语/称呼', ADDRESS],
  ['礼貌用语/应答', RESPONSE],
  ['礼貌用语/征询', ENQUIRY],
  ['礼貌用语/商量', NEGOTIATION],
  ['礼貌用语/解释', EXPLANATION],
  ['礼貌用语/道歉', APOLOGY],
  ['礼貌用语/道谢', THANKS],
  ['礼貌用语/祝贺', CONGRATULATION],
  ['礼貌用语/告别', FAREWELL],
  ['售前/商品咨询', PRESALE_ENQUIRY],
  ['售前/材质', PRESALE_MATERIAL],
  ['售前/尺码', PRESALE_SIZE],
  ['售前/真伪', PRESALE_AUTHENTICITY],
  ['售前/库存', PRESALE_STOCK],
  ['售前/优惠', PRESALE_OFFER],
  ['售前/赠品', PRESALE_GIFT],
  ['售前/对比', PRESALE_COMPARISON],
  ['售中/催付', ORDER_PAYMENT_REMINDER],
  ['售中/改单', ORDER_CHANGE],
  ['售中/改地址', ORDER_ADDRESS],
  ['售中/付款方式', ORDER_PAYMENT],
  ['售中/发票', ORDER_INVOICE],
  ['售中/取消', ORDER_CANCEL],
  ['物流/何时发货', DELIVERY_DISPATCH],
  ['物流/到哪了', DELIVERY_TRACKING],
  ['物流/停滞', DELIVERY_STALLED],
  ['物流/丢件', DELIVERY_LOST],
  ['物流/派送', DELIVERY_DISPATCHING],
  ['物流/驿站', DELIVERY_STATION],
  ['物流/签收', DELIVERY_SIGNED],
  ['退换/七天无理由', RETURNS_SEVEN_DAYS],
  ['退换/运费', RETURNS_POSTAGE],
  ['退换/流程', RETURNS_STEPS],
  ['退换/换货', RETURNS_EXCHANGE],
  ['退换/拒收', RETURNS_REFUSAL],
  ['退换/少件漏发', RETURNS_MISSING],
  ['售后/质量', AFTERSALES_QUALITY],
  ['售后/破损', AFTERSALES_DAMAGE],
  ['售后/使用', AFTERSALES_USE],
  ['售后/安装', AFTERSALES_INSTALL],
  ['售后/维修', AFTERSALES_REPAIR],
  ['售后/退款进度', AFTERSALES_REFUND],
  ['售后/价保', AFTERSALES_PRICE],
  ['投诉/共情', COMPLAINT_EMPATHY],
  ['投诉/先致歉', COMPLAINT_APOLOGY],
  ['投诉/时限', COMPLAINT_DEADLINE],
  ['投诉/升级', COMPLAINT_ESCALATION],
  ['投诉/更正', COMPLAINT_CORRECTION],
  ['投诉/失约致歉', COMPLAINT_BROKEN_PROMISE],
  ['关怀/回访', CARE],
  ['转接/转接交接', TRANSFER],
  ['隐私/隐私与平台规则', PLATFORM_RULES],
  ['评价/评价', REVIEWS],
  ['会员/会员', MEMBERSHIP],
  ['安全/紧急安全', SAFETY],
];

/**
 * The bank a new installation starts with. Ids are `starter:<code>`, so a later version can tell its own phrases from the
 * shop's; `updatedAt` 0 makes any edit by the shop newer than what ships.
 */
export const ALL_STARTER_PHRASES: readonly Phrase[] = GROUPS.flatMap(([group, phrases]) =>
  phrases.map((phrase) => ({ ...phrase, id: `starter:${phrase.code}`, owner: 'shop' as const, group, updatedAt: 0 })),
);
