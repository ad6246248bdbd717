import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';
import type { HotkeyDeed, HotkeyOptions } from '../../lib/page/hotkeys';
import { createHotkeys } from '../../lib/page/hotkeys';

/** Presses a key and tells what was done and whether the page still gets it. */
function press(init: KeyboardEventInit & { readonly isTrusted?: boolean }, options: Partial<HotkeyOptions> = {}) {
  const deeds: HotkeyDeed[] = [];
  const { handle } = createHotkeys({
    hotkeys: () => DEFAULT_SETTINGS.hotkeys,
    pageKeys: () => [],
    inEmptyComposer: () => false,
    perform: (deed) => deeds.push(deed) > 0,
    active: () => true,
    ...options,
  });
  const event = new KeyboardEvent('keydown', { cancelable: true, ...init });
  Object.defineProperty(event, 'isTrusted', { value: init.isTrusted ?? true });
  handle(event);
  return { deeds, taken: event.defaultPrevented };
}

test.each([
  [
    { code: 'Digit1', key: '1', altKey: true },
    { type: 'pick', place: 1 },
  ],
  // A Mac writes other characters with Option: only the code tells.
  [
    { code: 'Digit5', key: '∞', altKey: true },
    { type: 'pick', place: 5 },
  ],
  [{ code: 'KeyQ', key: 'q', altKey: true }, { type: 'search' }],
  [{ code: 'KeyF', key: 'ƒ', altKey: true }, { type: 'acceptFix' }],
  [{ code: 'KeyZ', key: 'z', altKey: true }, { type: 'undo' }],
  [{ code: 'KeyH', key: 'h', altKey: true }, { type: 'togglePanel' }],
  [{ code: 'KeyJ', key: '∆', altKey: true }, { type: 'remember' }],
])('%j does %j and is kept from the page', (key, deed) => {
  expect(press(key)).toEqual({ deeds: [deed], taken: true });
});

test.each([
  ['without its modifier', { code: 'Digit1', key: '1' }],
  ['with one more modifier', { code: 'Digit1', key: '1', altKey: true, shiftKey: true }],
  ['under an input method', { code: 'KeyQ', key: 'q', altKey: true, isComposing: true }],
  ['made by a script', { code: 'KeyQ', key: 'q', altKey: true, isTrusted: false }],
])('a key %s is the page’s', (_, key) => {
  expect(press(key)).toEqual({ deeds: [], taken: false });
});

test('the key of a phrase asks for that phrase, unless the key does something already', () => {
  const phrases = [
    { key: 'Alt+9', phraseId: 'p9' },
    { key: 'Alt+Q', phraseId: 'p1' },
  ];
  const hotkeys = () => ({ ...DEFAULT_SETTINGS.hotkeys, phrases });
  expect(press({ code: 'Digit9', key: '9', altKey: true }, { hotkeys }).deeds).toEqual([
    { type: 'insertPhrase', phraseId: 'p9' },
  ]);
  expect(press({ code: 'KeyQ', key: 'q', altKey: true }, { hotkeys }).deeds).toEqual([{ type: 'search' }]);
});

test('the key that hides the panel moves it with Shift, unless a phrase has that key', () => {
  const key = { code: 'KeyH', key: 'H', altKey: true, shiftKey: true };
  expect(press(key).deeds).toEqual([{ type: 'dock' }]);
  const phrases = [{ key: 'Alt+Shift+H', phraseId: 'p1' }];
  const hotkeys = () => ({ ...DEFAULT_SETTINGS.hotkeys, phrases });
  expect(press(key, { hotkeys }).deeds).toEqual([{ type: 'insertPhrase', phraseId: 'p1' }]);
});

test('a key that the page uses itself is left to it', () => {
  expect(press({ code: 'KeyQ', key: 'q', altKey: true }, { pageKeys: () => ['Alt+q'] }).deeds).toEqual([]);
});

test('a slash opens the search in an empty composer only', () => {
  const slash = { code: 'Slash', key: '/' };
  expect(press(slash).deeds).toEqual([]);
  expect(press(slash, { inEmptyComposer: () => true }).deeds).toEqual([{ type: 'search' }]);
});

test('a key with nothing to do it with is the page’s', () => {
  expect(press({ code: 'KeyF', key: 'f', altKey: true }, { perform: () => false }).taken).toBe(false);
});

test('a key held down is done once, and its repetitions are not the page’s', () => {
  const deeds: HotkeyDeed[] = [];
  const { handle } = createHotkeys({
    hotkeys: () => DEFAULT_SETTINGS.hotkeys,
    pageKeys: () => [],
    inEmptyComposer: () => false,
    perform: (deed) => deeds.push(deed) > 0,
    active: () => true,
  });
  const taken = [false, true, true].map((repeat) => {
    const event = new KeyboardEvent('keydown', { code: 'KeyJ', key: 'j', altKey: true, repeat, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    handle(event);
    return event.defaultPrevented;
  });
  expect(deeds).toEqual([{ type: 'remember' }]);
  expect(taken).toEqual([true, true, true]);
});
