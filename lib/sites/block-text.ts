import { holderOf, shownNodes } from './flat-tree';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);
// Marks that editors leave around the caret; a zero-width joiner belongs to emoji and stays.
const CARET_MARKS = /[\u200B\uFEFF]/gu;

/**
 * The text of an element as its reader sees it: one `\n` for each line break and between blocks, pictures by their `alt`
 * (emoji), no-break spaces as spaces. Unlike `innerText` it gives a paragraph one break, not two. `skip` leaves out what
 * is not part of the text: names and times in a row. `isBlock` says what stands on lines of its own; by default the tag does.
 */
export function readBlockText(
  element: Element,
  skip: (inner: Element) => boolean = () => false,
  isBlock: (inner: Element) => boolean = isBlockTag,
): string {
  const lines = createLines();
  for (const child of shownNodes(element)) append(child, lines, { skip, isBlock });
  return lines.text();
}

/** Whether elements of this tag stand on lines of their own unless styled otherwise. */
export function isBlockTag({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

interface Asked {
  readonly skip: (inner: Element) => boolean;
  readonly isBlock: (inner: Element) => boolean;
}

function append(node: Node, lines: Lines, asked: Asked): void {
  if (node.nodeType === Node.TEXT_NODE) {
    lines.add(shownText(node as Text, lines.isAtStart()));
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const element = node as Element;
  if (SILENT.has(element.tagName) || asked.skip(element)) return;
  if (element.tagName === 'BR') {
    lines.break();
    return;
  }
  if (element.tagName === 'IMG') {
    lines.add(element.getAttribute('alt') ?? '');
    return;
  }
  const block = asked.isBlock(element);
  if (block) lines.edge();
  for (const child of shownNodes(element)) append(child, lines, asked);
  if (block) lines.edge();
}

/** Line breaks, runs of spaces and spaces at the start of a line count only where the style keeps them, as in `pre`. */
function shownText(node: Text, isAtStart: boolean): string {
  const written = (node.nodeValue ?? '').replaceAll(CARET_MARKS, '');
  const text = written.replaceAll('\u00A0', ' ');
  const holder = /[\n\t]| {2}/u.test(text) || (isAtStart && written.startsWith(' ')) ? holderOf(node) : null;
  if (holder === null) return text;
  const { whiteSpace } = getComputedStyle(holder);
  const kept = whiteSpace.startsWith('pre') || whiteSpace === 'break-spaces' || holder.closest('pre') !== null;
  if (kept) return text;
  // A no-break space is shown wherever it stands.
  const shown = isAtStart ? written.replace(/^[ \t\n\r]+/u, '').replaceAll('\u00A0', ' ') : text;
  return shown.replaceAll(/\s+/gu, ' ');
}

interface Lines {
  readonly add: (text: string) => void;
  /** A line break element. */
  readonly break: () => void;
  /** A block begins or ends. */
  readonly edge: () => void;
  /** Whether a line has begun and nothing stands in it yet. */
  readonly isAtStart: () => boolean;
  readonly text: () => string;
}

/** A break is only written when something follows: the last one of a block merely gives the block its height. */
function createLines(): Lines {
  let out = '';
  let due = false;
  let filled = false;
  const settle = () => {
    if (due) out += '\n';
    due = false;
  };
  return {
    add: (text) => {
      if (text === '' || (!filled && text === ' ')) return;
      settle();
      out += text;
      filled = true;
    },
    break: () => {
      settle();
      due = true;
      filled = false;
    },
    edge: () => {
      due ||= filled;
      filled = false;
    },
    isAtStart: () => !filled,
    text: () => out,
  };
}
