/** What a supervisor's command adds to a pack's content. */
import * as v from 'valibot';
import { canonicalJson } from '../packs/canonical';
import type { KeyChange, Pack, SignedPack } from '../packs/pack';
import { PACK_FORMAT, PACK_FORMAT_VERSION } from '../packs/pack';
import { PackSchema } from '../packs/pack-schema';
import { signPack } from '../packs/signing';
import type { PackKeys } from './pack-keys';

/** Signs a pack. Throws, with the places, where the content is none that an agent's machine would take. */
export async function signedPack(
  content: Pack,
  { key, secret }: PackKeys,
  keyChanges: readonly KeyChange[] = [],
): Promise<SignedPack> {
  const parsed = v.safeParse(PackSchema, content);
  if (!parsed.success) throw new Error(`the pack would be refused: ${v.summarize(parsed.issues)}`);
  const canonical = canonicalJson(content);
  if (canonical === undefined) throw new Error('the pack would be refused: it holds what JSON cannot say in one way');
  const signature = await signPack(canonical, secret);
  return { format: PACK_FORMAT, formatVersion: PACK_FORMAT_VERSION, key, signature, keyChanges, content };
}
