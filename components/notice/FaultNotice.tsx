import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import type { Fault } from '../../lib/messages/answer';
import { Notice } from './Notice';

const TEXTS = {
  quota: 'fault.quota',
  unreadable: 'fault.unreadable',
  newer: 'fault.newer',
  'not-found': 'fault.notFound',
  changed: 'fault.changed',
  locked: 'fault.locked',
  malformed: 'fault.program',
  forbidden: 'fault.program',
  failed: 'fault.program',
  'background-unreachable': 'fault.unreachable',
} as const satisfies Record<Fault, MessageKey>;

interface FaultNoticeProps {
  readonly reason: Fault;
  readonly action?: ComponentChildren;
}

/** Why something was not saved: what happened, what is safe, what to do. */
export function FaultNotice({ reason, action }: FaultNoticeProps) {
  return (
    <Notice live tone="block" action={action}>
      {t(TEXTS[reason])}
    </Notice>
  );
}
