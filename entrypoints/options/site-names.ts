import { GENERIC_PAGE } from '../../lib/sites/generic-page';
import type { Site } from '../../lib/sites/site';

const files = import.meta.glob<Site>('../../lib/sites/*.site.ts', { eager: true, import: 'default' });

/** Every site that Tuotie knows, and the pages that it reads without knowing them: id and name. */
export const SITE_NAMES: readonly (readonly [id: string, name: string])[] = [...Object.values(files), GENERIC_PAGE].map(
  ({ id, name }) => [id, name],
);
