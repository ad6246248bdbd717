import type { PageState } from '../../lib/messages/line';

/** Values of the variables that the page tells (named in lib/text/variables.ts). What it does not tell is absent. */
export function valuesOf(page: PageState | undefined, now: number): Readonly<Record<string, string | undefined>> {
  const today = new Date(now);
  return {
    买家昵称: wholeName(page?.buyer?.name),
    订单号: page?.order?.orderNo,
    收货人: page?.order?.receiver,
    物流单号: page?.order?.trackingNo,
    商品: page?.order?.['product'],
    今天: `${today.getMonth() + 1}月${today.getDate()}日`,
  };
}

/** Lists cut long names with "…": half a name in a greeting is worse than an empty slot, which is held at send. */
function wholeName(name: string | undefined): string | undefined {
  return name === undefined || /(?:…|\.\.\.)$/u.test(name) ? undefined : name;
}
