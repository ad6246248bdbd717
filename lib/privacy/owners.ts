import type { ReviewContext } from '../chat/draft';
import { normalise } from '../text/normalise';
import { readDigits } from '../text/digits';
import type { KnownValue } from './order-data';
import { orderData } from './order-data';
import { squeeze } from './squeeze';

/** Everything the context tells about whose data is whose, prepared once for a draft. */
export interface Owners {
  readonly own: readonly KnownValue[];
  readonly others: readonly KnownValue[];
  /** What this buyer wrote in this conversation, squeezed. */
  readonly echoed: () => string;
  /** The shop's own public data, squeezed. */
  readonly allowed: () => string;
  /** Whether a value was seen with other buyers only, by the keyed tags. */
  readonly isTagged: (kind: string, value: string) => boolean;
  readonly isTaggedHere: boolean;
}

// Beyond this a conversation is history: nobody confirms a number that far back.
const BUYER_MESSAGES = 40;
const LONGEST_ECHO = 6000;

/** Reads the context once; the readings that are rarely needed are made when asked for. */
export function readOwners(context: ReviewContext, allow: readonly string[]): Owners {
  const { known } = context;
  return {
    own: context.order === undefined ? [] : orderData(context.order),
    others: (context.others ?? []).flatMap(orderData),
    echoed: once(() => squeezed(buyerText(context))),
    allowed: once(() => squeezed(allow.join('\n'))),
    isTagged: (kind, value) => {
      const owners = known?.ownersOf(kind, value) ?? [];
      return owners.length > 0 && known !== undefined && !owners.includes(known.current);
    },
    isTaggedHere: known !== undefined,
  };
}

function buyerText(context: ReviewContext): string {
  return context.messages
    .filter((message) => message.from === 'buyer')
    .slice(-BUYER_MESSAGES)
    .map((message) => message.text)
    .join('\n')
    .slice(-LONGEST_ECHO);
}

function squeezed(text: string): string {
  return squeeze(readDigits(normalise(text))).text;
}

function once(read: () => string): () => string {
  let value: string | undefined;
  return () => {
    value ??= read();
    return value;
  };
}
