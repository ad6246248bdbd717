/** Where pages of these tests are at home: happy-dom's window does not say. */
export const ORIGIN = 'https://chat.example.com';

/**
 * happy-dom lays nothing out. A fixture says with `data-box="left top width height"` where an element would stand; the
 * rest fills the window, and what is hidden has no box.
 */
export function layOut(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  Object.defineProperty(document.defaultView, 'origin', { value: ORIGIN, configurable: true });
  Element.prototype.getBoundingClientRect = boxOf;
  return document;
}

function boxOf(this: Element): DOMRect {
  if (this.closest('[hidden]') !== null) return new DOMRect(0, 0, 0, 0);
  const box = this.getAttribute('data-box') ?? '0 0 1280 800';
  const [left = 0, top = 0, width = 1280, height = 800] = box.split(' ').map(Number);
  return new DOMRect(left, top, width, height);
}
