import { CHORDS } from '../gestures';
import {
  BARE,
  EDITABLE,
  ENTER,
  FIELD,
  FORM,
  both,
  breaksLine,
  composer,
  control,
  enterInComposer,
  isEnter,
  on,
  root,
  view,
  withKey,
} from './sender';
import type { Sender } from './sender';

/** Pages that send by the keyboard, or by the form that it submits. */
export const KEY_SENDERS = {
  keydown: { layout: FIELD, listen: on('keydown', composer, isEnter), gestures: [...ENTER, 'pageKey'] },
  keypress: { layout: FIELD, listen: on('keypress', composer, isEnter), gestures: ENTER },
  keyup: { layout: FIELD, listen: on('keyup', composer, isEnter), gestures: [...ENTER, 'pageKey'] },
  'keydown by keyCode': {
    layout: BARE,
    listen: on('keydown', composer, (event) => (event as KeyboardEvent).keyCode === 13),
    gestures: ENTER,
  },
  'keydown by code': {
    layout: BARE,
    listen: on('keydown', composer, (event) => (event as KeyboardEvent).code.endsWith('Enter')),
    gestures: ENTER,
  },
  'keydown, delegated to the document': {
    layout: FIELD,
    listen: on('keydown', root, enterInComposer),
    gestures: ENTER,
  },
  'keydown, captured by the document': {
    layout: FIELD,
    listen: on('keydown', root, enterInComposer, undefined, true),
    gestures: ENTER,
  },
  'keydown, captured by the window': {
    layout: FIELD,
    listen: on('keydown', view, enterInComposer, undefined, true),
    gestures: [...ENTER, 'pageKey'],
  },
  'keyup, captured by the window': {
    layout: EDITABLE,
    listen: on('keyup', view, enterInComposer, undefined, true),
    gestures: ENTER,
  },
  'keydown or keyup, whichever comes': {
    layout: FIELD,
    listen: both(on('keydown', composer, isEnter), on('keyup', composer, isEnter)),
    gestures: ENTER,
  },
  'keydown in an editable element': { layout: EDITABLE, listen: on('keydown', composer, isEnter), gestures: ENTER },
  'keyup in an editable element': { layout: EDITABLE, listen: on('keyup', composer, isEnter), gestures: ENTER },
  'beforeinput in a text area': { layout: FIELD, listen: on('beforeinput', composer, breaksLine), gestures: ['Enter'] },
  'beforeinput in an editable element': {
    layout: EDITABLE,
    listen: on('beforeinput', composer, breaksLine),
    gestures: ['Enter'],
  },
  'the line break itself': {
    layout: FIELD,
    listen: on('input', composer, (event) => (event as InputEvent).inputType === 'insertLineBreak'),
    gestures: ['Enter'],
  },
  'Ctrl+Enter': { layout: FIELD, listen: on('keydown', composer, withKey('ctrlKey')), gestures: ['Control+Enter'] },
  'Alt+Enter': { layout: FIELD, listen: on('keydown', composer, withKey('altKey')), gestures: ['Alt+Enter'] },
  'Shift+Enter': { layout: FIELD, listen: on('keydown', composer, withKey('shiftKey')), gestures: ['Shift+Enter'] },
  'Meta+Enter': { layout: FIELD, listen: on('keydown', composer, withKey('metaKey')), gestures: ['Meta+Enter'] },
  'Enter with any modifiers': {
    layout: FIELD,
    listen: on('keydown', composer, isEnter),
    gestures: [...ENTER, ...CHORDS],
  },
  'Enter with any modifiers, on keyup': {
    layout: EDITABLE,
    listen: on('keyup', composer, isEnter),
    gestures: [...ENTER, ...CHORDS],
  },
  'two modifiers and Enter': {
    layout: FIELD,
    listen: on('keydown', composer, (event) => isEnter(event) && modifiersOf(event) === 2),
    gestures: CHORDS.filter((chord) => chord.split('+').length === 3),
  },
  'a key that is kept down': {
    layout: FIELD,
    listen: on('keydown', composer, (event) => isEnter(event) && (event as KeyboardEvent).repeat),
    gestures: ['heldEnter'],
  },
  'the Enter of the number pad': {
    layout: FIELD,
    listen: on('keydown', composer, (event) => (event as KeyboardEvent).code === 'NumpadEnter'),
    gestures: ['NumpadEnter'],
  },
  'Alt+S': {
    layout: FIELD,
    listen: on('keydown', composer, (event) => {
      const { altKey, code } = event as KeyboardEvent;
      return altKey && code === 'KeyS';
    }),
    gestures: ['Alt+S'],
  },
  'Alt+S, heard by the document on keyup': {
    layout: EDITABLE,
    listen: on('keyup', root, (event) => (event as KeyboardEvent).code === 'KeyS'),
    gestures: ['Alt+S'],
  },
  'keydown, wherever the keyboard is': {
    layout: FIELD,
    listen: on('keydown', root, isEnter),
    gestures: ['Enter', 'EnterOnPage'],
  },
  'keyup, wherever the keyboard is': {
    layout: EDITABLE,
    listen: on('keyup', view, isEnter),
    gestures: ['Enter', 'EnterOnPage'],
  },
  'Ctrl+Enter, wherever the keyboard is': {
    layout: FIELD,
    listen: on('keydown', root, withKey('ctrlKey')),
    gestures: ['Control+Enter', 'Control+EnterOnPage'],
  },
  'a timer after keydown': {
    layout: FIELD,
    listen: on('keydown', composer, isEnter, ({ send }) => void setTimeout(send, 4)),
    gestures: ENTER,
  },
  'a promise after keydown': {
    layout: EDITABLE,
    listen: on('keydown', composer, isEnter, ({ send }) => void Promise.resolve().then(send)),
    gestures: ENTER,
  },
  'a message to itself after keydown': {
    layout: FIELD,
    listen: on('keydown', composer, isEnter, ({ send }) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => send());
      port1.start();
      port2.postMessage('send');
    }),
    gestures: ENTER,
  },
  'keydown that presses the control': {
    layout: FIELD,
    listen: both(
      on('keydown', composer, isEnter, (chat) => chat.control.click()),
      on('click', control),
    ),
    gestures: ['Enter', 'click', 'pageClick'],
  },
  'keydown that submits the form': {
    layout: { composer: 'textarea', control: 'submit' },
    listen: both(
      on('keydown', composer, isEnter, ({ box }) => box.requestSubmit()),
      on('submit', ({ box }) => box),
    ),
    gestures: ['Enter', 'click'],
  },
  'keydown that is sent on as another event': {
    layout: FIELD,
    listen: both(
      on('keydown', composer, isEnter, ({ box }) => box.dispatchEvent(new CustomEvent('chat-send'))),
      on('chat-send', ({ box }) => box),
    ),
    gestures: ENTER,
  },
  'keydown that is dispatched again': {
    layout: EDITABLE,
    listen: (chat) =>
      chat.composer.addEventListener('keydown', (event) => {
        if (!isEnter(event)) return;
        event.preventDefault();
        if (event.isTrusted || !event.ctrlKey) {
          chat.composer.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true }),
          );
        } else chat.send();
      }),
    gestures: ENTER,
  },
  'submit of a line of text': { layout: FORM, listen: on('submit', ({ box }) => box), gestures: ['Enter', 'click'] },
  'submit, captured by the window': {
    layout: FORM,
    listen: on('submit', view, undefined, undefined, true),
    gestures: ['Enter', 'click', 'requestSubmit'],
  },
  'submit from a script': {
    layout: { composer: 'textarea', control: 'submit' },
    listen: on('submit', ({ box }) => box),
    gestures: ['requestSubmit'],
  },
} as const satisfies Readonly<Record<string, Sender>>;

function modifiersOf(event: Event): number {
  const { ctrlKey, altKey, shiftKey, metaKey } = event as KeyboardEvent;
  return [ctrlKey, altKey, shiftKey, metaKey].filter(Boolean).length;
}
