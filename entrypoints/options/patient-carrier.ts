import { browser } from 'wxt/browser';
import type { Carrier } from '../../lib/messages/ask';

/** Writing tens of thousands of rows takes longer than any other message: each try is waited for so many times as long. */
const PATIENCE = 15;

export const PATIENT_CARRIER: Carrier = {
  send: async (message) => browser.runtime.sendMessage(message),
  wait: async (milliseconds) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds * PATIENCE);
    }),
};
