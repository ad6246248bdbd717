type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** The name of a pressed key as settings keep it (`Alt+1`, `F2`); undefined while only modifiers are down. */
export function keyNameOf(press: KeyPress): string | undefined {
  if (press.code === '' || /^(?:Control|Alt|Shift|Meta|OS)/u.test(press.code)) return undefined;
  const modifiers = [
    press.ctrlKey && 'Ctrl',
    press.altKey && 'Alt',
    press.shiftKey && 'Shift',
    press.metaKey && 'Meta',
  ];
  return [...modifiers.filter((name) => name !== false), press.code.replace(/^(?:Key|Digit)/u, '')].join('+');
}

/**
 * Why a key cannot be taken: `typing` writes or edits text, `browser` belongs to the browser or the system, `altgr` is how
 * European keyboards write `@`. Undefined: it can.
 */
export function refuseKey(name: string): 'typing' | 'browser' | 'altgr' | undefined {
  const modifiers = new Set(name.split('+').slice(0, -1));
  const key = name.split('+').at(-1) ?? '';
  if (modifiers.has('Ctrl') && modifiers.has('Alt')) return 'altgr';
  if (modifiers.has('Meta')) return 'browser';
  if (modifiers.has('Alt')) return /^(?:F4|Tab|ArrowLeft|ArrowRight|Space)$/u.test(key) ? 'browser' : undefined;
  if (/^F\d+$/u.test(key)) return /^F(?:5|11|12)$/u.test(key) ? 'browser' : undefined;
  return modifiers.has('Ctrl') ? 'browser' : 'typing';
}
