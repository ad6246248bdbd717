import type { ReadonlySignal } from '@preact/signals';
import { computed, effect } from '@preact/signals';
import type { Dock, DockSide } from '../../lib/chat/dock';
import { dockAt, sideAfter, withDock } from '../../lib/chat/dock';
import type { SettingsDesk } from '../options/create-settings-desk';
import type { Panel } from './create-panel';

/** Where the panel stands on this page, and how the agent changes that. */
export interface Docking {
  /** Undefined where nothing can be remembered: the page has no origin of its own, or has not said it yet. */
  readonly dock: ReadonlySignal<Dock | undefined>;
  /** The last choice could not be saved and was taken back. */
  readonly failed: ReadonlySignal<boolean>;
  readonly choose: (side: DockSide) => void;
  /** The next side, for a key. */
  readonly next: () => void;
  /** Folds the panel or opens it, from now on. */
  readonly fold: (folded: boolean) => void;
}

type DockingDesk = Pick<SettingsDesk, 'settings' | 'saving' | 'change'>;

/** Remembers side and fold per origin in the settings; the page's script hears of them there and moves the frame. */
export function createDocking(panel: Pick<Panel, 'page' | 'fold'>, desk: DockingDesk, signal: AbortSignal): Docking {
  const origin = computed(() => panel.page.value?.origin);
  const dock = computed(() =>
    origin.value === undefined ? undefined : dockAt(desk.settings.value.docks, origin.value),
  );
  const change = (wanted: Partial<Dock>): void => {
    const before = dock.peek();
    if (before === undefined) return;
    desk.change((settings) => ({ ...settings, docks: withDock(settings.docks, { ...before, ...wanted }) }));
  };
  // Once a page: what is folded in another tab meanwhile is not folded under the agent's eyes here.
  const stop = effect(() => {
    if (origin.value !== undefined && dock.peek()?.folded === true) panel.fold(true);
  });
  signal.addEventListener('abort', stop, { once: true });

  return {
    dock,
    failed: computed(() => desk.saving.value?.state === 'failed'),
    choose: (side) => change({ side }),
    next: () => change({ side: sideAfter(dock.peek()?.side ?? 'right') }),
    fold: (folded) => {
      panel.fold(folded);
      change({ folded });
    },
  };
}
