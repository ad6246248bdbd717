import type { KeptPromise, Settlement } from '../../lib/chat/promise';
import { isOverdue } from '../../lib/chat/promise';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { clockText, dayText } from '../text/moment-text';
import { dueText } from './promise-words';
import './promise-item.css';

interface PromiseItemProps {
  readonly promise: KeptPromise;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onSettle: (as: Settlement) => void;
  readonly onRemove: () => void;
}

/** One entry of the ledger: what, by when, and when and where it was promised, so that the chat can be found again. */
export function PromiseItem({ promise, now, onSettle, onRemove }: PromiseItemProps) {
  const { act, due, madeAt, place, state } = promise;
  const what = t(`promise.act.${act}`);
  const late = isOverdue(promise, now);
  const moment = (at: number): string => `${dayText(at, now)} ${clockText(at)}`;
  return (
    <li class="t-promise-item">
      <div>
        <h4>
          {what}
          <span class="t-small">{due === undefined ? t('promises.noTime') : dueText(due, now)}</span>
          {late && <strong class="t-promise-item__late t-small">{t('promises.late')}</strong>}
        </h4>
        <p class="t-muted t-small">
          {t('promises.madeAt', { when: moment(madeAt), place: place.replace(/^https?:\/\//u, '') })}
          {state !== 'open' && ` · ${endText(promise, moment)}`}
        </p>
      </div>
      <div class="t-promise-item__deeds">
        {state === 'open' ? (
          <Button look="quiet" label={`${t('promise.kept')} ${what}`} onPress={() => onSettle({ state: 'kept' })}>
            {t('promise.kept')}
          </Button>
        ) : (
          <Button look="quiet" label={`${t('promises.reopen')} ${what}`} onPress={() => onSettle({ state: 'open' })}>
            {t('promises.reopen')}
          </Button>
        )}
        <Button look="quiet" label={`${t('promises.remove')} ${what}`} onPress={onRemove}>
          {t('promises.remove')}
        </Button>
      </div>
    </li>
  );
}

function endText({ state, why, settledAt = 0 }: KeptPromise, moment: (at: number) => string): string {
  const when = moment(settledAt);
  if (state === 'kept' || why === undefined) return t('promises.settledKept', { when });
  return t('promises.settledDropped', { when, why: t(`promise.why.${why}`) });
}
