import type { DraftCheck } from './draft-check-options';
import type { HotkeyDeed } from './hotkeys';
import type { Insertion } from './insertion';
import type { PanelLink } from './panel-link';

export interface HotkeyHands {
  readonly check: DraftCheck;
  readonly insertion: Insertion;
  readonly link: PanelLink;
}

/** Does what a hotkey asks; false when there is nothing to do it with, so that the page gets its key. */
export function performHotkey(deed: HotkeyDeed, { check, insertion, link }: HotkeyHands): boolean {
  const ready = link.frame.condition() === 'ready';
  switch (deed.type) {
    case 'pick':
      if (ready) link.frame.post({ type: 'pick', place: deed.place });
      return ready;
    case 'insertPhrase':
      if (ready) link.frame.post(deed);
      return ready;
    case 'dock':
      if (ready) link.frame.post({ type: 'dock' });
      return ready;
    case 'search':
      if (ready) link.search();
      return ready;
    case 'acceptFix':
      return check.takeFix();
    case 'takePhrase':
      return check.takePhrase();
    case 'undo':
      return insertion.undoLast();
    case 'remember': {
      const offers = link.offers();
      if (offers) link.frame.post({ type: 'remember' });
      return offers;
    }
    default:
      // A panel that cannot fold itself is taken out of the way.
      if (ready) link.frame.post({ type: 'fold' });
      else link.toggle();
      return true;
  }
}
