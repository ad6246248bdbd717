import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Phrase } from '../chat/phrase';
import type { PackId, PackLanguage } from '../store/starter/pack-ids';
import { PACK_IDS, PACK_LANGUAGES, starterId } from '../store/starter/pack-ids';
import type { StarterPhrase } from '../store/starter/read-starter-file';
import { readStarterFile } from '../store/starter/read-starter-file';
import type { StarterIndex } from '../store/starter/starter-files';
import { packFile, STARTER_INDEX } from '../store/starter/starter-files';
import { inTaiwan } from './taiwan-wording';

const FOLDER = new URL('../store/starter/', import.meta.url);

/**
 * The phrases of a pack as they ship. Ids are `starter:…`, so a later version can tell its own phrases from the shop's; `updatedAt` 0
 * makes any edit by the shop newer than what ships. Throws when a file cannot be read.
 */
export function readStarterPack(pack: PackId, language: PackLanguage = 'zh-CN'): readonly Phrase[] {
  return readFolder(pack).map(({ taiwan, ...phrase }) => ({
    ...(language === 'zh-CN' ? phrase : { ...inTaiwan(phrase), ...taiwan }),
    id: starterId(pack, phrase.code),
    owner: 'shop',
    updatedAt: 0,
  }));
}

function readFolder(pack: PackId): readonly StarterPhrase[] {
  const folder = new URL(`${pack}/`, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => readStarterFile(`${pack}/${name}`, readFileSync(new URL(name, folder), 'utf8')));
}

/** The phrases of any trade: the bank a new installation starts with. */
export const ALL_STARTER_PHRASES = readStarterPack('general');

/** What the extension carries of all packs, by path in its folder: a list of them, and a file for each pack and language. */
export function starterAssets(): readonly { readonly path: string; readonly contents: string }[] {
  const files = PACK_IDS.flatMap((pack) =>
    PACK_LANGUAGES.map((language) => ({
      path: packFile(pack, language),
      contents: JSON.stringify(readStarterPack(pack, language)),
    })),
  );
  const edition = createHash('sha256').update(files.map(({ contents }) => contents).join('\n'));
  const index: StarterIndex = {
    edition: edition.digest('hex').slice(0, 16),
    packs: PACK_IDS.map((id) => ({ id, phrases: readFolder(id).length })),
  };
  return [...files, { path: STARTER_INDEX, contents: JSON.stringify(index) }];
}
