import { beforeEach, describe, expect, test } from 'vitest';
import type { Attempt } from '../../lib/page/attempt';
import { attemptOf, PLAIN_PRESS } from '../../lib/page/attempt';
import { sendAgain } from '../../lib/page/send-again';

const HEARD =
  'pointerdown touchstart pointerup touchend mousedown mouseup click auxclick dblclick contextmenu keydown keypress beforeinput keyup submit'.split(
    ' ',
  );
const COMMON = { bubbles: true, cancelable: true, composed: true };

let form: HTMLFormElement;
let field: HTMLTextAreaElement;
let control: HTMLButtonElement;
let words: HTMLElement;

beforeEach(() => {
  form = document.createElement('form');
  field = document.createElement('textarea');
  control = document.createElement('button');
  words = document.createElement('span');
  control.type = 'button';
  words.textContent = '发送';
  control.append(words);
  form.append(field, control);
  document.body.replaceChildren(form);
});

/** What is made of a press that was held, by the events of which the guard heard. */
function attempt(target: Element, events: readonly Event[]): Attempt {
  let made: Attempt | undefined;
  const note = (event: Event) => {
    made = attemptOf(event, made);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listening = new AbortController();
  for (const type of HEARD) window.addEventListener(type, note, { capture: true, signal: listening.signal });
  for (const event of events) target.dispatchEvent(event);
  listening.abort();
  return made ?? PLAIN_PRESS;
}

function heardOf(again: Attempt, controls: readonly HTMLElement[] = [control]): readonly string[] {
  const heard: string[] = [];
  const listening = new AbortController();
  for (const type of HEARD) {
    document.addEventListener(type, (event) => heard.push(`${type} on ${nameOf(event)}`), { signal: listening.signal });
  }
  sendAgain(again, field, controls);
  listening.abort();
  return heard;
}

const nameOf = ({ target }: Event) => (target as Element).tagName.toLowerCase();
const typesOf = (heard: readonly string[]) => heard.map((one) => one.split(' ')[0]);
const pointer = (type: string, init: PointerEventInit = {}) => new PointerEvent(type, { ...COMMON, ...init });
const mouse = (type: string, init: MouseEventInit = {}) => new MouseEvent(type, { ...COMMON, ...init });
const key = (type: string, init: KeyboardEventInit) => new KeyboardEvent(type, { ...COMMON, ...init });
const finger = (type: string) => new Event(type, COMMON);

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13 };
const TAP = ['pointerdown', 'touchstart', 'pointerup', 'touchend', 'mousedown', 'mouseup', 'click'];
const CLICK = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe('a press that was held is made again', () => {
  test('by a finger where it was a finger’s, with the clicks that a browser makes of it', () => {
    const held = attempt(control, [pointer('pointerdown', { pointerType: 'touch' }), finger('touchstart')]);
    expect(typesOf(heardOf(held))).toEqual(TAP);
  });

  test('with the button that only its last event told of', () => {
    const held = attempt(control, [pointer('pointerdown'), pointer('pointerup'), mouse('auxclick', { button: 1 })]);
    expect(typesOf(heardOf(held)).at(-1)).toBe('auxclick');
  });

  test('by a finger where the page made up a touch without a pointer', () => {
    expect(typesOf(heardOf(attempt(control, [finger('touchend')])))).toEqual(TAP);
  });

  test('without clicks where the page prevents the touch', () => {
    control.addEventListener('touchstart', (event) => event.preventDefault());
    const held = attempt(control, [finger('touchstart')]);
    expect(typesOf(heardOf(held))).toEqual(TAP.slice(0, 4));
  });

  test('by the mouse, on the very words that were pressed', () => {
    const held = attempt(words, [pointer('pointerdown', { pointerType: 'mouse' }), mouse('mousedown')]);
    expect(heardOf(held)).toEqual(CLICK.map((type) => `${type} on span`));
  });

  test('on the control as it stands now where the pressed one is gone', () => {
    const held = attempt(words, [pointer('pointerdown')]);
    words.remove();
    expect(heardOf(held)).toEqual(CLICK.map((type) => `${type} on button`));
  });

  test('twice where it was a double click', () => {
    const held = attempt(control, [...[1, 2].flatMap(() => CLICK.map((type) => mouse(type))), mouse('dblclick')]);
    expect(typesOf(heardOf(held))).toEqual([...CLICK, ...CLICK, 'dblclick']);
  });

  test('by the middle button', () => {
    const held = attempt(control, [pointer('pointerdown', { button: 1 }), mouse('mousedown', { button: 1 })]);
    expect(typesOf(heardOf(held)).at(-1)).toBe('auxclick');
  });

  test('by the right button, with the call for the menu', () => {
    const held = attempt(control, [pointer('pointerdown', { button: 2 }), mouse('contextmenu', { button: 2 })]);
    expect(typesOf(heardOf(held))).toContain('contextmenu');
  });

  test('by Enter in the composer, as far as the line break', () => {
    const held = attempt(field, [key('keydown', ENTER)]);
    expect(heardOf(held)).toEqual(['keydown', 'keypress', 'beforeinput', 'keyup'].map((type) => `${type} on textarea`));
  });

  test('by Enter with its modifiers, which types no character', () => {
    const held = attempt(field, [key('keydown', { ...ENTER, ctrlKey: true, shiftKey: true })]);
    const modifiers: boolean[] = [];
    field.addEventListener('keydown', (event) => modifiers.push(event.ctrlKey, event.shiftKey, event.altKey));
    expect(typesOf(heardOf(held))).toEqual(['keydown', 'keyup']);
    expect(modifiers).toEqual([true, true, false]);
  });

  test('by the Enter of the number pad', () => {
    const codes: string[] = [];
    field.addEventListener('keydown', ({ code }) => codes.push(code));
    heardOf(attempt(field, [key('keydown', { ...ENTER, code: 'NumpadEnter' })]));
    expect(codes).toEqual(['NumpadEnter']);
  });

  test.each([
    ['Enter', ENTER, ['keydown', 'keypress', 'click', 'keyup']],
    ['the space bar', { key: ' ', code: 'Space', keyCode: 32 }, ['keydown', 'keypress', 'keyup', 'click']],
  ])('by %s on the control, as far as the click', (_, init, types) => {
    expect(heardOf(attempt(control, [key('keydown', init)]))).toEqual(types.map((type) => `${type} on button`));
  });

  test('by a line break that no key had made', () => {
    const held = attempt(field, [new InputEvent('beforeinput', { ...COMMON, inputType: 'insertLineBreak' })]);
    expect(typesOf(heardOf(held))).toEqual(['keydown', 'keypress', 'beforeinput', 'keyup']);
  });

  test('by submitting the form where a script had submitted it', () => {
    form.addEventListener('submit', (event) => event.preventDefault());
    const held = attempt(form, [new SubmitEvent('submit', COMMON)]);
    expect(heardOf(held, [])).toEqual(['submit on form']);
  });

  test('by Enter in a line of text, which submits its form', () => {
    const line = document.createElement('input');
    form.prepend(line);
    control.type = 'submit';
    form.addEventListener('submit', (event) => event.preventDefault());
    const held = attempt(line, [key('keydown', ENTER)]);
    const heard: string[] = [];
    for (const type of ['click', 'submit']) form.addEventListener(type, () => heard.push(type));
    sendAgain(held, line, []);
    expect(heard).toEqual(['click', 'submit']);
  });

  test('by Enter where there is nothing to press', () => {
    expect(typesOf(heardOf(PLAIN_PRESS, []))).toContain('keydown');
  });
});
