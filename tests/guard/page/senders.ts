import type { Gesture } from '../gestures';
import type { Chat, ChatLayout } from './chat';

/** One way in which a page sends, and the gestures of an agent that make it send. */
export interface Sender {
  readonly layout: ChatLayout;
  /** Adds the page's own listeners. */
  readonly listen: (chat: Chat) => void;
  readonly gestures: readonly Gesture[];
}

const FIELD: ChatLayout = { composer: 'textarea', control: 'button' };
const EDITABLE: ChatLayout = { composer: 'editable', control: 'div' };
const BARE: ChatLayout = { composer: 'textarea', control: 'none' };
const DIV: ChatLayout = { composer: 'textarea', control: 'div' };
const FORM: ChatLayout = { composer: 'input', control: 'submit' };

const isEnter = (event: Event): boolean => {
  const key = event as KeyboardEvent;
  return key.key === 'Enter' && !key.isComposing && key.keyCode !== 229;
};

type Target = (chat: Chat) => EventTarget;
const composer: Target = (chat) => chat.composer;
const control: Target = (chat) => chat.control;
const root: Target = (chat) => chat.document;
const view: Target = (chat) => chat.view;

/** Sends when an event comes to a target; `fits` says which ones. */
function on(
  type: string,
  target: Target,
  fits: (event: Event, chat: Chat) => boolean = () => true,
  then: (chat: Chat, event: Event) => void = ({ send }) => send(),
  capture = false,
): Sender['listen'] {
  return (chat) =>
    target(chat).addEventListener(
      type,
      (event) => {
        if (!fits(event, chat)) return;
        event.preventDefault();
        then(chat, event);
      },
      { capture, passive: false },
    );
}

const inComposer = (event: Event, chat: Chat) => event.composedPath().includes(chat.composer);
const onControl = (event: Event, chat: Chat) => event.composedPath().includes(chat.control);
const enterInComposer = (event: Event, chat: Chat) => isEnter(event) && inComposer(event, chat);
const withKey = (name: 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey') => (event: Event) =>
  isEnter(event) && (event as KeyboardEvent)[name];
const breaksLine = (event: Event) => /^insert(?:LineBreak|Paragraph)$/u.test((event as InputEvent).inputType);
const both =
  (...listens: readonly Sender['listen'][]): Sender['listen'] =>
  (chat) => {
    for (const listen of listens) listen(chat);
  };

const ENTER: readonly Gesture[] = ['Enter', 'NumpadEnter'];
const PRESS: readonly Gesture[] = ['click'];

/** Every way to send that a page was seen or can be imagined to use, by name. */
export const SENDERS = {
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
  click: {
    layout: FIELD,
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick', 'Space', 'EnterOnControl'],
  },
  'click on a DIV': { layout: DIV, listen: on('click', control), gestures: ['click', 'tap', 'pageClick'] },
  'click on words in a control': {
    layout: { composer: 'editable', control: 'nested' },
    listen: on('click', ({ control: words }) => words.parentElement as HTMLElement),
    gestures: ['click', 'tap', 'pageClick'],
  },
  'click on a label': {
    layout: { composer: 'textarea', control: 'label' },
    listen: on('click', ({ document }) => document.querySelector('#send') as HTMLElement),
    gestures: ['click', 'pageClick'],
  },
  'click on the control\u2019s surroundings': {
    layout: DIV,
    listen: on('click', ({ control: button }) => button.parentElement as HTMLElement),
    gestures: ['click', 'padding'],
  },
  'click, delegated to the document': { layout: DIV, listen: on('click', root, onControl), gestures: PRESS },
  'click, captured by the window': {
    layout: FIELD,
    listen: on('click', view, onControl, undefined, true),
    gestures: ['click', 'tap', 'pageClick', 'Space'],
  },
  'double click': { layout: DIV, listen: on('dblclick', control), gestures: ['doubleClick'] },
  'middle click': { layout: DIV, listen: on('auxclick', control), gestures: ['middleClick'] },
  mousedown: { layout: DIV, listen: on('mousedown', control), gestures: PRESS },
  mouseup: { layout: DIV, listen: on('mouseup', control), gestures: ['click', 'dragRelease'] },
  'mousedown, delegated to the document': { layout: FIELD, listen: on('mousedown', root, onControl), gestures: PRESS },
  'mouseup heard by the window after mousedown': {
    layout: DIV,
    listen: (chat) => {
      let down = false;
      chat.control.addEventListener('mousedown', () => {
        down = true;
      });
      chat.view.addEventListener('mouseup', () => {
        if (down) chat.send();
        down = false;
      });
    },
    gestures: ['click', 'dragAway'],
  },
  pointerdown: { layout: DIV, listen: on('pointerdown', control), gestures: ['click', 'tap'] },
  pointerup: { layout: DIV, listen: on('pointerup', control), gestures: ['click', 'tap', 'dragRelease'] },
  'pointerdown, captured by the window': {
    layout: FIELD,
    listen: on('pointerdown', view, onControl, undefined, true),
    gestures: ['click', 'tap'],
  },
  touchstart: { layout: DIV, listen: on('touchstart', control), gestures: ['tap'] },
  touchend: { layout: DIV, listen: on('touchend', control), gestures: ['tap'] },
  'keydown in a srcdoc frame': {
    layout: { ...FIELD, place: 'srcdoc' },
    listen: on('keydown', composer, isEnter),
    gestures: ENTER,
  },
  'click in a srcdoc frame': { layout: { ...DIV, place: 'srcdoc' }, listen: on('click', control), gestures: PRESS },
  'keyup in an empty frame': {
    layout: { ...EDITABLE, place: 'blank' },
    listen: on('keyup', composer, isEnter),
    gestures: ENTER,
  },
  'mousedown in an empty frame': {
    layout: { ...DIV, place: 'blank' },
    listen: on('mousedown', control),
    gestures: PRESS,
  },
  'click beside the composer’s frame': {
    layout: { ...EDITABLE, place: 'split' },
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick'],
  },
  'mousedown beside the composer’s frame': {
    layout: { ...FIELD, place: 'split' },
    listen: on('mousedown', control),
    gestures: PRESS,
  },
} as const satisfies Readonly<Record<string, Sender>>;

export type SenderName = keyof typeof SENDERS;
