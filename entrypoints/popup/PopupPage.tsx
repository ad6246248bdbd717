import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { formatReport } from '../../components/health/format-report';
import { HealthCard } from '../../components/health/HealthCard';
import type { Protection } from '../../components/health/summarise-health';
import { summariseHealth } from '../../components/health/summarise-health';
import { FaultNotice } from '../../components/notice/FaultNotice';
import { AccessCard } from '../../components/teach/AccessCard';
import { TeachOffer } from '../../components/teach/TeachOffer';
import type { Settings } from '../../lib/chat/settings';
import type { Health } from '../../lib/messages/health';
import type { SettingsDesk } from '../options/create-settings-desk';
import { findOutside, findPage, mayRunAt, readHealth } from './read-health';
import { teachPage } from './teach-page';
import { useAccess } from './use-access';

/** Milliseconds between two looks at a page that is not all well. */
const LOOKS_AGAIN = 1_000;

interface Seen {
  readonly page: Awaited<ReturnType<typeof findPage>>;
  readonly frames?: readonly Health[];
  readonly protection?: Protection;
  /** Nothing of ours runs here, and nothing may. */
  readonly closed?: boolean;
  /** No composer was found, and a frame of this origin, which is closed to us, may have it. */
  readonly outside?: string | undefined;
}

/** The page in front: on or off, protected or not. */
export function PopupPage({ desk }: { readonly desk: SettingsDesk }) {
  const [seen, setSeen] = useState<Seen | undefined>(undefined);
  // Frames answer for the settings they have, and learn of new ones only once these are stored.
  const stored = desk.saving.value?.state !== 'saving';
  useEffect(() => {
    if (stored) void look(setSeen);
  }, [stored]);

  const access = useAccess(desk, () => void look(setSeen));
  const origin = seen?.page?.origin;
  const tabId = seen?.page?.tabId;
  // What is still being read as the popup opens is there a moment later: nobody should have to open it twice to see that.
  const unsettled = seen?.protection !== undefined && seen.protection.state !== 'green';
  useEffect(() => {
    if (tabId === undefined || !unsettled) return undefined;
    const again = setInterval(() => void lookAgain(tabId, setSeen), LOOKS_AGAIN);
    return () => clearInterval(again);
  }, [tabId, unsettled]);

  const saving = desk.saving.value;
  if (seen === undefined) return null;
  if (seen.closed === true && origin !== undefined)
    return <AccessCard origin={origin} denied={access.denied} onAllow={() => access.ask(origin)} />;
  return (
    <>
      <HealthCard
        origin={origin}
        siteName={siteNameOf(seen.protection)}
        on={origin !== undefined && !desk.settings.value.offAt.includes(origin)}
        protection={seen.protection}
        onSwitch={(on) => {
          if (origin !== undefined) desk.change((before) => switched(before, origin, on));
        }}
        onReload={() => {
          if (seen.page !== undefined) void browser.tabs.reload(seen.page.tabId);
          window.close();
        }}
        onCopyReport={() => copyReport(seen.frames ?? [])}
      />
      {seen.outside !== undefined && (
        <AccessCard
          origin={seen.outside}
          inFrame
          denied={access.denied}
          onAllow={() => access.ask(seen.outside ?? '')}
        />
      )}
      {seen.page !== undefined && seen.protection !== undefined && (
        <TeachOffer protection={seen.protection} onTeach={async () => teach(seen.page?.tabId)} />
      )}
      {saving?.state === 'failed' && <FaultNotice reason={saving.reason} />}
    </>
  );
}

async function look(show: (seen: Seen) => void): Promise<void> {
  const page = await findPage();
  show({ page });
  if (page === undefined) return;
  const frames = await readHealth(page.tabId);
  const closed = frames.length === 0 && !(await mayRunAt(page.origin));
  show({ page, frames, protection: summariseHealth(frames), closed, outside: await findOutside(frames) });
}

/** What the same page says now; its silence changes nothing: it may be on its way elsewhere. */
async function lookAgain(tabId: number, show: (update: (seen: Seen | undefined) => Seen | undefined) => void) {
  const frames = await readHealth(tabId);
  if (frames.length === 0) return;
  const said = { frames, protection: summariseHealth(frames), outside: await findOutside(frames) };
  show((seen) => (seen?.page?.tabId === tabId ? { ...seen, ...said } : seen));
}

async function teach(tabId: number | undefined): Promise<boolean> {
  const begun = tabId !== undefined && (await teachPage(tabId));
  if (begun) window.close();
  return begun;
}

async function copyReport(frames: readonly Health[]): Promise<boolean> {
  const { version } = browser.runtime.getManifest();
  const report = formatReport(frames, { version, browser: navigator.userAgent, at: Date.now() });
  return navigator.clipboard.writeText(report).then(
    () => true,
    () => false,
  );
}

function siteNameOf(protection: Protection | undefined): string | undefined {
  return protection === undefined || protection.state === 'no-script' ? undefined : protection.site;
}

function switched(settings: Settings, origin: string, on: boolean): Settings {
  const others = settings.offAt.filter((other) => other !== origin);
  return { ...settings, offAt: on ? others : [...others, origin] };
}
