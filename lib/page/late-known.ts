import type { Conversation } from '../chat/conversation';
import type { KnownBuyers } from './known-buyers';

/** Known buyers that come with a script of their own: what was shown before it came is learnt then. */
export interface LateKnown extends Pick<KnownBuyers, 'as' | 'namesBeside' | 'learn' | 'take' | 'forget'> {
  readonly use: (known: KnownBuyers) => void;
}

/** Conversations shown before it is there: seconds at most. */
const MOST_EARLY = 50;

/** Stands in for the known buyers until they are there: till then nobody’s data is known. */
export function createLateKnown(): LateKnown {
  let known: KnownBuyers | undefined;
  const early = new Map<string, Conversation>();
  return {
    use: (loaded) => {
      known = loaded;
      for (const conversation of early.values()) loaded.learn(conversation);
      early.clear();
    },
    as: (buyerKey) => known?.as(buyerKey) ?? { isOthers: () => false },
    namesBeside: (buyerKey) => known?.namesBeside(buyerKey) ?? [],
    learn: (conversation) => {
      if (known !== undefined) known.learn(conversation);
      else if (early.size < MOST_EARLY) early.set(conversation.buyer.key, conversation);
    },
    // What was shared earlier comes when the key is asked for.
    take: (key, packed) => known?.take(key, packed),
    forget: () => {
      early.clear();
      known?.forget();
    },
  };
}
