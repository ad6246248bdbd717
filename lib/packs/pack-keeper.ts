import type { Settings } from '../chat/settings';
import type { BankKeeper } from '../store/bank-keeper';
import type { InTurn } from '../store/in-turn';
import { createTurns } from '../store/in-turn';
import type { StorageArea } from '../store/storage-area';
import type { Once } from '../store/write-once';
import type { Written } from '../store/written';
import { applyPack, keepOffer, readPackRecord, readPackRecords, removePack, rollBackPack } from './apply-pack';
import type { fetchPack } from './fetch-pack';
import { heed, heedPack, heedRefusal, isDue } from './heed-answer';
import type { ManagedPack } from './managed';
import { withManaged } from './managed';
import type { PackRefusal } from './pack';
import { settlePolicy } from './settle-policy';
import type { Subscription } from './subscriptions';
import { MOST_SUBSCRIPTIONS, newSubscription, readSubscriptions, writeSubscriptions } from './subscriptions';
import { NO_TRUST, verifyPack } from './verify-pack';

/** A file was looked at: it waits for the user, or why it does not. `locked`: a supervisor's lock keeps new packs out. */
export type PackVerdict =
  | { readonly ok: true; readonly subscription: string }
  | { readonly ok: false; readonly reason: PackRefusal | 'locked' };

/** Follows the shop's packs. The only writer of subscriptions. */
export interface PackKeeper {
  /** Follows an address from now on; the first look is `check`. `quota`: ten are followed already. */
  readonly subscribe: (wish: Pick<Subscription, 'id' | 'address' | 'fingerprint'>) => Promise<Written>;
  /** A pack as a file. `mayAdd`: one that is not followed yet, too. */
  readonly offer: (id: string, text: string, fingerprint: string, mayAdd: boolean) => Promise<PackVerdict>;
  /** Looks now. How it ended stands in the subscription. */
  readonly check: (subscription: string) => Promise<void>;
  readonly apply: (once: Once, subscription: string, version: number, taken: ReadonlySet<string>) => Promise<Written>;
  readonly rollBack: (once: Once, subscription: string) => Promise<Written>;
  /** `not-found`: there is none, or the company's policy set it up. */
  readonly unsubscribe: (once: Once, subscription: string, isKept: boolean) => Promise<Written>;
  /** Looks wherever it is time to. */
  readonly wake: () => Promise<void>;
  /** At the start: heeds the company's policy, finishes what was cut short, and sees when to look next. */
  readonly lookOver: () => Promise<void>;
}

export interface PackWorld {
  readonly bank: Pick<BankKeeper, 'read' | 'write'>;
  readonly area: StorageArea;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly newId: () => string;
  readonly fetchPack: typeof fetchPack;
  /** Whether the user has allowed asking at this address. */
  readonly mayAsk: (address: string) => Promise<boolean>;
  readonly readManaged: () => Promise<readonly ManagedPack[]>;
  /** Sets the one alarm; undefined takes it away. */
  readonly setAlarm: (at: number | undefined) => Promise<void>;
  /** The queue of those who write the settings. */
  readonly inSettingsTurn: InTurn;
  readonly settingsChanged: (settings: Settings) => Promise<void>;
}

/** Milliseconds: the shortest alarm that Chromium allows. */
const SHORTEST_ALARM = 30_000;

