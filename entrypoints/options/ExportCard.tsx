import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Select } from '../../components/form/Select';
import { Switch } from '../../components/form/Switch';
import { Notice } from '../../components/notice/Notice';
import { t } from '../../lib/language/t';
import { reviewDraft } from '../../lib/review/review-draft';
import type { ExportKind } from '../../lib/store/export/export-bank';
import type { CleanPhrases } from '../../lib/store/export/without-customer-data';
import type { WatchedBank } from '../panel/watch-bank';
import type { SettingsDesk } from './create-settings-desk';
import { download, today } from './download';
import { groupsOf } from './find-phrases';
import { readLearning } from './read-learning';

const KINDS = ['xlsx', 'csv', 'json'] as const;
/** Titles that are named; the rest are counted. */
const MOST_NAMED = 5;

interface ExportCardProps {
  readonly bank: WatchedBank;
  readonly settings: SettingsDesk['settings'];
}

/** Replies as a file, whole or by owner and group. */
export function ExportCard({ bank, settings }: ExportCardProps) {
  const state = bank.state.value;
  const [owner, setOwner] = useState('all');
  const [group, setGroup] = useState('');
  const [withLearning, setWithLearning] = useState(false);
  const [done, setDone] = useState<Pick<CleanPhrases, 'leftOut' | 'suspicious'> & { readonly n: number }>();
  const groups = useMemo(() => groupsOf(state), [state]);
  if (state.state !== 'ready') return null;
  const phrases = state.index.phrases.filter(
    (phrase) =>
      (owner === 'all' || phrase.owner === owner) &&
      (group === '' || phrase.group === group || phrase.group.startsWith(`${group}/`)),
  );
  const save = async (kind: ExportKind): Promise<void> => {
    const [{ exportBank }, { withoutCustomerData }] = await Promise.all([
      import('../../lib/store/export/export-bank'),
      import('../../lib/store/export/without-customer-data'),
    ]);
    const { policy } = settings.value;
    const clean = withoutCustomerData(phrases, (text) => reviewDraft(text, { messages: [] }, policy));
    const learning = kind === 'json' && withLearning ? await readLearning() : undefined;
    download(exportBank(clean.phrases, kind, today(), learning));
    setDone({ ...clean, n: clean.phrases.length });
  };
  return (
    <section class="t-options__card" aria-label={t('transfer.export')}>
      <h3>{t('transfer.export')}</h3>
      <p class="t-muted t-small">{t('transfer.inside')}</p>
      <div class="t-options__bar">
        <Select
          label={t('phrase.owner')}
          value={owner}
          choices={[
            ['all', t('bank.everyOwner')],
            ['shop', t('owner.shop.long')],
            ['mine', t('owner.mine.long')],
          ]}
          onChange={setOwner}
        />
        <Select
          label={t('phrase.group')}
          value={group}
          choices={[['', t('bank.everyGroup')], ...groups.map((name) => [name, name] as const)]}
          onChange={setGroup}
        />
        {KINDS.map((kind) => (
          <Button key={kind} disabled={phrases.length === 0} onPress={() => void save(kind)}>
            {t('transfer.exportAs', { kind, n: phrases.length })}
          </Button>
        ))}
      </div>
      <Switch label={t('transfer.withLearning')} on={withLearning} onChange={setWithLearning} />
      {done !== undefined && <Exported {...done} />}
    </section>
  );
}

function Exported({ n, leftOut, suspicious }: Pick<CleanPhrases, 'leftOut' | 'suspicious'> & { readonly n: number }) {
  return (
    <>
      <Notice live tone="ok">
        {t('transfer.exported', { n })}
        {leftOut > 0 && ` ${t('transfer.leftOut', { n: leftOut })}`}
      </Notice>
      {suspicious.length > 0 && (
        <Notice tone="warn">
          {t('transfer.suspicious', { n: suspicious.length, titles: suspicious.slice(0, MOST_NAMED).join('、') })}
        </Notice>
      )}
    </>
  );
}
