import { t } from '../../lib/language/t';
import { GENERIC_PAGE } from '../../lib/sites/generic-page';
import type { Site } from '../../lib/sites/site';

const files = import.meta.glob<Site>('../../lib/sites/*.site.ts', { eager: true, import: 'default' });

/**
 * Every site that Tuotie knows, and the pages that it reads without knowing them: id and name. Two doors to one platform
 * are one site.
 */
export function siteNames(): readonly (readonly [id: string, name: string])[] {
  return [...Object.values(files), GENERIC_PAGE]
    .filter(({ platform }) => platform === undefined)
    .map(({ id, name, experimental }) => [
      id,
      experimental === true ? `${name} · ${t('health.experimental')}` : nameOf(id, name),
    ]);
}

/** Sites have names of their own; the rest has one in each language. */
function nameOf(id: string, name: string): string {
  return id === GENERIC_PAGE.id ? t('pages.other') : name;
}
