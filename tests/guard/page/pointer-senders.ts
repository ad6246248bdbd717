import { DIV, FIELD, PRESS, control, on, onControl, root, view } from './sender';
import type { Sender } from './sender';

/** Pages that send by a press of their send control. */
export const POINTER_SENDERS = {
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
} as const satisfies Readonly<Record<string, Sender>>;
