import { documentOf, frameOf, queryOpen } from '../flat-tree';
import { isVisible } from '../visible';
import { findSendControlsNear } from './find-send-controls';
import { CONTROLS, saysSend } from './says-send';

/** A page of more frames than that is not a chat. */
const MOST_DOCUMENTS = 24;

/**
 * Send controls outside of the composer's own frame, in documents of the same origin: around the frame that the composer
 * fills (old rich-text editors), else whatever says in words that it sends (framesets).
 */
export function findSendControlsBeside(composer: HTMLElement): readonly HTMLElement[] {
  for (let frame = frameOf(composer.ownerDocument); frame !== undefined; frame = frameOf(frame.ownerDocument)) {
    const around = findSendControlsNear(frame as HTMLElement);
    if (around.length > 0) return around;
  }
  return documentsAround(composer.ownerDocument).flatMap((document) =>
    queryOpen(document, CONTROLS).filter((control) => saysSend(control) && isVisible(control)),
  );
}

/** The other documents of the same origin in the tab, as far as they are within each other's reach. */
function documentsAround(own: Document): readonly Document[] {
  let top = own;
  for (let frame = frameOf(top); frame !== undefined; frame = frameOf(top)) top = frame.ownerDocument;
  const documents = [top];
  // The array grows while it is walked.
  for (const document of documents) {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inner = documentOf(frame);
      if (inner !== undefined && documents.length < MOST_DOCUMENTS) documents.push(inner);
    }
  }
  return documents.filter((document) => document !== own);
}
