import type { Phrase } from '../chat/phrase';
import type { Bank, ChangeKind, PhraseVersion } from './bank';

/** Versions kept of one phrase. */
const MOST_VERSIONS = 20;

/** The versions of a phrase before the one in the bank, the newest first. */
export async function readVersions(bank: Bank, phraseId: string): Promise<readonly PhraseVersion[]> {
  return (await bank.history.get(phraseId))?.versions ?? [];
}

/** Keeps phrases as they are before a change; to be called inside its transaction. One row a phrase, so that the oldest go by themselves. */
export async function keepVersions(bank: Bank, before: readonly Phrase[], at: number, by: ChangeKind): Promise<void> {
  const known = await bank.history.bulkGet(before.map(({ id }) => id));
  await bank.history.bulkPut(
    before.map((phrase, place) => ({
      id: phrase.id,
      versions: [{ phrase, at, by }, ...(known[place]?.versions ?? [])].slice(0, MOST_VERSIONS),
    })),
  );
}

/** A change of `at` was taken back: what it had replaced is the phrase again and no longer a version of it. */
export async function dropVersions(bank: Bank, ids: readonly string[], at: number): Promise<void> {
  const known = (await bank.history.bulkGet([...ids])).filter((row) => row !== undefined);
  await bank.history.bulkPut(
    known.map(({ id, versions }) => ({ id, versions: versions.filter((version) => version.at !== at) })),
  );
}

/** Forgets the versions of phrases that are gone for good. One that was brought back under its id keeps them. */
export async function forgetHistories(bank: Bank, ids: readonly string[]): Promise<void> {
  const phrases = await bank.phrases.bulkGet([...ids]);
  await bank.history.bulkDelete(ids.filter((_, place) => phrases[place] === undefined));
}

/** Whether two versions differ in nothing but their place in a list. */
export function saysTheSame(a: Phrase, b: Phrase): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf(phrase: Phrase): string {
  const { owner, group, title, body, code, keywords, samples, intents, validFrom, validUntil } = phrase;
  return JSON.stringify([owner, group, title, body, code, keywords, samples, intents, validFrom, validUntil]);
}
