import type { BuyerScript, ShopOrder } from '../buyers';
import type { Sent } from '../hook';

export interface ChatRow {
  readonly id: string;
  readonly from: 'buyer' | 'agent';
  readonly text: string;
  /** Title of an order card; such a row has no text. */
  readonly card?: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

export interface Thread {
  readonly buyer: string;
  readonly rows: readonly ChatRow[];
  readonly unread: number;
  readonly order?: ShopOrder;
}

export interface DeskState {
  /** Latest first, as the list shows them. */
  readonly threads: readonly Thread[];
  /** Name of the buyer whose conversation is open. */
  readonly open: string;
  readonly disconnected: boolean;
  /** Everything that really went out, oldest first. */
  readonly sent: readonly Sent[];
}

/** The conversations as they stand when the page opens: history, then what buyers had written before. */
export function openDesk(buyers: readonly BuyerScript[], now: number): DeskState {
  const threads = buyers
    .map((buyer, place) => openingThread(buyer, now - place * 60_000))
    .filter((thread) => thread.rows.length > 0);
  return show({ threads, open: '', disconnected: false, sent: [] }, buyers[0]?.name ?? '');
}

function openingThread(buyer: BuyerScript, now: number): Thread {
  const past = (buyer.history ?? []).map(([from, text], index) =>
    row(buyer.name, index, { from, text, time: now - 86_400_000 + index * 60_000 }),
  );
  const opening = buyer.lines
    .filter((line) => line.after === 0)
    .map((line, index) =>
      row(buyer.name, past.length + index, {
        from: 'buyer',
        text: line.text,
        time: now,
        ...(line.card === undefined ? {} : { card: line.card }),
      }),
    );
  return {
    buyer: buyer.name,
    rows: [...past, ...opening],
    unread: opening.length,
    ...(buyer.order === undefined ? {} : { order: buyer.order }),
  };
}

/** Opens a conversation; its unread mark goes, as the real page's does. */
export function show(state: DeskState, buyer: string): DeskState {
  return {
    ...state,
    open: buyer,
    threads: state.threads.map((thread) => (thread.buyer === buyer ? { ...thread, unread: 0 } : thread)),
  };
}

/** A buyer's message arrives and lifts the conversation to the top of the list. */
export function receive(
  state: DeskState,
  buyer: BuyerScript,
  line: { readonly text: string; readonly card?: string },
  now: number,
): DeskState {
  const thread = state.threads.find((candidate) => candidate.buyer === buyer.name) ?? {
    ...openingThread({ ...buyer, lines: [], history: [] }, now),
  };
  const added = row(buyer.name, thread.rows.length, { from: 'buyer', ...line, time: now });
  const unread = state.open === buyer.name ? 0 : thread.unread + 1;
  return lift(state, { ...thread, rows: [...thread.rows, added], unread });
}

/** The agent's message goes out to the buyer whose conversation is open. */
export function send(state: DeskState, text: string, now: number): DeskState {
  const thread = state.threads.find((candidate) => candidate.buyer === state.open);
  if (thread === undefined) return state;
  const added = row(thread.buyer, thread.rows.length, { from: 'agent', text, time: now });
  return {
    ...lift(state, { ...thread, rows: [...thread.rows, added] }),
    sent: [...state.sent, { buyer: thread.buyer, text }],
  };
}

function lift(state: DeskState, thread: Thread): DeskState {
  return { ...state, threads: [thread, ...state.threads.filter((other) => other.buyer !== thread.buyer)] };
}

function row(buyer: string, index: number, content: Omit<ChatRow, 'id'>): ChatRow {
  return { id: `${buyer}.PNM.${index}`, ...content };
}
