import { SubscribeForm } from '../../components/packs/SubscribeForm';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import { MOST_SUBSCRIPTIONS } from '../../lib/packs/subscriptions';
import { FollowedCard } from './FollowedCard';
import type { SharedDesk, SharedOutcome } from './create-shared-desk';
import { REFUSALS } from './shared-lines';

interface SharedSectionProps {
  readonly shared: SharedDesk;
  /** Not locked, or unlocked here: whom to follow may be changed. */
  readonly mayChoose: boolean;
}

/** The shop's packs: followed by address or file, looked at before they change anything, taken back again. */
export function SharedSection({ shared, mayChoose }: SharedSectionProps) {
  const followed = shared.followed.value;
  const isFull = (followed?.length ?? 0) >= MOST_SUBSCRIPTIONS;
  return (
    <>
      <p class="t-muted t-small">{t('shared.why')}</p>
      {shared.outcome.value !== undefined && <Outcome outcome={shared.outcome.value} />}
      {followed?.map((one) => (
        <FollowedCard key={one.subscription.id} one={one} shared={shared} mayChoose={mayChoose} />
      ))}
      <section class="t-options__card" aria-label={t('shared.title')}>
        <h3>{t('shared.title')}</h3>
        {followed?.length === 0 && <p class="t-muted t-small">{t('shared.none')}</p>}
        <SubscribeForm
          disabled={!mayChoose}
          full={isFull ? MOST_SUBSCRIPTIONS : undefined}
          onSubscribe={shared.subscribe}
          onFile={shared.takeFile}
        />
      </section>
    </>
  );
}

function Outcome({ outcome }: { readonly outcome: SharedOutcome }) {
  switch (outcome.kind) {
    case 'failed':
      return <FaultNotice reason={outcome.reason} />;
    case 'file-refused':
      return (
        <Notice live tone="block">
          {t('shared.fileRefused', { name: outcome.name })} {t(REFUSALS[outcome.reason])}
        </Notice>
      );
    case 'denied':
      return (
        <Notice live tone="warn">
          {t('shared.denied', { host: outcome.host })}
        </Notice>
      );
    default:
      return (
        <Notice live tone="ok">
          {doneText(outcome)}
        </Notice>
      );
  }
}

function doneText(outcome: Extract<SharedOutcome, { readonly kind: 'applied' | 'rolled-back' | 'ended' }>): string {
  if (outcome.kind === 'applied') return t('shared.done.applied', { version: outcome.version });
  return outcome.kind === 'ended' ? t('shared.done.ended') : t('shared.done.rolledBack');
}
