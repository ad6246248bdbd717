import { useMemo } from 'preact/hooks';
import { SiteList } from '../../components/welcome/SiteList';
import { t } from '../../lib/language/t';
import type { SettingsDesk } from '../options/create-settings-desk';
import { listSites, offer, switched } from './list-sites';
import { usePermits } from './use-permits';

/** Which chat sites, with the permission where the browser has not given it. */
export function SiteStep({ desk }: { readonly desk: SettingsDesk }) {
  // Asked for here and not at the top of the file: names are in the language of the page.
  const sites = useMemo(listSites, []);
  const permits = usePermits(sites);
  const { offAt } = desk.settings.value;
  const siteOf = (id: string) => sites.find((site) => site.id === id);
  return (
    <>
      <SiteList
        sites={sites.map((site) => offer(site, offAt, permits.of.get(site.id)))}
        refused={permits.refused}
        onSwitch={({ id }, on) => {
          const site = siteOf(id);
          if (site !== undefined) desk.change((before) => ({ ...before, offAt: switched(before.offAt, site, on) }));
        }}
        onPermit={({ id }) => {
          const site = siteOf(id);
          if (site !== undefined) permits.ask(site);
        }}
      />
      <p class="t-muted t-small">{t('welcome.otherPages')}</p>
    </>
  );
}
