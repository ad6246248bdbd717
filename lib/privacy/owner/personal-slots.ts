import { ALL_DETECTORS } from '../all-detectors';
import type { TextOrigin } from './personal-data';
import { withoutPersonalData } from './personal-data';

/** Kinds of data that have a slot which Tuotie fills itself, or one name for several kinds. */
const SLOTS: Readonly<Record<string, string>> = {
  'person-name': '收货人',
  'order-no': '订单号',
  'tracking-no': '物流单号',
  address: '收货地址',
  home: '收货地址',
  number: '号码',
  link: '链接',
};

/** A text of the agent with a slot (`{收货人}`) in place of each stretch of customer data: a slot that stays empty is held at send. */
export function withSlotsForData(text: string, origin: TextOrigin): string {
  return withoutPersonalData(text, { ...origin, from: 'agent' }, (kind) => `{${slotFor(kind)}}`);
}

function slotFor(kind: string): string {
  return SLOTS[kind] ?? ALL_DETECTORS.find((detector) => detector.kind === kind)?.title ?? '顾客资料';
}
