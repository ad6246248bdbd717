import { GENERIC_PAGE } from './generic-page';
import type { Site } from './site';

/** Every file `*.site.ts` beside this one. */
const SITES: readonly Site[] = Object.values(import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }));

/**
 * The site of a document: by address, else by what its DOM shows (frames without an address of their own, loopback),
 * else detection. Cheap enough to ask at each reading: a page that is still loading is recognised when it can be.
 */
export function chooseSite(url: string, root: ParentNode, sites: readonly Site[] = SITES): Site {
  return (
    sites.find((site) => site.matches.some((pattern) => matchesUrl(pattern, url))) ??
    sites.find((site) => site.recognises(root)) ??
    GENERIC_PAGE
  );
}

/** Match patterns as the manifest writes them; only `*` is special. */
function matchesUrl(pattern: string, url: string): boolean {
  const expression = pattern.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${expression}$`, 'u').test(url);
}
