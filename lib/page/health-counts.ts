import type { HealthCounts } from '../messages/health';
import type { ListEntry } from '../sites/site';
import type { HealthOptions } from './health';

/** What was read of the page, as numbers; no word of it. */
export function countsOf(
  { view, sendControls, sendKey, unchecked }: Pick<HealthOptions, 'view' | 'sendControls' | 'sendKey' | 'unchecked'>,
  list: readonly ListEntry[],
): HealthCounts {
  const { site, conversation } = view();
  const messages = conversation?.messages ?? [];
  const count = (from: 'buyer' | 'agent' | 'system') => messages.filter((message) => message.from === from).length;
  const key = sendKey();
  return {
    siteId: site.id,
    ...(site.seen === undefined ? {} : { seen: site.seen }),
    ...(key === undefined ? {} : { sendKey: key }),
    sendControls: sendControls().length,
    buyerRows: count('buyer'),
    agentRows: count('agent'),
    systemRows: count('system'),
    otherRows: messages.filter(({ kind }) => kind === 'image' || kind === 'card').length,
    listed: list.length,
    unread: list.reduce((sum, { unread }) => sum + unread, 0),
    unchecked: unchecked(),
  };
}
