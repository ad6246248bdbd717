import { hasTrackingNumber, knownStages } from '../../lib/chat/order-stage';
import type { PageState } from '../../lib/messages/line';
import type { ShopFacts } from '../../lib/text/template/computed';
import { clockStates, computedValues } from '../../lib/text/template/computed';
import type { Facts } from '../../lib/text/template/render';

/** What a phrase is filled with: what the page tells, the shop's settings, the clock. What nobody tells is absent. */
export function factsOf(page: PageState | undefined, shop: ShopFacts, now: number): Facts {
  const order = page?.order;
  return {
    now,
    values: {
      ...computedValues(shop, now),
      买家昵称: wholeName(page?.buyer?.name),
      订单号: order?.orderNo,
      收货人: order?.receiver,
      物流单号: hasTrackingNumber(order) ? order?.trackingNo : undefined,
      商品: order?.['product'],
    },
    states: { ...knownStages(order), ...clockStates(shop, now) },
  };
}

/** Lists cut long names with "…": half a name in a greeting is worse than an empty slot, which is held at send. */
function wholeName(name: string | undefined): string | undefined {
  return name === undefined || /(?:…|\.\.\.)$/u.test(name) ? undefined : name;
}
