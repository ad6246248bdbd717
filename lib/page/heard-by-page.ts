import { isWritable } from '../sites/visible';

/** What does something itself with an Enter while it has the keyboard. */
const PRESSED = [
  'a[href], area[href], button, input, select, textarea, summary, details, audio, video, iframe, embed, object',
  ...['button', 'link', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'tab', 'checkbox', 'radio'].map(
    (role) => `[role="${role}"]`,
  ),
  ...['switch', 'treeitem', 'row', 'gridcell', 'textbox', 'searchbox', 'combobox'].map((role) => `[role="${role}"]`),
].join(', ');

/**
 * Whether an Enter outside of the composer is nobody's but the page's, which may send by it whatever stands there: pressed
 * on the bare page, on a box around the composer or on one that scrolls; or with Ctrl or ⌘, as shortcuts are. What can be
 * pressed, another field or an entry of a list take their own.
 */
export function isHeardByPage(event: KeyboardEvent, composer: HTMLElement): boolean {
  const [target] = event.composedPath();
  if (target === undefined || !('tagName' in target)) return true;
  const element = target as HTMLElement;
  if (isWritable(element)) return false;
  if (event.ctrlKey || event.metaKey) return true;
  if (element.matches(PRESSED)) return false;
  return element.tagName === 'BODY' || element.contains(composer) || scrolls(element);
}

function scrolls(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll/u.test(`${overflowX} ${overflowY}`);
}
