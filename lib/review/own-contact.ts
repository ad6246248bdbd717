import type { Finding } from '../chat/finding';
import { normalise } from '../text/normalise';

const KINDS = new Set(['mobile', 'landline', 'hotline', 'email']);
const REACH = 24;
/** The sentence itself says that it is the shop's: 我们的客服电话, 售后热线. 我的电话 is the agent's own, and blocked elsewhere. */
const SHOPS =
  /(?:我们|咱们?|本店|小店|店[里铺]|门店|公司|客服|售后|官方|总部|品牌|厂家|热线|总机)[^,。!?;\n]{0,10}(?:电话|手机|号码?|热线|座机|总机|邮箱|邮件|联系方式|联系|拨打?|打|致电)[^,。!?;\n]{0,6}$/u;
const THEIRS = /(?:他|她|客户|买家|顾客|客人|对方|别人|人家|收件人)[^,。!?;\n]{0,10}$/u;

/** Whether a finding of unknown data is a contact that the draft gives as the shop's own. */
export function isShopsContact(draft: string, { rule, severity, start }: Finding): boolean {
  if (severity === 'block' || !KINDS.has(rule)) return false;
  const before = normalise(draft.slice(Math.max(0, start - REACH), start)).text;
  return SHOPS.test(before) && !THEIRS.test(before);
}
