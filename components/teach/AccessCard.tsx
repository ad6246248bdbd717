import { MOST_OPEN } from '../../lib/chat/settings';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';

interface AccessCardProps {
  readonly origin: string;
  /** It is not the page in front but a frame in it. */
  readonly inFrame?: boolean;
  /** The browser or its user said no, or no more pages may be open. */
  readonly denied: 'refused' | 'full' | undefined;
  /** Asks the browser for this origin. Must be called by the very press. */
  readonly onAllow: () => void;
}

/** A page that Tuotie does not know and has no right to: the agent may ask for it here, for this origin and no other. */
export function AccessCard({ origin, inFrame = false, denied, onAllow }: AccessCardProps) {
  return (
    <section class="t-health" aria-label={t('health.title')}>
      <h2>{new URL(origin).host}</h2>
      <p class="t-muted t-small">{t(inFrame ? 'pages.inFrame' : 'pages.unknown')}</p>
      <div>
        <Button look="main" onPress={onAllow}>
          {t('pages.allow')}
        </Button>
      </div>
      <p class="t-muted t-small">{t('pages.allowWhy')}</p>
      {denied !== undefined && (
        <Notice live tone="warn">
          {denied === 'full' ? t('pages.full', { most: MOST_OPEN }) : t('pages.refused')}
        </Notice>
      )}
    </section>
  );
}
