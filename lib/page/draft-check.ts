import { createDraftAnswers } from './draft-answers';
import type { DraftCheck, DraftCheckOptions } from './draft-check-options';
import type { GuardCore, Judgement } from './guard-core';
import { createGuardCore } from './guard-core';
import { isAwaited } from './notice-of';
import { createOutgoing, isSameSubject, isStill } from './outgoing';
import { createTelling } from './telling';

/** Milliseconds for which a remark about a message that has gone out stays. */
const AFTERTHOUGHT = 4_000;
/** Milliseconds for which a reminder of what pictures show stays: long enough to look at one. */
const REMINDER = 8_000;

/** The guard itself broke down: nothing is known of the message. */
const UNKNOWN: Judgement = {
  subject: { text: '', buyer: '', composer: undefined },
  level: 'block',
  findings: [],
};

/** From a verdict to what the agent sees, and from what the agent chooses back to the page. */
export function createDraftCheck(options: DraftCheckOptions): DraftCheck {
  const { judge, subject, warning, marks } = options;
  const telling = createTelling(options);
  const { tell, tellUnsent } = telling;

  const dismiss = () => {
    outgoing.forget();
    core.forget();
    telling.hide();
  };
  const hold = (judgement: Judgement) => {
    options.tally('held');
    telling.tellHeld(judgement);
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
    telling.tellHeld(judgement);
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
      if (why === 'changed') telling.passIn(AFTERTHOUGHT, dismiss);
    },
  });
  const core: GuardCore = createGuardCore({
    judge,
    visibleSince: () => (telling.isHeld() ? warning.visibleSince() : undefined),
    onHold: (judgement) => (isAwaited(judgement) ? outgoing.wait(judgement) : hold(judgement)),
    onPass: (judgement) => {
      options.onPass(judgement);
      if (judgement.level !== 'hint') return;
      options.tally('hinted');
      tell(judgement, 'early');
      telling.passIn(AFTERTHOUGHT, dismiss);
    },
    onConfirm: outgoing.send,
  });
  const review = () => {
    outgoing.look();
    if (telling.told() === undefined || telling.isPassing()) return;
    const now = subject();
    // Reading the page may have come back here; so what is told is asked for again.
    const told = telling.told();
    if (told === undefined || isSameSubject(now, told.subject)) return;
    const held = telling.isHeld();
    if (held && isStill(now, told.subject) && (isAwaited(told) || now.composer === told.subject.composer)) {
      if (!isAwaited(told)) renew();
      return;
    }
    const edited = isSameSubject({ ...now, text: told.subject.text }, told.subject) && now.text !== '';
    if (!edited || !options.isTyping() || held) dismiss();
  };

  return {
    ...createDraftAnswers({ ...options, telling, send: outgoing.send, dismiss }),
    core,
    noteAttempt: outgoing.note,
    resume: outgoing.resume,
    review,
    remark: () => {
      if (telling.isHeld()) return;
      const judgement = judge();
      if (isAwaited(judgement)) return;
      if (judgement.findings.length > 0) {
        telling.mark(judgement);
        tell(judgement, 'early');
      } else if (telling.told() !== undefined && !telling.isPassing() && judgement.subject.text !== '') dismiss();
    },
    remindOfPicture: () => {
      const judgement = telling.isHeld() ? undefined : options.judgePicture();
      if (judgement === undefined) return;
      tell(judgement, 'early');
      telling.passIn(REMINDER, dismiss);
    },
    noteEdit: () => {
      outgoing.look();
      const told = telling.told();
      if (told === undefined || telling.isPassing()) return;
      const { text } = subject();
      if (text === '' || telling.isHeld()) {
        if (text !== told.subject.text) dismiss();
      } else marks.follow(text);
    },
    fail: () => {
      if (warning.shown()?.unsent === 'broken') return;
      dismiss();
      tellUnsent(UNKNOWN, 'held', 'broken');
      telling.forgetDraft();
    },
  };
}
