import { DIV, EDITABLE, ENTER, FIELD, PRESS, composer, control, isEnter, on } from './sender';
import type { Sender } from './sender';

/** Chats in frames. */
export const FRAME_SENDERS = {
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
  'keydown in a frame of a blob': {
    layout: { ...FIELD, place: 'blob' },
    listen: on('keydown', composer, isEnter),
    gestures: ENTER,
  },
  'click in a frame within a frame': {
    layout: { ...DIV, place: 'nested' },
    listen: on('click', control),
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
