import type { PackId, PackLanguage } from './pack-ids';

/** The list of what ships, as the build writes it into the extension's folder. */
export interface StarterIndex {
  /** Another one whenever a shipped phrase is another. */
  readonly edition: string;
  readonly packs: readonly { readonly id: PackId; readonly phrases: number }[];
}

/** Paths in the extension's folder. */
export const STARTER_INDEX = 'starter/index.json';
export const packFile = (pack: PackId, language: PackLanguage): string => `starter/${pack}.${language}.json`;
