import { WAYS_TO_IGNORE } from '../../lib/chat/notice';
import { t } from '../../lib/language/t';
import type { WarningCardProps } from './WarningCard';
import type { WarningEntry } from './warning-entries';

interface IgnoreMenuProps extends WarningCardProps {
  /** What the ways are about: the entry that the card's title tells. */
  readonly entry: WarningEntry | undefined;
}

/** Ways to say that a finding should not be there; nothing where the shop does not leave that to its agents. */
export function IgnoreMenu({ notice, actions, entry }: IgnoreMenuProps) {
  if (entry === undefined || notice.ignorable?.includes(entry.first.rule) !== true) return null;
  return (
    // The key: what is told next begins with its menu closed.
    <details key={`${entry.first.rule} ${entry.first.start}`} class="ignore">
      <summary>{t('warning.ignore')}</summary>
      <ul>
        {WAYS_TO_IGNORE.map((way) => (
          <li key={way}>
            <button
              type="button"
              class="bare"
              data-ignore={way}
              onClick={(event) => actions.onIgnore(way, entry.findings, event)}
            >
              {t(`warning.ignoring.${way}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
