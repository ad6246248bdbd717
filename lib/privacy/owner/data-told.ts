import type { Message } from '../../chat/message';
import { ALL_DETECTORS } from '../all-detectors';
import { readDataText } from '../data-text';
import { ownerOf } from '../ownership';
import type { KnownValue } from './order-data';
import { readOwners } from './owners';

const NOBODY = readOwners({ messages: [] }, []);

/**
 * What a buyer tells in a message as canonical values to remember. Not what is the shop's: 是寄到柳青路128号吗 says again what the agent gave as
 * the return address, and the next buyer is to have it as well.
 */
export function dataToldIn(text: string, messages: readonly Message[]): readonly KnownValue[] {
  const told = dataIn(text, false);
  if (told.length === 0) return told;
  const shops = new Set(
    messages.flatMap((said) => (said.from === 'agent' ? dataIn(said.text, true) : [])).map(({ value }) => value),
  );
  return told.filter(({ value }) => !shops.has(value));
}

function dataIn(text: string, isPublic: boolean): readonly KnownValue[] {
  const reading = readDataText(text);
  return ALL_DETECTORS.flatMap((detector) =>
    detector.find(reading).flatMap((candidate) => {
      const { value, confidence } = candidate;
      if (confidence === 'doubtful' || (ownerOf(reading, detector, candidate, NOBODY) === 'public') !== isPublic)
        return [];
      // An address is asked for key by key.
      return (detector.kind === 'address' ? value.split('|') : [value]).map((one) => ({
        kind: detector.kind,
        value: one,
      }));
    }),
  );
}
