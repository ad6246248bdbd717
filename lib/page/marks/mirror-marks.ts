import { createOwnHost } from '../own-host';
import { decorationOf } from './mark-styles';
import type { DraftMark, MarkLayer } from './marks';

/** What decides where a letter stands in a text area; a picture with all of it breaks its lines alike. */
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
  'text-rendering',
  'text-spacing-trim',
  'text-autospace',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
] as const;

interface Drawing {
  readonly draft: string;
  readonly marks: readonly DraftMark[];
  readonly dark: boolean;
}

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
  const words = document.createTextNode('');
  const lines = document.createElement('div');
  // The text in one piece: parted among elements its lines break elsewhere than those of the field.
  picture.append(words, lines);
  host.root.append(picture);
  let field: HTMLTextAreaElement | undefined;
  let drawn: Drawing = { draft: '', marks: [], dark: false };
  let measured = '';
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
    const width = innerWidthOf(field, zoom === 0 ? 0 : box.width / zoom);
    host.style({
      visibility: 'visible',
      left: `${box.left + field.clientLeft * zoom}px`,
      top: `${box.top + field.clientTop * zoom}px`,
      width: `${width}px`,
      height: `${field.clientHeight}px`,
      'transform-origin': '0 0',
      transform: zoom === 1 ? 'none' : `scale(${zoom})`,
    });
    picture.style.width = `${width}px`;
    picture.style.transform = `translate(${-field.scrollLeft}px,${-field.scrollTop}px)`;
    underline(zoom, width);
  };
  /** Measures anew only what has changed: scrolling moves the picture as a whole. */
  const underline = (zoom: number, width: number) => {
    const state = JSON.stringify([drawn, zoom, width]);
    if (state === measured) return;
    measured = state;
    // A last empty line has its height in a text area.
    words.data = `${drawn.draft}\u200B`;
    const origin = picture.getBoundingClientRect();
    const range = document.createRange();
    lines.replaceChildren(
      ...drawn.marks.flatMap(({ start, end, severity }) => {
        range.setStart(words, start);
        range.setEnd(words, end);
        return Array.from(range.getClientRects(), ({ left, top, width: wide, height }) => {
          const line = document.createElement('div');
          // Blanks that stand as high as the words carry the line, cut to their width.
          line.textContent = '\u3000'.repeat(end - start + 1);
          line.style.cssText = `position:absolute;overflow:hidden;white-space:pre;text-indent:0;padding-bottom:4px;left:${(left - origin.left) / zoom}px;top:${(top - origin.top) / zoom}px;width:${wide / zoom}px;height:${height / zoom}px;line-height:${height / zoom}px;text-decoration:${decorationOf(severity, drawn.dark)}`;
          return line;
        });
      }),
    );
  };
  const settleSoon = () => {
    frame ??= view.requestAnimationFrame(settle);
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
      // Where a line may break, and how wide a full stop is at its end, depends on the language.
      picture.lang = composer.closest<HTMLElement>('[lang]')?.lang ?? '';
      drawn = { draft, marks, dark };
      measured = '';
      if (!host.element.isConnected) document.documentElement.append(host.element);
      settle();
    },
    follow: (draft, marks, dark) => {
      if (field === undefined) return;
      drawn = { draft, marks, dark };
      settleSoon();
    },
    hide: () => {
      detach();
      words.data = '';
      lines.replaceChildren();
      host.element.remove();
    },
    owns: (node) => node === host.element,
  };
}

/** `clientWidth` without its rounding: lines break by fractions of a pixel. */
function innerWidthOf(field: HTMLElement, outer: number): number {
  const look = getComputedStyle(field);
  const borders = parseFloat(look.borderLeftWidth) + parseFloat(look.borderRightWidth);
  const scrollBar = Math.max(0, field.offsetWidth - field.clientWidth - Math.round(borders));
  return outer - borders - scrollBar;
}

/** Something of the page, a dialog or a menu, lies over the middle of the field: lines would be drawn on that. */
function isCovered(field: HTMLElement): boolean {
  const { left, top, width, height } = field.getBoundingClientRect();
  const root = field.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(left + width / 2, top + height / 2);
  return there !== null && there !== field && !there.contains(field) && !field.contains(there);
}
