/** @jsxImportSource react */
import type { ShopOrder } from '../buyers';

/** The latest order with this buyer. */
export function OrderPanel({ order }: { readonly order: ShopOrder | undefined }): React.JSX.Element {
  if (order === undefined) return <p className="order-empty">近三个月没有订单</p>;
  return (
    <div className="order-card">
      <div className="order-head">
        <span className="order-title">订单号</span>
        <span className="order-id">{order.orderNo}</span>
      </div>
      <Row label="商品" value={order.goods} />
      <Row label="实付" value={order.paid} />
      <Row label="状态" value={order.status} />
      <Row label="收货人" value={order.receiver} />
      <Row label="手机号" value={order.phone} />
      <Row label="收货地址" value={order.address} />
      {order.trackingNo !== undefined && <Row label="运单号" value={order.trackingNo} />}
    </div>
  );
}

function Row({ label, value }: { readonly label: string; readonly value: string }): React.JSX.Element {
  return (
    <div className="order-row">
      <span className="label">{label}</span>
      <span className="value">{value}</span>
    </div>
  );
}
