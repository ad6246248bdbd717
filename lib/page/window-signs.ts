import type { Buyer } from '../chat/conversation';
import type { DraftWindow } from '../chat/draft';
import type { ArmedListener } from './armed-listeners';
import { readDraft } from './composer';
import { createDraftOrigin } from './draft-origin';
import { watchMoves } from './watch-moves';

export interface WindowSignsOptions {
  readonly composer: () => HTMLElement | undefined;
  readonly active: () => boolean;
  readonly buyer: () => Buyer | undefined;
  /** Names of the others whose conversations were open. */
  readonly namesBeside: (buyerKey: string) => readonly string[];
}

export interface WindowSigns {
  readonly listener: ArmedListener;
  /** The page has changed. */
  readonly look: () => void;
  /** The agent has typed, or a reply was written into the composer. */
  readonly noteTyped: () => void;
  /** Whose drafts stood there. */
  readonly forget: () => void;
  readonly of: (draft: string, buyer: Buyer) => DraftWindow;
}

/** Whether the draft in the composer stands in the window that it was meant for (R25). */
export function createWindowSigns({ composer, active, buyer, namesBeside }: WindowSignsOptions): WindowSigns {
  const origin = createDraftOrigin(() => performance.now());
  const draft = (): string | undefined => {
    const box = composer();
    return box === undefined ? undefined : readDraft(box);
  };
  return {
    listener: watchMoves({ composer, active, onMove: origin.noteMove }),
    look: () => {
      const text = draft();
      origin.noteTurn(buyer());
      if (text !== undefined) origin.see(text, buyer());
    },
    noteTyped: () => {
      const text = draft();
      if (text !== undefined) origin.note(text, buyer());
    },
    forget: origin.forget,
    of: (text, to) => ({ ...origin.signs(text, to), neighbours: namesBeside(to.key) }),
  };
}
