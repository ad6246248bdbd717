import type { Order } from '../chat/order';
import type { Reading } from '../sites/site';

interface Shown {
  readonly buyerKey: string;
  readonly order: Order | undefined;
}

/**
 * Takes the order panel of the buyer before out of a reading: pages leave it standing beside the next conversation until
 * the new one is loaded, and the one buyer's data would be taken for the other's.
 */
export function createStaleOrderFilter(): (reading: Reading) => Reading {
  let last: Shown | undefined;
  let left: Shown | undefined;
  const isLeft = ({ buyerKey, order }: Shown): boolean =>
    left !== undefined && left.buyerKey !== buyerKey && isSameOrder(left.order, order);
  return (reading) => {
    if (!reading.ok) return reading;
    const { order, ...rest } = reading.conversation;
    const now: Shown = { buyerKey: rest.buyer.key, order };
    // A panel that had not changed yet when the agent went on still belongs to the one before.
    if (last !== undefined && last.buyerKey !== now.buyerKey && !isLeft(last)) left = last;
    last = now;
    return isLeft(now) ? { ...reading, conversation: rest } : reading;
  };
}

function isSameOrder(a: Order | undefined, b: Order | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a.orderNo === undefined ? JSON.stringify(a) === JSON.stringify(b) : a.orderNo === b.orderNo;
}
