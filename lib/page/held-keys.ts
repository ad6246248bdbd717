import type { ArmedListener } from './armed-listeners';

export interface HeldKeysOptions {
  /** Keys that insert, as the settings write them. */
  readonly insertKeys: () => readonly string[];
  readonly active: () => boolean;
  /** The first modifier of an insert key went down, or the last one up. */
  readonly onHold: (down: boolean) => void;
}

const FLAGS = { Ctrl: 'ctrlKey', Alt: 'altKey', Meta: 'metaKey' } as const;

/** Notices that the agent is about to press an insert key: from the modifier on, the finger counts on the list as it is. */
export function watchHeldKeys({ insertKeys, active, onHold }: HeldKeysOptions): ArmedListener {
  let held = false;
  const tell = (down: boolean): void => {
    if (down === held) return;
    held = down;
    onHold(down);
  };
  return {
    types: ['keydown', 'keyup', 'blur'],
    handle: (event) => {
      if (event.type === 'blur') {
        // Only the window's own: with it the keyboard goes, and the key's end is never heard.
        if (event.target === event.currentTarget) tell(false);
      } else if (event.isTrusted) {
        tell(active() && holdsModifier(event as KeyboardEvent, insertKeys()));
      }
    },
  };
}

/** Shift alone types capitals, so it is no sign. */
function holdsModifier(event: KeyboardEvent, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const modifiers = (['Ctrl', 'Alt', 'Meta'] as const).filter((name) => key.split('+').includes(name));
    return modifiers.length > 0 && modifiers.every((name) => event[FLAGS[name]]);
  });
}
