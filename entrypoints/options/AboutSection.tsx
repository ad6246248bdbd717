import { browser } from 'wxt/browser';
import { t } from '../../lib/language/t';
import { ask } from '../../lib/messages/ask';
import { ForgetCard } from './ForgetCard';

/** What is read, what is kept, what never leaves. */
export function AboutSection() {
  return (
    <>
      <div class="t-options__card t-options__prose">
        <p>{t('about.promise')}</p>
        <h3>{t('about.read')}</h3>
        <ul>
          <li>{t('about.readChat')}</li>
          <li>{t('about.readOrder')}</li>
        </ul>
        <h3>{t('about.kept')}</h3>
        <ul>
          <li>{t('about.keptBank')}</li>
          <li>{t('about.keptKnown')}</li>
          <li>{t('about.keptPromises')}</li>
          <li>{t('about.keptCounts')}</li>
          <li>{t('about.keptOnKey')}</li>
          <li>{t('about.keptAlarms')}</li>
          <li>{t('about.keptSettings')}</li>
        </ul>
        <h3>{t('about.never')}</h3>
        <ul>
          <li>{t('about.neverSent')}</li>
          <li>{t('about.neverKept')}</li>
          <li>{t('about.neverSends')}</li>
        </ul>
        <p class="t-muted t-small">{t('about.version', { version: browser.runtime.getManifest().version })}</p>
      </div>
      <ForgetCard what="learning" clear={async () => ask('learning.clear', { id: crypto.randomUUID() })} />
      <ForgetCard what="known" clear={async () => ask('known.clear', { id: crypto.randomUUID() })} />
    </>
  );
}
