import { shownText } from '../sites/flat-tree';
import { saysSend, sendsOther } from '../sites/generic/says-send';

/** Layers that a page lays over itself: menus beside a send control, dialogs that ask once more. */
const LAYERS = [
  'dialog, [popover], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"]',
  ...['menu', 'dropdown', 'popover', 'popup', 'popper', 'modal', 'dialog'].map((name) => `[class*="${name}" i]`),
].join(', ');
/** "发送并关闭会话", "Send and close". */
const SENDS_AND_MORE = /^(?:发送|發送|傳送|send)\s*(?:并|並|且|后|後|and\b|&|\+).{1,20}$/iu;
/** "回复" beside a message quotes it; only what names sending sends from a layer. */
const NAMES_SENDING = /发\s*[送出]|發\s*送|送\s*出|[传傳]送|send/iu;
/** Elements up from what was pressed, and characters: more is no control. */
const MOST_LEVELS = 5;
const LONGEST = 40;

/**
 * Whether a press met something in a layer over the page that says in words that it sends what stands in the composer. Such
 * things come and go with a press, so they are told when they are pressed.
 */
export function offersToSend(path: readonly EventTarget[], composer: HTMLElement): boolean {
  for (const step of path.slice(0, MOST_LEVELS)) {
    if (!('tagName' in step)) return false;
    const element = step as HTMLElement;
    if (element.tagName === 'BODY' || element.contains(composer)) return false;
    if (element.textContent.length <= LONGEST && element.closest(LAYERS) !== null && isOffer(element)) return true;
  }
  return false;
}

function isOffer(element: Element): boolean {
  const text = shownText(element).trim();
  if (text === '' || sendsOther(element)) return false;
  return NAMES_SENDING.test(text) && (saysSend(element) || SENDS_AND_MORE.test(text));
}
