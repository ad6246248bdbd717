import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { FoundList } from '../../lib/bank/find-in-list';
import { findInList, saidBy } from '../../lib/bank/find-in-list';
import type { GroupNode } from '../../lib/bank/group-tree';
import { groupTree, isWithin } from '../../lib/bank/group-tree';
import type { Order } from '../../lib/bank/sort-phrases';
import { sortSteps } from '../../lib/bank/sort-phrases';
import { dayOf } from '../../lib/bank/validity';
import type { View, ViewGround, ViewList, ViewNote } from '../../lib/bank/views';
import { viewSteps } from '../../lib/bank/views';
import type { Phrase } from '../../lib/chat/phrase';
import type { PhraseVerdict } from '../../lib/review/judge-bank';
import type { Pace, Steps } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';
import type { BankState } from '../panel/watch-bank';

/** What part of the bank is on show, and in what order. */
export interface Showing {
  readonly view: View;
  readonly owner: Phrase['owner'] | 'all';
  /** A group and what is below it; empty: every group. */
  readonly group: string;
  readonly order: Order;
}

/** The list on show. `notes`: why a phrase stands in this view, by id. */
export interface Listing extends FoundList {
  readonly notes: ReadonlyMap<string, ViewNote>;
}

export interface Manager {
  readonly showing: ReadonlySignal<Showing>;
  readonly show: (change: Partial<Showing>) => void;
  /** What is typed in the search. */
  readonly typed: ReadonlySignal<string>;
  readonly type: (typed: string) => void;
  /** Undefined until the first list is worked out; then the last one, until the next is. */
  readonly list: ReadonlySignal<Listing | undefined>;
  readonly working: ReadonlySignal<boolean>;
  readonly tree: ReadonlySignal<readonly GroupNode[]>;
  /** Phrases in the bank. */
  readonly total: ReadonlySignal<number>;
}

export interface ManagerWorld extends Pick<Pace, 'now' | 'pause'> {
  readonly bank: ReadonlySignal<BankState>;
  /** Groups made by hand. */
  readonly groups: ReadonlySignal<readonly string[]>;
  /** Phrases that break a rule, as far as they are judged. */
  readonly verdicts: ReadonlySignal<readonly PhraseVerdict[]>;
  readonly dataKinds: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly time: () => number;
}

const NOTHING: readonly PhraseVerdict[] = [];

/** Works out what the manager shows, in slices, so that no key waits for a bank of tens of thousands; a search only narrows the list that stands. */
export function createManager(world: ManagerWorld, closing: AbortSignal): Manager {
  const showing = signal<Showing>({ view: 'all', owner: 'all', group: '', order: 'group' });
  const typed = signal('');
  const base = signal<ViewList | undefined>(undefined);
  const working = signal(true);
  const needsVerdicts = computed(() => showing.value.view === 'rules' || showing.value.view === 'data');
  const verdicts = computed(() => (needsVerdicts.value ? world.verdicts.value : NOTHING));
  let round = 0;

  const compute = async (bank: BankState & { state: 'ready' }, shown: Showing, judged: readonly PhraseVerdict[]) => {
    round += 1;
    const mine = round;
    working.value = true;
    const now = world.time();
    const ground = { usage: bank.usage, verdicts: judged, dataKinds: world.dataKinds, now, day: dayOf(now) };
    const steps = listSteps({ ...ground, phrases: bank.index.phrases }, shown);
    const list = await runInSlices(steps, {
      now: world.now,
      pause: world.pause,
      isOver: () => round !== mine || closing.aborted,
    });
    if (list === undefined) return;
    base.value = list;
    working.value = false;
    await runInSlices(foldSteps(bank.index.phrases), {
      now: world.now,
      pause: world.pause,
      isOver: () => round !== mine || closing.aborted,
    });
  };
  const stop = effect(() => {
    const bank = world.bank.value;
    if (bank.state === 'ready') void compute(bank, showing.value, verdicts.value);
  });
  closing.addEventListener('abort', stop, { once: true });

  return {
    showing,
    show: (change) => (showing.value = { ...showing.value, ...change }),
    typed,
    type: (text) => (typed.value = text),
    working,
    list: computed(() => {
      const bank = world.bank.value;
      const list = base.value;
      if (bank.state !== 'ready' || list === undefined) return undefined;
      const found = findInList(bank.index, list.phrases, typed.value, bank.usage, world.time());
      return { ...found, notes: list.notes };
    }),
    total: computed(() => (world.bank.value.state === 'ready' ? world.bank.value.index.phrases.length : 0)),
    tree: computed(() => {
      const bank = world.bank.value;
      return bank.state === 'ready' ? groupTree(bank.index.phrases, world.groups.value) : [];
    }),
  };
}

/** A view, narrowed to an owner and a group, in the wanted order where it has none of its own. */
function* listSteps(ground: ViewGround, { view, owner, group, order }: Showing): Steps<ViewList> {
  const list = yield* viewSteps(view, ground);
  const phrases = list.phrases.filter(
    (phrase) => (owner === 'all' || phrase.owner === owner) && isWithin(phrase.group, group),
  );
  return list.ordered ? { ...list, phrases } : { ...list, phrases: yield* sortSteps(phrases, order, ground.usage) };
}

function* foldSteps(phrases: readonly Phrase[]): Steps<undefined> {
  for (const phrase of phrases) {
    saidBy(phrase);
    yield;
  }
  return undefined;
}
