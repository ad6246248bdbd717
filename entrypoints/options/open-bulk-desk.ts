import { ask } from '../../lib/messages/ask';
import { readLastBulk } from '../../lib/store/read-bank';
import { waitBriefly } from '../panel/wait-briefly';
import type { BulkDesk } from './create-bulk-desk';
import { createBulkDesk } from './create-bulk-desk';
import { PATIENT_CARRIER } from './patient-carrier';

/** The desk of this page for changes of many phrases. */
export function openBulkDesk(): BulkDesk {
  return createBulkDesk({
    now: () => performance.now(),
    pause: waitBriefly,
    ask: async (name, argument) => ask(name, argument, PATIENT_CARRIER),
    newId: () => crypto.randomUUID(),
    readLast: readLastBulk,
  });
}
