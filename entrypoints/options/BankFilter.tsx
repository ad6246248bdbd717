import { Button } from '../../components/form/Button';
import { SearchField } from '../../components/form/SearchField';
import { Select } from '../../components/form/Select';
import type { Phrase } from '../../lib/chat/phrase';
import { t } from '../../lib/language/t';
import type { PhraseFilter } from './find-phrases';

interface BankFilterProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly filter: PhraseFilter;
  readonly groups: readonly string[];
  readonly onChange: (filter: PhraseFilter) => void;
  readonly onAdd: (owner: Phrase['owner']) => void;
}

/** What the table shows. A phrase that is added belongs to the owner that is shown. */
export function BankFilter({ typed, onType, filter, groups, onChange, onAdd }: BankFilterProps) {
  return (
    <div class="t-options__bar">
      <SearchField label={t('bank.search')} value={typed} onInput={onType} />
      <Select
        label={t('phrase.owner')}
        value={filter.owner}
        choices={[
          ['all', t('bank.everyOwner')],
          ['shop', t('owner.shop.long')],
          ['mine', t('owner.mine.long')],
        ]}
        onChange={(owner) => onChange({ ...filter, owner: owner as PhraseFilter['owner'] })}
      />
      <Select
        label={t('phrase.group')}
        value={filter.group}
        choices={[['', t('bank.everyGroup')], ...groups.map((group) => [group, group.replaceAll('/', ' / ')] as const)]}
        onChange={(group) => onChange({ ...filter, group })}
      />
      <Button icon="add" look="main" onPress={() => onAdd(filter.owner === 'shop' ? 'shop' : 'mine')}>
        {t('phrase.add')}
      </Button>
    </div>
  );
}
