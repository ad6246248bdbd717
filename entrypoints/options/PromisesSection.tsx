import { useEffect, useState } from 'preact/hooks';
import { Switch } from '../../components/form/Switch';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { Notice } from '../../components/notice/Notice';
import { PromiseItem } from '../../components/promises/PromiseItem';
import type { KeptPromise } from '../../lib/chat/promise';
import { t } from '../../lib/language/t';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import { ForgetCard } from './ForgetCard';
import type { SettingsDesk } from './create-settings-desk';

interface PromisesSectionProps {
  readonly desk: SettingsDesk;
  readonly ask: typeof ask;
  readonly onLedgerChanged: (callback: () => void, signal: AbortSignal) => void;
  readonly now?: () => number;
}

/** The whole ledger: what was promised anywhere, what became of it, and whether it is kept at all. */
export function PromisesSection({ desk, ask, onLedgerChanged, now = Date.now }: PromisesSectionProps) {
  const [promises, setPromises] = useState<readonly KeptPromise[] | 'reading' | 'unreadable'>('reading');
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  useEffect(() => {
    const closing = new AbortController();
    const read = async (): Promise<void> => {
      const answer = await ask('promise.list', {});
      if (!closing.signal.aborted) setPromises(answer.ok ? answer.value : 'unreadable');
    };
    void read();
    onLedgerChanged(() => void read(), closing.signal);
    return () => closing.abort();
  }, [ask, onLedgerChanged]);
  const change = async (work: Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: Fault }>) => {
    const done = await work;
    setFault(done.ok ? undefined : done.reason);
  };
  const list = (title: 'open' | 'settled', shown: readonly KeptPromise[]) => (
    <section class="t-options__card" aria-label={t(`promises.${title}`)}>
      <h3>{t(`promises.${title}`)}</h3>
      {shown.length === 0 && <p class="t-muted t-small">{t(`promises.${title}None`)}</p>}
      <ul>
        {shown.map((promise) => (
          <PromiseItem
            key={promise.id}
            promise={promise}
            now={now()}
            onSettle={(as) => void change(ask('promise.settle', { id: promise.id, as }))}
            onRemove={() => void change(ask('promise.remove', { id: promise.id }))}
          />
        ))}
      </ul>
    </section>
  );
  return (
    <>
      <p class="t-muted t-small">{t('promises.why')}</p>
      <div class="t-options__card">
        <div class="t-options__setting">
          <div>
            <h3>{t('promises.switch')}</h3>
            <p class="t-muted t-small">{t('promises.switchHint')}</p>
          </div>
          <Switch
            bare
            label={t('promises.switch')}
            on={desk.settings.value.promises}
            onChange={(on) => desk.change((before) => ({ ...before, promises: on }))}
          />
        </div>
      </div>
      {fault !== undefined && <FaultNotice reason={fault} />}
      {promises === 'unreadable' && <Notice tone="block">{t('promises.unreadable')}</Notice>}
      {typeof promises === 'object' && (
        <>
          {list(
            'open',
            promises.filter(({ state }) => state === 'open'),
          )}
          {list(
            'settled',
            promises.filter(({ state }) => state !== 'open'),
          )}
        </>
      )}
      <ForgetCard what="promiseLedger" clear={async () => ask('promise.clear', {})} />
    </>
  );
}
