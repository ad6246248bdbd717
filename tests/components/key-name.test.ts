import { describe, expect, test } from 'vitest';
import { findConflict } from '../../components/hotkeys/hotkey-list';
import { keyNameOf, refuseKey } from '../../components/hotkeys/key-name';
import { DEFAULT_SETTINGS } from '../../lib/chat/settings';

const press = (code: string, modifiers: readonly string[] = []) => ({
  code,
  ctrlKey: modifiers.includes('Ctrl'),
  altKey: modifiers.includes('Alt'),
  shiftKey: modifiers.includes('Shift'),
  metaKey: modifiers.includes('Meta'),
});

describe('a pressed key', () => {
  test.each([
    ['Digit1', ['Alt'], 'Alt+1'],
    ['KeyQ', ['Alt'], 'Alt+Q'],
    ['F2', [], 'F2'],
    ['KeyK', ['Shift', 'Ctrl'], 'Ctrl+Shift+K'],
    ['AltLeft', ['Alt'], undefined],
    ['', [], undefined],
  ])('%s with %j is named %s', (code, modifiers, name) => {
    expect(keyNameOf(press(code, modifiers))).toBe(name);
  });

  test.each([
    ['Alt+1', undefined],
    ['Alt+Shift+Z', undefined],
    ['F2', undefined],
    ['Q', 'typing'],
    ['Shift+Q', 'typing'],
    ['Enter', 'typing'],
    ['Ctrl+V', 'browser'],
    ['Alt+Tab', 'browser'],
    ['F5', 'browser'],
    ['Meta+K', 'browser'],
    ['Ctrl+Alt+Q', 'altgr'],
  ])('%s is taken unless refused: %s', (name, refusal) => {
    expect(refuseKey(name)).toBe(refusal);
  });
});

describe('keys that clash', () => {
  const { hotkeys } = DEFAULT_SETTINGS;

  test('are none by default', () => {
    expect(hotkeys.insert.map((_key, place) => findConflict(hotkeys, place))).toEqual(
      hotkeys.insert.map(() => undefined),
    );
  });

  test('are found on both sides', () => {
    const clashing = { ...hotkeys, search: 'Alt+1' };
    expect(findConflict(clashing, 'search')).toBe(0);
    expect(findConflict(clashing, 0)).toBe('search');
  });

  test('keys switched off do not clash', () => {
    expect(findConflict({ ...hotkeys, search: '', undo: '' }, 'search')).toBeUndefined();
  });
});
