import type { InsertOutcome } from '../messages/line';
import { isWritable } from '../sites/visible';
import type { WriteConditions, WritePlace } from './composer';
import { readDraft, writeDraft } from './composer';

export interface InsertionOptions {
  readonly composer: () => HTMLElement | undefined;
  readonly buyerKey: () => string | undefined;
  readonly quietly: WriteConditions['quietly'];
  readonly copy: (text: string) => Promise<boolean>;
}

export interface Insertion {
  /** Writes for one buyer only; on failure the text is on the clipboard if the browser allows. */
  readonly write: (text: string, place: WritePlace, buyerKey: string | undefined) => Promise<InsertOutcome>;
  /** Starts taking back the last write; false when the draft is no longer what it made. */
  readonly undoLast: () => boolean;
  /** The buyer changed: what was written before is no longer ours to take back. */
  readonly forget: () => void;
}

/** Writing into the composer, bound to the buyer, one write at a time. */
export function createInsertion(options: InsertionOptions): Insertion {
  let last: { readonly composer: HTMLElement; readonly before: string; readonly after: string } | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = async <T>(task: () => Promise<T>): Promise<T> => {
    const mine = turn.then(task);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const fail = async (
    reason: Exclude<InsertOutcome, { ok: true }>['reason'],
    text: string,
  ): Promise<InsertOutcome> => ({
    ok: false,
    reason,
    copied: reason === 'buyer-changed' ? false : await options.copy(text),
  });

  const write = async (text: string, place: WritePlace, buyerKey: string | undefined): Promise<InsertOutcome> => {
    const stillThere = () => options.buyerKey() === buyerKey;
    if (!stillThere()) return fail('buyer-changed', text);
    const composer = options.composer();
    if (composer === undefined) return fail('no-composer', text);
    if (!isWritable(composer)) return fail('read-only', text);
    const before = readDraft(composer);
    const conditions = { allowed: stillThere, quietly: options.quietly };
    const after = await writeDraft(composer, text, place, conditions);
    if (after === undefined) return fail('readback-mismatch', text);
    last = { composer, before, after };
    return { ok: true };
  };

  const undoLast = (): boolean => {
    const made = last;
    last = undefined;
    const composer = options.composer();
    if (made === undefined || composer !== made.composer || readDraft(composer) !== made.after) return false;
    const conditions = { allowed: () => true, quietly: options.quietly };
    void inTurn(async () => writeDraft(composer, made.before, 'draft', conditions));
    return true;
  };

  return {
    write: async (text, place, buyerKey) => inTurn(async () => write(text, place, buyerKey)),
    undoLast,
    forget: () => {
      last = undefined;
    },
  };
}
