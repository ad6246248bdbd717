import type { Phrase } from '../../chat/phrase';
import type { PackId, PackLanguage } from './pack-ids';
import type { StarterIndex } from './starter-files';

/** Where the phrases that ship are read from. Undefined where a file cannot be read, as in a broken installation. */
export interface StarterSource {
  readonly readIndex: () => Promise<StarterIndex | undefined>;
  readonly readPacks: (packs: readonly PackId[], language: PackLanguage) => Promise<readonly Phrase[] | undefined>;
  /** The language to begin with. */
  readonly language: PackLanguage;
}

/** What a bank was given of what ships. */
export interface StarterChoice {
  readonly packs: readonly PackId[];
  readonly language: PackLanguage;
}

/** Everything that ships, of these packs; a bank that never chose has those of any trade. */
export const FIRST_PACKS: readonly PackId[] = ['general'];
