import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ChatSite } from './list-sites';

/** What the browser lets Tuotie read, by the id of the site, and how to ask for one. */
export interface Permits {
  readonly of: ReadonlyMap<string, boolean>;
  /** The site that was asked for last and not permitted. */
  readonly refused: string | undefined;
  readonly ask: (site: ChatSite) => void;
}

/** Firefox lets people take a site's permission back, and some managed browsers grant none at the installation. */
export function usePermits(sites: readonly ChatSite[]): Permits {
  const [of, setOf] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [refused, setRefused] = useState<string | undefined>(undefined);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const held = await Promise.all(
        sites.map(
          async ({ id, matches }) => [id, await browser.permissions.contains({ origins: [...matches] })] as const,
        ),
      );
      setOf(new Map(held));
    };
    void read();
    const follow = (): void => void read();
    browser.permissions.onAdded.addListener(follow);
    browser.permissions.onRemoved.addListener(follow);
    return () => {
      browser.permissions.onAdded.removeListener(follow);
      browser.permissions.onRemoved.removeListener(follow);
    };
  }, [sites]);
  return {
    of,
    refused,
    ask: ({ id, matches }) => {
      const end = (granted: boolean): void => setRefused(granted ? undefined : id);
      // In the very press: a browser grants nothing that is asked for later. One that will not even ask refuses too.
      browser.permissions.request({ origins: [...matches] }).then(end, () => end(false));
    },
  };
}
