import type { PackKeeper } from '../packs/pack-keeper';
import { opens, readLock } from '../store/policy-lock';
import type { StorageArea } from '../store/storage-area';
import type { Written } from '../store/written';
import type { Fault } from './answer';
import type { Handlers } from './handle';

export interface PackBackground {
  readonly area: StorageArea;
  readonly packs: PackKeeper;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

type PackMessages = Extract<keyof Handlers, `pack.${string}`>;
type Done = { readonly ok: true; readonly value: undefined } | { readonly ok: false; readonly reason: Fault };

/**
 * What the background does about shop packs. Where a supervisor has locked the rules, whom to follow is his to say; what they say
 * whom he chose is not asked for again.
 */
export function createPackHandlers({ area, packs, now }: PackBackground): Pick<Handlers, PackMessages> {
  const once = (id: string) => ({ id, now: now() });
  const mayChoose = async (key: string | undefined): Promise<boolean> => {
    const { lock } = await readLock(area);
    return lock === undefined || (await opens(lock, key));
  };
  const ifChosen = async (key: string | undefined, work: () => Promise<Written>): Promise<Done> =>
    (await mayChoose(key)) ? done(await work()) : { ok: false, reason: 'locked' };

  return {
    'pack.subscribe': async ({ key, ...wish }) => ifChosen(key, async () => packs.subscribe(wish)),
    'pack.offer': async ({ id, text, fingerprint, key }) => ({
      ok: true,
      value: await packs.offer(id, text, fingerprint, await mayChoose(key)),
    }),
    'pack.check': async ({ subscription }) => {
      await packs.check(subscription);
      return { ok: true, value: undefined };
    },
    'pack.apply': async ({ id, subscription, version, taken }) =>
      done(await packs.apply(once(id), subscription, version, new Set(taken))),
    'pack.rollBack': async ({ id, subscription, key }) =>
      ifChosen(key, async () => packs.rollBack(once(id), subscription)),
    'pack.unsubscribe': async ({ id, subscription, phrases, key }) =>
      ifChosen(key, async () => packs.unsubscribe(once(id), subscription, phrases === 'keep')),
  };
}

function done(written: Written): Done {
  return written.ok ? { ok: true, value: undefined } : written;
}
