import { useState } from 'preact/hooks';
import { Button } from '../../components/form/Button';
import { Notice } from '../../components/notice/Notice';
import { FileButton } from '../../components/policy/FileButton';
import { PageList } from '../../components/teach/PageList';
import { dateText } from '../../components/text/moment-text';
import { t } from '../../lib/language/t';
import { knownOrigins } from '../../lib/messages/granted-pages';
import type { TaughtPage } from '../../lib/chat/taught-page';
import type { TaughtReading } from '../../lib/store/taught-file';
import { joinTaught, readTaught, replaceTaught, writeTaught } from '../../lib/store/taught-file';
import type { SettingsDesk } from './create-settings-desk';
import { download } from './download';

/** A file that was read and not yet taken over. */
interface Asked {
  readonly hosts: readonly string[];
  readonly onYes: () => void;
}
interface TakenFile {
  readonly added: number;
  /** Of the file, for sites that were taught here otherwise. */
  readonly clashing: readonly TaughtPage[];
  readonly leftOut: number;
  readonly replaced: boolean;
}
type Taken = TakenFile | 'not-a-file';

/** What was taught, page by page: forget it, hand it on, take it over. */
export function TaughtCard({ desk }: { readonly desk: SettingsDesk }) {
  const { taught } = desk.settings.value;
  const [taken, setTaken] = useState<Taken | undefined>(undefined);
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const read = async (file: File): Promise<void> => {
    const found = readTaught(await file.text(), knownOrigins());
    setTaken(undefined);
    setAsked(undefined);
    if (!found.ok) {
      setTaken('not-a-file');
      return;
    }
    // A file could turn the guard of a site towards a field of its choice: its sites are shown before they are added.
    const { added } = joinTaught(desk.settings.value.taught, found.pages);
    if (added.length === 0) take(found);
    else setAsked({ hosts: added.map(({ origin }) => hostOf(origin)), onYes: () => take(found) });
  };
  const take = (given: Extract<TaughtReading, { ok: true }>): void => {
    setAsked(undefined);
    const { added, clashing, leftOut } = joinTaught(desk.settings.value.taught, given.pages);
    setTaken({ added: added.length, clashing, leftOut: leftOut + given.leftOut, replaced: false });
    if (added.length > 0)
      desk.change((before) => ({ ...before, taught: joinTaught(before.taught, given.pages).pages }));
  };
  const replace = (given: TakenFile): void => {
    setTaken({ ...given, replaced: true });
    desk.change((before) => ({ ...before, taught: replaceTaught(before.taught, given.clashing) }));
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
          onFile={(file) => void read(file)}
        />
      </div>
      {asked !== undefined && <Question asked={asked} onNo={() => setAsked(undefined)} />}
      {taken !== undefined && <Result taken={taken} onReplace={replace} />}
    </section>
  );
}

function hostOf(origin: string): string {
  return new URL(origin).host;
}

/** The sites that a file would add, before they are added. */
function Question({ asked: { hosts, onYes }, onNo }: { readonly asked: Asked; readonly onNo: () => void }) {
  return (
    <Notice
      live
      tone="hint"
      action={
        <>
          <Button onPress={onYes}>{t('pages.importThese')}</Button>
          <Button onPress={onNo}>{t('pages.importNone')}</Button>
        </>
      }
    >
      {t('pages.wouldImport', { n: hosts.length })}
      <ul>
        {hosts.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Result({ taken, onReplace }: { readonly taken: Taken; readonly onReplace: (given: TakenFile) => void }) {
  if (taken === 'not-a-file') {
    return (
      <Notice live tone="block">
        {t('pages.notAFile')}
      </Notice>
    );
  }
  const { added, clashing, leftOut, replaced } = taken;
  const hosts = clashing.map(({ origin }) => hostOf(origin)).join(', ');
  return (
    <>
      <Notice live tone={leftOut > 0 ? 'warn' : 'ok'}>
        {t('pages.imported', { n: added })} {leftOut > 0 && t('pages.leftOut', { n: leftOut })}
      </Notice>
      {clashing.length > 0 && (
        <Notice
          live
          tone={replaced ? 'ok' : 'warn'}
          action={replaced ? undefined : <Button onPress={() => onReplace(taken)}>{t('pages.replace')}</Button>}
        >
          {t(replaced ? 'pages.replaced' : 'pages.clashing', { hosts })}
        </Notice>
      )}
    </>
  );
}
