import type { Phrase } from '../../chat/phrase';

/** A phrase that ships, before it gets its id, its owner and its group. */
export type StarterPhrase = Pick<Phrase, 'code' | 'title' | 'body' | 'keywords' | 'samples'>;
