import type { OfferedSite } from '../../components/welcome/SiteList';
import { t } from '../../lib/language/t';
import type { Site } from '../../lib/sites/site';

const files = import.meta.glob<Site>('../../lib/sites/*.site.ts', { eager: true, import: 'default' });
const SITES = Object.values(files);

/** A chat site with all its doors: two sites of one platform are one to the agent. */
export interface ChatSite {
  readonly id: string;
  readonly name: string;
  readonly matches: readonly string[];
  readonly origins: readonly string[];
}

/** Every chat site that Tuotie knows. */
export function listSites(): readonly ChatSite[] {
  return SITES.filter(({ platform }) => platform === undefined).map(({ id, name, experimental }) => {
    const doors = SITES.filter((site) => site.id === id || site.platform === id);
    const matches = [...new Set(doors.flatMap((site) => site.matches))];
    return {
      id,
      name: experimental === true ? `${name} · ${t('health.experimental')}` : name,
      matches,
      origins: [...new Set(matches.map((pattern) => new URL(pattern.replace(/\*.*$/u, '')).origin))],
    };
  });
}

/** The site as it stands with the settings and the browser. On: nowhere switched off. */
export function offer(site: ChatSite, offAt: readonly string[], permitted: boolean | undefined): OfferedSite {
  return {
    id: site.id,
    name: site.name,
    hosts: site.origins.map((origin) => new URL(origin).host),
    on: !site.origins.some((origin) => offAt.includes(origin)),
    permitted,
  };
}

/** The origins that are switched off, once this site is on or off. */
export function switched(offAt: readonly string[], { origins }: ChatSite, on: boolean): readonly string[] {
  const others = offAt.filter((origin) => !origins.includes(origin));
  return on ? others : [...others, ...origins];
}
