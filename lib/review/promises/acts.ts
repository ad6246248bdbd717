import type { PromisedAct } from '../../chat/promise';
import { any } from '../../rules/grammar/slots';

/** What names each act, the more exact first: 补发 is no 发货, and who refunds does not merely handle. */
const NAMES: readonly (readonly [act: PromisedAct, says: string])[] = [
  [
    'resend',
    any(
      `补发 重发 再发(?!消息|你|您) 补寄 再寄 重新(?:给[您你])?[发寄] 重寄 补(?!贴|水|妆|光|觉|课|货|边|差|偿|交|丁|充|习|考|办|税) re-?sen[dt] replacement`,
    ),
  ],
  ['exchange', any(`换货 换(?:一|个|新|件|双|台|给|好) exchang`)],
  ['invoice', any(`开票 发票 开(?:好|具) invoice`)],
  ['refund', any(`退款 退[给您你钱] 退货款 退(?:回|好|过去) 到账 原路 refund`)],
  ['pay', any(`打款 返款 返现 返[给您你]? 转账 补偿 赔 补差 差价 打给 打过去 免单 报销 compensat`)],
  [
    'reply',
    any(
      `回[复覆] 答[复覆] 回电 回话 回消息 反馈 联系 通知 告知 告诉 转告 打电话 致电 打过去 回[您你] [跟和][您你]说 给[您你]个?(?:电话|结果|消息) reply repl(?:y|ies) get back contact call let you know inform update tell`,
    ),
  ],
  ['ship', any(`发货 发出 寄出 寄 发(?!票|现|生) 出库 ship send sent`)],
  ['check', any(`查 核实 核对 确认 问 check look into`)],
  ['arrive', any(`送到 送达 收到 [能会就准定以]到(?!货|期|时|店) 到您 arriv`)],
  [
    'handle',
    any(
      `处理 解决 安排 登记 催 跟进 跟催 改 取消 拦截 备注 提交 申请 办 弄好? 完成 上架 给[您你] 帮[您你] 为[您你] handl process sort fix update`,
    ),
  ],
];
const PATTERNS = NAMES.map(([act, says]) => [act, new RegExp(says, 'u')] as const);

/** What a clause (normalised) promises or reports to be done; undefined where it names nothing that a shop does for a buyer. */
export function actOf(clause: string): PromisedAct | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(clause))?.[0];
}
