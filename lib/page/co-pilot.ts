import type { Settings } from '../chat/settings';
import type { Policy } from '../chat/policy';
import type { Health } from '../messages/health';
import type { TallyKind } from '../messages/protocol';
import type { SharedTags } from '../privacy/known-tags';
import { isIgnorable } from '../review/exceptions';
import { prepareLists } from '../review/list-findings';
import { chooseSite } from '../sites/choose-site';
import { createArmedListeners } from './armed-listeners';
import { isOrphaned } from './answer-runtime';
import { readDraft } from './composer';
import { createPhraseQuestions } from './ask-phrase';
import type { ComposerTools } from './composer-tools';
import { copyText } from './copy-text';
import { createDraftCheck } from './draft-check';
import { readHealth } from './health';
import { watchHeldKeys } from './held-keys';
import { createWordingSearch } from './find-wording';
import { createHotkeys, phraseKeyOf } from './hotkeys';
import type { IgnoringOptions } from './ignoring';
import { createIgnoring } from './ignoring';
import { createInsertion } from './insertion';
import type { ReviewWith } from './judge-draft';
import { createJudge, subjectOf } from './judge-draft';
import { createKnownBuyers } from './known-buyers';
import { createLateMarks } from './late-marks';
import { observePage } from './observe';
import { randomName } from './own-host';
import { isOnDark } from './page-darkness';
import { createPanelFrame } from './panel-frame';
import { createPanelLink } from './panel-link';
import { performHotkey } from './perform-hotkey';
import { placeWarning } from './place-panel';
import { createSendGuard } from './send-guard';
import { createSentReport } from './sent-report';
import type { JudgeReceiverOptions } from './receive-judge';
import { createJudgeReceiver } from './receive-judge';
import { stepWhileIdle } from './step-while-idle';
import { outlineOf } from './surroundings';
import { watchTyping } from './watch-typing';
import type { DrawNotice } from './warning';
import { createWarning } from './warning';
import { createWindowSigns } from './window-signs';

export interface CoPilotOptions {
  readonly document: Document;
  readonly view: Window;
  readonly settings: () => Settings;
  readonly settingsRead: () => boolean;
  readonly review: ReviewWith;
  readonly askJudge: JudgeReceiverOptions['askSlice'];
  /** Fetches what only a frame with a composer needs; may never come. */
  readonly fetchTools: (onTools: (tools: ComposerTools) => void) => void;
  /** Steps after which the first review is as quick as any other. */
  readonly warmUp: (policy: Policy) => Iterator<unknown>;
  readonly drawNotice: DrawNotice;
  readonly panel: { readonly url: string; readonly origin: string };
  readonly tally: (what: TallyKind) => void;
  readonly tellIgnored: Pick<IgnoringOptions, 'tellException' | 'tellFalseAlarm'>;
  /** What the pages of this session know of their buyers. */
  readonly known: {
    readonly read: () => Promise<SharedTags | undefined>;
    readonly tell: (key: string, packed: string) => void;
  };
}

export interface CoPilot {
  /** Undefined once the document has been replaced. */
  readonly health: () => Health | undefined;
  /** The settings have changed. */
  readonly refresh: () => void;
  /** Another page has seen more of its buyers. */
  readonly takeKnown: (key: string, packed: string) => void;
  /** What was known was cleared: from now on this. */
  readonly joinKnown: (shared: SharedTags) => void;
}

