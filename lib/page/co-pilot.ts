import { asTaught } from '../sites/taught-site';
import { createArmedListeners } from './armed-listeners';
import { isOrphaned } from './answer-runtime';
import { agentKeys } from './agent-keys';
import { createPhraseQuestions } from './ask-phrase';
import type { CoPilot, CoPilotOptions } from './co-pilot-options';
import { copyText } from './copy-text';
import { createDraftCheck } from './draft-check';
import { readHealth } from './health';
import { createWordingSearch } from './find-wording';
import { phraseKeyOf } from './hotkeys';
import { createInsertion } from './insertion';
import { createJudges, subjectOf } from './judge-draft';
import { createLateBrain } from './late-brain';
import { noticeActionsOf } from './notice-actions';
import { observePage } from './observe';
import { learnSending } from './learn-sending';
import { createPanelFrame } from './panel-frame';
import { createPanelLink } from './panel-link';
import { createQuietWriting } from './quiet-writing';
import { createSiteChoice } from './site-choice';
import { createUnreadWitness } from './unread-witness';
import { answerPredecessors, isJudgedElsewhere } from './successor';
import { watchPictures } from './watch-pictures';
import { watchSent } from './watch-sent';
import { watchTyping } from './watch-typing';
import { createWarningBeside } from './warning-beside';
import { createWindowSigns } from './window-signs';

/** Tuotie in one frame of a chat page: the guard is armed when this returns, the rest follows as the page grows. */
export function createCoPilot(options: CoPilotOptions): CoPilot {
  const { document, view: window, settings } = options;
  const early = document.readyState === 'loading';
  const choice = createSiteChoice(document);
  const site = () => asTaught(choice.site(), settings().taught, document);
  const composer = () => choice.composerOf(site());
  const sendControls = () => site().findSendControls(document);
  // A document that was replaced keeps its listeners on the window that it handed on.
  const alive = () => document.defaultView !== null;
  const isSucceeded = () => isOrphaned() && isJudgedElsewhere(document);
  const enabled = () => alive() && !settings().offAt.includes(window.origin);
  const witness = createUnreadWitness();
  const list = () => site().readList?.(document);
  const brain = createLateBrain({
    document,
    view: window,
    settings,
    fetchTools: options.fetchTools,
    askJudge: options.askJudge,
    tellIgnored: options.tellIgnored,
    shared: options.known,
    alive,
    enabled,
    isSucceeded,
    onSettled: () => {
      check.resume();
      updatePanel();
    },
    onBetter: () => remark(),
    onForget: () => signs.forget(),
  });
  const { marks, ignoring, known } = brain;
  const writing = createQuietWriting();
  let broken = false;

  const insertion = createInsertion({
    composer,
    buyerKey: () => page.current().conversation?.buyer.key,
    quietly: writing.quietly,
    copy: copyText,
  });
  const warning = createWarningBeside({
    document,
    draw: options.drawNotice,
    actions: noticeActionsOf(() => check),
    composer,
    sendControls,
  });
  const link = createPanelLink({
    createFrame: (onMessage) => createPanelFrame({ document, ...options.panel, onMessage }),
    view: () => page.current(),
    composer,
    sendControls,
    settings,
    origin: window.origin,
    insertion,
    unchecked: () => sent.unchecked(),
    onBetter: ({ request, buyerKey, texts }) => phrases.answer(request, buyerKey, texts),
    onInserted: (request, text) => {
      sent.noteInsertion(request, text);
      // Our own writing is no typing: nobody else would say what is wrong with the phrase.
      check.remark();
      signs.noteTyped();
    },
  });
  const phrases = createPhraseQuestions((request) => link.frame.post({ type: 'held', request }));
  const sent = watchSent({
    composer,
    view: () => page.current(),
    insertion,
    tell: (reply) => link.frame.post({ type: 'sent', sent: reply }),
  });
  const signs = createWindowSigns({
    composer,
    active: () => active(),
    buyer: () => page.current().conversation?.buyer,
    namesBeside: known.namesBeside,
  });
  const { judge, judgePicture } = createJudges({
    ignoring,
    view: () => page.current(),
    composer,
    policy: () => settings().policy,
    words: brain.words.model,
    tools: brain.tools,
    isSucceeded,
    known: known.as,
    window: signs.of,
  });
  const check = createDraftCheck({
    judge,
    judgePicture,
    subject: () => subjectOf({ composer, view: () => page.current() }),
    wording: createWordingSearch({ view: window, now: () => performance.now() }),
    marks,
    isTyping: () => typing.isTyping(),
    ignoring,
    isIgnorable: (finding) => brain.loaded()?.isIgnorable(finding, settings().policy) === true,
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
  /** Where the panel stands, messages are judged. */
  const updatePanel = () => link.update(enabled() && brain.state() !== 'loading');
  const remark = () => {
    if (enabled()) check.remark();
  };
  const listeners = createArmedListeners(window);
  const page = observePage({
    document,
    alive,
    chooseSite: site,
    onNews: choice.forget,
    ignored: (node) =>
      node === link.frame.element ||
      node === warning.element ||
      marks.owns(node) ||
      choice.lastComposer()?.contains(node) === true,
    onChange: ({ conversation }) => {
      signs.look();
      // Where nothing is judged nothing can go unjudged: another frame has the composer, or Tuotie is off.
      sent.see(enabled() && composer() !== undefined ? conversation : undefined);
      check.review();
      updatePanel();
      // Only where something can be written: most frames of a chat page have nothing to judge.
      if (enabled() && composer() !== undefined) brain.want();
      brain.warmUp();
      witness.see(list() ?? [], conversation);
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
      brain.retry();
      check.review();
    },
  });

  const active = () => enabled() && !writing.isRunning();
  const keys = agentKeys({
    settings,
    pageKeys: () => site().pageKeys,
    composer,
    sendControls,
    warning,
    hands: { check, insertion, link },
    active,
    onFault: (stopped) => {
      broken = true;
      if (stopped) check.fail();
    },
  });
  const typing = watchTyping({
    view: window,
    composer,
    active,
    onText: () => {
      signs.noteTyped();
      check.noteEdit();
      updatePanel();
    },
    onPause: () => remark(),
  });
  const settle = () => {
    if (!alive()) return;
    updatePanel();
    warning.settle();
  };
  const load = { types: ['load'], handle: brain.warmUp };
  const resize = { types: ['resize'], handle: settle };
  const answer = answerPredecessors(document, () => enabled() && brain.state() === 'ready');
  const pictures = watchPictures({ active, onPicture: () => void window.setTimeout(check.remindOfPicture) });
  const watches = [learnSending({ composer, active }), typing, pictures, signs.listener, load, resize, answer];
  for (const listener of [choice.focus, ...keys, ...watches]) listeners.add(listener);

  return {
    takeKnown: known.take,
    joinKnown: brain.startAnew,
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
        words: brain.words.state,
        rules: brain.state,
        settingsRead: options.settingsRead,
        panel: link.frame.condition,
        reader: () => site().reader?.(document) ?? (site().matches.length > 0 ? 'known' : 'detected'),
        list,
        sendKey: () => site().readSendKey?.(document),
        unchecked: sent.uncheckedInAll,
        ...witness.ofOpen(() => page.current().conversation),
      });
    },
    refresh: () => {
      if (!alive()) return;
      if (!enabled()) for (const shown of [warning, marks]) shown.hide();
      updatePanel();
      brain.refresh();
    },
  };
}
