import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/language/t';
import type { OutcomeView, TeachActions, TeachView } from './teach-view';

interface TeachOutcomeProps {
  readonly view: TeachView;
  readonly actions: TeachActions;
}

/** How the page would be read, tried on it at once; saves it. */
export function TeachOutcome({ view: { outcome, saving }, actions }: TeachOutcomeProps) {
  const actionsRef = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const buttons = [...(actionsRef.current?.querySelectorAll('button') ?? [])].filter(({ disabled }) => !disabled);
    buttons.at(-1)?.focus({ preventScroll: true });
  }, [outcome.state, saving]);
  if (saving === 'saved') {
    return (
      <>
        <output>{t('teach.saved')}</output>
        <div ref={actionsRef} class="actions">
          <button type="button" class="main" onClick={actions.onLeave}>
            {t('teach.done')}
          </button>
        </div>
      </>
    );
  }
  const isReady = outcome.state === 'ready';
  return (
    <>
      <output class={outcome.state === 'unclear' ? 'fault' : ''}>{textOf(outcome)}</output>
      {saving !== 'not-yet' && saving !== 'saving' && (
        <p class="fault" role="alert">
          {t(saving === 'background-unreachable' ? 'fault.unreachable' : 'fault.program')}
        </p>
      )}
      <div ref={actionsRef} class="actions">
        <button type="button" onClick={actions.onLeave}>
          {t('teach.leave')}
        </button>
        <button
          type="button"
          class="main"
          data-save
          disabled={!isReady || saving === 'saving'}
          onClick={actions.onSave}
        >
          {t(saving === 'saving' ? 'teach.saving' : 'teach.save')}
        </button>
      </div>
    </>
  );
}

function textOf(outcome: OutcomeView): string {
  if (outcome.state === 'incomplete') return '';
  if (outcome.state === 'unclear') return t(`teach.unclear.${outcome.part}`);
  const { buyer, buyerRows, agentRows } = outcome;
  const counts = { buyer: buyerRows, agent: agentRows };
  return buyer === '' ? t('teach.resultNameless', counts) : t('teach.result', { ...counts, name: buyer });
}
