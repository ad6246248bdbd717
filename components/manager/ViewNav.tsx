import type { View } from '../../lib/bank/views';
import { VIEWS } from '../../lib/bank/views';
import { t } from '../../lib/language/t';
import './view-nav.css';

interface ViewNavProps {
  readonly current: View;
  readonly onChoose: (view: View) => void;
}

/** The ways to look at the bank. */
export function ViewNav({ current, onChoose }: ViewNavProps) {
  return (
    <nav class="t-views" aria-label={t('manager.views')}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          class="t-views__view"
          aria-current={view === current ? 'true' : undefined}
          onClick={() => onChoose(view)}
        >
          {t(`manager.view.${view}`)}
        </button>
      ))}
    </nav>
  );
}
