import { t } from '../../lib/language/t';
import { Button } from '../form/Button';
import { Switch } from '../form/Switch';
import { Notice } from '../notice/Notice';
import './welcome.css';

/** A chat site as the first run offers it. */
export interface OfferedSite {
  readonly id: string;
  readonly name: string;
  /** Where it lives, as the agent knows it from the address line. */
  readonly hosts: readonly string[];
  readonly on: boolean;
  /** What the browser allows; undefined while it has not answered. */
  readonly permitted: boolean | undefined;
}

interface SiteListProps {
  readonly sites: readonly OfferedSite[];
  /** The site that the browser or its user has just refused, by its id. */
  readonly refused?: string | undefined;
  readonly onSwitch: (site: OfferedSite, on: boolean) => void;
  readonly onPermit: (site: OfferedSite) => void;
}

/** Which chat pages Tuotie sits beside. */
export function SiteList({ sites, refused, onSwitch, onPermit }: SiteListProps) {
  return (
    <ul class="t-choices">
      {sites.map((site) => (
        <li key={site.id} class="t-choices__row">
          <div>
            <h3>{site.name}</h3>
            <p class="t-muted t-small">{site.hosts.join(' · ')}</p>
            {site.id === refused && site.permitted === false && (
              <Notice live tone="warn">
                {t('welcome.refused')}
              </Notice>
            )}
          </div>
          {site.permitted === false ? (
            <Button label={t('welcome.permitNamed', { name: site.name })} onPress={() => onPermit(site)}>
              {t('welcome.permit')}
            </Button>
          ) : (
            <Switch bare label={site.name} on={site.on} onChange={(on) => onSwitch(site, on)} />
          )}
        </li>
      ))}
    </ul>
  );
}
