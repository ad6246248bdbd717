import * as v from 'valibot';
import { parseAddress } from './address';
import { parseFingerprint } from './signing';
import type { Subscription } from './subscriptions';
import { MOST_SUBSCRIPTIONS, newSubscription } from './subscriptions';

const WishSchema = v.object({
  address: v.string(),
  fingerprint: v.string(),
  automatic: v.optional(v.boolean(), false),
});
const PolicySchema = v.object({ packs: v.pipe(v.array(v.unknown()), v.maxLength(MOST_SUBSCRIPTIONS)) });

/** A pack that the company's policy wants followed. */
export type ManagedPack = Pick<Subscription, 'address' | 'fingerprint' | 'automatic'>;

/**
 * What the company's policy says (`public/managed-schema.json`): `{"packs": [{"address", "fingerprint", "automatic"}]}`. An entry
 * that is no address or no fingerprint is left out.
 */
export function parseManaged(stored: unknown, loopback: boolean): readonly ManagedPack[] {
  const parsed = v.safeParse(PolicySchema, stored);
  if (!parsed.success) return [];
  return parsed.output.packs.flatMap((one) => {
    const wish = v.safeParse(WishSchema, one);
    if (!wish.success) return [];
    const address = parseAddress(wish.output.address, loopback);
    const fingerprint = parseFingerprint(wish.output.fingerprint);
    return address === undefined || fingerprint === undefined
      ? []
      : [{ address, fingerprint, automatic: wish.output.automatic }];
  });
}

/**
 * The subscriptions once the policy is heeded: what it names is followed and cannot be ended here, what it no longer names belongs to
 * the user again. Where it names another fingerprint than before, or than the user did, that one is believed from now on.
 */
export function withManaged(
  subscriptions: readonly Subscription[],
  wanted: readonly ManagedPack[],
  newId: () => string,
): readonly Subscription[] {
  const left = subscriptions.map(({ named, ...one }): Subscription => {
    const wish = wanted.find(({ address }) => address === one.address);
    if (wish === undefined) return { ...one, managed: false, automatic: false };
    const { fingerprint, automatic } = wish;
    const isBelieved = fingerprint === named || fingerprint === one.fingerprint;
    const trusted = isBelieved ? one : newSubscription({ id: one.id, address: one.address, fingerprint });
    return { ...trusted, managed: true, automatic, named: fingerprint };
  });
  const known = new Set(subscriptions.map(({ address }) => address));
  const once = new Map(wanted.map((wish) => [wish.address, wish]));
  const added = [...once.values()]
    .filter(({ address }) => !known.has(address))
    .map((wish) => ({ ...newSubscription({ id: newId(), managed: true, ...wish }), named: wish.fingerprint }));
  return withRoomForManaged([...left, ...added]);
}

/** As many as can be followed, in their order: where that is not all, the user's newest go, and never what the policy names. */
function withRoomForManaged(all: readonly Subscription[]): readonly Subscription[] {
  const own = all.filter(({ managed }) => !managed);
  const kept = new Set(own.slice(0, MOST_SUBSCRIPTIONS - (all.length - own.length)));
  return all.filter((one) => one.managed || kept.has(one));
}