export function createPackKeeper(world: PackWorld): PackKeeper {
  const { bank, area, now } = world;
  const inTurn = createTurns();
  const looking = new Map<string, Promise<void>>();

  const change = async (id: string, to: (one: Subscription) => Subscription): Promise<void> =>
    writeSubscriptions(
      area,
      (await readSubscriptions(area)).map((one) => (one.id === id ? to(one) : one)),
    );

  const schedule = async (): Promise<void> => {
    const times = (await readSubscriptions(area)).flatMap(({ address, nextAt }) => (address === '' ? [] : [nextAt]));
    await world.setAlarm(times.length === 0 ? undefined : Math.max(Math.min(...times), now() + SHORTEST_ALARM));
  };

  const settle = async (): Promise<void> =>
    world.inSettingsTurn(async () => {
      const records = await bank.read(readPackRecords);
      if (records === undefined) return;
      const packs = (await readSubscriptions(area)).flatMap(({ id }) => records.get(id)?.applied ?? []);
      const of = packs.map(({ id, version }) => `${id}:${version}`).join(' ');
      const changed = await settlePolicy(of, packs, area, world.newId);
      if (changed !== undefined) await world.settingsChanged(changed);
    });

  const settled = async (written: Written): Promise<Written> => {
    if (written.ok) await settle();
    return written;
  };

  const apply: PackKeeper['apply'] = async (once, subscription, version, taken) =>
    settled(await bank.write(async (open) => applyPack(open, once, subscription, version, taken)));

  /** Takes over what has come, where nobody needs to be asked. */
  const applyUnasked = async ({ id, automatic }: Subscription): Promise<void> => {
    const record = await bank.read(async (open) => readPackRecord(open, id));
    const { offered, applied, skipped = 0 } = record ?? {};
    if (offered === undefined || offered.version <= skipped) return;
    if (automatic || (applied !== undefined && offered.apply === 'automatic')) {
      await apply({ id: world.newId(), now: now() }, id, offered.version, new Set());
    }
  };

  const look = async (id: string): Promise<void> => {
    const found = (await readSubscriptions(area)).find((one) => one.id === id);
    if (found === undefined || found.address === '') return;
    const record = await bank.read(async (open) => readPackRecord(open, id));
    const isHeld = record?.applied !== undefined || record?.offered !== undefined;
    const answer = (await world.mayAsk(found.address))
      ? await world.fetchPack(found.address, isHeld ? found.etag : '')
      : ({ kind: 'refused', reason: 'no-permission' } as const);
    await inTurn(async () => {
      const subscriptions = await readSubscriptions(area);
      const one = subscriptions.find((other) => other.id === id);
      if (one === undefined) return;
      const at = { now: now(), random: world.random() };
      const { next, offered } = await heed(one, answer, subscriptions, at);
      // First the pack, then that it was seen: the other way round a killed worker would lose it behind its ETag.
      const kept = offered === undefined || (await bank.write(async (open) => keepOffer(open, id, offered))).ok;
      await change(id, () => (kept ? next : heedRefusal(one, one.fault, at)));
      if (kept && offered !== undefined) await applyUnasked(next);
    });
    await schedule();
  };

  const check: PackKeeper['check'] = async (id) => {
    const running = looking.get(id) ?? look(id).finally(() => looking.delete(id));
    looking.set(id, running);
    await running;
  };

  return {
    apply,
    check,
    subscribe: async (wish) =>
      inTurn(async () => {
        const known = await readSubscriptions(area);
        if (known.some(({ id }) => id === wish.id)) return { ok: true };
        if (known.length >= MOST_SUBSCRIPTIONS) return { ok: false, reason: 'quota' };
        await writeSubscriptions(area, [...known, newSubscription(wish)]);
        await schedule();
        return { ok: true };
      }),
    offer: async (id, text, fingerprint, mayAdd) =>
      inTurn(async () => {
        const known = await readSubscriptions(area);
        const ofPack = (pack: string) => known.find((one) => one.pack === pack);
        const verified = await verifyPack(text, (pack) => ofPack(pack) ?? { ...NO_TRUST, fingerprint }, now());
        if (!verified.ok) return verified;
        const one = ofPack(verified.pack.id) ?? newSubscription({ id, address: '', fingerprint });
        const isNew = !known.includes(one);
        if (isNew && (!mayAdd || known.length >= MOST_SUBSCRIPTIONS)) return { ok: false, reason: 'locked' };
        const written = await bank.write(async (open) => keepOffer(open, one.id, verified.pack));
        if (!written.ok) return { ok: false, reason: 'unreachable' };
        const next = await heedPack(one, verified, one.etag, { now: now(), random: world.random() });
        await writeSubscriptions(area, isNew ? [...known, next] : known.map((other) => (other === one ? next : other)));
        return { ok: true, subscription: one.id };
      }),
    rollBack: async (once, subscription) =>
      settled(await bank.write(async (open) => rollBackPack(open, once, subscription))),
    unsubscribe: async (once, subscription, isKept) =>
      inTurn(async () => {
        const known = await readSubscriptions(area);
        const one = known.find(({ id }) => id === subscription);
        if (one === undefined || one.managed) return { ok: false, reason: 'not-found' };
        const written = await settled(await bank.write(async (open) => removePack(open, once, subscription, isKept)));
        if (!written.ok) return written;
        await writeSubscriptions(
          area,
          known.filter((other) => other !== one),
        );
        await schedule();
        return written;
      }),
    wake: async () => {
      const due = (await readSubscriptions(area)).filter((one) => isDue(one, now()));
      for (const { id } of due) await check(id);
      await schedule();
    },
    lookOver: async () => {
      await inTurn(async () => {
        const known = await readSubscriptions(area);
        const next = withManaged(known, await world.readManaged(), world.newId);
        if (JSON.stringify(next) !== JSON.stringify(known)) await writeSubscriptions(area, next);
      });
      await settle();
      await schedule();
    },
  };
}
