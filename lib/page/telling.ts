import type { Notice } from '../chat/notice';
import type { DraftCheckOptions } from './draft-check-options';
import type { Judgement } from './guard-core';
import { noticeOf } from './notice-of';

export type TellingOptions = Pick<
  DraftCheckOptions,
  'warning' | 'marks' | 'wording' | 'isOrphaned' | 'isIgnorable' | 'fixKey' | 'askPhrase' | 'phraseKey'
>;

/** What the agent is told of a verdict: the card beside the composer, and the marks in the text. */
export interface Telling {
  /** The judgement that was told last and still stands. */
  readonly told: () => Judgement | undefined;
  /** What stands there goes by itself: it tells of a message that has gone out, or of a picture. */
  readonly isPassing: () => boolean;
  /** Whether the card tells of a message that is held. */
  readonly isHeld: () => boolean;
  readonly tell: (judgement: Judgement, occasion: Notice['occasion']) => void;
  /** Tells it with marks in the text, and offers a phrase of the bank as soon as one is found. */
  readonly tellHeld: (judgement: Judgement) => void;
  /** Tells why a message was not sent, without its findings. */
  readonly tellUnsent: (
    judgement: Judgement,
    occasion: Notice['occasion'],
    unsent: NonNullable<Notice['unsent']>,
  ) => void;
  readonly mark: (judgement: Judgement) => void;
  /** Calls this in so many milliseconds, unless something else is told or hidden before. */
  readonly passIn: (milliseconds: number, onPassed: () => void) => void;
  /** What stands there speaks of no draft any more: edits do not take it away. */
  readonly forgetDraft: () => void;
  readonly hide: () => void;
}

export function createTelling(options: TellingOptions): Telling {
  const { warning, marks, wording } = options;
  let told: Judgement | undefined;
  let passing: ReturnType<typeof setTimeout> | undefined;

  const show = (judgement: Judgement, notice: Notice) => {
    stopPassing();
    told = judgement;
    warning.show(notice);
  };
  const stopPassing = () => {
    clearTimeout(passing);
    passing = undefined;
  };
  /** What is found only after the card was shown. */
  const add = (judgement: Judgement, found: Partial<Notice>) => {
    const shown = warning.shown();
    if (told === judgement && shown !== undefined) warning.update({ ...shown, ...found });
  };
  const tell: Telling['tell'] = (judgement, occasion) => {
    const fixed = wording.look(judgement, () => {
      const later = wording.finish(judgement);
      if (later !== undefined) add(judgement, { fixed: later });
    });
    const masked = judgement.mask?.();
    show(judgement, {
      ...noticeOf(judgement, occasion, options),
      ...(fixed === undefined ? {} : { fixed }),
      ...(masked === undefined || masked === fixed ? {} : { masked }),
    });
  };
  const mark: Telling['mark'] = ({ subject: { text, composer }, findings }) => {
    if (composer !== undefined) marks.show(composer as HTMLElement, text, findings);
  };
  return {
    told: () => told,
    isPassing: () => passing !== undefined,
    isHeld: () => warning.shown()?.occasion === 'held',
    tell,
    tellHeld: (judgement) => {
      tell(judgement, 'held');
      mark(judgement);
      options.askPhrase(judgement.subject.buyer, (texts) => {
        const text = texts.find((one) => one !== judgement.subject.text && judgement.passes?.(one) === true);
        if (text !== undefined) add(judgement, { phrase: { text, key: options.phraseKey() } });
      });
    },
    tellUnsent: (judgement, occasion, unsent) =>
      show(judgement, { ...noticeOf(judgement, occasion, options), findings: [], unsent }),
    mark,
    passIn: (milliseconds, onPassed) => {
      stopPassing();
      passing = setTimeout(onPassed, milliseconds);
    },
    forgetDraft: () => {
      told = undefined;
    },
    hide: () => {
      stopPassing();
      told = undefined;
      warning.hide();
      marks.hide();
    },
  };
}
