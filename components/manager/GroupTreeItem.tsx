import { useEffect, useRef, useState } from 'preact/hooks';
import { isWithin } from '../../lib/bank/group-tree';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Icon } from '../icon/Icon';
import { GROUP_DRAGGED, PHRASES_DRAGGED } from './dragged';
import type { GroupDeeds, TreeLine } from './GroupTree';

interface GroupTreeItemProps {
  readonly line: TreeLine;
  readonly current: boolean;
  /** The keyboard is here. */
  readonly reached: boolean;
  readonly deeds: GroupDeeds;
  readonly onReach: () => void;
  readonly onFold: (open: boolean) => void;
}

/** One group: its name, how many phrases lie in it, rename and dissolve for the mouse. */
export function GroupTreeItem({ line, current, reached, deeds, onReach, onFold }: GroupTreeItemProps) {
  const { node, depth, open } = line;
  const item = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  useEffect(() => {
    // The focus follows the keyboard, and is never taken from elsewhere.
    if (reached && item.current?.parentElement?.contains(document.activeElement) === true) item.current.focus();
  }, [reached]);
  const folds = node.children.length > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the tree hears the keys for the item that has the focus
    <div
      ref={item}
      role="treeitem"
      tabIndex={reached ? 0 : -1}
      class={`t-tree__item ${over ? 't-tree__item--over' : ''}`}
      style={{ '--depth': depth }}
      aria-level={depth + 1}
      aria-selected={current}
      aria-expanded={folds ? open : undefined}
      draggable={node.path !== ''}
      onFocus={onReach}
      onClick={() => deeds.onChoose(node.path)}
      onDragStart={(event) => {
        event.stopPropagation();
        event.dataTransfer?.setData(GROUP_DRAGGED, node.path);
      }}
      onDragOver={(event) => {
        if (!carries(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const from = event.dataTransfer?.getData(GROUP_DRAGGED) ?? '';
        if (from !== '') {
          if (!isWithin(node.path, from)) deeds.onMoveGroup(from, node.path);
        } else deeds.onDropPhrases(node.path);
      }}
    >
      <span
        class={`t-tree__fold ${folds ? '' : 't-tree__fold--none'} ${open ? 't-tree__fold--open' : ''}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onFold(!open);
        }}
      >
        {folds && <Icon name="fold" />}
      </span>
      <span class="t-tree__name" title={node.path}>
        {node.name}
      </span>
      <span class="t-tree__count">{node.count}</span>
      {node.path !== '' && (
        <span class="t-tree__deeds">
          <Button
            icon="edit"
            look="quiet"
            label={t('manager.renameNamed', { name: node.name })}
            onPress={() => deeds.onRename(node.path)}
          />
          <Button
            icon="remove"
            look="quiet"
            label={t('manager.dissolveNamed', { name: node.name })}
            onPress={() => deeds.onRemove(node.path)}
          />
        </span>
      )}
    </div>
  );
}

function carries(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? [];
  return types.includes(PHRASES_DRAGGED) || types.includes(GROUP_DRAGGED);
}
