import { readFileSync } from 'node:fs';
import type { IntentModel } from '../suggest/intents/intent-model';
import { loadModel } from '../suggest/intents/load-model';

/** The intent model that ships with the extension; throws when the file is missing or not what this version reads. */
export function readShippedModel(): IntentModel {
  const read = loadModel(readFileSync(new URL('../../public/models/intents.bin', import.meta.url)));
  if (!read.ok) throw new Error(`public/models/intents.bin is ${read.reason}: train it again`);
  return read.model;
}
