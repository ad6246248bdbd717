import { expect, test } from 'vitest';
import { watchHeldKeys } from '../../lib/page/held-keys';

function open(insertKeys: readonly string[] = ['Alt+1']) {
  const told: boolean[] = [];
  const state = { active: true };
  const { handle, types } = watchHeldKeys({
    insertKeys: () => insertKeys,
    active: () => state.active,
    onHold: (down) => told.push(down),
  });
  for (const type of types) window.addEventListener(type, handle);
  const key = (type: 'keydown' | 'keyup', init: KeyboardEventInit, trusted = true): void => {
    const event = new KeyboardEvent(type, init);
    Object.defineProperty(event, 'isTrusted', { value: trusted });
    handle(event);
  };
  return { told, key, state, handle };
}

test('a modifier of an insert key holds the list until it is up again', () => {
  const { told, key } = open();
  key('keydown', { key: 'Alt', altKey: true });
  key('keydown', { key: '1', altKey: true });
  key('keyup', { key: '1', altKey: true });
  expect(told).toEqual([true]);
  key('keyup', { key: 'Alt' });
  expect(told).toEqual([true, false]);
});

test('typing holds nothing, nor do capitals, other modifiers, scripts', () => {
  const { told, key } = open();
  key('keydown', { key: 'a' });
  key('keydown', { key: 'A', shiftKey: true });
  key('keydown', { key: 'c', ctrlKey: true });
  key('keydown', { key: 'Alt', altKey: true }, false);
  expect(told).toEqual([]);
});

test('keys without a modifier hold nothing', () => {
  const { told, key } = open(['F1', 'F2']);
  key('keydown', { key: 'F1' });
  expect(told).toEqual([]);
});

test('a window that loses the keyboard lets go', () => {
  const { told, key } = open();
  key('keydown', { key: 'Alt', altKey: true });
  window.dispatchEvent(new Event('blur'));
  expect(told).toEqual([true, false]);
});
