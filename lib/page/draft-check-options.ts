import type { NoticeActions } from '../chat/notice';
import type { WordingSearch } from './find-wording';
import type { GuardCore, Judgement, Subject } from './guard-core';
import type { Ignoring } from './ignoring';
import type { Insertion } from './insertion';
import type { Marks } from './marks/marks';
import type { NoticeOptions } from './notice-of';
import type { Warning } from './warning';

export interface DraftCheckOptions extends NoticeOptions {
  readonly judge: () => Judgement;
  /** What is to be said of a picture that the agent sends, if anything. */
  readonly judgePicture: () => Judgement | undefined;
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
  /** A picture is on its way: a remark, and nothing is stopped by it. */
  readonly remindOfPicture: () => void;
  /** Something may have changed: what was said about another text or buyer goes away. */
  readonly review: () => void;
  /** Starts writing the better wording; false when none is on offer for the draft as it stands. */
  readonly takeFix: () => boolean;
  /** The same with the draft whose customer data is starred out. */
  readonly takeMasked: () => boolean;
  /** The same with the phrase of the bank. */
  readonly takePhrase: () => boolean;
  readonly edit: () => void;
  readonly sendAnyway: (event: { readonly isTrusted: boolean }) => void;
  /** Waves findings through; what is left is told, and nothing is sent by that. */
  readonly ignore: NoticeActions['onIgnore'];
  /** The guard itself broke down over a send and stopped it. */
  readonly fail: () => void;
}
