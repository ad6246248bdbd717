import type { Fetched } from './fetch-pack';
import type { Pack, PackRefusal } from './pack';
import { pauseBefore } from './schedule';
import { fingerprintOf } from './signing';
import type { Subscription } from './subscriptions';
import type { Verified } from './verify-pack';
import { verifyPack } from './verify-pack';

/** The moment of a look, and the chance that moves the next one. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** 0 to 1. */
  readonly random: number;
}

/** No look is ever set further ahead, so one that is was set by a clock that has been put back since. */
const FURTHEST = 48 * 60 * 60 * 1_000;

/** Whether it is time to look. */
export function isDue({ address, nextAt }: Subscription, now: number): boolean {
  return address !== '' && (nextAt <= now || nextAt > now + FURTHEST);
}

/** What an address's answer means: how the subscription stands now, and the version that has come, if one has. */
export async function heed(
  one: Subscription,
  answer: Fetched,
  all: readonly Subscription[],
  moment: Moment,
): Promise<{ readonly next: Subscription; readonly offered?: Pack }> {
  if (answer.kind === 'refused') return { next: heedRefusal(one, answer.reason, moment, answer.retryAfter) };
  if (answer.kind === 'same') return { next: heedSame(one, moment) };
  const verified = await verifyPack(answer.text, () => one, moment.now);
  if (!verified.ok) return { next: heedRefusal(one, verified.reason, moment) };
  if (all.some(({ id, pack }) => id !== one.id && pack === verified.pack.id)) {
    return { next: heedRefusal(one, 'already-there', moment) };
  }
  return { next: await heedPack(one, verified, answer.etag, moment), offered: verified.pack };
}

/** The subscription after a look that gave nothing good: what is known of the pack stays. */
export function heedRefusal(
  one: Subscription,
  fault: PackRefusal | undefined,
  { now, random }: Moment,
  retryAfter = 0,
): Subscription {
  const failures = one.failures + 1;
  const nextAt = now + pauseBefore(failures, random, retryAfter);
  return { ...one, failures, checkedAt: now, nextAt, ...(fault === undefined ? {} : { fault }) };
}

/** The subscription after a good pack: its key is the one to believe, its version the lowest to be taken from now on. */
export async function heedPack(
  one: Subscription,
  { pack, key, digest }: Verified & { readonly ok: true },
  etag: string,
  { now, random }: Moment,
): Promise<Subscription> {
  const { fault: _, ...rest } = one;
  return {
    ...rest,
    key,
    fingerprint: await fingerprintOf(key),
    pack: pack.id,
    name: pack.name,
    highest: pack.version,
    digest,
    issued: pack.issued,
    expires: pack.expires,
    etag,
    checkedAt: now,
    nextAt: now + pauseBefore(0, random),
    failures: 0,
  };
}

/** Nothing new. That is good news until the last one has run out: then somebody may be keeping the new ones back. */
function heedSame(one: Subscription, { now, random }: Moment): Subscription {
  const { fault: _, ...rest } = one;
  const known = { ...rest, checkedAt: now, nextAt: now + pauseBefore(0, random), failures: 0 };
  return one.expires <= now ? { ...known, fault: 'frozen' } : known;
}
