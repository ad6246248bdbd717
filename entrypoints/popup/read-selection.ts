import { browser } from 'wxt/browser';
import { findPage } from './read-health';

/** The text that is selected in the page in front, in whichever of its frames; empty where there is none or Tuotie may not look. */
export async function readSelection(): Promise<string> {
  const page = await findPage();
  if (page === undefined) return '';
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: page.tabId, allFrames: true },
      func: selectedText,
    });
    return (
      frames.map(({ result }) => (typeof result === 'string' ? result.trim() : '')).find((text) => text !== '') ?? ''
    );
  } catch {
    // Pages on which the browser lets no extension look tell so only by refusing.
    return '';
  }
}

/** Runs in the page. A selection within a field is the field's own. */
function selectedText(): string {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = activeElement;
    if (selectionEnd > selectionStart) return value.slice(selectionStart, selectionEnd);
  }
  return getSelection()?.toString() ?? '';
}
