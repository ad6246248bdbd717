import { chooseSite } from '../sites/choose-site';
import type { Site } from '../sites/site';

export interface SiteChoice {
  readonly site: () => Site;
  /** The page has changed: it may show by now whose it is. */
  readonly forget: () => void;
}

/**
 * The site of a document, kept until the page or its address changes: it is asked for several times with each key, and on a
 * page that is none of the known ones every element is looked at before that is certain.
 */
export function createSiteChoice(document: Document): SiteChoice {
  let known: { readonly url: string; readonly site: Site } | undefined;
  return {
    site: () => {
      const { href } = document.location;
      if (known?.url !== href) known = { url: href, site: chooseSite(href, document) };
      return known.site;
    },
    forget: () => {
      known = undefined;
    },
  };
}
