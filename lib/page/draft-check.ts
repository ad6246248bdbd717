import type { Notice } from '../chat/notice';
import type { DraftCheck, DraftCheckOptions } from './draft-check-options';
import type { GuardCore, Judgement } from './guard-core';
import { createGuardCore } from './guard-core';
import { focusComposer } from './in-composer';
import { isAwaited, noticeOf } from './notice-of';
import { createOutgoing, isSameSubject, isStill } from './outgoing';

/** Milliseconds for which a remark about a message that has gone out stays. */
const AFTERTHOUGHT = 4_000;
/** Milliseconds for which a reminder of what pictures show stays: long enough to look at one. */
const REMINDER = 8_000;
/** security.md §1, T6: a button counts once it has been in full view for half a second. */
const SOONEST = 500;

/** From a verdict to what the agent sees, and from what the agent chooses back to the page. */
export function createDraftCheck(options: DraftCheckOptions): DraftCheck {
  const { judge, subject, warning, insertion, marks } = options;
  let told: Judgement | undefined;
  let afterthought: ReturnType<typeof setTimeout> | undefined;

  const tell = (judgement: Judgement, occasion: Notice['occasion']) => {
    stopAfterthought();
    told = judgement;
    const fixed = options.wording.look(judgement, () => add(judgement, { fixed: options.wording.finish(judgement) }));
    const masked = judgement.mask?.();
    warning.show({
      ...noticeOf(judgement, occasion, options),
      ...(fixed === undefined ? {} : { fixed }),
      ...(masked === undefined || masked === fixed ? {} : { masked }),
    });
  };
  const tellUnsent = (judgement: Judgement, occasion: Notice['occasion'], unsent: NonNullable<Notice['unsent']>) => {
    stopAfterthought();
    told = judgement;
    warning.show({ ...noticeOf(judgement, occasion, options), findings: [], unsent });
  };
  const stopAfterthought = () => {
    clearTimeout(afterthought);
    afterthought = undefined;
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
    void insertion.write(text, 'draft', judgement.subject.buyer).then((outcome) => {
      if (outcome.ok) options.tally('fixed');
      // Where not even the clipboard took it, what was told goes on standing there.
      else if (!outcome.copied && outcome.reason !== 'buyer-changed') return;
      dismiss();
      if (!outcome.ok && outcome.copied) tellUnsent(judge(), 'early', 'copied');
      focusComposer(options.composer());
    });
    return true;
  };
  const mark = ({ subject: { text, composer }, findings }: Judgement) => {
    if (composer !== undefined) marks.show(composer as HTMLElement, text, findings);
  };
  const dismiss = () => {
    stopAfterthought();
    told = undefined;
    outgoing.forget();
    core.forget();
    warning.hide();
    marks.hide();
  };
  const hold = (judgement: Judgement) => {
    options.tally('held');
    tellHeld(judgement);
  };
  const tellHeld = (judgement: Judgement) => {
    tell(judgement, 'held');
    mark(judgement);
    askPhrase(judgement);
  };
  /** The buyer of a held message was recognised only now. */
  const renew = () => {
    const judgement = judge();
    if (judgement.level === 'pass' || judgement.level === 'hint') {
      dismiss();
      tellUnsent(judgement, 'early', 'changed');
      return;
    }
    core.hold(judgement, performance.now());
    tellHeld(judgement);
  };
  const outgoing = createOutgoing({
    ...options,
    core: () => core,
    onAwaited: (judgement) => tell(judgement, 'held'),
    onHeld: hold,
    onSending: () => dismiss(),
    onUnsent: (judgement, why) => {
      dismiss();
      if (judgement.subject.text === '') return;
      tellUnsent(judgement, 'early', why);
      if (why === 'changed') afterthought = setTimeout(dismiss, AFTERTHOUGHT);
    },
  });
  const core: GuardCore = createGuardCore({
    judge,
    visibleSince: () => (warning.shown()?.occasion === 'held' ? warning.visibleSince() : undefined),
    onHold: (judgement) => (isAwaited(judgement) ? outgoing.wait(judgement) : hold(judgement)),
    onPass: (judgement) => {
      options.onPass(judgement);
      if (judgement.level !== 'hint') return;
      options.tally('hinted');
      tell(judgement, 'early');
      afterthought = setTimeout(dismiss, AFTERTHOUGHT);
    },
    onConfirm: outgoing.send,
  });

  return {
    core,
    noteAttempt: outgoing.note,
    remark: () => {
      if (warning.shown()?.occasion === 'held') return;
      const judgement = judge();
      if (isAwaited(judgement)) return;
      if (judgement.findings.length > 0) {
        mark(judgement);
        tell(judgement, 'early');
      } else if (told !== undefined && afterthought === undefined && judgement.subject.text !== '') dismiss();
    },
    remindOfPicture: () => {
      const judgement = warning.shown()?.occasion === 'held' ? undefined : options.judgePicture();
      if (judgement === undefined) return;
      tell(judgement, 'early');
      afterthought = setTimeout(dismiss, REMINDER);
    },
    resume: outgoing.resume,
    noteEdit: () => {
      outgoing.look();
      if (told === undefined || afterthought !== undefined) return;
      const { text } = subject();
      if (text === '' || warning.shown()?.occasion === 'held') {
        if (text !== told.subject.text) dismiss();
      } else marks.follow(text);
    },
    review: () => {
      outgoing.look();
      if (told === undefined || afterthought !== undefined) return;
      // Reading the page may come back here; so what was told is asked for afterwards.
      const now = subject();
      if (told === undefined || isSameSubject(now, told.subject)) return;
      const held = warning.shown()?.occasion === 'held';
      if (held && isStill(now, told.subject) && (isAwaited(told) || now.composer === told.subject.composer)) {
        if (!isAwaited(told)) renew();
        return;
      }
      const edited = isSameSubject({ ...now, text: told.subject.text }, told.subject) && now.text !== '';
      if (!edited || !options.isTyping() || held) dismiss();
    },
    takeFix: () => {
      const judgement = told;
      return replace(judgement, () => (judgement === undefined ? undefined : options.wording.finish(judgement)));
    },
    takeMasked: () => replace(told, () => warning.shown()?.masked),
    takePhrase: () => replace(told, () => warning.shown()?.phrase?.text),
    edit: () => {
      dismiss();
      focusComposer(options.composer());
    },
    sendAnyway: ({ isTrusted }) => {
      const since = warning.visibleSince();
      const seen = since !== undefined && performance.now() - since >= SOONEST;
      if (isTrusted && seen && told?.level === 'warn') outgoing.send(told);
    },
    fail: () => {
      if (warning.shown()?.unsent === 'broken') return;
      dismiss();
      tellUnsent(
        { subject: { text: '', buyer: '', composer: undefined }, level: 'block', findings: [] },
        'held',
        'broken',
      );
      told = undefined;
    },
    ignore: (way, findings, { isTrusted }) => {
      const judgement = told;
      if (!isTrusted || judgement === undefined) return;
      // What is said of a message that has gone out need not stand in the composer any more.
      if (afterthought === undefined && !isSame(judge(), judgement)) return;
      const occasion = warning.shown()?.occasion ?? 'held';
      const { conversation } = judgement;
      void options.ignoring.ignore(way, { ...judgement.subject, conversation }, findings).then((isKept) => {
        if (!isKept && warning.shown()?.occasion !== 'held') tellUnsent(judge(), 'early', 'unkept');
      });
      const now = judge();
      if (now.level !== 'pass' && (now.level !== 'hint' || occasion === 'early')) {
        mark(now);
        tell(now, occasion);
      } else {
        dismiss();
        focusComposer(options.composer());
      }
    },
  };
}

function isSame(a: Judgement, b: Judgement): boolean {
  return isSameSubject(a.subject, b.subject);
}
