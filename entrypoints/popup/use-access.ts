import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { patternOf } from '../../lib/messages/granted-pages';
import type { SettingsDesk } from '../options/create-settings-desk';

/** Asking for one more page, as far as it has come. */
export interface Access {
  readonly refused: boolean;
  readonly ask: (origin: string) => void;
}

/**
 * Asks the browser for one origin. The wish is stored first, since the browser's question may close the popup; without the
 * permission it means nothing. `onGranted`: only where the popup lives on.
 */
export function useAccess(desk: SettingsDesk, onGranted: () => void): Access {
  const [refused, setRefused] = useState(false);
  return {
    refused,
    ask: (origin) => {
      // In the very press: a browser grants nothing that is asked for later.
      const request = browser.permissions.request({ origins: [patternOf(origin)] });
      desk.change((before) => ({ ...before, openAt: [...new Set([...before.openAt, origin])] }));
      const end = (granted: boolean): void => {
        setRefused(!granted);
        if (granted) onGranted();
        else desk.change((before) => ({ ...before, openAt: before.openAt.filter((one) => one !== origin) }));
      };
      // A browser that will not even ask, as a company's policy can have it, refuses too.
      request.then(end, () => end(false));
    },
  };
}
