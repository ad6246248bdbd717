import type { Hotkeys } from '../../lib/chat/settings';

type HotkeyDeed = Exclude<keyof Hotkeys, 'insert' | 'phrases'>;

/** One key of the settings: the n-th insert key (from 0), or a deed. */
export type HotkeyPlace = number | HotkeyDeed;

const DEEDS = ['search', 'acceptFix', 'undo', 'togglePanel', 'remember'] as const satisfies readonly HotkeyDeed[];

/** Every place of the settings, in the order of the page. */
export function placesOf(hotkeys: Hotkeys): HotkeyPlace[] {
  return [...hotkeys.insert.keys(), ...DEEDS];
}

/** The key at a place; empty where it has none. */
export function keyAt(hotkeys: Hotkeys, place: HotkeyPlace): string {
  return typeof place === 'number' ? (hotkeys.insert[place] ?? '') : hotkeys[place];
}

/** The hotkeys with another key at one place. */
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

/** The place of the settings that a phrase's key belongs to already, if any: there it acts, and not for the phrase. */
export function placeOf(hotkeys: Hotkeys, key: string): HotkeyPlace | undefined {
  return key === '' ? undefined : placesOf(hotkeys).find((place) => keyAt(hotkeys, place) === key);
}

/** The key of one phrase; empty: none. */
export function phraseKey({ phrases }: Hotkeys, phraseId: string): string {
  return phrases.find((one) => one.phraseId === phraseId)?.key ?? '';
}

/** Gives a phrase a key, taking it from another phrase; an empty key takes its own away. */
export function withPhraseKey(hotkeys: Hotkeys, phraseId: string, key: string): Hotkeys {
  const others = hotkeys.phrases.filter((one) => one.phraseId !== phraseId && one.key !== key);
  return { ...hotkeys, phrases: key === '' ? others : [...others, { key, phraseId }] };
}
