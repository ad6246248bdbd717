import { keepOffer } from './apply-pack';
import { heedPack } from './heed-answer';
import type { PackRefusal } from './pack';
import type { PackWorld } from './pack-world';
import { MOST_SUBSCRIPTIONS, newSubscription, readSubscriptions, writeSubscriptions } from './subscriptions';
import { NO_TRUST, verifyPack } from './verify-pack';

/**
 * A file was looked at: it waits for the user, or why it does not. `locked`: a supervisor's lock keeps new packs out; `no-room`: the
 * disk is full, or as many as can be followed are.
 */
export type PackVerdict =
  | { readonly ok: true; readonly subscription: string }
  | { readonly ok: false; readonly reason: PackRefusal | 'locked' | 'no-room' };

/**
 * Takes a pack as a file: the next version of one that is followed, or a new one.
 *
 * @param id of the subscription, if it is a new one.
 * @param fingerprint what the user compared; empty takes whatever key signed it, which is shown and believed from then on.
 * @param mayAdd whether a new one is allowed.
 */
export async function offerPack(
  { bank, area, now, random }: Pick<PackWorld, 'bank' | 'area' | 'now' | 'random'>,
  id: string,
  text: string,
  fingerprint: string,
  mayAdd: boolean,
): Promise<PackVerdict> {
  const known = await readSubscriptions(area);
  const ofPack = (pack: string) => known.find((one) => one.pack === pack);
  const verified = await verifyPack(text, (pack) => ofPack(pack) ?? { ...NO_TRUST, fingerprint }, now());
  if (!verified.ok) return verified;
  const one = ofPack(verified.pack.id) ?? newSubscription({ id, address: '', fingerprint });
  const isNew = !known.includes(one);
  if (isNew && !mayAdd) return { ok: false, reason: 'locked' };
  if (isNew && known.length >= MOST_SUBSCRIPTIONS) return { ok: false, reason: 'no-room' };
  const kept = await bank.write(async (open) => keepOffer(open, one.id, verified.pack));
  if (!kept.ok) return { ok: false, reason: 'no-room' };
  const next = await heedPack(one, verified, one.etag, { now: now(), random: random() });
  const others = known.map((other) => (other === one ? next : other));
  await writeSubscriptions(area, isNew ? [...known, next] : others);
  return { ok: true, subscription: one.id };
}
