import { simplify } from '../text/script';
import type { Order } from './order';

/** How far an order is, as the trade says it. */
export type OrderStage = '未付款' | '未发货' | '已发货' | '已签收' | '退款中' | '已关闭';

/**
 * How platforms word the state of an order (Taobao, 1688, Pinduoduo, JD, Douyin seller pages and their order cards),
 * simplified; the first that fits holds, so that 等待买家确认收货 is on its way and not received.
 */
const WORDS: readonly (readonly [OrderStage, RegExp])[] = [
  ['退款中', /退款中|退货中|换货中|售后(?:处理)?中|退款待处理|(?:已|买家|用户)申请了?退款|待退货|待商家处理退/u],
  ['已关闭', /(?:交易|订单)(?:已)?(?:关闭|取消)|^已(?:取消|关闭)|退款(?:成功|完成)|已退款/u],
  ['未付款', /(?:待|未|等待(?:买家|用户)?)(?:付款|支付)/u],
  [
    '已发货',
    /待收货|等待(?:买家|用户)?(?:确认)?收货|运输中|派送中|配送中|派件中|已(?:揽收|揽件)|(?:^|卖家|商家|订单|仓库|包裹)已(?:发货|出货|出库|发出)/u,
  ],
  [
    '未发货',
    /(?:待|未|等待(?:卖家|商家|仓库)?)(?:发货|出货|出库)|(?:^|买家|用户|订单)已(?:付款|支付)|备货中|打包中|拣货中/u,
  ],
  ['已签收', /已(?:签收|收货|确认收货)|买家确认收货|交易(?:成功|完成)|(?:^|订单)已完成|待评价/u],
];
/** Longer texts are sentences about an order, not its state. */
const LONGEST_STATUS = 24;
/** A parcel's number: letters and digits, at least eight; 暂无 and 待发货 stand in its place before. */
const TRACKING_NUMBER = /^[A-Za-z]{0,6}[0-9][0-9A-Za-z-]{6,30}$/u;

/** The stage that a short text names; undefined where it names none. */
export function stageNamed(text: string): OrderStage | undefined {
  if (text.length > LONGEST_STATUS) return undefined;
  const status = simplify(text.trim());
  return WORDS.find(([, words]) => words.test(status))?.[0];
}

/** Whether the field of the tracking number holds one. */
export function hasTrackingNumber(order: Order | undefined): boolean {
  return TRACKING_NUMBER.test((order?.trackingNo ?? '').trim());
}

/**
 * What is known of an order's stage: stage → whether it is so. What the page does not tell is absent: an order panel
 * without a tracking number may simply not show one.
 */
export function knownStages(order: Order | undefined): Readonly<Partial<Record<OrderStage, boolean>>> {
  const sent = hasTrackingNumber(order);
  const stage = stageNamed(order?.['status'] ?? '') ?? (sent ? undefined : stageNamed(order?.trackingNo ?? ''));
  if (stage === undefined) return sent ? { 已发货: true, 未发货: false, 未付款: false } : {};
  const known = {
    未付款: false,
    未发货: false,
    已发货: false,
    已签收: false,
    退款中: false,
    已关闭: false,
    [stage]: true,
  };
  if (stage === '已签收') return { ...known, 已发货: true };
  if (stage !== '退款中' && stage !== '已关闭') return known;
  // Money may go back before or after the parcel has left.
  return {
    退款中: known.退款中,
    已关闭: known.已关闭,
    未付款: false,
    ...(sent ? { 已发货: true, 未发货: false } : {}),
  };
}
