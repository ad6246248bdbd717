import { reportFault } from '../../lib/messages/report-fault';
import type { IntentModel } from '../../lib/suggest/intents/intent-model';
import { loadModel } from '../../lib/suggest/intents/load-model';

/**
 * The intent model that ships with the extension, or undefined when its file cannot be read: replies are then found by
 * their words alone.
 */
export async function readModel(): Promise<IntentModel | undefined> {
  try {
    const file = await fetch('/models/intents.bin');
    const read = loadModel(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) return read.model;
    reportFault(`intent model ${read.reason}`, undefined);
  } catch (fault) {
    reportFault('intent model', fault);
  }
  return undefined;
}
