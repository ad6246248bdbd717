import { signal } from '@preact/signals';
import type { Saving } from '../../entrypoints/options/create-settings-desk';
import type { Settings } from '../../lib/chat/settings';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';

/** A settings desk that keeps what it is told, for those who only want to change something. */
export function memoryDesk(initial: Partial<Settings> = {}, mayChange = true) {
  const settings = signal<Settings>({ ...DEFAULT_SETTINGS, ...initial });
  const saving = signal<Saving | undefined>(undefined);
  return {
    settings,
    saving,
    heldKey: signal(undefined),
    hold: () => undefined,
    mayChangePolicy: signal(mayChange),
    change: (change: (before: Settings) => Settings) => {
      settings.value = change(settings.value);
    },
  };
}
