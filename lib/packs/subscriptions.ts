import * as v from 'valibot';
import { IdSchema, TimeSchema } from '../store/phrase-schema';
import type { StorageArea } from '../store/storage-area';
import type { PackRefusal } from './pack';
import { KeyHex, PackId } from './pack-schema';
import type { Trust } from './verify-pack';

/** A shop's pack that this browser follows: where it comes from, whom to believe, how the last look ended. */
export interface Subscription extends Trust {
  readonly id: string;
  /** Empty: it comes as files only. */
  readonly address: string;
  /** Set up by the company's policy: it cannot be ended here. */
  readonly managed: boolean;
  /** The company's policy wants versions taken over without asking, the first one too. */
  readonly automatic: boolean;
  /** As the pack calls itself; empty before the first one. */
  readonly name: string;
  /** When the highest version was published and when it runs out; 0 before the first one. Milliseconds since the epoch, as all below. */
  readonly issued: number;
  readonly expires: number;
  readonly etag: string;
  /** The last look, and the next one; 0: none. */
  readonly checkedAt: number;
  readonly nextAt: number;
  /** Looks in a row that gave nothing good, and why the last one did not. */
  readonly failures: number;
  readonly fault?: PackRefusal;
  /** The fingerprint that the company's policy names; another one there is another one to believe. */
  readonly named?: string;
}

const KEY = 'packs';
export const MOST_SUBSCRIPTIONS = 10;

const Text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const Hex = v.pipe(v.string(), v.regex(/^[0-9a-f]*$/u), v.maxLength(64));
const REFUSALS = [
  'not-a-pack',
  'newer-format',
  'too-large',
  'forged',
  'foreign-key',
  'other-pack',
  'rolled-back',
  'replaced',
  'expired',
  'not-yet',
  'frozen',
  'already-there',
  'wrong-address',
  'redirected',
  'no-permission',
  'closed-host',
  'unreachable',
] as const satisfies readonly PackRefusal[];

const SubscriptionSchema = v.object({
  id: IdSchema,
  address: Text(2_000),
  managed: v.boolean(),
  automatic: v.boolean(),
  key: v.union([v.literal(''), KeyHex]),
  fingerprint: Hex,
  pack: v.union([v.literal(''), PackId]),
  highest: TimeSchema,
  digest: Hex,
  name: Text(60),
  issued: TimeSchema,
  expires: TimeSchema,
  etag: Text(200),
  checkedAt: TimeSchema,
  nextAt: TimeSchema,
  failures: TimeSchema,
  fault: v.exactOptional(v.picklist(REFUSALS)),
  named: v.exactOptional(Hex),
}) satisfies v.GenericSchema<unknown, Subscription>;

/**
 * All subscriptions, oldest first. They lie outside the database, which can be lost without a sign: the highest version and the key
 * must outlive that. A damaged one is left out.
 */
export async function readSubscriptions(area: StorageArea): Promise<readonly Subscription[]> {
  const stored: unknown = (await area.get(KEY))[KEY];
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_SUBSCRIPTIONS).flatMap((one: unknown) => {
    const parsed = v.safeParse(SubscriptionSchema, one);
    return parsed.success ? [parsed.output] : [];
  });
}

/** Rejects when the disk is full. Only the background calls it, one call at a time. */
export async function writeSubscriptions(area: StorageArea, subscriptions: readonly Subscription[]): Promise<void> {
  await area.set({ [KEY]: subscriptions });
}

/** One that was just asked for. */
export function newSubscription(
  wish: Pick<Subscription, 'id' | 'address' | 'fingerprint'> & Partial<Pick<Subscription, 'managed' | 'automatic'>>,
): Subscription {
  return {
    managed: false,
    automatic: false,
    key: '',
    pack: '',
    highest: 0,
    digest: '',
    name: '',
    issued: 0,
    expires: 0,
    etag: '',
    checkedAt: 0,
    nextAt: 0,
    failures: 0,
    ...wish,
  };
}

/** Whether the company decides which version is in use: it is taken over without asking, and not taken back here. */
export function isImposed({ managed, automatic }: Subscription): boolean {
  return managed && automatic;
}

/** Whether a change of `storage.local` was one of the subscriptions. */
export function isAboutSubscriptions(changes: Readonly<Record<string, unknown>>): boolean {
  return Object.hasOwn(changes, KEY);
}
