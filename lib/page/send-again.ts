/**
 * Repeats a send that was held, once the agent has confirmed it on the warning: the same keys in the composer, or a whole
 * press of the send control (some controls take nothing less, some act on the first part of it).
 */
export function sendAgain(held: Event, composer: HTMLElement, sendControls: readonly HTMLElement[]): void {
  const [control] = sendControls;
  if (control === undefined || held.type.startsWith('key') || held.type === 'beforeinput') {
    pressKey(composer, held);
  } else {
    const path = held.composedPath();
    pressControl(sendControls.find((one) => path.includes(one)) ?? control);
  }
}

const ENTER = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };
const SHORTCUT = { key: 's', code: 'KeyS', keyCode: 83, which: 83 };

function pressKey(composer: HTMLElement, held: Event): void {
  const { ctrlKey = false, altKey = false, shiftKey = false, metaKey = false } = held as Partial<KeyboardEvent>;
  const init = {
    ...(altKey && 'code' in held && held.code === 'KeyS' ? SHORTCUT : ENTER),
    bubbles: true,
    cancelable: true,
    composed: true,
    ctrlKey,
    altKey,
    shiftKey,
    metaKey,
  };
  composer.focus({ preventScroll: true });
  for (const type of ['keydown', 'keypress', 'keyup']) composer.dispatchEvent(new KeyboardEvent(type, init));
}

function pressControl(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
  };
  control.dispatchEvent(
    new PointerEvent('pointerdown', { ...init, buttons: 1, isPrimary: true, pointerType: 'mouse' }),
  );
  control.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', { ...init, isPrimary: true, pointerType: 'mouse' }));
  control.dispatchEvent(new MouseEvent('mouseup', init));
  control.click();
}
