import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Phrase } from '../../lib/chat/phrase';
import type { ask } from '../../lib/messages/ask';
import type { InsertOutcome, ToPage } from '../../lib/messages/line';

/** How the last insertion ended; `no-answer`: the page's script is gone, as after an update of the extension. */
export type InsertResult =
  | { readonly kind: 'inserted' }
  | { readonly kind: 'failed'; readonly reason: FailReason; readonly copied: boolean };
export type FailReason = Extract<InsertOutcome, { ok: false }>['reason'] | 'no-answer' | 'no-buyer';

export interface InserterWorld {
  readonly send: (message: ToPage) => void;
  readonly ask: typeof ask;
  readonly now: () => number;
  readonly newId: () => string;
}

/** Milliseconds without an answer after which the page is taken for gone. */
const PATIENCE = 3_000;
/** Milliseconds that a good end stays on show. A bad one stays until the next deed. */
const SHOWN = 6_000;

/** A text and for whom it is. `caret`: where the caret belongs, code units of `text`. */
export interface WantedText {
  readonly buyerKey: string | undefined;
  readonly text: string;
  readonly caret?: number | undefined;
  readonly send?: boolean;
}

/** A filled phrase. */
export interface Wanted extends WantedText {
  readonly phrase: Phrase;
  /** What the buyer asked, where it was read. */
  readonly intent: string | undefined;
}

/** What the page was asked for and has not answered, and the timer after which it is taken for gone. */
interface Pending {
  readonly wanted: Wanted | WantedText;
  readonly patience: ReturnType<typeof setTimeout>;
}

export interface Inserter {
  readonly result: ReadonlySignal<InsertResult | undefined>;
  /** Asks the page to write. */
  readonly insert: (wanted: Wanted | WantedText) => void;
  readonly onOutcome: (request: string, outcome: InsertOutcome) => void;
  /** What was said about the last insertion is over. */
  readonly clear: () => void;
  /** Another buyer: of what is still on its way nothing more is said, either. */
  readonly forget: () => void;
}

/** @param onInserted hears of each phrase that stands in the composer, by the request that put it there. */
export function createInserter(world: InserterWorld, onInserted: (request: string, wanted: Wanted) => void): Inserter {
  const result = signal<InsertResult | undefined>(undefined);
  const pending = new Map<string, Pending>();
  /** Of what is on show. */
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: InsertResult | undefined): void => {
    clearTimeout(timer);
    result.value = next;
    if (next?.kind === 'inserted') timer = setTimeout(() => show(undefined), SHOWN);
  };

  return {
    result,
    clear: () => show(undefined),
    forget: () => {
      for (const { patience } of pending.values()) clearTimeout(patience);
      show(undefined);
    },
    insert: (wanted) => {
      const { buyerKey, text, caret, send } = wanted;
      if (buyerKey === undefined) {
        show({ kind: 'failed', reason: 'no-buyer', copied: false });
        return;
      }
      const request = world.newId();
      const patience = setTimeout(() => {
        pending.delete(request);
        show({ kind: 'failed', reason: 'no-answer', copied: false });
      }, PATIENCE);
      pending.set(request, { wanted, patience });
      world.send({
        type: 'insert',
        request,
        buyerKey,
        text,
        ...(caret === undefined ? {} : { caret }),
        ...(send === true ? { send } : {}),
      });
    },
    onOutcome: (request, outcome) => {
      const asked = pending.get(request);
      if (asked === undefined) return;
      pending.delete(request);
      clearTimeout(asked.patience);
      show(outcome.ok ? { kind: 'inserted' } : { kind: 'failed', reason: outcome.reason, copied: outcome.copied });
      if (!outcome.ok) return;
      // A count: its loss is shown nowhere because it costs nothing.
      void world.ask('tally.add', { id: world.newId(), what: 'inserted' });
      if ('phrase' in asked.wanted) onInserted(request, asked.wanted);
      world.send({ type: 'focus-composer' });
    },
  };
}
