import { isTextField } from '../sites/visible';
import type { Attempt } from './attempt';
import { focusComposer, isInComposer } from './in-composer';
import { pressKeyboard } from './press-keyboard';
import { pressPointer } from './press-pointer';

/**
 * Makes a press again that was held, with the same device at the same place: some controls listen to fingers only, some to
 * the release of a key. What the browser would make of it (a click, a line break, a submitted form) is made too, unless the
 * page prevents it.
 */
export function sendAgain(attempt: Attempt, composer: HTMLElement, sendControls: readonly HTMLElement[]): void {
  if (attempt.by === 'submit') {
    submit(attempt, composer);
    return;
  }
  const target = attempt.target?.isConnected === true ? attempt.target : undefined;
  if (attempt.by === 'key') {
    const inComposer =
      target === undefined ||
      isInComposer([target], composer) ||
      composer.contains(target) ||
      attempt.init.altKey === true;
    if (inComposer) focusComposer(composer);
    pressKeyboard(inComposer ? composer : target, attempt.init);
    return;
  }
  const control = target ?? sendControls[0];
  if (control === undefined) pressKeyboard(composer, ENTER);
  else pressPointer(control, attempt);
}

/**
 * Leaves a field and comes back to it, for pages that send by that. `stands`: whether the message still stands there, which
 * must not go twice.
 */
export function leaveAgain(composer: HTMLElement, stands: () => boolean): void {
  if (isTextField(composer)) composer.dispatchEvent(new Event('change', { bubbles: true }));
  if (!stands() || !composer.matches(':focus')) return;
  composer.blur();
  focusComposer(composer);
}

const ENTER: KeyboardEventInit = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13 };

function submit({ target, submitter }: Extract<Attempt, { by: 'submit' }>, composer: HTMLElement): void {
  const form = (target?.isConnected === true ? target : composer.closest('form')) as HTMLFormElement | null;
  form?.requestSubmit(submitter?.isConnected === true ? submitter : null);
}
