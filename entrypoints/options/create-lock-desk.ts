import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { LockState } from '../../lib/store/policy-lock';
import { createLock, deriveKey, opens } from '../../lib/store/policy-lock';
import type { SettingsDesk } from './create-settings-desk';

/** A supervisor's lock as the settings page handles it. */
export interface LockDesk {
  readonly state: ReadonlySignal<LockState>;
  /** Why the last deed failed. */
  readonly fault: ReadonlySignal<Fault | undefined>;
  /** Whether the passphrase is right; if so, the rules may be changed until this page is closed. */
  readonly unlock: (passphrase: string) => Promise<boolean>;
  readonly lock: (passphrase: string) => Promise<void>;
  /** Takes the lock away; to be unlocked first. */
  readonly remove: () => Promise<void>;
  /** The passphrase is lost: back to the defaults, with a mark. */
  readonly reset: () => Promise<void>;
}

export interface LockWorld {
  readonly ask: typeof ask;
  readonly newId: () => string;
  readonly readLock: () => Promise<LockState>;
  /** Tells the settings page what opens the lock, or that nothing does any more. */
  readonly hold: SettingsDesk['hold'];
}

/** Locks and unlocks the rules through the background; the passphrase itself never leaves the page. */
export function createLockDesk({ ask, newId, readLock, hold }: LockWorld): LockDesk {
  const state = signal<LockState>({});
  const refresh = async (): Promise<LockState> => (state.value = await readLock());
  void refresh();
  const fault = signal<Fault | undefined>(undefined);
  let held: string | undefined;
  const take = (key: string | undefined): void => {
    held = key;
    hold(key);
  };
  const done = async (answer: Awaited<ReturnType<typeof ask<'policy.lock'>>>): Promise<boolean> => {
    fault.value = answer.ok ? undefined : answer.reason;
    await refresh();
    return answer.ok;
  };
  const withKey = (): { readonly key?: string } => (held === undefined ? {} : { key: held });

  return {
    state,
    fault,
    unlock: async (passphrase) => {
      const { lock } = await refresh();
      if (lock === undefined) return false;
      const key = await deriveKey(passphrase, lock);
      const isRight = await opens(lock, key);
      if (isRight) take(key);
      return isRight;
    },
    lock: async (passphrase) => {
      const { lock } = await createLock(passphrase);
      // Locked means locked, for whoever set it too.
      if (await done(await ask('policy.lock', { id: newId(), lock, ...withKey() }))) take(undefined);
    },
    remove: async () => {
      if (await done(await ask('policy.lock', { id: newId(), ...withKey() }))) take(undefined);
    },
    reset: async () => {
      if (await done(await ask('policy.reset', { id: newId() }))) take(undefined);
    },
  };
}
