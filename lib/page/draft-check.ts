import type { Notice, NoticeActions } from '../chat/notice';
import type { Insertion } from './insertion';
import type { WordingSearch } from './find-wording';
import type { GuardCore, Judgement, Subject } from './guard-core';
import { createGuardCore } from './guard-core';
import type { Ignoring } from './ignoring';
import type { Marks } from './marks/marks';
import type { NoticeOptions } from './notice-of';
import { isAwaited, noticeOf } from './notice-of';
import { sendAgain } from './send-again';
import type { Warning } from './warning';

export interface DraftCheckOptions extends NoticeOptions {
  readonly judge: () => Judgement;
  /** What would be judged, without judging it. */
  readonly subject: () => Subject;
  readonly wording: WordingSearch;
  readonly marks: Marks;
  /** The agent is in the middle of a word: `remark` comes when that is over. */
  readonly isTyping: () => boolean;
  readonly warning: Warning;
  readonly insertion: Insertion;
  readonly composer: () => HTMLElement | undefined;
  readonly sendControls: () => readonly HTMLElement[];
  readonly phraseKey: () => string;
  /** Asks whether the bank says it better. */
  readonly askPhrase: (buyerKey: string, onPhrases: (texts: readonly string[]) => void) => void;
  readonly tally: (what: 'hinted' | 'held' | 'fixed') => void;
  readonly ignoring: Pick<Ignoring, 'ignore'>;
  /** A message may leave now; whether it does shows in the composer. */
  readonly onPass: (judgement: Judgement) => void;
}

export interface DraftCheck {
  readonly core: GuardCore;
  /** Remember the event that may be held: it tells how to send again. */
  readonly noteAttempt: (event: Event) => void;
  /** The agent paused: say what would be said at send, quietly. */
  readonly remark: () => void;
  /** The rules have come, or did not in time: a message that waited for them is judged, and goes if nothing speaks against it. */
  readonly resume: () => void;
  /** The draft was edited: called between two keys. */
  readonly noteEdit: () => void;
  /** Something may have changed: what was said about another text or buyer goes away. */
  readonly review: () => void;
  /** Starts writing the better wording; false when none is on offer for the draft as it stands. */
  readonly takeFix: () => boolean;
  /** The same with the phrase of the bank. */
  readonly takePhrase: () => boolean;
  readonly edit: () => void;
  readonly sendAnyway: (event: { readonly isTrusted: boolean }) => void;
  /** Waves findings through; what is left is told, and nothing is sent by that. */
  readonly ignore: NoticeActions['onIgnore'];
}

/** Milliseconds for which a remark about a message that has gone out stays. */
const AFTERTHOUGHT = 4_000;
/** security.md §1, T6: a button counts once it has been in full view for half a second. */
const SOONEST = 500;
/** Milliseconds for which a message waits for the rules without a word: mostly they are there by then. */
const SILENCE = 300;

