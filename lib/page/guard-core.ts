import type { Conversation } from '../chat/conversation';
import type { Finding, Level } from '../chat/finding';
import type { Gesture, GuardEvent } from './gesture';
import { couldSend, createGestures, isForeign, isLatched } from './gesture';

/** What a verdict is about. An approval is bound to all three: when one changes it is void. */
export interface Subject {
  readonly text: string;
  readonly buyer: string;
  readonly composer: unknown;
}

export interface Judgement {
  readonly subject: Subject;
  /** The conversation that it was judged in, where the page tells. */
  readonly conversation?: Conversation | undefined;
  readonly level: Level;
  readonly findings: readonly Finding[];
  /** Whether nothing is held against a text that would be sent instead. */
  readonly passes?: (text: string) => boolean;
  /** Looks for a wording of the whole draft that nothing is held against, a judgement a step. */
  readonly reword?: () => Iterator<unknown, string | undefined>;
  /** The draft with its customer data starred out, if nothing is held against that. */
  readonly mask?: () => string | undefined;
}

export interface GuardCore {
  /** `swallow`: nobody else may see the event, and it has no default action. */
  readonly handle: (event: GuardEvent) => 'pass' | 'swallow';
  /** Runs `send` with leave for what it does on exactly this subject, and for nothing after it. */
  readonly grant: (judgement: Judgement, send: () => void) => void;
  /** Leave for the agent's own next press on exactly this subject, where the page takes no other; undefined: no longer. */
  readonly expect: (judgement: Judgement | undefined, time?: number) => void;
  /** A message that was held for want of a verdict is held by this one. */
  readonly hold: (judgement: Judgement, time: number) => void;
  /** Whether what stands there now may not go, however it would. */
  readonly bars: (time: number) => boolean;
  /** Forgets a pending approval: the warning was closed, the buyer changed. */
  readonly forget: () => void;
}

export interface GuardCoreOptions {
  /** The verdict on what would be sent at this moment. */
  readonly judge: () => Judgement;
  /** Since when the warning is visible without a break, or undefined. Same clock as `GuardEvent.time`. */
  readonly visibleSince: () => number | undefined;
  readonly onHold: (judgement: Judgement) => void;
  /** A message goes out with this verdict. Once a gesture. */
  readonly onPass: (judgement: Judgement) => void;
  /** The same key was pressed again on the warning itself: the caller sends by `grant`. */
  readonly onConfirm: (judgement: Judgement) => void;
}

/** security.md §4: a confirmation counts from half a second after the warning can be seen, for five seconds. */
const SOONEST = 500;
const LATEST = 5_000;

/**
 * The guard's decisions without the DOM: a gesture (one press of a key, one press of a pointer) is judged at its first
 * event that could send, and again whenever the text differs; a held gesture is swallowed to its end.
 */
export function createGuardCore(options: GuardCoreOptions): GuardCore {
  const gestures = createGestures();
  let pending: { readonly mark: string; readonly heldAt: number; readonly judgement: Judgement } | undefined;
  let token: string | undefined;
  let expected: { readonly mark: string; readonly until: number } | undefined;

  const confirms = (event: GuardEvent, mark: string): boolean => {
    const visible = options.visibleSince();
    if (pending === undefined || pending.mark !== mark || visible === undefined || !event.trusted) return false;
    const since = event.time - Math.max(visible, pending.heldAt);
    return since >= SOONEST && since <= LATEST;
  };

  /** Whether a warned message may go: this gesture has leave already, or brings it. */
  const hasLeave = (gesture: Gesture, event: GuardEvent, mark: string): boolean => {
    if (gesture.passed === mark) return true;
    if (token === mark) return true;
    const first = gesture.seen.size === 1 && event.repeat !== true;
    const awaited = expected?.mark === mark && event.trusted && event.time <= expected.until;
    if (!first || (!awaited && !confirms(event, mark))) return false;
    pending = undefined;
    expected = undefined;
    return true;
  };

  const decide = (gesture: Gesture, event: GuardEvent): 'pass' | 'swallow' => {
    const judgement = options.judge();
    if (judgement.subject.text === '') return 'pass';
    const mark = markOf(judgement);
    const goes =
      judgement.level === 'pass' ||
      judgement.level === 'hint' ||
      (judgement.level === 'warn' && hasLeave(gesture, event, mark));
    if (goes) {
      if (gesture.passed === undefined) options.onPass(judgement);
      gesture.passed = mark;
      return 'pass';
    }
    if (gesture.ime) return 'swallow';
    gesture.held = true;
    hold(judgement, event.time);
    options.onHold(judgement);
    return 'swallow';
  };

  const hold = (judgement: Judgement, time: number): void => {
    pending = { mark: markOf(judgement), heldAt: time, judgement };
  };

  const onWarning = (gesture: Gesture, event: GuardEvent): 'pass' | 'swallow' => {
    if (pending === undefined || event.type !== 'keydown' || event.key !== 'Enter' || !event.trusted) return 'pass';
    const visible = options.visibleSince();
    const tooSoon = visible === undefined || event.time - Math.max(visible, pending.heldAt) < SOONEST;
    const confirmed = pending.judgement.level === 'warn' && confirms(event, pending.mark);
    if (!tooSoon && !confirmed) return 'pass';
    gesture.held = true;
    if (confirmed) options.onConfirm(pending.judgement);
    return 'swallow';
  };

  const handle = (event: GuardEvent): 'pass' | 'swallow' => {
    const gesture = gestures.of(event);
    if (gesture === undefined) return 'pass';
    if (isLatched(gesture, event)) return 'swallow';
    if (event.at === 'warning-default') return onWarning(gesture, event);
    if (isForeign(gesture, event)) return 'swallow';
    return couldSend(event) ? decide(gesture, event) : 'pass';
  };

  return {
    handle,
    hold,
    grant: (judgement, send) => {
      token = markOf(judgement);
      pending = undefined;
      try {
        send();
      } finally {
        token = undefined;
      }
    },
    expect: (judgement, time = 0) => {
      expected = judgement === undefined ? undefined : { mark: markOf(judgement), until: time + LATEST };
    },
    bars: (time) => {
      const judgement = options.judge();
      if (judgement.subject.text === '' || judgement.level === 'pass' || judgement.level === 'hint') return false;
      if (judgement.level === 'block') return true;
      const mark = markOf(judgement);
      return token !== mark && (expected?.mark !== mark || time > expected.until);
    },
    forget: () => {
      pending = undefined;
      expected = undefined;
    },
  };
}

/** One string for text, buyer, composer and what was found: an approval covers only the findings that were shown. */
function markOf({ subject, findings }: Judgement): string {
  const shown = findings.map((finding) => `${finding.rule}@${finding.start}-${finding.end}`).join(' ');
  return JSON.stringify([composerNumber(subject.composer), subject.buyer, subject.text, shown]);
}

const numbers = new WeakMap<object, number>();
let lastNumber = 0;

/** Composers are told apart by identity: a remounted one is another one. */
function composerNumber(composer: unknown): number {
  if (typeof composer !== 'object' || composer === null) return 0;
  const known = numbers.get(composer);
  if (known !== undefined) return known;
  lastNumber += 1;
  numbers.set(composer, lastNumber);
  return lastNumber;
}
