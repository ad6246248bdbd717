import { OTHERWISE, STATES } from '../../lib/text/template/names';
import type { ShopFacts } from '../../lib/text/template/computed';
import { computedValues } from '../../lib/text/template/computed';
import type { Facts } from '../../lib/text/template/render';

/** Invented values, so that a phrase can be read before there is a buyer. */
const SAMPLES = {
  买家昵称: '小满',
  收货人: '小满',
  订单号: '2026000000000001',
  物流单号: 'YT0000000000001',
  商品: '纯棉短袖',
} as const;

/** The state that is taken to be so where nobody says another. */
const USUAL_STATE = '已发货';

/** What a phrase is previewed with. `state` alone is so; `undefined`: nothing is known. */
export function sampleFacts(shop: ShopFacts, now: number, state: string | undefined = USUAL_STATE): Facts {
  const states = Object.fromEntries(STATES.map(([name]) => [name, name === state]));
  return { values: { ...computedValues(shop, now), ...SAMPLES }, states, now };
}

/** The same where nobody knows how far the order is. */
export function uncertainFacts(shop: ShopFacts, now: number): Facts {
  return { ...sampleFacts(shop, now), states: {} };
}

/** What a phrase is judged with: a number that was made up would be judged as somebody's, so numbers stay slots. */
export function judgedFacts(shop: ShopFacts, now: number): Facts {
  return { values: { ...computedValues(shop, now), 买家昵称: SAMPLES.买家昵称 }, states: {}, now };
}

/** In a preview: none of the states that the phrase names. */
export const NO_STATE = OTHERWISE;
