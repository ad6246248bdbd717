import type { DraftCheck, DraftCheckOptions } from './draft-check-options';
import type { Judgement } from './guard-core';
import { focusComposer } from './in-composer';
import { isSameSubject } from './outgoing';
import type { Telling } from './telling';

/** security.md §1, T6: a button counts once it has been in full view for half a second. */
const SOONEST = 500;

export interface DraftAnswersOptions extends DraftCheckOptions {
  readonly telling: Telling;
  /** Sends a judged message as the agent tried to. */
  readonly send: (judgement: Judgement) => void;
  /** Takes back everything told of the draft. */
  readonly dismiss: () => void;
}

type DraftAnswers = Pick<DraftCheck, 'takeFix' | 'takeMasked' | 'takePhrase' | 'edit' | 'sendAnyway' | 'ignore'>;

/** From what the agent chooses on the card back to the page. */
export function createDraftAnswers(options: DraftAnswersOptions): DraftAnswers {
  const { judge, telling, warning, insertion, dismiss } = options;

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
      if (!outcome.ok && outcome.copied) telling.tellUnsent(judge(), 'early', 'copied');
      focusComposer(options.composer());
    });
    return true;
  };
  const edit = () => {
    dismiss();
    focusComposer(options.composer());
  };
  return {
    takeFix: () => {
      const judgement = telling.told();
      return replace(judgement, () => (judgement === undefined ? undefined : options.wording.finish(judgement)));
    },
    takeMasked: () => replace(telling.told(), () => warning.shown()?.masked),
    takePhrase: () => replace(telling.told(), () => warning.shown()?.phrase?.text),
    edit,
    sendAnyway: ({ isTrusted }) => {
      const judgement = telling.told();
      const since = warning.visibleSince();
      const seen = since !== undefined && performance.now() - since >= SOONEST;
      if (isTrusted && seen && judgement?.level === 'warn') options.send(judgement);
    },
    ignore: (way, findings, { isTrusted }) => {
      const judgement = telling.told();
      if (!isTrusted || judgement === undefined) return;
      // What is said of a message that has gone out need not stand in the composer any more.
      if (!telling.isPassing() && !isSame(judge(), judgement)) return;
      const occasion = warning.shown()?.occasion ?? 'held';
      const { conversation } = judgement;
      void options.ignoring.ignore(way, { ...judgement.subject, conversation }, findings).then((isKept) => {
        if (!isKept && !telling.isHeld()) telling.tellUnsent(judge(), 'early', 'unkept');
      });
      const now = judge();
      if (now.level === 'pass' || (now.level === 'hint' && occasion !== 'early')) return edit();
      telling.mark(now);
      telling.tell(now, occasion);
    },
  };
}

function isSame(a: Judgement, b: Judgement): boolean {
  return isSameSubject(a.subject, b.subject);
}
