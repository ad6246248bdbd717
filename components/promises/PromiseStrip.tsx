import { useState } from 'preact/hooks';
import type { DropReason, KeptPromise } from '../../lib/chat/promise';
import { DROP_REASONS, isOverdue } from '../../lib/chat/promise';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';
import { promiseText } from './promise-words';
import './promise-strip.css';

interface PromiseStripProps {
  /** Open in this conversation, the first due first. */
  readonly promises: readonly KeptPromise[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onKept: (promise: KeptPromise) => void;
  readonly onDrop: (promise: KeptPromise, why: DropReason) => void;
  readonly onApologise: (promise: KeptPromise) => void;
}

/** Entries on show: the panel is for suggestions. */
const SHOWN = 2;

/** What was promised in this conversation: a quiet line each, louder once its time is up. */
export function PromiseStrip({ promises, now, ...deeds }: PromiseStripProps) {
  const hidden = promises.length - SHOWN;
  return (
    <>
      {promises.slice(0, SHOWN).map((promise) => (
        <PromiseLine key={promise.id} promise={promise} now={now} {...deeds} />
      ))}
      {hidden > 0 && <p class="t-promise__more t-muted t-small">{t('promise.more', { n: hidden })}</p>}
    </>
  );
}

type PromiseLineProps = Omit<PromiseStripProps, 'promises'> & { readonly promise: KeptPromise };

function PromiseLine({ promise, now, onKept, onDrop, onApologise }: PromiseLineProps) {
  const [dropping, setDropping] = useState(false);
  const what = promiseText(promise, now);
  if (dropping) {
    return (
      <Notice
        tone="hint"
        action={
          <>
            {DROP_REASONS.map((why) => (
              <Button key={why} look="quiet" onPress={() => onDrop(promise, why)}>
                {t(`promise.why.${why}`)}
              </Button>
            ))}
            <Button icon="close" look="quiet" label={t('action.cancel')} onPress={() => setDropping(false)} />
          </>
        }
      >
        {t('promise.dropWhy')}
      </Notice>
    );
  }
  if (!isOverdue(promise, now)) {
    return (
      <div class="t-promise">
        <span class="t-promise__text t-small">{t('promise.open', { what })}</span>
        <Button icon="ok" look="quiet" label={t('promise.kept')} onPress={() => onKept(promise)} />
        <Button icon="close" look="quiet" label={t('promise.drop')} onPress={() => setDropping(true)} />
      </div>
    );
  }
  return (
    <Notice
      live
      tone="warn"
      action={
        <>
          <Button look="quiet" onPress={() => onApologise(promise)}>
            {t('promise.apologise')}
          </Button>
          <Button look="quiet" onPress={() => onKept(promise)}>
            {t('promise.kept')}
          </Button>
          <Button look="quiet" onPress={() => setDropping(true)}>
            {t('promise.drop')}
          </Button>
        </>
      }
    >
      {t('promise.late', { what })}
    </Notice>
  );
}
