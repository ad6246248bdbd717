import type { ReadonlySignal } from '@preact/signals';
import { computed, effect, signal } from '@preact/signals';
import type { FoundList } from '../../lib/bank/find-in-list';
import { findSteps, saidSteps } from '../../lib/bank/find-in-list';
import type { GroupNode } from '../../lib/bank/group-tree';
import { groupTree, isWithin } from '../../lib/bank/group-tree';
import type { Order } from '../../lib/bank/sort-phrases';
import { sortSteps } from '../../lib/bank/sort-phrases';
import { dayOf } from '../../lib/bank/validity';
import type { View, ViewGround, ViewList, ViewNote } from '../../lib/bank/views';
import { viewSteps } from '../../lib/bank/views';
import type { Phrase } from '../../lib/chat/phrase';
import type { PhraseVerdict } from '../../lib/review/judge-bank';
import type { PhraseIndex } from '../../lib/suggest/build-index';
import type { Pace, Steps } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';
import type { BankRows, BankState } from '../panel/watch-bank';

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
  /** How far the judging has come that the view rests on; undefined where it rests on none or it is done. */
  readonly judging: ReadonlySignal<Judging | undefined>;
  readonly tree: ReadonlySignal<readonly GroupNode[]>;
  /** Phrases in the bank. */
  readonly total: ReadonlySignal<number>;
}

/** Phrases judged, of all. */
interface Judging {
  readonly done: number;
  readonly total: number;
}

export interface ManagerWorld extends Pick<Pace, 'now' | 'pause'> {
  readonly bank: ReadonlySignal<BankState>;
  /** Groups made by hand. */
  readonly groups: ReadonlySignal<readonly string[]>;
  /** Phrases that break a rule, as far as they are judged. */
  readonly check: ReadonlySignal<{ readonly done: number; readonly verdicts: readonly PhraseVerdict[] }>;
  readonly dataKinds: ReadonlySet<string>;
  /** Milliseconds since the epoch. */
  readonly time: () => number;
}

/** A list that stands, what it was made of, and what its phrases say once that is worked out. */
interface Base {
  readonly list: ViewList;
  readonly said?: readonly string[];
  readonly rows: BankRows;
}

const NOTHING: readonly PhraseVerdict[] = [];

/** Works out what the manager shows, in slices, so that no key waits for a bank of tens of thousands; a search only narrows the list that stands. */
export function createManager(world: ManagerWorld, closing: AbortSignal): Manager {
  const showing = signal<Showing>({ view: 'all', owner: 'all', group: '', order: 'group' });
  const typed = signal('');
  const rows = steady(computed(() => rowsOf(world.bank.value)));
  const { base, working } = watchBase(world, rows, showing, closing);
  return {
    showing,
    show: (change) => (showing.value = { ...showing.value, ...change }),
    typed,
    type: (text) => (typed.value = text),
    working,
    judging: computed(() => {
      const { done } = world.check.value;
      const total = rows.value?.phrases.length ?? 0;
      return needsVerdicts(showing.value.view) && done < total ? { done, total } : undefined;
    }),
    list: watchFound(world, base, typed, closing),
    total: computed(() => rows.value?.phrases.length ?? 0),
    tree: computed(() => groupTree(rows.value?.phrases ?? [], world.groups.value)),
  };
}

/** The list of what is on show, made anew when that, the bank or the verdicts change. */
function watchBase(
  world: ManagerWorld,
  rows: ReadonlySignal<BankRows | undefined>,
  showing: ReadonlySignal<Showing>,
  closing: AbortSignal,
): { readonly base: ReadonlySignal<Base | undefined>; readonly working: ReadonlySignal<boolean> } {
  const base = signal<Base | undefined>(undefined);
  const working = signal(true);
  const verdicts = computed(() => (needsVerdicts(showing.value.view) ? world.check.value.verdicts : NOTHING));
  let round = 0;
  const compute = async (from: BankRows, shown: Showing, judged: readonly PhraseVerdict[]): Promise<void> => {
    round += 1;
    const mine = round;
    working.value = true;
    const pace = { now: world.now, pause: world.pause, isOver: () => round !== mine || closing.aborted };
    const now = world.time();
    const ground = { ...from, verdicts: judged, dataKinds: world.dataKinds, now, day: dayOf(now) };
    const list = await runInSlices(listSteps(ground, shown), pace);
    if (list === undefined) return;
    base.value = { list, rows: from };
    working.value = false;
    const said = await runInSlices(saidSteps(list.phrases), pace);
    if (said !== undefined) base.value = { list, rows: from, said };
  };
  const stop = effect(() => {
    if (rows.value !== undefined) void compute(rows.value, showing.value, verdicts.value);
  });
  closing.addEventListener('abort', stop, { once: true });
  return { base, working };
}

/** What a search finds in the list that stands. */
function watchFound(
  world: ManagerWorld,
  base: ReadonlySignal<Base | undefined>,
  typed: ReadonlySignal<string>,
  closing: AbortSignal,
): ReadonlySignal<Listing | undefined> {
  const found = signal<Listing | undefined>(undefined);
  const index = computed(() => (world.bank.value.state === 'ready' ? world.bank.value.index : undefined));
  let round = 0;
  const find = async ({ list, rows, said }: Base, wanted: string, known: PhraseIndex | undefined): Promise<void> => {
    round += 1;
    const mine = round;
    const pace = { now: world.now, pause: world.pause, isOver: () => round !== mine || closing.aborted };
    // An index of another reading of the bank would find what is not in the list.
    const matching = known?.phrases === rows.phrases ? known : undefined;
    const steps = findSteps(matching, { phrases: list.phrases, said }, wanted, rows.usage, world.time());
    const next = await runInSlices(steps, pace);
    if (next !== undefined) found.value = { ...next, notes: list.notes };
  };
  const stop = effect(() => {
    if (base.value !== undefined) void find(base.value, typed.value, index.value);
  });
  closing.addEventListener('abort', stop, { once: true });
  return found;
}

/** Whether the bank has to be judged for a view. */
export function needsVerdicts(view: View): boolean {
  return view === 'rules' || view === 'data';
}

function rowsOf(bank: BankState): BankRows | undefined {
  if (bank.state === 'ready') return { phrases: bank.index.phrases, usage: bank.usage };
  return bank.state === 'loading' ? bank.read : undefined;
}

/** Stays the same as long as the rows in it do: indexing a bank that was read changes none. */
function steady(rows: ReadonlySignal<BankRows | undefined>): ReadonlySignal<BankRows | undefined> {
  let last: BankRows | undefined;
  return computed(() => {
    const next = rows.value;
    if (next?.phrases !== last?.phrases || next?.usage !== last?.usage) last = next;
    return last;
  });
}

/** A view, narrowed to an owner and a group, in the wanted order where it has none of its own. */
function* listSteps(ground: ViewGround, { view, owner, group, order }: Showing): Steps<ViewList> {
  const list = yield* viewSteps(view, ground);
  const phrases = list.phrases.filter(
    (phrase) => (owner === 'all' || phrase.owner === owner) && isWithin(phrase.group, group),
  );
  return list.ordered ? { ...list, phrases } : { ...list, phrases: yield* sortSteps(phrases, order, ground.usage) };
}
