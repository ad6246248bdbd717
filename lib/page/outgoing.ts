import type { Notice } from '../chat/notice';
import type { Attempt } from './attempt';
import { attemptOf } from './attempt';
import type { GuardCore, Judgement, Subject } from './guard-core';
import { focusComposer } from './in-composer';
import { leaveAgain, sendAgain } from './send-again';

export interface OutgoingOptions {
  readonly judge: () => Judgement;
  readonly subject: () => Subject;
  readonly composer: () => HTMLElement | undefined;
  readonly sendControls: () => readonly HTMLElement[];
  readonly core: () => Pick<GuardCore, 'grant' | 'expect' | 'hold'>;
  /** Waits long enough to be told. */
  readonly onAwaited: (judgement: Judgement) => void;
  /** It was judged and is held. */
  readonly onHeld: (judgement: Judgement) => void;
  /** It leaves now, by the same press made again. */
  readonly onSending: () => void;
  /** It did not leave, and not because of what stands in it. */
  readonly onUnsent: (judgement: Judgement, why: NonNullable<Notice['unsent']>) => void;
}

/** Messages that were held and are to leave after all: each leaves, or it is told why it did not. */
export interface Outgoing {
  /** Remember the event that may be held: it tells how to send again. */
  readonly note: (event: Event) => void;
  /** What judges is not there yet. */
  readonly wait: (judgement: Judgement) => void;
  /** It is there, or will not come: what waits is judged. */
  readonly resume: () => void;
  /** The composer's draft or the page around it has changed. */
  readonly look: () => void;
  /** The agent thought better of it. */
  readonly forget: () => void;
  /** Sends a message that the agent has confirmed. */
  readonly send: (judgement: Judgement) => void;
}

/** Milliseconds for which a message waits without a word: mostly what judges is there by then. */
const SILENCE = 300;
/** Milliseconds after which nobody expects any more that a press does something. */
const LATEST = 12_000;
/** Milliseconds after which a page that sends has emptied its composer, its server's answer awaited. */
const TAKEN = 2_500;

/** What becomes of a message on its way out: held, awaited, sent again once it may go. */
export function createOutgoing(options: OutgoingOptions): Outgoing {
  let attempt: Attempt | undefined;
  let waiting: Judgement | undefined;
  let heldAt = 0;
  let due = false;
  /** What a press was made for, while it still stands there. */
  let left: Judgement | undefined;
  let repeating = false;

  const send = (judgement: Judgement): void => {
    const composer = options.composer();
    if (composer === undefined || !isSameSubject(options.subject(), judgement.subject)) {
      options.onUnsent(options.judge(), 'changed');
      return;
    }
    const made = attempt;
    if (made === undefined) return;
    options.onSending();
    repeating = true;
    try {
      options.core().grant(judgement, () => sendAgain(made, composer, options.sendControls()));
    } finally {
      repeating = false;
    }
    focusComposer(composer);
    // Some pages take nothing from a script: then the agent's own next press must do.
    left = judgement;
    options.core().expect(judgement, performance.now());
    lookWhatLeft();
    setTimeout(() => {
      lookWhatLeft();
      if (attempt !== made || left !== judgement) return;
      // Nor has a page that sends when its field is left heard of that yet.
      options
        .core()
        .grant(judgement, () => leaveAgain(composer, () => isSameSubject(options.subject(), judgement.subject)));
      lookWhatLeft();
      if (left !== judgement) return;
      options.onUnsent(judgement, 'stays');
      options.core().expect(judgement, performance.now());
    }, TAKEN);
  };
  const lookWhatLeft = (): void => {
    if (left === undefined || isSameSubject(options.subject(), left.subject)) return;
    left = undefined;
    options.core().expect(undefined);
  };
  const judgeWaiting = (held: Judgement): void => {
    const late = performance.now() - heldAt > LATEST;
    // A composer that is being put back: the page is looked at again when that is done.
    if (options.composer() === undefined && !late) return;
    waiting = undefined;
    const judgement = options.judge();
    if (late || !isStill(judgement.subject, held.subject)) options.onUnsent(judgement, 'changed');
    else if (judgement.level === 'pass' || judgement.level === 'hint') send(judgement);
    else {
      options.core().hold(judgement, performance.now());
      options.onHeld(judgement);
    }
  };

  return {
    note: (event) => {
      if (!repeating) attempt = attemptOf(event, attempt);
    },
    wait: (judgement) => {
      waiting = judgement;
      heldAt = performance.now();
      due = false;
      setTimeout(() => {
        if (waiting === judgement) options.onAwaited(judgement);
      }, SILENCE);
    },
    resume: () => {
      due = true;
      if (waiting !== undefined) judgeWaiting(waiting);
    },
    look: () => {
      lookWhatLeft();
      if (waiting === undefined) return;
      const now = options.subject();
      if (now.composer !== undefined && !isStill(now, waiting.subject)) {
        waiting = undefined;
        options.onUnsent(options.judge(), 'changed');
      } else if (due) judgeWaiting(waiting);
    },
    forget: () => {
      waiting = undefined;
    },
    send,
  };
}

/** How keys of buyers begin that stand for an address only. */
const UNNAMED = /^(?:page:|$)/u;

/**
 * Whether a message is the one that nobody has judged yet: pages draw their composers anew, and a buyer may be recognised
 * only after the composer is there. A verdict that was given is bound to more, by `isSameSubject`.
 */
export function isStill(now: Subject, before: Subject): boolean {
  if (now.text !== before.text) return false;
  return now.buyer === before.buyer || (now.composer === before.composer && UNNAMED.test(before.buyer));
}

/** The same text for the same buyer in the same composer. */
export function isSameSubject(a: Subject, b: Subject): boolean {
  return a.text === b.text && a.buyer === b.buyer && a.composer === b.composer;
}
