import type { Settings } from '../chat/settings';
import type { ArmedListener } from './armed-listeners';
import { readDraft } from './composer';
import { watchHeldKeys } from './held-keys';
import { createHotkeys } from './hotkeys';
import { isInComposer } from './in-composer';
import type { HotkeyHands } from './perform-hotkey';
import { performHotkey } from './perform-hotkey';
import { createLeaveGuard } from './leave-guard';
import type { LeaveGuardOptions } from './leave-guard';
import { createReach } from './reach';
import type { SendGuardOptions } from './send-guard';
import { createSendGuard } from './send-guard';

export interface AgentKeysOptions extends Pick<SendGuardOptions, 'composer' | 'sendControls' | 'active' | 'onFault'> {
  readonly warning: SendGuardOptions['warning'] & LeaveGuardOptions['warning'];
  readonly settings: () => Settings;
  /** Keys of the page itself. */
  readonly pageKeys: () => readonly string[];
  readonly hands: HotkeyHands;
}

/** The ears for the agent's own keys, in the order in which they must hear: hotkeys, then the guard of everything that sends. */
export function agentKeys(options: AgentKeysOptions): readonly ArmedListener[] {
  const { settings, composer, active, hands } = options;
  const guard = createSendGuard({ ...options, core: hands.check.core, onAttempt: hands.check.noteAttempt });
  return [
    watchHeldKeys({
      insertKeys: () => settings().hotkeys.insert,
      active,
      onHold: (down) => hands.link.frame.post({ type: 'hold', down }),
    }),
    // Before the guard: while the warning has the keyboard, the guard lets no key go further.
    createHotkeys({
      hotkeys: () => settings().hotkeys,
      pageKeys: options.pageKeys,
      inEmptyComposer: (event) => {
        const box = composer();
        return box !== undefined && isInComposer(event.composedPath(), box) && readDraft(box) === '';
      },
      perform: (deed) => performHotkey(deed, hands),
      active,
    }),
    guard,
    createReach(guard, options),
    createLeaveGuard({ ...options, core: hands.check.core }),
  ];
}
