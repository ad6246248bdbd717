import type { Order } from '../chat/order';
import { stageNamed } from '../chat/order-stage';

type Field = 'receiver' | 'phone' | 'address' | 'orderNo' | 'trackingNo' | 'status';

/** How order panels of the trade name their fields, simplified, traditional and English; anchored to a whole label. */
const LABELS: readonly (readonly [Field, string])[] = [
  ['status', '(?:订单|訂單|交易|物流)(?:状态|狀態)|(?:order )?status'],
  ['orderNo', '订单编号|订单号|訂單編號|訂單號|订单ID|order (?:no\\.?|number|id)|订单'],
  ['trackingNo', '物流单号|快递单号|运单号|運單號|物流單號|快遞單號|tracking (?:no\\.?|number)'],
  ['phone', '(?:收货人?|收件人?|联系)?(?:手机号码|手机号|手机|联系电话|联系方式|电话|電話|手機)|phone|mobile'],
  ['address', '(?:收货|收件|配送|收貨)?(?:详细)?地址|(?:shipping )?address'],
  ['receiver', '收货人姓名|收货人|收件人|收貨人|姓名|receiver|recipient|consignee'],
];
const LABEL = new RegExp(`^(?:${LABELS.map(([, words]) => `(${words})`).join('|')})\\s*(?:[:：]\\s*(.*))?$`, 'isu');
/** An order panel's own buttons and badges are never values. */
const NOT_A_VALUE = /^(?:复制|複製|查看|修改|编辑|展开|收起|copy|更多|[:：·|-])$/iu;
const ORDER_NUMBER = /^\d{12,24}$/u;

/**
 * Reads an order panel by its labels, whatever its markup: a value stands after the label's colon or in the next piece of
 * text. Undefined when nothing was found.
 */
export function readOrder(panel: Element): Order | undefined {
  const pieces = textPieces(panel);
  const found: Partial<Record<Field, string>> = {};
  pieces.forEach((piece, at) => {
    const label = LABEL.exec(piece);
    if (label === null) return;
    const field = LABELS[label.slice(1, 1 + LABELS.length).findIndex((group) => group !== undefined)]?.[0];
    const value = valueOf(label[1 + LABELS.length], pieces.slice(at + 1));
    if (field !== undefined && value !== undefined) found[field] ??= value;
  });
  const number = found.orderNo ?? pieces.find((piece) => ORDER_NUMBER.test(piece));
  const status = found.status ?? (Object.keys(found).length === 0 ? undefined : onlyStatus(pieces));
  const order = {
    ...found,
    ...(number === undefined ? {} : { orderNo: number }),
    ...(status === undefined ? {} : { status }),
  };
  return Object.keys(order).length > 0 ? order : undefined;
}

/** A state that stands without a label, as 待发货 in a corner; where several orders are listed it is nobody's. */
function onlyStatus(pieces: readonly string[]): string | undefined {
  const named = pieces.filter((piece) => stageNamed(piece) !== undefined);
  return new Set(named.map(stageNamed)).size === 1 ? named[0] : undefined;
}

function valueOf(inline: string | undefined, following: readonly string[]): string | undefined {
  if (inline !== undefined && inline.trim() !== '') return inline.trim();
  const next = following.find((piece) => !NOT_A_VALUE.test(piece));
  return next === undefined || LABEL.test(next) ? undefined : next.replace(/^[:：]\s*/u, '');
}

function textPieces(panel: Element): string[] {
  const walker = panel.ownerDocument.createTreeWalker(panel, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text !== '') pieces.push(text);
  }
  return pieces;
}
