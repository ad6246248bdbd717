import { PRESS, control, on, onControl, root } from './sender';
import type { Sender } from './sender';

/** Pages with another control that sends, in a layer over the page, besides the one beside the composer. */
export const LAYER_SENDERS = {
  'click in a popover': {
    layout: { composer: 'textarea', control: 'popover' },
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick'],
  },
  'mousedown in a menu': {
    layout: { composer: 'editable', control: 'menu' },
    listen: on('mousedown', control),
    gestures: PRESS,
  },
  'click in a menu, delegated to the document': {
    layout: { composer: 'textarea', control: 'menu' },
    listen: on('click', root, onControl),
    gestures: ['click', 'tap', 'pageClick'],
  },
  'click in a dialog': {
    layout: { composer: 'textarea', control: 'dialog' },
    listen: on('click', control),
    gestures: ['click', 'tap', 'pageClick', 'Space', 'EnterOnControl'],
  },
} as const satisfies Readonly<Record<string, Sender>>;
