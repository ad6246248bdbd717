import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Edit } from '../../lib/bank/edits';
import { editSteps } from '../../lib/bank/edits';
import type { Phrase } from '../../lib/chat/phrase';
import type { Fault } from '../../lib/messages/answer';
import type { ask } from '../../lib/messages/ask';
import type { BulkUndo } from '../../lib/store/bank';
import type { Pace } from '../../lib/suggest/run-steps';
import { runInSlices } from '../../lib/suggest/run-steps';
import { piecesOf } from './pieces';

export type BulkKind = 'moved' | 'tagged' | 'replaced' | 'dated' | 'removed' | 'regrouped' | 'mended' | 'ordered';

/** What a change of many is at. `writing` cannot be called off any more: it is one transaction. */
export type BulkState =
  | { readonly state: 'idle' }
  | { readonly state: 'preparing'; readonly done: number; readonly total: number }
  | { readonly state: 'writing' }
  | { readonly state: 'done'; readonly id: string; readonly kind: BulkKind; readonly n: number }
  | { readonly state: 'failed'; readonly reason: Fault };

/** One change of many phrases. Everything absent stays as it is. */
export interface BulkOrder {
  readonly kind: BulkKind;
  readonly edited?: { readonly phrases: readonly Phrase[]; readonly edit: Edit };
  readonly removed?: readonly Phrase[];
  /** Groups made by hand, as they are to be. */
  readonly groups?: readonly string[];
}

export interface BulkDesk {
  readonly state: ReadonlySignal<BulkState>;
  /** The last change, for as long as it can be undone. */
  readonly last: ReadonlySignal<BulkUndo | undefined>;
  /** True once it is done and the bank has it. While one is under way no other begins. */
  readonly run: (order: BulkOrder) => Promise<boolean>;
  /** Calls off what is being prepared; nothing has been changed then. */
  readonly cancel: () => void;
  readonly undo: () => Promise<void>;
  /** The time to undo in one click is over. */
  readonly forget: () => void;
}

export interface BulkWorld extends Pick<Pace, 'now' | 'pause'> {
  readonly ask: typeof ask;
  readonly newId: () => string;
  readonly readLast: () => Promise<BulkUndo | undefined>;
}

/** One change at a time: the next begins with what the last one left. */
const BUSY: ReadonlySet<BulkState['state']> = new Set(['preparing', 'writing']);

/** Changes many phrases: works them out in slices, lays them beside the bank in pieces, and has them taken in all at once. */
export function createBulkDesk(world: BulkWorld): BulkDesk {
  const state = signal<BulkState>({ state: 'idle' });
  const last = signal<BulkUndo | undefined>(undefined);
  let round = 0;

  const lookBack = async (): Promise<void> => {
    last.value = await world.readLast();
  };
  const fail = (reason: Fault): boolean => {
    state.value = { state: 'failed', reason };
    return false;
  };
  void lookBack();

  return {
    state,
    last,
    run: async ({ kind, edited, removed = [], groups }) => {
      if (BUSY.has(state.value.state)) return false;
      round += 1;
      const mine = round;
      const isOver = (): boolean => round !== mine;
      const total = edited?.phrases.length ?? 0;
      const show = (done: number): void => void (state.value = { state: 'preparing', done, total });
      show(0);
      const steps = editSteps(edited?.phrases ?? [], edited?.edit ?? unchanged, show);
      const changed = await runInSlices(steps, { now: world.now, pause: world.pause, isOver });
      if (changed === undefined) return false;
      const id = world.newId();
      const pieces = piecesOf(changed);
      for (const [part, phrases] of pieces.entries()) {
        const staged = await world.ask('import.stage', { id, part, phrases });
        if (isOver()) return false;
        if (!staged.ok) return fail(staged.reason);
      }
      state.value = { state: 'writing' };
      const gone = removed.map((phrase) => phrase.id);
      const applied = await world.ask('bulk.apply', { id, parts: pieces.length, removed: gone, groups });
      if (!applied.ok) return fail(applied.reason);
      await lookBack();
      const n = last.value === undefined ? 0 : last.value.changed.length + last.value.removed.length;
      state.value = { state: 'done', id, kind, n };
      return true;
    },
    cancel: () => {
      if (state.value.state !== 'preparing') return;
      round += 1;
      state.value = { state: 'idle' };
    },
    undo: async () => {
      const undone = await world.ask('bulk.undo', { id: world.newId() });
      state.value = undone.ok ? { state: 'idle' } : { state: 'failed', reason: undone.reason };
      await lookBack();
    },
    forget: () => {
      if (state.value.state === 'done' || state.value.state === 'failed') state.value = { state: 'idle' };
    },
  };
}

function unchanged(): undefined {
  return undefined;
}
