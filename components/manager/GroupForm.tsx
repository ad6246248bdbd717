import { useState } from 'preact/hooks';
import { tidyPath } from '../../lib/bank/group-tree';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { GroupField } from './GroupField';

interface GroupFormProps {
  /** The group that is renamed or moved; undefined: a new one. */
  readonly path: string | undefined;
  /** What stands there at first. */
  readonly initial: string;
  readonly groups: readonly string[];
  readonly onApply: (path: string) => void;
  readonly onLeave: () => void;
}

/** Names a new group, or gives one another path. Enter does it, Esc leaves. */
export function GroupForm({ path, initial, groups, onApply, onLeave }: GroupFormProps) {
  const [typed, setTyped] = useState(initial);
  const wanted = tidyPath(typed);
  const apply = (): void => {
    if (wanted !== '' && wanted !== path) onApply(wanted);
    else onLeave();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the whole form
    <form
      class="t-side__form"
      aria-label={path === undefined ? t('manager.newGroup') : t('manager.renameNamed', { name: path })}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        onLeave();
      }}
    >
      <GroupField groups={groups} value={typed} onInput={setTyped} />
      <div class="t-side__end">
        <Button onPress={onLeave}>{t('action.cancel')}</Button>
        <Button look="main" submits onPress={apply}>
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}
