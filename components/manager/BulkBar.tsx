import { useRef, useState } from 'preact/hooks';
import type { Edit } from '../../lib/bank/edits';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './bulk-bar.css';
import type { BulkDeed } from './BulkForm';
import { BULK_DEEDS, BulkForm } from './BulkForm';

interface BulkBarProps {
  /** What is chosen among what is on show. */
  readonly chosen: readonly Phrase[];
  /** How many are on show. */
  readonly found: number;
  readonly groups: readonly string[];
  /** Better wordings that can be put into what is chosen. */
  readonly mendable: number;
  readonly onApply: (deed: BulkDeed, edit: Edit) => void;
  readonly onMend: () => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onChooseAll: () => void;
  readonly onChooseNone: () => void;
}

/** What can be done with the chosen phrases. */
export function BulkBar(props: BulkBarProps) {
  const { chosen, found, groups, mendable, onApply, onMend, onEdit, onRemove, onChooseAll, onChooseNone } = props;
  const [deed, setDeed] = useState<BulkDeed | undefined>(undefined);
  const bar = useRef<HTMLDivElement>(null);
  if (chosen.length === 0) return null;
  return (
    <section class="t-bulk" aria-label={t('manager.bulk')}>
      <div ref={bar} class="t-bulk__bar">
        <output>{t('manager.chosenOf', { n: chosen.length, found })}</output>
        {chosen.length < found && (
          <Button look="quiet" onPress={onChooseAll}>
            {t('manager.chooseAll')}
          </Button>
        )}
        <Button look="quiet" onPress={onChooseNone}>
          {t('manager.chooseNone')}
        </Button>
        <span class="t-bulk__gap" />
        {chosen.length === 1 && (
          <Button icon="edit" onPress={onEdit}>
            {t('phrase.edit')}
          </Button>
        )}
        {mendable > 0 && <Button onPress={onMend}>{t('manager.mend', { n: mendable })}</Button>}
        {BULK_DEEDS.map((one) => (
          <Button key={one} expanded={one === deed} onPress={() => setDeed(one === deed ? undefined : one)}>
            {t(`manager.deed.${one}`)}
          </Button>
        ))}
        <Button icon="remove" onPress={onRemove}>
          {t('manager.remove')}
        </Button>
      </div>
      {deed !== undefined && (
        <BulkForm
          key={deed}
          deed={deed}
          phrases={chosen}
          groups={groups}
          onApply={(one, edit) => {
            setDeed(undefined);
            onApply(one, edit);
          }}
          onLeave={() => {
            bar.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
            setDeed(undefined);
          }}
        />
      )}
    </section>
  );
}
