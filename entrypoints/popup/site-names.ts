import type { Site } from '../../lib/sites/site';

const files = import.meta.glob<Site>('../../lib/sites/*.site.ts', { eager: true, import: 'default' });

/** Site id → its name, as agents call it. Pages of no known site have no entry. */
export const SITE_NAMES: ReadonlyMap<string, string> = new Map(
  Object.values(files).map((site) => [site.id, site.name]),
);
