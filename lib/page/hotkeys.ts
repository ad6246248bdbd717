import type { Hotkeys } from '../chat/settings';
import type { ArmedListener } from './armed-listeners';

export type HotkeyDeed =
  | { readonly type: 'pick'; readonly place: number }
  | { readonly type: 'insertPhrase'; readonly phraseId: string }
  | { readonly type: 'search' | 'acceptFix' | 'takePhrase' | 'undo' | 'togglePanel' | 'remember' | 'dock' };

export interface HotkeyOptions {
  readonly hotkeys: () => Hotkeys;
  /** Keys of the page itself, as `Site.pageKeys` writes them. */
  readonly pageKeys: () => readonly string[];
  /** The event happened in a composer that holds nothing: there `/` opens the search. */
  readonly inEmptyComposer: (event: Event) => boolean;
  /** False: nothing to do it with, so the key stays the page's. */
  readonly perform: (deed: HotkeyDeed) => boolean;
  readonly active: () => boolean;
}

/** Keys that act in the page. None while an input method composes, none that the page uses itself. */
export function createHotkeys(options: HotkeyOptions): ArmedListener {
  let acted = false;
  return {
    types: ['keydown'],
    handle: (event) => {
      const key = event as KeyboardEvent;
      if (!options.active() || !key.isTrusted || key.isComposing || key.keyCode === 229) return;
      const deed = deedOf(key, options);
      if (deed === undefined) return;
      // A key held down repeats; what it asked for is done once, and the rest of it is not the page's either.
      const taken = key.repeat ? acted : options.perform(deed);
      acted = taken;
      if (!taken) return;
      key.preventDefault();
      key.stopImmediatePropagation();
    },
  };
}

function deedOf(event: KeyboardEvent, options: HotkeyOptions): HotkeyDeed | undefined {
  if (options.pageKeys().includes(nameOf(event, event.key))) return undefined;
  if (event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey && options.inEmptyComposer(event)) {
    return { type: 'search' };
  }
  // AltGr types characters; on Windows it reports itself as Ctrl+Alt.
  if (event.ctrlKey && event.getModifierState('AltGraph')) return undefined;
  return matchHotkey(nameOf(event, event.code.replace(/^(?:Key|Digit)/u, '')), options.hotkeys());
}

/** The deed of a key as the settings write it. */
function matchHotkey(name: string, hotkeys: Hotkeys): HotkeyDeed | undefined {
  const place = hotkeys.insert.indexOf(name);
  if (place >= 0) return { type: 'pick', place: place + 1 };
  const types = ['search', 'acceptFix', 'undo', 'togglePanel', 'remember'] as const;
  const type = types.find((one) => hotkeys[one] === name);
  if (type !== undefined) return { type };
  if (name === phraseKeyOf(hotkeys)) return { type: 'takePhrase' };
  const own = hotkeys.phrases.find(({ key }) => key === name);
  if (own !== undefined) return { type: 'insertPhrase', phraseId: own.phraseId };
  return name === dockKeyOf(hotkeys) ? { type: 'dock' } : undefined;
}

/** The key of the second choice is that of the first with Shift, which the settings do not give to anything else. */
export function phraseKeyOf({ acceptFix }: Hotkeys): string {
  return withShift(acceptFix);
}

/** The key that moves the panel is the one that hides it with Shift. */
export function dockKeyOf({ togglePanel }: Hotkeys): string {
  return withShift(togglePanel);
}

function withShift(name: string): string {
  const keys = name.split('+').filter((key) => key !== 'Shift');
  const [last = ''] = keys.splice(-1);
  const modifiers = keys.includes('Meta')
    ? [...keys.filter((key) => key !== 'Meta'), 'Shift', 'Meta']
    : [...keys, 'Shift'];
  return [...modifiers, last].join('+');
}

/** Modifiers in the settings' order, then the key. */
function nameOf(event: KeyboardEvent, key: string): string {
  const modifiers = [
    event.ctrlKey ? 'Ctrl' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey ? 'Shift' : '',
    event.metaKey ? 'Meta' : '',
  ];
  return [...modifiers.filter((modifier) => modifier !== ''), key].join('+');
}
