import type { MessageKey } from '../language/t';
import type { ReadingFault } from '../sites/site';

const REASONS: Readonly<Record<ReadingFault | 'unreadable', MessageKey>> = {
  unreadable: 'page.unreadable',
  partial: 'page.partial',
  disconnected: 'page.disconnected',
  'logged-out': 'page.loggedOut',
  captcha: 'page.captcha',
  replaced: 'page.replaced',
  'no-access': 'page.noAccess',
  'no-conversation': 'page.noConversation',
  'no-rows': 'page.rowsMissing',
  'no-buyer': 'page.buyerMissing',
};
const PASSING: ReadonlySet<ReadingFault | 'unreadable'> = new Set([
  'partial',
  'no-conversation',
  'no-rows',
  'no-buyer',
]);

/** Key of the sentence that says why a page could not be read. */
export function faultReason(fault: ReadingFault | 'unreadable'): MessageKey {
  return REASONS[fault];
}

/** Whether the agent must do something. A page in the middle of redrawing is no fault; what was read before still holds. */
export function isLasting(fault: ReadingFault | 'unreadable'): boolean {
  return !PASSING.has(fault);
}
