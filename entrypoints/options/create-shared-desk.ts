import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { WishFault } from '../../components/packs/SubscribeForm';
import type { Settings } from '../../lib/chat/settings';
import type { Answer, Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { Protocol } from '../../lib/messages/protocol';
import { parseAddress } from '../../lib/packs/address';
import type { Pack } from '../../lib/packs/pack';
import { MOST_BYTES } from '../../lib/packs/pack';
import type { PackVerdict } from '../../lib/packs/offer-pack';
import type { PhraseChange } from '../../lib/packs/phrase-changes';
import type { PolicyChange } from '../../lib/packs/policy-changes';
import { policyChanges } from '../../lib/packs/policy-changes';
import { joinLayers, relay } from '../../lib/packs/policy-layer';
import type { FollowedPack, readFollowed, readPhraseChanges } from '../../lib/packs/read-packs';
import type { PolicyLedger } from '../../lib/packs/settle-policy';
import { parseFingerprint } from '../../lib/packs/signing';

/** A version that is looked at: what it would change. */
export interface LookedAt {
  readonly id: string;
  readonly version: number;
  readonly phrases: readonly PhraseChange[];
  readonly policy: readonly PolicyChange[];
  /** Names of word lists that find no room. */
  readonly leftOut: readonly string[];
}

/** How the last deed ended. */
export type SharedOutcome =
  | { readonly kind: 'applied'; readonly version: number }
  | { readonly kind: 'rolled-back' | 'ended' }
  | { readonly kind: 'denied'; readonly host: string }
  | {
      readonly kind: 'file-refused';
      readonly name: string;
      readonly reason: Extract<PackVerdict, { ok: false }>['reason'];
    }
  | { readonly kind: 'failed'; readonly reason: Fault };

export interface SharedDesk {
  /** Undefined until they are read. */
  readonly followed: ReadonlySignal<readonly FollowedPack[] | undefined>;
  /** Ids of those whose address the browser may not ask, and which do not come without that. */
  readonly barred: ReadonlySignal<ReadonlySet<string>>;
  readonly looked: ReadonlySignal<LookedAt | undefined>;
  readonly outcome: ReadonlySignal<SharedOutcome | undefined>;
  readonly subscribe: (address: string, fingerprint: string) => Promise<WishFault | undefined>;
  readonly takeFile: (
    file: Pick<File, 'name' | 'size' | 'text'>,
    fingerprint: string,
  ) => Promise<WishFault | undefined>;
  readonly allow: (one: FollowedPack) => Promise<void>;
  readonly check: (id: string) => Promise<void>;
  readonly look: (one: FollowedPack, next: Pack) => Promise<void>;
  readonly close: () => void;
  readonly apply: (taken: readonly string[]) => Promise<void>;
  readonly rollBack: (id: string) => Promise<void>;
  readonly end: (id: string, phrases: 'keep' | 'remove') => Promise<void>;
}

export interface SharedWorld {
  readonly ask: typeof ask;
  readonly newId: () => string;
  readonly readFollowed: typeof readFollowed;
  readonly readPhraseChanges: typeof readPhraseChanges;
  readonly readLedger: () => Promise<PolicyLedger>;
  /** Calls back after each change of the bank or of a subscription. */
  readonly onChanged: (callback: () => void) => void;
  readonly mayAsk: (address: string) => Promise<boolean>;
  /** Asks the user; to be called before anything is waited for, or the browser will not. */
  readonly requestAccess: (address: string) => Promise<boolean>;
  readonly settings: ReadonlySignal<Settings>;
  /** What opens a supervisor's lock, if it is at hand. */
  readonly heldKey: ReadonlySignal<string | undefined>;
  /** A build for demonstrations and tests may ask this machine. */
  readonly loopback: boolean;
}

/** The packs that are followed, as the settings page handles them. */
export function createSharedDesk(world: SharedWorld): SharedDesk {
  const followed = signal<readonly FollowedPack[] | undefined>(undefined);
  const barred = signal<ReadonlySet<string>>(new Set());
  const looked = signal<LookedAt | undefined>(undefined);
  const outcome = signal<SharedOutcome | undefined>(undefined);

  const refresh = async (): Promise<void> => {
    const packs = await world.readFollowed();
    const allowed = await Promise.all(
      packs.map(async ({ subscription: { address } }) => address === '' || world.mayAsk(address)),
    );
    const isBarred = ({ subscription: { managed, fault } }: FollowedPack, place: number): boolean =>
      allowed[place] !== true && (!managed || fault === 'closed-host');
    barred.value = new Set(packs.filter(isBarred).map(({ subscription: { id } }) => id));
    followed.value = packs;
  };
  world.onChanged(() => void refresh());
  void refresh();

  const ended = async (answer: Answer<keyof Protocol>, good: SharedOutcome | undefined): Promise<void> => {
    await refresh();
    looked.value = undefined;
    outcome.value = answer.ok ? good : { kind: 'failed', reason: answer.reason };
  };

  return {
    followed,
    barred,
    looked,
    outcome,
    ...createWishes(world, outcome, refresh),
    check: async (id) => ended(await world.ask('pack.check', { subscription: id }), undefined),
    look: async (one, next) => {
      const { id } = one.subscription;
      outcome.value = undefined;
      const others = (followed.value ?? []).flatMap(({ subscription, record: { applied } }) => {
        if (subscription.id === id) return [next];
        return applied === undefined ? [] : [applied];
      });
      const { policy } = world.settings.value;
      const [phrases, ledger] = await Promise.all([world.readPhraseChanges(one, next), world.readLedger()]);
      const laying = relay(policy, ledger, joinLayers(others));
      // Looked at again, a version in use is about phrases only: rules that were changed by hand since stay.
      const changes = next === one.record.applied ? [] : policyChanges(policy, laying.policy);
      looked.value = { id, version: next.version, phrases, policy: changes, leftOut: laying.leftOut };
    },
    close: () => {
      looked.value = undefined;
    },
    apply: async (taken) => {
      const open = looked.value;
      if (open === undefined) return;
      const { id: subscription, version } = open;
      const answer = await world.ask('pack.apply', { id: world.newId(), subscription, version, taken });
      await ended(answer, { kind: 'applied', version });
    },
    rollBack: async (id) =>
      ended(await world.ask('pack.rollBack', { id: world.newId(), subscription: id, ...keyAtHand(world) }), {
        kind: 'rolled-back',
      }),
    end: async (id, phrases) =>
      ended(
        await world.ask('pack.unsubscribe', { id: world.newId(), subscription: id, phrases, ...keyAtHand(world) }),
        {
          kind: 'ended',
        },
      ),
  };
}

/** What needs the browser's leave or a file, and may be mistyped. */
function createWishes(
  world: SharedWorld,
  outcome: { value: SharedOutcome | undefined },
  refresh: () => Promise<void>,
): Pick<SharedDesk, 'subscribe' | 'takeFile' | 'allow'> {
  const first = async (id: string): Promise<void> => {
    await refresh();
    await world.ask('pack.check', { subscription: id });
    await refresh();
  };
  return {
    subscribe: async (typed, typedFingerprint) => {
      outcome.value = undefined;
      const address = parseAddress(typed, world.loopback);
      if (address === undefined) return 'address';
      const fingerprint = parseFingerprint(typedFingerprint);
      if (fingerprint === undefined) return 'fingerprint';
      if (!(await world.requestAccess(address))) {
        outcome.value = { kind: 'denied', host: new URL(address).host };
        return undefined;
      }
      const id = world.newId();
      const answer = await world.ask('pack.subscribe', { id, address, fingerprint, ...keyAtHand(world) });
      if (answer.ok) void first(id);
      else outcome.value = { kind: 'failed', reason: answer.reason };
      return undefined;
    },
    takeFile: async (file, typedFingerprint) => {
      outcome.value = undefined;
      const fingerprint = typedFingerprint.trim() === '' ? '' : parseFingerprint(typedFingerprint);
      if (fingerprint === undefined) return 'fingerprint';
      if (file.size > MOST_BYTES) {
        outcome.value = { kind: 'file-refused', name: file.name, reason: 'too-large' };
        return undefined;
      }
      const text = await file.text();
      const answer = await world.ask('pack.offer', { id: world.newId(), text, fingerprint, ...keyAtHand(world) });
      if (!answer.ok) outcome.value = { kind: 'failed', reason: answer.reason };
      else if (!answer.value.ok) {
        outcome.value = { kind: 'file-refused', name: file.name, reason: answer.value.reason };
      }
      await refresh();
      return undefined;
    },
    allow: async ({ subscription: { id, address } }) => {
      outcome.value = undefined;
      if (await world.requestAccess(address)) await first(id);
      else outcome.value = { kind: 'denied', host: new URL(address).host };
    },
  };
}

function keyAtHand({ heldKey }: SharedWorld): { readonly key?: string } {
  return heldKey.value === undefined ? {} : { key: heldKey.value };
}
