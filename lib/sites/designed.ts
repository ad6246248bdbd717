import { findList } from './generic/find-list';
import { findSendControlsBeside } from './generic/find-send-controls-beside';
import { saysSend } from './generic/says-send';
import { talkIn } from './generic/talk';
import { isVisible } from './visible';

/** CSS pixels: anything narrower is not for sentences. */
const NARROWEST = 120;

/**
 * The body of a document that is written in as a whole (`designMode`), as editors of old make of a frame: the composer where a
 * conversation stands beside the frame, or a control that says that it sends; never a page of text with remarks around it.
 */
export function findDesignedComposer(root: ParentNode): HTMLElement | undefined {
  if (!('designMode' in root) || root.designMode !== 'on') return undefined;
  const { body } = root as Document;
  if (body === null || !isVisible(body) || body.getBoundingClientRect().width < NARROWEST) return undefined;
  const list = findList(body);
  const talk = list === undefined ? 'unclear' : talkIn(list, body);
  if (talk === 'talk') return body;
  const says = talk === 'unclear' && findSendControlsBeside(body).some((control) => saysSend(control));
  return says ? body : undefined;
}
