/**
 * A page that tries to send what was held, in the agent's name. Each runs in the page's own world over a warning that can
 * be confirmed, and has been in view long enough.
 */
export const APPROVE: Readonly<Record<string, () => void>> = {
  'presses Enter in the composer': () => {
    const box = document.querySelector('.reply-input');
    for (const type of ['keydown', 'keypress', 'keyup', 'keydown', 'keyup']) {
      box?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }));
    }
  },
  'presses Enter on the warning': () => {
    const host = document.querySelector(':popover-open');
    for (const type of ['keydown', 'keyup']) {
      host?.dispatchEvent(
        new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, composed: true }),
      );
    }
  },
  'presses Enter on the document and the window': () => {
    for (const target of [document, document.body, document.documentElement, window]) {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }));
    }
  },
  'clicks the warning': () => document.querySelector<HTMLElement>(':popover-open')?.click(),
  'clicks every point of the warning': () => {
    const host = document.querySelector<HTMLElement>(':popover-open');
    const box = host?.getBoundingClientRect();
    if (host === null || box === undefined) return;
    for (let x = box.left; x < box.left + 640; x += 12) {
      for (let y = box.top; y < box.top + 320; y += 12) {
        const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, detail: 1 };
        const hit = document.elementFromPoint(x, y) ?? host;
        for (const type of ['mousedown', 'mouseup', 'click']) hit.dispatchEvent(new MouseEvent(type, init));
      }
    }
  },
  'clicks the send control again and again': () => {
    for (let time = 0; time < 20; time += 1) document.querySelector<HTMLElement>('.send-btn')?.click();
  },
  'presses the send control with every kind of event': () => {
    const control = document.querySelector('.send-btn');
    for (const type of [
      'pointerdown',
      'mousedown',
      'touchstart',
      'pointerup',
      'mouseup',
      'touchend',
      'click',
      'dblclick',
    ]) {
      control?.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
    }
  },
  'submits the form': () => document.querySelector<HTMLFormElement>('.reply-box')?.requestSubmit(),
  'forges isTrusted': () => {
    const event = new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true });
    const getter = Object.getOwnPropertyDescriptor(event, 'isTrusted');
    try {
      Object.defineProperty(event, 'isTrusted', { get: () => true });
    } catch (error) {
      // The property is unforgeable; the attack goes on with what it has.
      if (getter === undefined) throw error;
    }
    document.querySelector('.reply-input')?.dispatchEvent(event);
    document.querySelector(':popover-open')?.dispatchEvent(new KeyboardEvent('keydown', event));
  },
  'dispatches a real event of the agent again': () => {
    const { lastReal } = window as { lastReal?: Event };
    if (lastReal !== undefined) document.querySelector('.reply-input')?.dispatchEvent(lastReal);
  },
  'takes the keyboard and presses Enter': () => {
    const box = document.querySelector<HTMLElement>('.reply-input');
    box?.focus();
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true }));
  },
  'breaks the line by a command': () => {
    document.querySelector<HTMLElement>('.reply-input')?.focus();
    document.execCommand('insertParagraph');
    document.execCommand('insertLineBreak');
  },
  'sends messages that sound like the extension’s own': () => {
    for (const name of [
      'draft.approve',
      'settings.changed',
      'sendAnyway',
      'confirm',
      'tuotie:confirm',
      'page.health',
    ]) {
      window.postMessage({ name, type: name, argument: { settings: { offAt: [location.origin] } } }, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: { confirm: true } }));
    }
  },
};
