import { createOwnHost } from '../own-host';
import { decorationOf } from './mark-styles';
import type { DraftMark, MarkLayer } from './marks';

/** What decides where a letter stands in a text area. */
const METRICS = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-transform',
  'text-align',
  'direction',
  'tab-size',
  'word-break',
  'overflow-wrap',
  'line-break',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

/**
 * Lines under words of a text area, which has no text nodes of its own: over it lies its picture, transparent but for the lines, in a
 * closed root that takes no pointer and, being inert, is not found by the page's `window.find`. The picture holds only what stands in
 * the text area beneath, which the page has anyway.
 */
export function createMirrorMarks(document: Document, view: Window, randomName: () => string): MarkLayer {
  const host = createOwnHost(document, randomName());
  host.element.inert = true;
  host.element.setAttribute('aria-hidden', 'true');
  host.style({ 'pointer-events': 'none', overflow: 'hidden', 'user-select': 'none' });
  const picture = document.createElement('div');
  picture.style.cssText = 'position:absolute;top:0;left:0;box-sizing:border-box;white-space:pre-wrap;color:transparent';
  host.root.append(picture);
  let field: HTMLTextAreaElement | undefined;
  let frame: number | undefined;
  const resizing = new ResizeObserver(() => settleSoon());

  const settle = () => {
    frame = undefined;
    if (field === undefined) return;
    if (!field.isConnected || isCovered(field)) {
      host.style({ visibility: 'hidden' });
      return;
    }
    const box = field.getBoundingClientRect();
    // A page zoomed by `transform` draws the field larger than it is laid out.
    const zoom = field.offsetWidth === 0 ? 1 : box.width / field.offsetWidth;
    host.style({
      visibility: 'visible',
      left: `${box.left + field.clientLeft * zoom}px`,
      top: `${box.top + field.clientTop * zoom}px`,
      width: `${field.clientWidth}px`,
      height: `${field.clientHeight}px`,
      'transform-origin': '0 0',
      transform: zoom === 1 ? 'none' : `scale(${zoom})`,
    });
    picture.style.width = `${field.clientWidth}px`;
    picture.style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
  };
  const settleSoon = () => {
    frame ??= view.requestAnimationFrame(settle);
  };
  const draw = (draft: string, marks: readonly DraftMark[], dark: boolean) => {
    const pieces: (string | HTMLElement)[] = [];
    let at = 0;
    for (const { start, end, severity } of marks) {
      if (start < at) continue;
      const line = document.createElement('span');
      line.textContent = draft.slice(start, end);
      line.style.textDecoration = decorationOf(severity, dark);
      pieces.push(draft.slice(at, start), line);
      at = end;
    }
    // A last empty line has its height in a text area.
    picture.replaceChildren(...pieces, `${draft.slice(at)}\u200B`);
  };
  const attach = (composer: HTMLTextAreaElement) => {
    if (field === composer) return;
    detach();
    field = composer;
    resizing.observe(composer);
    for (const name of ['scroll', 'resize']) view.addEventListener(name, settleSoon, { capture: true, passive: true });
  };
  const detach = () => {
    field = undefined;
    resizing.disconnect();
    for (const name of ['scroll', 'resize']) view.removeEventListener(name, settleSoon, { capture: true });
    if (frame !== undefined) view.cancelAnimationFrame(frame);
    frame = undefined;
  };
  return {
    show: (composer, draft, marks, dark) => {
      attach(composer as HTMLTextAreaElement);
      const look = view.getComputedStyle(composer);
      for (const name of METRICS) picture.style.setProperty(name, look.getPropertyValue(name));
      draw(draft, marks, dark);
      if (!host.element.isConnected) document.documentElement.append(host.element);
      settle();
    },
    follow: (draft, marks, dark) => {
      if (field === undefined) return;
      draw(draft, marks, dark);
      settleSoon();
    },
    hide: () => {
      detach();
      picture.replaceChildren();
      host.element.remove();
    },
    owns: (node) => node === host.element,
  };
}

/** Something of the page, a dialog or a menu, lies over the middle of the field: lines would be drawn on that. */
function isCovered(field: HTMLElement): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  const root = field.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && there !== field && !there.contains(field) && !field.contains(there);
}
