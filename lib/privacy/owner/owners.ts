import type { KnownData, ReviewContext } from '../../chat/draft';
import { readDigits } from '../../text/digits';
import type { Normalised } from '../../text/normalise';
import { normalise } from '../../text/normalise';
import { addressKeys } from '../reading/address-keys';
import type { KnownValue } from './order-data';
import { orderData } from './order-data';
import { speaksOfGift, speaksOfOtherAccount } from './other-account';
import { squeeze } from '../reading/squeeze';

/** A text in which values are looked up. */
export interface Source {
  /** Digits' reading without anything but letters and digits. */
  readonly squeezed: Normalised;
  /** Keys of the addresses in it. */
  readonly addressKeys: string;
  /** It speaks of an order that another account placed (S5). */
  readonly isOtherAccount: boolean;
  /** It speaks of a parcel for somebody else (S4). */
  readonly isGift: boolean;
}

/** Everything the context tells about whose data is whose, prepared once for a draft. */
export interface Owners {
  /** The order panel of this conversation. */
  readonly own: readonly KnownValue[];
  /** Other buyers' data given in clear. */
  readonly others: readonly KnownValue[];
  /** What this buyer wrote in this conversation. */
  readonly echoed: () => Source;
  /** The shop's own public data. */
  readonly allowed: () => Source;
  /** Whether other buyers' data is known as tags at all. */
  readonly hasTags: boolean;
  /** Whether a value was seen with other buyers and not with this one. */
  readonly isTagged: (kind: string, value: string) => boolean;
}

// Beyond this a conversation is history: nobody confirms a number that far back.
const BUYER_MESSAGES = 40;
const LONGEST_ECHO = 6000;

// The page hands over the same order and messages at every key: what was read from an object is kept as long as the object.
const ORDERS = createReadings<readonly KnownValue[]>();
const SOURCES = createReadings<Source>();

/** Reads the context once; the readings that are rarely needed are made when asked for. */
export function readOwners(context: ReviewContext, allow: readonly string[]): Owners {
  const { known, order } = context;
  const echoed = (): Source => SOURCES.of(context.messages, () => toSource(buyerText(context)));
  return {
    own: order === undefined ? [] : ORDERS.of(order, orderData),
    others: (context.others ?? []).flatMap((other) => ORDERS.of(other, orderData)),
    echoed,
    allowed: () => SOURCES.of(allow, () => toSource(allow.join('\n'))),
    hasTags: known !== undefined,
    isTagged: known === undefined ? () => false : rememberingAnswers(known),
  };
}

/** Making a tag costs more than everything else that is done with a word: none is made twice for one draft. */
function rememberingAnswers(known: KnownData): Owners['isTagged'] {
  const answers = new Map<string, boolean>();
  return (kind, value) => {
    const asked = `${kind}\n${value}`;
    const before = answers.get(asked);
    if (before !== undefined) return before;
    const answer = known.isOthers(kind, value);
    answers.set(asked, answer);
    return answer;
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

function toSource(text: string): Source {
  const words = normalise(text);
  return {
    squeezed: squeeze(readDigits(words)),
    addressKeys: addressKeys(words.text),
    isOtherAccount: speaksOfOtherAccount(words.text),
    isGift: speaksOfGift(words.text),
  };
}

interface Readings<T> {
  readonly of: <K extends object>(key: K, read: (key: K) => T) => T;
}

function createReadings<T>(): Readings<T> {
  const kept = new WeakMap<object, T>();
  return {
    of: (key, read) => {
      const before = kept.get(key);
      if (before !== undefined) return before;
      const now = read(key);
      kept.set(key, now);
      return now;
    },
  };
}
