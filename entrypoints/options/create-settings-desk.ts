import type { ReadonlySignal } from '@preact/signals';
import { computed, signal } from '@preact/signals';
import { createTurns } from '../../lib/chat/in-turn';
import type { Settings } from '../../lib/chat/settings';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';

/** How the last change ended. */
export type Saving = { readonly state: 'saving' | 'saved' } | { readonly state: 'failed'; readonly reason: Fault };

export interface SettingsDesk {
  readonly settings: ReadonlySignal<Settings>;
  readonly saving: ReadonlySignal<Saving | undefined>;
  /** Changes the settings here at once and in the store as soon as may be. */
  readonly change: (change: (before: Settings) => Settings) => void;
  /** What opens a supervisor's lock, from now until the page is closed. */
  readonly hold: (key: string | undefined) => void;
  /** What `hold` was given last. */
  readonly heldKey: ReadonlySignal<string | undefined>;
  /** The rules may be changed here: they are not locked, or the key is at hand. */
  readonly mayChangePolicy: ReadonlySignal<boolean>;
}

export interface SettingsWorld {
  readonly ask: typeof ask;
  readonly newId: () => string;
  readonly onSettingsChanged: (callback: (settings: Settings) => void, signal: AbortSignal) => void;
}

/**
 * The settings of one page: saved at once, one after the other; what could not be saved is taken back and said. What was changed
 * elsewhere meanwhile stays, and a change of the same is refused as `changed`.
 */
export function createSettingsDesk(initial: Settings, world: SettingsWorld, abort: AbortSignal): SettingsDesk {
  const settings = signal(initial);
  const saving = signal<Saving | undefined>(undefined);
  const key = signal<string | undefined>(undefined);
  let stored = initial;
  let waiting = 0;
  const inTurn = createTurns();

  const save = async (from: Settings, next: Settings): Promise<void> => {
    const held = key.value === undefined ? {} : { key: key.value };
    const answer = await world.ask('settings.save', { id: world.newId(), settings: next, from, ...held });
    waiting -= 1;
    if (answer.ok) stored = answer.value;
    else saving.value = { state: 'failed', reason: answer.reason };
    if (waiting > 0) return;
    // One that failed is not made good by those after it.
    if (saving.value?.state === 'saving') saving.value = { state: 'saved' };
    settings.value = stored;
  };
  world.onSettingsChanged((changed) => {
    stored = changed;
    // While changes of this page are on their way, what comes back are its own older ones.
    if (waiting === 0) settings.value = changed;
  }, abort);

  return {
    settings,
    saving,
    heldKey: key,
    hold: (next) => {
      key.value = next;
    },
    mayChangePolicy: computed(() => !settings.value.policy.locked || key.value !== undefined),
    change: (change) => {
      const from = settings.value;
      const next = change(from);
      settings.value = next;
      if (waiting === 0) saving.value = { state: 'saving' };
      waiting += 1;
      void inTurn(async () => save(from, next));
    },
  };
}
