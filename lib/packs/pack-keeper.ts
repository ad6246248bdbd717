import { createTurns } from '../chat/in-turn';
import type { Once } from '../store/write-once';
import type { Written } from '../store/written';
import { applyPack, removePack, rollBackPack } from './apply-pack';
import { isDue } from './heed-answer';
import { createLook } from './look-at-pack';
import { withManaged } from './managed';
import type { PackVerdict } from './offer-pack';
import { offerPack } from './offer-pack';
import type { Apply, PackWorld } from './pack-world';
import { createSettling } from './settle-policy';
import type { Subscription } from './subscriptions';
import { isImposed, MOST_SUBSCRIPTIONS, newSubscription, readSubscriptions, writeSubscriptions } from './subscriptions';

/** Follows the shop's packs. The only writer of subscriptions. */
export interface PackKeeper {
  /** Follows an address from now on; the first look is `check`. `quota`: ten are followed already. */
  readonly subscribe: (wish: Pick<Subscription, 'id' | 'address' | 'fingerprint'>) => Promise<Written>;
  /** A pack as a file. `mayAdd`: one that is not followed yet, too. */
  readonly offer: (id: string, text: string, fingerprint: string, mayAdd: boolean) => Promise<PackVerdict>;
  /** Looks now. How it ended stands in the subscription. */
  readonly check: (subscription: string) => Promise<void>;
  readonly apply: Apply;
  /** `not-found`: there is no version before, or the company's policy says which one is in use. */
  readonly rollBack: (once: Once, subscription: string) => Promise<Written>;
  /** `not-found`: there is none, or the company's policy set it up. */
  readonly unsubscribe: (once: Once, subscription: string, isKept: boolean) => Promise<Written>;
  /** Looks wherever it is time to. */
  readonly wake: () => Promise<void>;
  /** At the start, and when it changes: heeds the company's policy, finishes what was cut short, and sees when to look next. */
  readonly lookOver: () => Promise<void>;
}

/** Milliseconds: the shortest alarm that Chromium allows. */
const SHORTEST_ALARM = 30_000;

/** One thing after the other where subscriptions are written; phrases are the bank's transaction, the rules the settings' turn. */
export function createPackKeeper(world: PackWorld): PackKeeper {
  const { bank, area, now } = world;
  const inTurn = createTurns();
  const settle = createSettling(world);
  const settled = async (written: Written): Promise<Written> => (written.ok ? settle() : written);
  const apply: Apply = async (once, subscription, version, taken) =>
    settled(await bank.write(async (open) => applyPack(open, once, subscription, version, taken)));
  const look = createLook(world, inTurn, apply);
  const check: PackKeeper['check'] = async (id) => {
    await look(id);
    await schedule(world);
  };

  return {
    apply,
    check,
    subscribe: async (wish) => inTurn(async () => subscribe(world, wish)),
    offer: async (...file) => inTurn(async () => offerPack(world, ...file)),
    rollBack: async (once, subscription) => {
      const one = (await readSubscriptions(area)).find(({ id }) => id === subscription);
      if (one !== undefined && isImposed(one)) return { ok: false, reason: 'not-found' };
      return settled(await bank.write(async (open) => rollBackPack(open, once, subscription)));
    },
    unsubscribe: async (once, subscription, isKept) =>
      inTurn(async () => {
        const known = await readSubscriptions(area);
        const one = known.find(({ id }) => id === subscription);
        if (one === undefined || one.managed) return { ok: false, reason: 'not-found' };
        const written = await settled(await bank.write(async (open) => removePack(open, once, subscription, isKept)));
        if (!written.ok) return written;
        const left = known.filter((other) => other !== one);
        await writeSubscriptions(area, left);
        await schedule(world);
        return written;
      }),
    wake: async () => {
      const due = (await readSubscriptions(area)).filter((one) => isDue(one, now()));
      for (const { id } of due) await look(id);
      await schedule(world);
    },
    lookOver: async () => {
      await inTurn(async () => {
        const known = await readSubscriptions(area);
        const next = withManaged(known, await world.readManaged(), world.newId);
        if (JSON.stringify(next) !== JSON.stringify(known)) await writeSubscriptions(area, next);
      });
      // Where the disk is full the next start tries again.
      await settle();
      // Whoever starts work finds the company's phrases there, and not only after the first alarm.
      const fresh = (await readSubscriptions(area)).filter(
        ({ checkedAt, address }) => checkedAt === 0 && address !== '',
      );
      for (const { id } of fresh) await look(id);
      await schedule(world);
    },
  };
}

async function subscribe(
  world: PackWorld,
  wish: Pick<Subscription, 'id' | 'address' | 'fingerprint'>,
): Promise<Written> {
  const known = await readSubscriptions(world.area);
  if (known.some(({ id }) => id === wish.id)) return { ok: true };
  if (known.length >= MOST_SUBSCRIPTIONS) return { ok: false, reason: 'quota' };
  await writeSubscriptions(world.area, [...known, newSubscription(wish)]);
  await schedule(world);
  return { ok: true };
}

/** One alarm for all, at the time of the first look that is due. */
async function schedule({ area, now, setAlarm }: PackWorld): Promise<void> {
  const times = (await readSubscriptions(area)).flatMap(({ address, nextAt }) => (address === '' ? [] : [nextAt]));
  await setAlarm(times.length === 0 ? undefined : Math.max(Math.min(...times), now() + SHORTEST_ALARM));
}
