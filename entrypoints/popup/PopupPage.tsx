import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { HealthCard } from '../../components/health/HealthCard';
import type { Protection } from '../../components/health/summarise-health';
import { summariseHealth } from '../../components/health/summarise-health';
import { FaultNotice } from '../../components/notice/FaultNotice';
import type { SettingsDesk } from '../options/create-settings-desk';
import { findPage, readHealth } from './read-health';
import { SITE_NAMES } from './site-names';

/** The page in front: on or off, protected or not. */
export function PopupPage({ desk }: { readonly desk: SettingsDesk }) {
  const page = useSignal<Awaited<ReturnType<typeof findPage>>>(undefined);
  const protection = useSignal<Protection | undefined>(undefined);
  const look = async (): Promise<void> => {
    page.value = await findPage();
    if (page.value !== undefined) protection.value = summariseHealth(await readHealth(page.value.tabId));
  };
  useEffect(() => void look(), []);

  const origin = page.value?.origin;
  const siteId = protection.value?.state === 'no-script' ? undefined : protection.value?.site;
  const saving = desk.saving.value;
  return (
    <>
      <HealthCard
        origin={origin}
        siteName={siteId === undefined ? undefined : SITE_NAMES.get(siteId)}
        on={origin !== undefined && !desk.settings.value.offAt.includes(origin)}
        protection={protection.value}
        onSwitch={(on) => {
          if (origin === undefined) return;
          desk.change((before) => ({
            ...before,
            offAt: [...before.offAt.filter((other) => other !== origin), ...(on ? [] : [origin])],
          }));
          protection.value = undefined;
          void look();
        }}
        onReload={() => {
          if (page.value === undefined) return;
          void browser.tabs.reload(page.value.tabId);
          window.close();
        }}
      />
      {saving?.state === 'failed' && <FaultNotice reason={saving.reason} />}
    </>
  );
}
