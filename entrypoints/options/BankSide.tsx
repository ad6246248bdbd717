import { useRef, useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { GroupForm } from '../../components/manager/GroupForm';
import { GroupTree } from '../../components/manager/GroupTree';
import { ViewNav } from '../../components/manager/ViewNav';
import { pathsOf } from '../../lib/bank/group-tree';
import { t } from '../../lib/language/t';
import type { GroupDesk } from './create-group-desk';
import type { Manager } from './create-manager';

interface BankSideProps {
  readonly manager: Manager;
  readonly groups: GroupDesk;
  /** The chosen phrases were dropped on a group. */
  readonly onDropPhrases: (to: string) => void;
}

/** What part of the bank is on show: a view, a group. */
export function BankSide({ manager, groups, onDropPhrases }: BankSideProps) {
  const [named, setNamed] = useState<{ readonly path: string | undefined; readonly initial: string } | undefined>();
  const side = useRef<HTMLElement>(null);
  // The form goes, and would take the focus along.
  const leaveForm = (): void => {
    side.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
    setNamed(undefined);
  };
  const { view, group } = manager.showing.value;
  const tree = manager.tree.value;
  const total = manager.total.value;
  const goAlong = (path: string, to: string): void => {
    void groups.move(path, to).then((moved) => {
      if (moved) manager.show({ group: to });
    });
  };
  return (
    <aside ref={side} class="t-side">
      <ViewNav current={view} onChoose={(next) => manager.show({ view: next })} />
      <div class="t-side__head">
        <h3>{t('manager.groups')}</h3>
        <Button
          icon="add"
          look="quiet"
          label={t('manager.newGroup')}
          onPress={() => setNamed({ path: undefined, initial: group === '' ? '' : `${group}/` })}
        />
      </div>
      {named !== undefined && (
        <GroupForm
          key={named.initial}
          {...named}
          groups={pathsOf(tree)}
          onApply={(to) => {
            leaveForm();
            if (named.path === undefined) void groups.add(to);
            else goAlong(named.path, to);
          }}
          onLeave={leaveForm}
        />
      )}
      <GroupTree
        nodes={tree}
        total={total}
        current={group}
        onChoose={(path) => manager.show({ group: path })}
        onRename={(path) => setNamed({ path, initial: path })}
        onRemove={(path) =>
          void groups.dissolve(path).then((gone) => {
            if (gone) manager.show({ group: '' });
          })
        }
        onMoveGroup={(from, to) => {
          const name = from.slice(from.lastIndexOf('/') + 1);
          const path = to === '' ? name : `${to}/${name}`;
          if (path !== from) goAlong(from, path);
        }}
        onDropPhrases={onDropPhrases}
      />
    </aside>
  );
}
