import type { TaughtPart } from '../../lib/chat/taught-page';
import type { Fault } from '../../lib/messages/answer';

/** One part of the page, as far as it is understood. */
export interface PartView {
  readonly part: TaughtPart;
  /** `shown`: by the agent; `without`: the page has none; a level: found by detection, and how far that may be relied on. */
  readonly state: 'shown' | 'high' | 'medium' | 'low' | 'without' | 'missing';
  /** What stands there now, shortened; never kept. */
  readonly says: string;
}

/** What comes of the parts: not all there, one that cannot be used, or a way to read the page. */
export type OutcomeView =
  | { readonly state: 'incomplete' }
  | { readonly state: 'unclear'; readonly part: 'composer' | 'send' | 'rows' | 'name' }
  | { readonly state: 'ready'; readonly buyer: string; readonly buyerRows: number; readonly agentRows: number };

/** Everything that the screen over the page shows. */
export interface TeachView {
  readonly parts: readonly PartView[];
  /** The part that the agent is being asked for. */
  readonly asked: TaughtPart | undefined;
  /** What was pressed last cannot be the part that was asked for. */
  readonly refused: boolean;
  readonly outcome: OutcomeView;
  readonly saving: 'not-yet' | 'saving' | 'saved' | Fault;
  /** Boxes in the window to leave undimmed, CSS pixels. */
  readonly lit: readonly LitBox[];
}

export interface LitBox {
  readonly part: TaughtPart;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TeachActions {
  readonly onAsk: (part: TaughtPart) => void;
  /** The page has none of what is asked for. */
  readonly onWithout: () => void;
  /** Back from a question to the list of parts. */
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  /** The pointer is there, CSS pixels in the window. */
  readonly onPoint: (x: number, y: number) => void;
  /** It was pressed there; without a place: what is lit. */
  readonly onTake: (place?: { readonly x: number; readonly y: number }) => void;
  /** An arrow key. */
  readonly onStep: (key: string) => void;
  readonly onScroll: (x: number, y: number, by: number) => void;
}
