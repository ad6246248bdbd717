import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { KeptPromise, PromisedAct, Settlement } from '../../lib/chat/promise';
import { isOverdue } from '../../lib/chat/promise';
import type { ask } from '../../lib/messages/ask';
import type { PageState, SentReply } from '../../lib/messages/line';
import { apologyFor } from '../../lib/review/promises/apology';
import { readDone } from '../../lib/review/promises/read-done';
import { readPromises } from '../../lib/review/promises/read-promises';
import type { OpenPromises, PromiseScene } from '../../lib/store/ledger/promises';
import type { ShopFacts } from '../../lib/text/template/computed';

export interface PromisesWorld {
  readonly ask: typeof ask;
  readonly now: () => number;
  readonly newId: () => string;
  readonly shop: ReadonlySignal<ShopFacts>;
  /** Whether promises are entered at all. */
  readonly promises: ReadonlySignal<boolean>;
}

/** What was just ticked off, so that it can be taken back. */
interface Ticked {
  readonly ids: readonly string[];
  readonly acts: readonly PromisedAct[];
  readonly state: 'kept' | 'dropped';
}

export interface Promises {
  /** Of this conversation, what is worth a line: what is to be done on the spot only once it is late. */
  readonly here: ReadonlySignal<readonly KeptPromise[]>;
  /** Late in other conversations, with the buyer's name where this panel has seen it since it was opened. */
  readonly lateElsewhere: ReadonlySignal<readonly (string | undefined)[]>;
  readonly now: ReadonlySignal<number>;
  readonly ticked: ReadonlySignal<Ticked | undefined>;
  /** The last deed did not reach the ledger. */
  readonly failed: ReadonlySignal<boolean>;
  readonly onSent: (sent: SentReply) => void;
  readonly settle: (promise: KeptPromise, as: Settlement) => Promise<void>;
  /** Opens again what was just ticked off. */
  readonly takeBack: () => Promise<void>;
  /** What to say where one is late. */
  readonly apology: (promise: KeptPromise) => string;
  /** The ledger has changed, here or elsewhere. */
  readonly reload: () => Promise<void>;
}

/** Milliseconds between two looks at the clock. */
const TICK = 20_000;
/** Milliseconds for which the way back is on show. */
const SHOWN = 8_000;
const NONE: OpenPromises = { here: [], elsewhere: [] };

/** The ledger as the panel shows it. Buyers' names stay in its memory. */
export function createPromises(page: ReadonlySignal<PageState | undefined>, world: PromisesWorld): Promises {
  const open = signal(NONE);
  const now = signal(world.now());
  const ticked = signal<Ticked | undefined>(undefined);
  const failed = signal(false);
  const names = new Map<string, string>();
  const place = computed(() => page.value?.origin ?? page.value?.site);
  const buyerKey = computed(() => page.value?.buyer?.key);
  // A new object only where the agent has gone to another conversation.
  const scene = computed((): PromiseScene | undefined =>
    place.value === undefined || buyerKey.value === undefined
      ? undefined
      : { place: place.value, buyerKey: buyerKey.value },
  );
  let patience: ReturnType<typeof setTimeout> | undefined;

  const show = (next: Ticked | undefined): void => {
    clearTimeout(patience);
    ticked.value = next;
    if (next !== undefined) patience = setTimeout(() => show(undefined), SHOWN);
  };
  const reload = async (): Promise<void> => {
    const asked = scene.peek();
    if (asked === undefined || !world.promises.peek()) {
      open.value = NONE;
      return;
    }
    const answer = await world.ask('promise.open', asked);
    // Of a ledger that cannot be read nothing is shown here; the options say so.
    if (!answer.ok || scene.peek() !== asked) return;
    const name = page.peek()?.buyer?.name;
    if (name !== undefined) for (const { id } of answer.value.here) names.set(id, name);
    now.value = world.now();
    open.value = answer.value;
  };
  const tell = async (sent: SentReply): Promise<void> => {
    const site = place.peek();
    if (site === undefined) return;
    const made = readPromises(sent.text, { now: world.now(), closes: world.shop.peek().closes });
    const done = [...readDone(sent.text)];
    const { here } = open.peek();
    // Told of every message: any of them may be what an earlier one had announced.
    const message = { id: world.newId(), place: site, buyerKey: sent.buyerKey, made, done };
    const answer = await world.ask('promise.sent', message);
    failed.value = !answer.ok && made.length + done.length > 0;
    if (!answer.ok || sent.buyerKey !== buyerKey.peek()) return;
    const reported = here.filter(({ act }) => done.includes(act) && !made.some((one) => one.act === act));
    if (reported.length > 0) show({ ...listed(reported), state: 'kept' });
    await reload();
  };

  effect(() => {
    const isOn = world.promises.value;
    if (scene.value === undefined || !isOn) open.value = NONE;
    else void reload();
    show(undefined);
    failed.value = false;
  });
  effect(() => {
    const { here, elsewhere } = open.value;
    if (here.length + elsewhere.length === 0) return undefined;
    const timer = setInterval(() => {
      now.value = world.now();
    }, TICK);
    return () => clearInterval(timer);
  });

  return {
    here: computed(() => open.value.here.filter((one) => one.soon !== true || isOverdue(one, now.value))),
    lateElsewhere: computed(() =>
      open.value.elsewhere.filter((one) => isOverdue(one, now.value)).map(({ id }) => names.get(id)),
    ),
    now,
    ticked,
    failed,
    onSent: (sent) => {
      if (world.promises.peek()) void tell(sent);
    },
    settle: async (promise, as) => {
      const answer = await world.ask('promise.settle', { id: promise.id, as });
      failed.value = !answer.ok;
      if (answer.ok && as.state !== 'open') show({ ...listed([promise]), state: as.state });
      await reload();
    },
    takeBack: async () => {
      const { ids = [] } = ticked.peek() ?? {};
      show(undefined);
      failed.value = false;
      for (const id of ids) {
        const answer = await world.ask('promise.settle', { id, as: { state: 'open' } });
        if (!answer.ok) failed.value = true;
      }
      await reload();
    },
    apology: (promise) => apologyFor(promise, page.peek()?.messages ?? [], world.now()),
    reload,
  };
}

function listed(promises: readonly KeptPromise[]): Pick<Ticked, 'ids' | 'acts'> {
  return { ids: promises.map(({ id }) => id), acts: promises.map(({ act }) => act) };
}
