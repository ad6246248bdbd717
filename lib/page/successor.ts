import type { ArmedListener } from './armed-listeners';

/** Heard by every script of ours in a document, old or new. */
const QUESTION = 'x-judging';

/**
 * Whether another script of ours judges in this document. A page could answer too, so this is asked only by a script that was
 * orphaned before it got what judges: it could do no more than hold every message for good, and whoever judges
 * besides it still judges for itself.
 */
export function isJudgedElsewhere(document: Document): boolean {
  return !document.dispatchEvent(new Event(QUESTION, { cancelable: true }));
}

/** Answers an older script of ours, and lets nobody else hear of it. */
export function answerPredecessors(document: Document, judges: () => boolean): ArmedListener {
  return {
    types: [QUESTION],
    handle: (event) => {
      // A window is handed on from one document to the next, and with it its listeners.
      if (event.target !== document || !judges()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
  };
}
