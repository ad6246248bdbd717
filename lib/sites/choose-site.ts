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
    sites.find((site) => expressionsOf(site).some((expression) => expression.test(url))) ??
    sites.find((site) => site.recognises(root)) ??
    GENERIC_PAGE
  );
}

const known = new WeakMap<Site, readonly RegExp[]>();

/** Match patterns as the manifest writes them; only `*` is special. */
function expressionsOf(site: Site): readonly RegExp[] {
  const before = known.get(site);
  if (before !== undefined) return before;
  const expressions = site.matches.map((pattern) => {
    const expression = pattern.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', '.*');
    return new RegExp(`^${expression}$`, 'u');
  });
  known.set(site, expressions);
  return expressions;
}
