import { DIV, ENTER, FIELD, PRESS, composer, control, isEnter, on } from './sender';
import type { Sender } from './sender';

/** Controls and composers that are built of other things than a button and a text area. */
export const COMPONENT_SENDERS = {
  'click on a picture in a control': {
    layout: { composer: 'textarea', control: 'picture' },
    listen: on('click', control),
    gestures: ['click', 'tap'],
  },
  'mousedown on a picture in a control': {
    layout: { composer: 'editable', control: 'picture' },
    listen: on('mousedown', control),
    gestures: PRESS,
  },
  'click on an INPUT that submits': {
    layout: { composer: 'textarea', control: 'input' },
    listen: on('submit', ({ box }) => box),
    gestures: ['click', 'tap', 'requestSubmit', 'Space'],
  },
  'click on a link': {
    layout: { composer: 'textarea', control: 'link' },
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick', 'EnterOnControl'],
  },
  'click on a DIV that submits the form by script': {
    layout: DIV,
    listen: (chat) => {
      on('click', control, undefined, ({ box }) => box.requestSubmit())(chat);
      on('submit', ({ box }) => box)(chat);
    },
    gestures: ['click', 'tap', 'requestSubmit'],
  },
  'click on a label around a hidden control': {
    layout: { composer: 'editable', control: 'wrapping label' },
    listen: on('click', ({ control: label }) => label.querySelector('input') as HTMLElement),
    gestures: ['click', 'pageClick'],
  },
  'click in a component with a closed root': {
    layout: { composer: 'textarea', control: 'closed component' },
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick'],
  },
  'mousedown in a component with a closed root': {
    layout: { composer: 'editable', control: 'closed component' },
    listen: on('mousedown', control),
    gestures: PRESS,
  },
  'pointerup in a component with a closed root': {
    layout: { composer: 'textarea', control: 'closed component' },
    listen: on('pointerup', control),
    gestures: ['click', 'tap'],
  },
  'click in a component with an open root': {
    layout: { composer: 'textarea', control: 'open component' },
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick'],
  },
  'keydown in a composer with an open root': {
    layout: { composer: 'component', control: 'button' },
    listen: on('keydown', composer, isEnter),
    gestures: ENTER,
  },
  'click beside a composer with an open root': {
    layout: { composer: 'component', control: 'div' },
    listen: on('click', control),
    gestures: ['click', 'tap'],
  },
  'keydown in a text box of plain text': {
    layout: { composer: 'plain', control: 'none' },
    listen: on('keydown', composer, isEnter),
    gestures: ENTER,
  },
  'a press that lasts': {
    layout: FIELD,
    listen: (chat) => {
      let timer: number | undefined;
      chat.control.addEventListener('pointerdown', () => {
        timer = chat.view.setTimeout(chat.send, LONG);
      });
      for (const type of ['pointerup', 'pointercancel']) {
        chat.control.addEventListener(type, () => chat.view.clearTimeout(timer));
      }
    },
    gestures: ['longPress'],
  },
  'the menu of a press that lasts': {
    layout: DIV,
    listen: on('contextmenu', control),
    gestures: ['rightClick'],
  },
  'something dropped on the control': {
    layout: DIV,
    listen: on('drop', control),
    gestures: ['drop'],
  },
} as const satisfies Readonly<Record<string, Sender>>;

/** Milliseconds after which a press is a long one here. */
const LONG = 30;
