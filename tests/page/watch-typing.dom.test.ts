import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTyping } from '../../lib/page/watch-typing';

const IDLE = { requestIdleCallback: (then: () => void) => (setTimeout(then, 0), 0) } as unknown as Window;
let box: HTMLTextAreaElement;
let paused: number;
let edited: number;
let known: boolean;
let listening: AbortController;
let watch: ReturnType<typeof watchTyping>;

beforeEach(() => {
  vi.useFakeTimers();
  box = document.createElement('textarea');
  document.body.replaceChildren(box);
  [paused, edited, known] = [0, 0, true];
  listening = new AbortController();
  watch = watchTyping({
    view: IDLE,
    composer: () => box,
    active: () => true,
    onText: () => {
      edited += 1;
      // Whoever reads the page because of an edit must know that more of it is coming.
      known &&= watch.isTyping();
    },
    onPause: () => (paused += 1),
  });
  for (const type of watch.types)
    window.addEventListener(type, watch.handle, { capture: true, signal: listening.signal });
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

const type = (isComposing = false) =>
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing }));

const begin = () => box.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, composed: true }));

test('a pause comes within 150 ms of the last key, once', () => {
  for (let i = 0; i < 5; i += 1) {
    type();
    vi.advanceTimersByTime(50);
  }
  expect([edited, paused, known]).toEqual([5, 0, true]);
  expect(watch.isTyping()).toBe(true);
  vi.advanceTimersByTime(100);
  expect(paused).toBe(1);
  expect(watch.isTyping()).toBe(false);
});

test('an editor that takes what is typed itself, and never says so, is heard all the same, and no other twice', () => {
  begin();
  expect(edited).toBe(0);
  vi.advanceTimersByTime(150);
  expect([edited, paused]).toEqual([1, 1]);
  begin();
  type();
  vi.advanceTimersByTime(150);
  expect([edited, paused]).toEqual([2, 2]);
});

test('none comes while an input method composes, however long that takes', () => {
  type();
  box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  type(true);
  vi.advanceTimersByTime(5_000);
  expect(paused).toBe(0);
  box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
  vi.advanceTimersByTime(150);
  expect(paused).toBe(1);
});
