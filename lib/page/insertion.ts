import { createTurns } from '../chat/in-turn';
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

/** `gone`: it has left with a message before it could be read back. */
type Written = Exclude<InsertOutcome, { ok: true }> | { readonly ok: true; readonly gone: boolean };

export interface Insertion {
  /**
   * Writes for one buyer only; on failure the text is on the clipboard if the browser allows. `onLanded` is called once it
   * is known to have been in the composer: before a message that has it passes as sent.
   */
  readonly write: (
    text: string,
    place: WritePlace,
    buyerKey: string | undefined,
    onLanded?: () => void,
  ) => Promise<Written>;
  /** A message leaves: what is being written may be in it, and is not in the composer any more when that is read back. */
  readonly notePass: (text: string) => void;
  /** Everything asked for until now has been written, or has failed, and whoever asked has had its answer. */
  readonly settled: () => Promise<void>;
  /** Starts taking back the last write; false when the draft is no longer what it made. */
  readonly undoLast: () => boolean;
  /** The buyer changed: what was written before is no longer ours to take back. */
  readonly forget: () => void;
}

/** Writing into the composer, bound to the buyer, one write at a time. */
export function createInsertion(options: InsertionOptions): Insertion {
  let last: { readonly composer: HTMLElement; readonly before: string; readonly after: string } | undefined;
  let onPass: ((text: string) => void) | undefined;
  const inTurn = createTurns();
  const fail = async (reason: Exclude<InsertOutcome, { ok: true }>['reason'], text: string): Promise<Written> => ({
    ok: false,
    reason,
    copied: reason === 'buyer-changed' ? false : await options.copy(text),
  });

  const write = async (
    text: string,
    place: WritePlace,
    buyerKey: string | undefined,
    onLanded?: () => void,
  ): Promise<Written> => {
    const stillThere = () => options.buyerKey() === buyerKey;
    if (!stillThere()) return fail('buyer-changed', text);
    const composer = options.composer();
    if (composer === undefined) return fail('no-composer', text);
    if (!isWritable(composer)) return fail('read-only', text);
    const before = readDraft(composer);
    let passed = false;
    const onTry = (holds: (draft: string) => boolean) => {
      onPass = (leaving) => {
        if (passed || !holds(leaving)) return;
        passed = true;
        onLanded?.();
      };
    };
    const conditions = { allowed: stillThere, quietly: options.quietly, onTry };
    const after = await writeDraft(composer, text, place, conditions);
    onPass = undefined;
    if (after === undefined) return passed ? { ok: true, gone: true } : fail('readback-mismatch', text);
    last = { composer, before, after };
    if (!passed) onLanded?.();
    return { ok: true, gone: false };
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
    write: async (...wanted) => inTurn(async () => write(...wanted)),
    notePass: (text) => onPass?.(text),
    settled: async () => {
      await inTurn(async () => undefined);
      // What waits for a write goes on in microtasks after it.
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    undoLast,
    forget: () => {
      last = undefined;
    },
  };
}
