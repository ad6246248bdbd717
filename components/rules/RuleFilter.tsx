import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { SearchField } from '../form/SearchField';
import './rule-filter.css';

interface RuleFilterProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many rules the shop has decided on. */
  readonly changed: number;
  readonly onlyChanged: boolean;
  readonly onOnlyChanged: (only: boolean) => void;
  /** A supervisor has locked the rules. */
  readonly locked: boolean;
  readonly onResetAll: () => void;
}

/** Finds among the rules, and shows what the shop has changed. */
export function RuleFilter(props: RuleFilterProps) {
  const { typed, onType, changed, onlyChanged, onOnlyChanged, locked, onResetAll } = props;
  return (
    <div class="t-rule-filter">
      <SearchField label={t('rule.search')} value={typed} onInput={onType} />
      {(changed > 0 || onlyChanged) && (
        <label class="t-rule-filter__only">
          <input
            type="checkbox"
            checked={onlyChanged}
            onChange={({ currentTarget }) => onOnlyChanged(currentTarget.checked)}
          />
          {t('rule.onlyChanged', { n: changed })}
        </label>
      )}
      {changed > 0 && (
        <Button disabled={locked} onPress={onResetAll}>
          {t('rule.resetAll')}
        </Button>
      )}
    </div>
  );
}
