import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Notice } from '../notice/Notice';

interface LateElsewhereProps {
  /** One for each promise that is late in another conversation: the buyer's name, where it is known. */
  readonly names: readonly (string | undefined)[];
  readonly onSee: () => void;
}

const NAMED = 3;

/** That promises are due in conversations which are not on show. */
export function LateElsewhere({ names, onSee }: LateElsewhereProps) {
  if (names.length === 0) return null;
  const known = [...new Set(names.filter((name) => name !== undefined))].slice(0, NAMED);
  return (
    <Notice
      tone="warn"
      action={
        <Button look="quiet" onPress={onSee}>
          {t('promise.see')}
        </Button>
      }
    >
      {known.length === 0
        ? t('promise.elsewhere', { n: names.length })
        : t('promise.elsewhereNamed', { n: names.length, names: known.join('、') })}
    </Notice>
  );
}
