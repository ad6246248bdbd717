import type { MessageKey } from '../../lib/language/t';
import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Switch } from '../form/Switch';
import { Notice } from '../notice/Notice';
import { HealthRow } from './HealthRow';
import { ReportButton } from './ReportButton';
import './health-card.css';
import type { Protection } from './summarise-health';

interface HealthCardProps {
  /** Origin of the page in front; undefined where the browser does not tell, that is, anywhere but on a chat page. */
  readonly origin: string | undefined;
  /** Name of the site, as agents call it. */
  readonly siteName: string | undefined;
  readonly on: boolean;
  /** undefined: still asking the frames. */
  readonly protection: Protection | undefined;
  readonly onSwitch: (on: boolean) => void;
  readonly onReload: () => void;
  /** Puts a report without any chat text on the clipboard; false where that failed. */
  readonly onCopyReport: () => Promise<boolean>;
}

/** Whether the page in front is protected, and if not, why and what to do. */
export function HealthCard(props: HealthCardProps) {
  const { origin, siteName, on, onSwitch } = props;
  if (origin === undefined) return <Notice tone="hint">{t('health.notChat')}</Notice>;
  return (
    <section class="t-health" aria-label={t('health.title')}>
      <div class="t-health__head">
        <div>
          <h2>
            {siteName ?? t('health.thisPage')}
            {isExperimental(props.protection) && <span class="t-muted t-small"> {t('health.experimental')}</span>}
          </h2>
          <p class="t-muted t-small">{new URL(origin).host}</p>
        </div>
        <Switch label={on ? t('health.on') : t('health.off')} on={on} onChange={onSwitch} />
      </div>
      {on ? <State {...props} /> : <Notice tone="warn">{t('health.switchedOff')}</Notice>}
    </section>
  );
}

function isExperimental(protection: Protection | undefined): boolean {
  return protection !== undefined && protection.state !== 'no-script' && protection.experimental;
}

function State({ protection, onReload, onCopyReport }: HealthCardProps) {
  // As tall as the answer will be: the buttons below must not move under the pointer when it comes.
  if (protection === undefined) return <p class="t-health__asking t-muted t-small">{t('health.asking')}</p>;
  const reload = <Button onPress={onReload}>{t('health.reload')}</Button>;
  if (protection.state === 'no-script') {
    return (
      <Notice tone="block" live action={reload}>
        <strong>{t('health.notProtected')}</strong> {t('health.noScript')}
      </Notice>
    );
  }
  const red = protection.parts.filter((part) => part.state === 'red');
  // A page that says itself what is wrong says more than a missing composer.
  const first = red.find((part) => part.part === 'rows') ?? red[0];
  return (
    <>
      {first === undefined ? (
        <output class={`t-health__state t-health__state--${protection.state}`}>
          <strong>{t(`health.state.${protection.state === 'amber' ? 'amber' : 'green'}`)}</strong>
        </output>
      ) : (
        <Notice tone="block" live action={reload}>
          <strong>{t('health.notProtected')}</strong>{' '}
          {first.part === 'composer' ? t('health.noComposer') : t((first.reason ?? 'health.noScript') as MessageKey)}
        </Notice>
      )}
      {protection.unchecked !== undefined && (
        <Notice tone="warn">
          <strong>{t('panel.unchecked', { n: protection.unchecked })}</strong> {t('panel.uncheckedWhy')}
        </Notice>
      )}
      <ul class="t-health__parts">
        {protection.parts.map((part) => (
          <HealthRow key={part.part} part={part} />
        ))}
      </ul>
      <ReportButton onCopy={onCopyReport} />
    </>
  );
}
