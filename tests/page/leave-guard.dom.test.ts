import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLeaveGuard } from '../../lib/page/leave-guard';
import { leaveAgain } from '../../lib/page/send-again';

let field: HTMLTextAreaElement;
let card: HTMLElement;
let heard: string[];
let listening: AbortController;
/** What there is to decide by. */
let state: { barred: boolean; taking: boolean; active: boolean };

beforeEach(() => {
  field = document.createElement('textarea');
  card = document.createElement('x-card');
  document.body.replaceChildren(field, card);
  state = { barred: false, taking: false, active: true };
  heard = [];
  listening = new AbortController();
  const { signal } = listening;
  const guard = createLeaveGuard({
    composer: () => field,
    active: () => state.active,
    core: { bars: () => state.barred },
    warning: { element: card, isTakingKeyboard: () => state.taking },
  });
  for (const type of guard.types) {
    window.addEventListener(type, guard.handle, { capture: true, signal });
    document.addEventListener(type, (event) => heard.push(event.type), { capture: true, signal });
  }
});
afterEach(() => listening.abort());

const leave = (to: Element | null) => {
  field.dispatchEvent(new Event('change', { bubbles: true }));
  for (const type of ['blur', 'focusout'])
    field.dispatchEvent(new FocusEvent(type, { relatedTarget: to, bubbles: type === 'focusout' }));
};

describe('a page that listens to its composer being left', () => {
  test('hears of it where the draft may go', () => {
    leave(null);
    expect(heard).toEqual(['change', 'blur', 'focusout']);
  });

  test('hears nothing of it while the draft may not go', () => {
    state.barred = true;
    leave(null);
    expect(heard).toEqual([]);
  });

  test('hears nothing of it while our warning takes the keyboard, nor that anything else has it', () => {
    state.taking = true;
    leave(card);
    card.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(heard).toEqual([]);
  });

  test('does not hear of a press on our warning that takes the keyboard', () => {
    field.dispatchEvent(new FocusEvent('blur', { relatedTarget: card }));
    expect(heard).toEqual([]);
  });

  test('hears that the keyboard comes to the composer, and all of other fields', () => {
    state.barred = true;
    field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const other = document.createElement('input');
    document.body.append(other);
    other.dispatchEvent(new Event('change', { bubbles: true }));
    expect(heard).toEqual(['focusin', 'change']);
  });

  test('hears everything where Tuotie is off', () => {
    state = { barred: true, taking: true, active: false };
    leave(card);
    expect(heard).toEqual(['change', 'blur', 'focusout']);
  });
});

describe('a confirmed message', () => {
  test('goes by one way only, and the field is left only while it still stands there', () => {
    field.focus();
    heard = [];
    let stands = true;
    field.addEventListener('change', () => (stands = false));
    leaveAgain(field, () => stands);
    expect(heard).toEqual(['change']);
  });

  test('goes where the page sends when its field is left, and the keyboard comes back', () => {
    field.focus();
    heard = [];
    leaveAgain(field, () => true);
    expect(heard).toContain('blur');
    expect(document.activeElement).toBe(field);
  });
});
