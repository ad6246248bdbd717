import { useState } from 'preact/hooks';
import { TAUGHT_PARTS } from '../../lib/chat/taught-page';
import { t } from '../../lib/language/t';
import { TeachOutcome } from './TeachOutcome';
import type { PartView, TeachActions, TeachView } from './teach-view';

interface TeachCardProps {
  readonly view: TeachView;
  readonly actions: TeachActions;
}

/** What is asked now, or what is understood so far with the ways on. */
export function TeachCard({ view, actions }: TeachCardProps) {
  const [left, setLeft] = useState(false);
  return (
    <section class={left ? 'card card--left' : 'card'} aria-label={t('teach.title')}>
      <button
        type="button"
        class="move"
        aria-label={t('teach.move')}
        title={t('teach.move')}
        onClick={() => setLeft(!left)}
      >
        ⇄
      </button>
      {view.asked === undefined ? (
        <Overview view={view} actions={actions} />
      ) : (
        <Question view={view} actions={actions} />
      )}
    </section>
  );
}

/** Parts that a page may do without. */
const MAY_LACK: ReadonlySet<string> = new Set(['send', 'name']);

function Question({ view: { asked = 'composer', refused, parts }, actions }: TeachCardProps) {
  const place = TAUGHT_PARTS.indexOf(asked) + 1;
  return (
    <>
      <p class="quiet">{t('teach.step', { n: place, total: TAUGHT_PARTS.length })}</p>
      <output class="title">{t(`teach.ask.${asked}`)}</output>
      {refused && (
        <p class="fault" role="alert">
          {t('teach.notComposer')}
        </p>
      )}
      <p class="quiet">{t('teach.keys')}</p>
      <ul class="parts">
        {parts
          .filter(({ part, state }) => part !== asked && state !== 'missing')
          .map((part) => (
            <PartRow key={part.part} view={part} />
          ))}
      </ul>
      <div class="actions">
        {MAY_LACK.has(asked) && (
          <button type="button" onClick={actions.onWithout}>
            {t(asked === 'send' ? 'teach.without.send' : 'teach.without.name')}
          </button>
        )}
        <button type="button" onClick={actions.onBack}>
          {t('action.cancel')}
        </button>
      </div>
    </>
  );
}

function Overview({ view, actions }: TeachCardProps) {
  return (
    <>
      <h2>{t('teach.title')}</h2>
      <p class="quiet">{t('teach.intro')}</p>
      <ul class="parts">
        {view.parts.map((part) => (
          <PartRow key={part.part} view={part} onAsk={() => actions.onAsk(part.part)} />
        ))}
      </ul>
      <TeachOutcome view={view} actions={actions} />
    </>
  );
}

interface PartRowProps {
  readonly view: PartView;
  /** Absent: only shown. */
  readonly onAsk?: () => void;
}

function PartRow({ view: { part, state, says }, onAsk }: PartRowProps) {
  const name = t(`teach.part.${part}`);
  return (
    <li class={`part part--${state}`}>
      <span class="part__name">{name}</span>
      <span class="part__says">
        {state === 'missing' ? t('teach.missing') : state === 'without' ? t('teach.none') : t(`teach.sure.${state}`)}
        {says !== '' && <q>{says}</q>}
      </span>
      {onAsk !== undefined && (
        <button type="button" aria-label={t('teach.pointOf', { part: name })} onClick={onAsk}>
          {t('teach.point')}
        </button>
      )}
    </li>
  );
}
