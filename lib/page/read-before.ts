/** What has been read already, told by numbers from which no text can be had back. */
export interface ReadBefore {
  /** Whether these words of this buyer are met for the first time; from now on they are not. */
  readonly isNew: (buyerKey: string, words: string) => boolean;
  readonly forget: () => void;
}

/** Texts remembered; a day's work is below it. */
const MOST = 20_000;

/** `seed`: 32 random bits. Not keyed like what is known of buyers: a page's whole history is asked for again at each of its changes. */
export function createReadBefore(seed: number): ReadBefore {
  const met = new Set<number>();
  return {
    isNew: (buyerKey, words) => {
      const print = printOf(`${buyerKey}\u0000${words}`, seed);
      if (met.has(print)) return false;
      met.add(print);
      if (met.size > MOST) met.delete(met.values().next().value ?? 0);
      return true;
    },
    forget: () => met.clear(),
  };
}

/** 53 bits of two mixed sums (MurmurHash3's constants): two of 20,000 texts meet once in forty million days. */
function printOf(text: string, seed: number): number {
  let [low, high] = [seed, Math.imul(seed, 0x9e3779b1)];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
    low ^= low >>> 13;
    high ^= high >>> 16;
  }
  return (high & 0x1fffff) * 2 ** 32 + (low >>> 0);
}
