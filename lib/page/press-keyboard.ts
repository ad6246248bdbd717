import { isWritable } from '../sites/visible';

const COMMON = { bubbles: true, cancelable: true, composed: true };
const FIELDS = 'textarea, input';
/** What a form's Enter presses. */
const SUBMITTERS = 'button:not([type]), button[type="submit"], input[type="submit"], input[type="image"]';

/** Presses and releases a key, with what the browser makes of it: a click on a button, a line break, a submitted form. */
export function pressKeyboard(target: Element, init: KeyboardEventInit): void {
  const key = (type: string) => target.dispatchEvent(new KeyboardEvent(type, { ...COMMON, ...init }));
  // A shortcut types no character.
  const types = init.ctrlKey !== true && init.altKey !== true && init.metaKey !== true;
  const goesOn = key('keydown') && (!types || key('keypress'));
  const isSpace = init.key === ' ';
  if (isWritten(target)) {
    if (goesOn && types && init.key === 'Enter') breakLine(target, init.shiftKey === true);
    key('keyup');
    return;
  }
  if (goesOn && init.key === 'Enter') click(target);
  if (key('keyup') && goesOn && isSpace) click(target);
}

function isWritten(target: Element): boolean {
  return target.matches(FIELDS) || isWritable(target as HTMLElement);
}

function click(target: Element): void {
  target.closest<HTMLElement>('button, a, summary, input, [role="button"]')?.click();
}

function breakLine(target: Element, shift: boolean): void {
  if (target.tagName === 'INPUT') {
    submitImplicitly(target as HTMLInputElement);
    return;
  }
  const inputType = target.tagName === 'TEXTAREA' || shift ? 'insertLineBreak' : 'insertParagraph';
  if (target.dispatchEvent(new InputEvent('beforeinput', { ...COMMON, inputType }))) {
    // The news of a line break without the break: a page that takes no press made for the agent must find the draft as it was.
    target.dispatchEvent(new InputEvent('input', { ...COMMON, inputType, cancelable: false }));
  }
}

/** HTML, 4.10.21.2: Enter in a line of text presses the form's first submit button; a form without any is submitted. */
function submitImplicitly({ form }: HTMLInputElement): void {
  if (form === null) return;
  const button = [...form.elements].find((element) => element.matches(SUBMITTERS)) as HTMLButtonElement | undefined;
  if (button === undefined) form.requestSubmit();
  else button.click();
}
