import { useId, useState } from 'preact/hooks';
import type { DockSide } from '../../lib/chat/dock';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import type { IconName } from '../icon/Icon';
import { DockChoice } from './DockChoice';
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
  /** Where the agent wants the panel; undefined: nothing can be remembered on this page. */
  readonly side: DockSide | undefined;
  /** The key of the next side. */
  readonly dockKey: string;
  readonly onFold: (folded: boolean) => void;
  readonly onSearch: () => void;
  readonly onDock: (side: DockSide) => void;
  /** A side was chosen by keyboard, which is free again. */
  readonly onDocked: () => void;
}

/** The page with the panel's part of it marked off. */
const DOCK_ICONS = {
  left: 'dockLeft',
  above: 'dockAbove',
  right: 'dockRight',
} as const satisfies Record<DockSide, IconName>;

/** The strip that stays when the panel is folded, and under it, while it is open, the choice of the panel's side. */
export function PanelHeader({ buyer, folded, waiting, unchecked, searchKey, side, ...props }: PanelHeaderProps) {
  const { dockKey, onFold, onSearch, onDock, onDocked } = props;
  const [choosing, setChoosing] = useState(false);
  const choice = useId();
  return (
    <>
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
        {side !== undefined && (
          <Button
            icon={DOCK_ICONS[side]}
            label={t('panel.dock.open', { side: t(`panel.dock.side.${side}`), key: dockKey })}
            look="quiet"
            expanded={choosing}
            expands={choice}
            onPress={() => setChoosing(!choosing)}
          />
        )}
        <Button
          icon={folded ? 'unfold' : 'fold'}
          label={folded ? t('panel.unfold') : t('panel.fold')}
          look="quiet"
          onPress={() => onFold(!folded)}
        />
      </header>
      {side !== undefined && choosing && (
        <DockChoice
          id={choice}
          side={side}
          onChoose={onDock}
          onClose={() => {
            setChoosing(false);
            onDocked();
          }}
        />
      )}
    </>
  );
}
