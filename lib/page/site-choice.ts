import { chooseSite } from '../sites/choose-site';
import type { Site } from '../sites/site';
import type { ArmedListener } from './armed-listeners';

export interface SiteChoice {
  readonly site: () => Site;
  readonly composerOf: (site: Site) => HTMLElement | undefined;
  /** The composer that was found last: to be asked of each change of the page, when nothing is to be looked for. */
  readonly lastComposer: () => HTMLElement | undefined;
  /** The page has changed: it may show by now whose it is, and where one writes. */
  readonly forget: () => void;
  /** So it may where another element has the keyboard. */
  readonly focus: ArmedListener;
}

/** Milliseconds for which it holds that there is no composer: as long as looking for it earns rest, at most so many. */
const LONGEST_REST = 300;
const REST_FACTOR = 9;

/**
 * The site of a document, kept until the page or its address changes: it is asked for several times with each key, and on a
 * page that is none of the known ones every element is looked at before that is certain; as on a page without a composer.
 */
export function createSiteChoice(document: Document): SiteChoice {
  let noneUntil = 0;
  let last: HTMLElement | undefined;
  let known: { readonly url: string; readonly site: Site } | undefined;
  const forget = () => {
    noneUntil = 0;
    known = undefined;
  };
  return {
    site: () => {
      const { href } = document.location;
      if (known?.url !== href) known = { url: href, site: chooseSite(href, document) };
      return known.site;
    },
    composerOf: (site) => {
      const began = performance.now();
      if (began < noneUntil) return undefined;
      const found = site.findComposer(document);
      const ended = performance.now();
      noneUntil = found === undefined ? ended + Math.min(LONGEST_REST, (ended - began) * REST_FACTOR) : 0;
      last = found;
      return found;
    },
    lastComposer: () => last,
    forget,
    focus: { types: ['focusin'], handle: forget },
  };
}
