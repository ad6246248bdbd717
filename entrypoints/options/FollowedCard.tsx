import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { EndQuestion } from '../../components/packs/EndQuestion';
import { PackChanges } from '../../components/packs/PackChanges';
import { SharedPack } from '../../components/packs/SharedPack';
import { FileButton } from '../../components/policy/FileButton';
import { dateText, momentText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import type { Pack } from '../../lib/packs/pack';
import type { PackRecord } from '../../lib/packs/pack-record';
import type { FollowedPack } from '../../lib/packs/read-packs';
import { groupsOfFour } from '../../lib/packs/signing';
import { isImposed } from '../../lib/packs/subscriptions';
import type { LookedAt, SharedDesk } from './create-shared-desk';
import { phraseLines, phraseSummary } from './phrase-lines';
import { policyLine, REFUSALS } from './shared-lines';

interface FollowedCardProps {
  readonly one: FollowedPack;
  readonly shared: SharedDesk;
  readonly mayChoose: boolean;
}

/** One followed pack with everything that can be done about it. */
export function FollowedCard({ one, shared, mayChoose }: FollowedCardProps) {
  const [ending, setEnding] = useState(false);
  const { subscription, record } = one;
  const { id, address, fault } = subscription;
  const looked = shared.looked.value?.id === id ? shared.looked.value : undefined;
  const title = titleOf(one);
  return (
    <SharedPack
      title={title}
      managed={subscription.managed}
      facts={factsOf(one)}
      fault={fault === undefined ? undefined : t(REFUSALS[fault])}
      offer={
        <>
          {subscription.checkedAt === 0 && address !== '' && <p class="t-muted">{t('shared.waiting')}</p>}
          {looked === undefined && <Offer record={record} onLook={(next) => void shared.look(one, next)} />}
        </>
      }
      deeds={
        <>
          {shared.barred.value.has(id) && (
            <Button look="main" onPress={() => void shared.allow(one)}>
              {t('shared.allow', { host: new URL(address).host })}
            </Button>
          )}
          {address === '' ? (
            <FileButton
              label={t('shared.newerFile')}
              accept=".json,application/json"
              disabled={false}
              onFile={(file) => void shared.takeFile(file, '')}
            />
          ) : (
            <Button onPress={() => void shared.check(id)}>{t('shared.check')}</Button>
          )}
          {record.applied !== undefined && record.offered === undefined && looked === undefined && (
            <LookAgain applied={record.applied} onLook={(next) => void shared.look(one, next)} />
          )}
          {record.previous !== undefined && !isImposed(subscription) && (
            <Button disabled={!mayChoose} onPress={() => void shared.rollBack(id)}>
              {t('shared.rollBack', { version: record.previous.version })}
            </Button>
          )}
          {!subscription.managed && (
            <Button disabled={!mayChoose || ending} onPress={() => setEnding(true)}>
              {t('shared.end')}
            </Button>
          )}
        </>
      }
    >
      {looked !== undefined && <Changes looked={looked} shared={shared} />}
      {ending && (
        <EndQuestion name={title} onEnd={(phrases) => void shared.end(id, phrases)} onCancel={() => setEnding(false)} />
      )}
    </SharedPack>
  );
}

interface LookAgainProps {
  readonly applied: Pack;
  readonly onLook: (next: Pack) => void;
}

/** Where what was edited here stands beside the version in use, and gives way to it if that is wanted. */
function LookAgain({ applied, onLook }: LookAgainProps) {
  return <Button onPress={() => onLook(applied)}>{t('shared.diff.again')}</Button>;
}

interface OfferProps {
  readonly record: PackRecord;
  readonly onLook: (next: Pack) => void;
}

function Offer({ record: { offered, skipped = 0 }, onLook }: OfferProps) {
  if (offered === undefined) return null;
  return (
    <Notice
      live
      tone="hint"
      action={
        <Button look="main" onPress={() => onLook(offered)}>
          {t('shared.look')}
        </Button>
      }
    >
      {t(offered.version > skipped ? 'shared.offered' : 'shared.skipped', { version: offered.version })}
    </Notice>
  );
}

function Changes({ looked, shared }: { readonly looked: LookedAt; readonly shared: SharedDesk }) {
  const { version, phrases, policy, leftOut } = looked;
  return (
    <PackChanges
      heading={t('shared.diff.title', { version })}
      policy={policy.map(policyLine)}
      phrases={phraseLines(phrases)}
      summary={phraseSummary(phrases)}
      leftOut={leftOut}
      onApply={(taken) => void shared.apply(taken)}
      onCancel={shared.close}
    />
  );
}

function titleOf({ subscription: { name, address } }: FollowedPack): string {
  return name === '' ? new URL(address).host : name;
}

function factsOf({ subscription, record: { applied } }: FollowedPack): readonly (readonly [string, string])[] {
  const { address, fingerprint, expires, checkedAt, nextAt } = subscription;
  const inUse =
    applied === undefined
      ? t('shared.notApplied')
      : t('shared.version', { version: applied.version, date: dateText(applied.issued) });
  return [
    [t('shared.facts.applied'), inUse],
    [t('shared.facts.expires'), expires === 0 ? t('shared.never') : dateText(expires)],
    [t('shared.facts.fingerprint'), groupsOfFour(fingerprint)],
    [t('shared.facts.source'), address === '' ? t('shared.byFile') : address],
    [t('shared.facts.checked'), moment(checkedAt)],
    ...(address === '' ? [] : [[t('shared.facts.next'), moment(nextAt)] as const]),
  ];
}

function moment(at: number): string {
  return at === 0 ? t('shared.never') : momentText(at);
}
