import type { Hotkeys } from '../../lib/chat/settings';

type HotkeyDeed = Exclude<keyof Hotkeys, 'insert'>;

/** One key of the settings: the n-th insert key (from 0), or a deed. */
export type HotkeyPlace = number | HotkeyDeed;

const DEEDS = ['search', 'acceptFix', 'undo', 'togglePanel', 'remember'] as const satisfies readonly HotkeyDeed[];

/** Every place of the settings, in the order of the page. */
export function placesOf(hotkeys: Hotkeys): HotkeyPlace[] {
  return [...hotkeys.insert.keys(), ...DEEDS];
}

export function keyAt(hotkeys: Hotkeys, place: HotkeyPlace): string {
  return typeof place === 'number' ? (hotkeys.insert[place] ?? '') : hotkeys[place];
}

export function withKey(hotkeys: Hotkeys, place: HotkeyPlace, key: string): Hotkeys {
  return typeof place === 'number'
    ? { ...hotkeys, insert: hotkeys.insert.map((before, n) => (n === place ? key : before)) }
    : { ...hotkeys, [place]: key };
}

/** Another place with the same key, if any: of two with one key, only the first would ever work. */
export function findConflict(hotkeys: Hotkeys, place: HotkeyPlace): HotkeyPlace | undefined {
  const key = keyAt(hotkeys, place);
  return key === '' ? undefined : placesOf(hotkeys).find((other) => other !== place && keyAt(hotkeys, other) === key);
}
