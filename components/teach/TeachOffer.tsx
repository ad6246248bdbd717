import { useState } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { Protection } from '../health/summarise-health';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';

interface TeachOfferProps {
  readonly protection: Protection;
  /** False: it could not begin. */
  readonly onTeach: () => Promise<boolean>;
}

/** What a page must give so that Tuotie can work in it. */
const NEEDED: ReadonlySet<string> = new Set(['composer', 'send', 'rows', 'buyer', 'reader']);

/** Offers to be shown the page: where it is read by detection or as shown before, or something needed was not found. */
export function TeachOffer({ protection, onTeach }: TeachOfferProps) {
  const [failed, setFailed] = useState(false);
  if (protection.state === 'no-script') return null;
  const reader = protection.parts.find(({ part }) => part === 'reader')?.reason;
  const isTaught = reader === 'page.readAsTaught' || reader === 'page.taughtOutdated';
  const isWhole = protection.parts.every(({ part, state }) => state === 'green' || !NEEDED.has(part));
  if (isWhole && !isTaught) return null;
  return (
    <>
      <div class="t-health__report" data-teach>
        <Button
          look={reader === 'page.taughtOutdated' ? 'main' : 'quiet'}
          onPress={() => void onTeach().then((begun) => setFailed(!begun))}
        >
          {t(isTaught ? 'teach.again' : 'teach.offer')}
        </Button>
        <span class="t-muted t-small">{t('teach.offerWhy')}</span>
      </div>
      {failed && (
        <Notice live tone="warn">
          {t('teach.failed')}
        </Notice>
      )}
    </>
  );
}
