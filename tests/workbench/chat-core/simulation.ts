import type { BuyerScript } from '../buyers';
import type { WorkbenchHook } from '../hook';
import { type DeskState, openDesk, receive, send, show } from './desk';

/** What the components see: one state and what the agent can do. */
export interface Simulation {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly open: (buyer: string) => void;
  readonly send: (text: string) => void;
  readonly hook: WorkbenchHook;
}

/** Seconds a buyer takes to type an answer, and the patience before a nudge. */
const ANSWER_AFTER = 3;
const NUDGE_AFTER = 45;

/**
 * Runs the buyers. With `alive` they write by themselves on timers and answer the agent; without, nothing happens but
 * what a test does through `hook`.
 */
export function createSimulation(buyers: readonly BuyerScript[], alive: boolean): Simulation {
  const listeners = new Set<() => void>();
  let state = openDesk(buyers, Date.now());
  const update = (next: DeskState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const buyerNamed = (name: string): BuyerScript =>
    buyers.find((buyer) => buyer.name === name) ?? { name, lines: [], answers: [] };
  const write = (buyer: BuyerScript, line: { readonly text: string; readonly card?: string }): void =>
    update(receive(state, buyer, line, Date.now()));

  const answer = alive ? createAnswers(write) : undefined;
  if (alive) startLines(buyers, write, () => state);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (buyer) => update(show(state, buyer)),
    send: (text) => {
      update(send(state, text, Date.now()));
      answer?.(buyerNamed(state.open), text);
    },
    hook: {
      buyers: buyers.map((buyer) => buyer.name),
      open: (buyer) => update(show(state, buyer)),
      buyerWrites: (text, buyer = state.open) => write(buyerNamed(buyer), { text }),
      sent: () => state.sent,
      disconnect: (lost) => update({ ...state, disconnected: lost }),
    },
  };
}

type Write = (buyer: BuyerScript, line: { readonly text: string; readonly card?: string }) => void;

/** Each buyer's own lines at their times, and one nudge where nobody has answered. */
function startLines(buyers: readonly BuyerScript[], write: Write, state: () => DeskState): void {
  for (const buyer of buyers) {
    for (const line of buyer.lines.filter(({ after }) => after > 0)) {
      setTimeout(() => write(buyer, line), line.after * 1000);
    }
    const { nudge } = buyer;
    const first = buyer.lines[0]?.after ?? 0;
    if (nudge === undefined) continue;
    setTimeout(
      () => {
        const last = state()
          .threads.find((thread) => thread.buyer === buyer.name)
          ?.rows.at(-1);
        if (last?.from === 'buyer') write(buyer, { text: nudge });
      },
      (first + NUDGE_AFTER) * 1000,
    );
  }
}

/** A buyer answers what the agent sent with the first fitting answer not given yet. */
function createAnswers(write: Write): (buyer: BuyerScript, text: string) => void {
  const given = new Set<string>();
  return (buyer, text) => {
    const reply = buyer.answers.find(({ when, text: words }) => when.test(text) && !given.has(buyer.name + words));
    if (reply === undefined) return;
    given.add(buyer.name + reply.text);
    setTimeout(() => write(buyer, { text: reply.text }), ANSWER_AFTER * 1000);
  };
}
