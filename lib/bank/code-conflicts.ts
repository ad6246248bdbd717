import type { Phrase } from '../chat/phrase';

/** Codes that several phrases have, whatever the case, with these phrases: typed, such a code brings them all. */
export function codeConflicts(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const byCode = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const code = phrase.code.trim().toLowerCase();
    if (code === '') continue;
    const known = byCode.get(code);
    if (known === undefined) byCode.set(code, [phrase]);
    else known.push(phrase);
  }
  return new Map([...byCode].filter(([, all]) => all.length > 1));
}
