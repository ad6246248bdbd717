import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import './panel-header.css';

interface PanelHeaderProps {
  /** The buyer that everything below is for. */
  readonly buyer: string | undefined;
  readonly folded: boolean;
  /** Suggestions waiting, said on the folded strip. */
  readonly waiting: number;
  /** Messages to this buyer that went out without having been judged. */
  readonly unchecked: number;
  readonly searchKey: string;
  readonly onFold: (folded: boolean) => void;
  readonly onSearch: () => void;
}

/** The strip that stays when the panel is folded. */
export function PanelHeader({ buyer, folded, waiting, unchecked, searchKey, onFold, onSearch }: PanelHeaderProps) {
  return (
    <header class="t-panel-header">
      <h1 class="t-panel-header__name">{t('product')}</h1>
      <span class="t-panel-header__buyer">
        {buyer !== undefined && t('panel.for', { buyer })}
        {folded && waiting > 0 && ` · ${t('panel.waiting', { n: waiting })}`}
      </span>
      {unchecked > 0 && (
        <span class="t-panel-header__unchecked" title={t('panel.uncheckedWhy')}>
          {t('panel.unchecked', { n: unchecked })}
        </span>
      )}
      <Button icon="search" label={t('panel.search.open', { key: searchKey })} look="quiet" onPress={onSearch} />
      <Button
        icon={folded ? 'unfold' : 'fold'}
        label={folded ? t('panel.unfold') : t('panel.fold')}
        look="quiet"
        onPress={() => onFold(!folded)}
      />
    </header>
  );
}
