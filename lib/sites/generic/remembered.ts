/** Answers kept a question. */
const MOST_KEPT = 2_000;

/** `find`, whose answers to the same words are kept for a while, in memory only: names, times and states stand in many rows. */
export function remembered<T>(find: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as T;
    const found = find(words);
    if (known.size >= MOST_KEPT) known.clear();
    known.set(words, found);
    return found;
  };
}