/** Tuotie in one frame of a chat page: the guard is armed when this returns, the rest follows as the page grows. */
export function createCoPilot(options: CoPilotOptions): CoPilot {
  const { document, view: window, settings } = options;
  const early = document.readyState === 'loading';
  const site = () => chooseSite(document.location.href, document);
  const composer = () => site().findComposer(document);
  const sendControls = () => site().findSendControls(document);
  // A document that was replaced keeps its listeners on the window that it handed on.
  const alive = () => document.defaultView !== null;
  const enabled = () => alive() && !settings().offAt.includes(window.origin);
  const known = createKnownBuyers(options.known.tell);
  const joinKnown = (shared: SharedTags) => stepWhileIdle({ view: window, steps: known.join(shared), wanted: alive });
  let findWording: ComposerTools['findBetterWording'] | undefined;
  let writing = false;
  let warmed = false;
  let broken = false;

  const insertion = createInsertion({
    composer,
    buyerKey: () => page.current().conversation?.buyer.key,
    quietly: (step) => {
      writing = true;
      step();
      writing = false;
    },
    copy: copyText,
  });
  const warning = createWarning({
    document,
    draw: options.drawNotice,
    actions: {
      onFix: () => void check.takeFix(),
      onPhrase: () => void check.takePhrase(),
      onEdit: () => check.edit(),
      onSendAnyway: (event) => check.sendAnyway(event),
      onIgnore: (...ignored) => check.ignore(...ignored),
    },
    spot: (height) => {
      const box = composer();
      return box === undefined ? undefined : placeWarning(outlineOf(box, sendControls()), height);
    },
    dark: () => {
      const box = composer();
      return box !== undefined && isOnDark(box);
    },
    leave: () => composer()?.focus({ preventScroll: true }),
  });
  const link = createPanelLink({
    createFrame: (onMessage) => createPanelFrame({ document, ...options.panel, onMessage }),
    view: () => page.current(),
    composer,
    sendControls,
    settings,
    insertion,
    onBetter: ({ request, buyerKey, texts }) => phrases.answer(request, buyerKey, texts),
    onInserted: (request, text) => {
      sent.noteInsertion(request, text);
      // Our own writing is no typing: nobody else would say what is wrong with the phrase.
      check.remark();
      signs.noteTyped();
    },
  });
  const phrases = createPhraseQuestions((request) => link.frame.post({ type: 'held', request }));
  const sent = createSentReport({
    draft: () => {
      const box = composer();
      return box === undefined ? undefined : readDraft(box);
    },
    tell: (reply) => link.frame.post({ type: 'sent', sent: reply }),
  });
  const signs = createWindowSigns({
    composer,
    active: () => active(),
    buyer: () => page.current().conversation?.buyer,
    namesBeside: known.namesBeside,
  });
  const words = createJudgeReceiver({ view: window, wanted: alive, askSlice: options.askJudge });
  const ignoring = createIgnoring({ ...options.tellIgnored, policy: () => settings().policy });
  const judge = createJudge({
    ignoring,
    review: options.review,
    view: () => page.current(),
    composer,
    policy: () => settings().policy,
    words: words.model,
    findWording: () => findWording,
    known: known.as,
    window: signs.of,
  });
  const marks = createLateMarks();
  const check = createDraftCheck({
    judge,
    subject: () => subjectOf({ composer, view: () => page.current() }),
    wording: createWordingSearch({ view: window, now: () => performance.now() }),
    marks,
    isTyping: () => typing.isTyping(),
    ignoring,
    isIgnorable: (finding) => isIgnorable(finding, settings().policy),
    warning,
    insertion,
    composer,
    sendControls,
    fixKey: () => settings().hotkeys.acceptFix,
    phraseKey: () => phraseKeyOf(settings().hotkeys),
    askPhrase: phrases.ask,
    isOrphaned,
    tally: options.tally,
    onPass: ({ subject }) => sent.notePass(subject.buyer, subject.text),
  });
  /** Only where something can be written: most frames of a chat page have nothing to judge. */
  const warmUpOnce = () => {
    if (warmed || document.readyState !== 'complete' || !enabled() || composer() === undefined) return;
    warmed = true;
    stepWhileIdle({ view: window, steps: options.warmUp(settings().policy), wanted: alive });
    words.start();
    options.fetchTools((tools) => {
      findWording = tools.findBetterWording;
      marks.use(tools.createMarks(document, window, randomName));
    });
    void options.known.read().then((shared) => {
      if (shared !== undefined) joinKnown(shared);
    });
  };
  const listeners = createArmedListeners(window);
  const page = observePage({
    document,
    alive,
    chooseSite: site,
    ignored: (node) =>
      node === link.frame.element ||
      node === warning.element ||
      marks.owns(node) ||
      composer()?.contains(node) === true,
    onChange: ({ conversation }) => {
      signs.look();
      check.review();
      link.update(enabled());
      warmUpOnce();
      if (conversation !== undefined) window.setTimeout(() => known.learn(conversation));
    },
    onRootChange: () => {
      listeners.arm();
      link.frame.mend();
      warning.mend();
    },
    onBuyerChange: () => {
      insertion.forget();
      sent.forget();
      check.review();
    },
  });

  const active = () => enabled() && !writing;
  listeners.add(
    watchHeldKeys({
      insertKeys: () => settings().hotkeys.insert,
      active,
      onHold: (down) => link.frame.post({ type: 'hold', down }),
    }),
  );
  // Before the guard: while the warning has the keyboard, the guard lets no key go further.
  listeners.add(
    createHotkeys({
      hotkeys: () => settings().hotkeys,
      pageKeys: () => site().pageKeys,
      inEmptyComposer: (event) => {
        const box = composer();
        return box !== undefined && event.composedPath().includes(box) && readDraft(box) === '';
      },
      perform: (deed) => performHotkey(deed, { check, insertion, link }),
      active,
    }),
  );
  listeners.add(
    createSendGuard({
      core: check.core,
      composer,
      sendControls,
      warning,
      active,
      onAttempt: check.noteAttempt,
      onFault: () => {
        broken = true;
      },
    }),
  );
  const typing = watchTyping({
    view: window,
    composer,
    active,
    onText: () => {
      signs.noteTyped();
      check.noteEdit();
      link.update(enabled());
    },
    onPause: () => {
      if (enabled()) check.remark();
    },
  });
  listeners.add(typing);
  listeners.add(signs.listener);
  listeners.add({ types: ['load'], handle: () => warmUpOnce() });
  listeners.add({
    types: ['resize'],
    handle: () => {
      if (!alive()) return;
      link.update(enabled());
      warning.settle();
    },
  });

  return {
    takeKnown: known.take,
    joinKnown,
    health: () => {
      if (!alive()) return undefined;
      return readHealth({
        view: () => page.current(),
        composer,
        sendControls,
        early,
        enabled,
        isOrphaned,
        broken,
        words: words.state,
        settingsRead: options.settingsRead,
        panel: link.frame.condition,
      });
    },
    refresh: () => {
      if (!alive()) return;
      if (!enabled()) {
        warning.hide();
        marks.hide();
      }
      link.update(enabled());
      if (composer() !== undefined)
        stepWhileIdle({ view: window, steps: prepareLists(settings().policy.wordLists), wanted: alive });
    },
  };
}
