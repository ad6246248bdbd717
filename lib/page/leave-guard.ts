import type { ArmedListener } from './armed-listeners';
import type { GuardCore } from './guard-core';
import { isInComposer } from './in-composer';
import type { SendGuardOptions } from './send-guard';
import type { Warning } from './warning';

export interface LeaveGuardOptions extends Pick<SendGuardOptions, 'composer' | 'active'> {
  readonly core: Pick<GuardCore, 'bars'>;
  readonly warning: Pick<Warning, 'element' | 'isTakingKeyboard'>;
}

/**
 * Some pages send what stands in the composer as soon as it is left. So they hear nothing of its being left for our warning,
 * nor while what stands there may not go; the keyboard goes where it goes all the same.
 */
export function createLeaveGuard({ composer, core, warning, active }: LeaveGuardOptions): ArmedListener {
  const hides = (event: Event): boolean => {
    const path = event.composedPath();
    if (warning.isTakingKeyboard()) return true;
    if (event.type.startsWith('focus') && event.type !== 'focusout') return false;
    const box = composer();
    if (box === undefined || !isInComposer(path, box)) return false;
    return ('relatedTarget' in event && event.relatedTarget === warning.element) || bars();
  };
  /** Fails closed: where nobody can say whether the draft may go, nobody hears of it. */
  const bars = (): boolean => {
    try {
      return core.bars(performance.now());
    } catch {
      return true;
    }
  };
  return {
    types: ['change', 'blur', 'focusout', 'focus', 'focusin'],
    handle: (event) => {
      if (active() && hides(event)) event.stopImmediatePropagation();
    },
  };
}
