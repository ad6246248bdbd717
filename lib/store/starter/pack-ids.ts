/** What ships, in the order in which it is offered: phrases of any trade, and of six trades. Each is a folder beside this file. */
export const PACK_IDS = ['general', 'apparel', 'beauty', 'fresh', 'electronics', 'baby', 'home'] as const;
export type PackId = (typeof PACK_IDS)[number];

/** The languages that shipped phrases are written in. */
export const PACK_LANGUAGES = ['zh-CN', 'zh-TW'] as const;
export type PackLanguage = (typeof PACK_LANGUAGES)[number];

const PREFIX = 'starter:';

/** The id of a shipped phrase. Those of any trade came first and have no name of a pack in it. */
export function starterId(pack: PackId, code: string): string {
  return pack === 'general' ? `${PREFIX}${code}` : `${PREFIX}${pack}/${code}`;
}

/** The pack that a phrase came with; undefined for the shop's own. */
export function packOf(phraseId: string): PackId | undefined {
  if (!phraseId.startsWith(PREFIX)) return undefined;
  const [name, code] = phraseId.slice(PREFIX.length).split('/');
  return code === undefined ? 'general' : PACK_IDS.find((id) => id === name);
}
