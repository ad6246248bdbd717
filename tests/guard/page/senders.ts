import { COMPONENT_SENDERS } from './component-senders';
import { FRAME_SENDERS } from './frame-senders';
import { KEY_SENDERS } from './key-senders';
import { LAYER_SENDERS } from './layer-senders';
import { POINTER_SENDERS } from './pointer-senders';

/** Every way to send that a page was seen or can be imagined to use, by name. */
export const SENDERS = {
  ...KEY_SENDERS,
  ...POINTER_SENDERS,
  ...COMPONENT_SENDERS,
  ...LAYER_SENDERS,
  ...FRAME_SENDERS,
} as const;

export type SenderName = keyof typeof SENDERS;
