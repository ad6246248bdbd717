import { Notice } from '../../components/notice/Notice';
import { UnlockForm } from '../../components/policy/UnlockForm';
import { momentText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import type { LockDesk } from './create-lock-desk';
import type { SettingsDesk } from './create-settings-desk';

interface LockNoticeProps {
  readonly desk: SettingsDesk;
  readonly lock: LockDesk;
}

/** What a supervisor's lock has to say above the settings that it covers: nothing where there is none. */
export function LockNotice({ desk, lock }: LockNoticeProps) {
  const { lock: own, resetAt } = lock.state.value;
  if (!desk.mayChangePolicy.value) return <UnlockForm onUnlock={lock.unlock} />;
  if (own !== undefined) return <Notice tone="ok">{t('lock.open')}</Notice>;
  if (resetAt === undefined) return null;
  return <Notice tone="warn">{t('lock.mark', { date: momentText(resetAt) })}</Notice>;
}
