import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { MOST_OPEN } from '../../lib/chat/settings';
import { keepGranted, patternOf } from '../../lib/messages/granted-pages';
import type { SettingsDesk } from '../options/create-settings-desk';

/** Asking for one more page, as far as it has come. */
export interface Access {
  /** `refused`: the browser or its user said no; `full`: as many pages are open as may be, so it was not asked. */
  readonly denied: 'refused' | 'full' | undefined;
  readonly ask: (origin: string) => void;
}

/**
 * Asks the browser for one origin. The wish is stored first, since the browser's question may close the popup; without the
 * permission it means nothing. `onGranted`: only where the popup lives on.
 */
export function useAccess(desk: SettingsDesk, onGranted: () => void): Access {
  const [denied, setDenied] = useState<Access['denied']>(undefined);
  const grantedRef = useRef<readonly string[] | undefined>(undefined);
  useEffect(() => {
    void keepGranted(desk.settings.peek().openAt).then((granted) => (grantedRef.current = granted));
  }, [desk]);
  return {
    denied,
    ask: (origin) => {
      // Wishes that the browser never granted take no place.
      const granted = grantedRef.current;
      const opened = (before: readonly string[]): readonly string[] =>
        before.length < MOST_OPEN || granted === undefined ? before : before.filter((one) => granted.includes(one));
      const others = opened(desk.settings.peek().openAt).filter((one) => one !== origin);
      if (others.length >= MOST_OPEN) {
        setDenied('full');
        return;
      }
      // In the very press: a browser grants nothing that is asked for later.
      const request = browser.permissions.request({ origins: [patternOf(origin)] });
      desk.change((before) => ({ ...before, openAt: [...new Set([...opened(before.openAt), origin])] }));
      const end = (isGranted: boolean): void => {
        setDenied(isGranted ? undefined : 'refused');
        if (isGranted) onGranted();
        else desk.change((before) => ({ ...before, openAt: before.openAt.filter((one) => one !== origin) }));
      };
      // A browser that will not even ask, as a company's policy can have it, refuses too.
      request.then(end, () => end(false));
    },
  };
}
