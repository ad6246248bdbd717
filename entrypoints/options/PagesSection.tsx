import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PageList } from '../../components/teach/PageList';
import { t } from '../../lib/language/t';
import { keepGranted, patternOf } from '../../lib/messages/granted-pages';
import { TaughtCard } from './TaughtCard';
import type { SettingsDesk } from './create-settings-desk';

/** Chat sites beyond the known ones: where Tuotie may run, and what it was taught of them. */
export function PagesSection({ desk }: { readonly desk: SettingsDesk }) {
  const { openAt } = desk.settings.value;
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    void keepGranted(openAt).then(setGranted);
  }, [openAt]);
  const remove = (origin: string): void => {
    desk.change((before) => ({ ...before, openAt: before.openAt.filter((one) => one !== origin) }));
    void browser.permissions.remove({ origins: [patternOf(origin)] });
  };
  return (
    <>
      <section class="t-options__card" aria-label={t('options.pages')}>
        <p class="t-muted t-small">{t('pages.why')}</p>
        <PageList
          pages={granted.map((origin) => ({ origin }))}
          none={t('pages.none')}
          action={t('pages.remove')}
          actionOf={(host) => t('pages.removeOf', { host })}
          onAction={remove}
        />
      </section>
      <TaughtCard desk={desk} />
    </>
  );
}
