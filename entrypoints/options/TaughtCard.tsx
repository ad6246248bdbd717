import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { FileButton } from '../../components/policy/FileButton';
import { PageList } from '../../components/teach/PageList';
import { dateText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import { knownOrigins } from '../../lib/messages/granted-pages';
import type { TaughtReading } from '../../lib/store/taught-file';
import { readTaught, writeTaught } from '../../lib/store/taught-file';
import { MOST_TAUGHT } from '../../lib/store/taught-schema';
import type { SettingsDesk } from './create-settings-desk';
import { download } from './download';

/** What was taught, page by page: forget it, hand it on, take it over. */
export function TaughtCard({ desk }: { readonly desk: SettingsDesk }) {
  const { taught } = desk.settings.value;
  const [reading, setReading] = useState<TaughtReading | undefined>(undefined);
  const take = async (file: File): Promise<void> => {
    const read = readTaught(await file.text(), knownOrigins());
    setReading(read);
    if (!read.ok || read.pages.length === 0) return;
    const isNew = ({ origin }: { readonly origin: string }) => !read.pages.some((page) => page.origin === origin);
    desk.change((before) => ({
      ...before,
      taught: [...read.pages, ...before.taught.filter(isNew)].slice(0, MOST_TAUGHT),
    }));
  };
  return (
    <section class="t-options__card" aria-label={t('pages.taught')}>
      <h3>{t('pages.taught')}</h3>
      <p class="t-muted t-small">{t('pages.taughtWhy')}</p>
      <PageList
        pages={taught.map(({ origin, at }) => ({
          origin,
          about: t('pages.taughtAt', { at: dateText(at) }),
        }))}
        none={t('pages.taughtNone')}
        action={t('pages.forget')}
        actionOf={(host) => t('pages.forgetOf', { host })}
        onAction={(origin) =>
          desk.change((before) => ({ ...before, taught: before.taught.filter((page) => page.origin !== origin) }))
        }
      />
      <div class="t-options__bar">
        <Button
          disabled={taught.length === 0}
          onPress={() =>
            download({
              name: 'tuotie-pages.json',
              type: 'application/json',
              bytes: new TextEncoder().encode(writeTaught(taught)),
            })
          }
        >
          {t('pages.export')}
        </Button>
        <FileButton
          label={t('pages.import')}
          accept=".json,application/json"
          disabled={false}
          onFile={(file) => void take(file)}
        />
      </div>
      {reading !== undefined && <Result reading={reading} />}
    </section>
  );
}

function Result({ reading }: { readonly reading: TaughtReading }) {
  if (!reading.ok) {
    return (
      <Notice live tone="block">
        {t('pages.notAFile')}
      </Notice>
    );
  }
  const { pages, leftOut } = reading;
  return (
    <Notice live tone={leftOut > 0 ? 'warn' : 'ok'}>
      {t('pages.imported', { n: pages.length })} {leftOut > 0 && t('pages.leftOut', { n: leftOut })}
    </Notice>
  );
}