/** From a verdict to what the agent sees, and from what the agent chooses back to the page. */
export function createDraftCheck(options: DraftCheckOptions): DraftCheck {
  const { judge, subject, warning, insertion, marks } = options;
  let attempt: Event | undefined;
  let told: Judgement | undefined;
  let waiting: Judgement | undefined;
  let afterthought: ReturnType<typeof setTimeout> | undefined;

  const tell = (judgement: Judgement, occasion: Notice['occasion']) => {
    clearTimeout(afterthought);
    afterthought = undefined;
    told = judgement;
    const fixed = options.wording.look(judgement, () => add(judgement, { fixed: options.wording.finish(judgement) }));
    warning.show({ ...noticeOf(judgement, occasion, options), ...(fixed === undefined ? {} : { fixed }) });
  };
  /** What is found only after the warning was shown. */
  const add = (judgement: Judgement, { fixed, phrase }: { fixed?: string | undefined; phrase?: Notice['phrase'] }) => {
    const shown = warning.shown();
    if (told !== judgement || shown === undefined) return;
    warning.update({
      ...shown,
      ...(fixed === undefined ? {} : { fixed }),
      ...(phrase === undefined ? {} : { phrase }),
    });
  };
  const askPhrase = (judgement: Judgement) =>
    options.askPhrase(judgement.subject.buyer, (texts) => {
      const text = texts.find((one) => one !== judgement.subject.text && judgement.passes?.(one) === true);
      if (text !== undefined) add(judgement, { phrase: { text, key: options.phraseKey() } });
    });
  /** Writes a text instead of the judged draft, if that still stands there. */
  const replace = (judgement: Judgement | undefined, find: () => string | undefined): boolean => {
    if (judgement === undefined || !isSame(judge(), judgement)) return false;
    const text = find();
    if (text === undefined) return false;
    void insertion.write(text, 'draft', judgement.subject.buyer).then(({ ok }) => {
      if (ok) options.tally('fixed');
      dismiss();
      options.composer()?.focus({ preventScroll: true });
    });
    return true;
  };
  const mark = ({ subject: { text, composer }, findings }: Judgement) => {
    if (composer !== undefined) marks.show(composer as HTMLElement, text, findings);
  };
  const dismiss = () => {
    clearTimeout(afterthought);
    afterthought = undefined;
    told = undefined;
    waiting = undefined;
    core.forget();
    warning.hide();
    marks.hide();
  };
  const send = (judgement: Judgement) => {
    const composer = options.composer();
    const held = attempt;
    if (composer === undefined || held === undefined || !isSame(judge(), judgement)) return;
    core.grant(judgement, () => sendAgain(held, composer, options.sendControls()));
    dismiss();
    composer.focus({ preventScroll: true });
  };
  const hold = (judgement: Judgement) => {
    options.tally('held');
    tell(judgement, 'held');
    mark(judgement);
    askPhrase(judgement);
  };
  const wait = (judgement: Judgement) => {
    waiting = judgement;
    setTimeout(() => {
      if (waiting === judgement) tell(judgement, 'held');
    }, SILENCE);
  };
  const core: GuardCore = createGuardCore({
    judge,
    visibleSince: () => (warning.shown()?.occasion === 'held' ? warning.visibleSince() : undefined),
    onHold: (judgement) => (isAwaited(judgement) ? wait(judgement) : hold(judgement)),
    onPass: (judgement) => {
      options.onPass(judgement);
      if (judgement.level !== 'hint') return;
      options.tally('hinted');
      tell(judgement, 'early');
      afterthought = setTimeout(dismiss, AFTERTHOUGHT);
    },
    onConfirm: send,
  });

  return {
    core,
    noteAttempt: (event) => {
      attempt = event;
    },
    remark: () => {
      if (warning.shown()?.occasion === 'held') return;
      const judgement = judge();
      if (isAwaited(judgement)) return;
      if (judgement.findings.length > 0) {
        mark(judgement);
        tell(judgement, 'early');
      } else if (told !== undefined && judgement.subject.text !== '') dismiss();
    },
    resume: () => {
      const held = waiting;
      waiting = undefined;
      if (held === undefined) return;
      const judgement = judge();
      if (!isSame(judgement, held)) {
        if (told === held) dismiss();
      } else if (judgement.level === 'pass' || judgement.level === 'hint') send(judgement);
      else hold(judgement);
    },
    noteEdit: () => {
      if (waiting !== undefined && subject().text !== waiting.subject.text) waiting = undefined;
      if (told === undefined || afterthought !== undefined) return;
      const { text } = subject();
      if (text === '' || warning.shown()?.occasion === 'held') {
        if (text !== told.subject.text) dismiss();
      } else marks.follow(text);
    },
    review: () => {
      if (told === undefined || afterthought !== undefined) return;
      // Reading the page may come back here; so what was told is asked for afterwards.
      const now = subject();
      if (told === undefined || isSameSubject(now, told.subject)) return;
      const edited = isSameSubject({ ...now, text: told.subject.text }, told.subject) && now.text !== '';
      if (!edited || !options.isTyping() || warning.shown()?.occasion === 'held') dismiss();
    },
    takeFix: () => {
      const judgement = told;
      return replace(judgement, () => (judgement === undefined ? undefined : options.wording.finish(judgement)));
    },
    takePhrase: () => replace(told, () => warning.shown()?.phrase?.text),
    edit: () => {
      dismiss();
      options.composer()?.focus({ preventScroll: true });
    },
    sendAnyway: ({ isTrusted }) => {
      const since = warning.visibleSince();
      const seen = since !== undefined && performance.now() - since >= SOONEST;
      if (isTrusted && seen && told?.level === 'warn') send(told);
    },
    ignore: (way, findings, { isTrusted }) => {
      const judgement = told;
      if (!isTrusted || judgement === undefined) return;
      // What is said of a message that has gone out need not stand in the composer any more.
      if (afterthought === undefined && !isSame(judge(), judgement)) return;
      const occasion = warning.shown()?.occasion ?? 'held';
      options.ignoring.ignore(way, judgement.subject, findings);
      const now = judge();
      if (now.level !== 'pass' && (now.level !== 'hint' || occasion === 'early')) {
        mark(now);
        tell(now, occasion);
      } else {
        dismiss();
        options.composer()?.focus({ preventScroll: true });
      }
    },
  };
}

function isSame(a: Judgement, b: Judgement): boolean {
  return isSameSubject(a.subject, b.subject);
}

function isSameSubject(a: Subject, b: Subject): boolean {
  return a.text === b.text && a.buyer === b.buyer && a.composer === b.composer;
}
