/** Marks that editors leave around the caret, which a draft is read without. */
const CARET_MARKS = /[\u200B\uFEFF]/u;
const BLANK = /\s/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly node: Text;
  readonly at: number;
}

/**
 * The ranges of an editable element that hold these parts of its draft, as `readBlockText` reads one; undefined where the element
 * says something else. A part that begins or ends outside any text node (a picture) is left out.
 */
export function findRanges(editable: HTMLElement, draft: string, parts: readonly Span[]): readonly Range[] | undefined {
  const places = placesOf(editable, draft);
  if (places === undefined) return undefined;
  return parts.flatMap(({ start, end }) => {
    const [first, last] = [places[start], places[end - 1]];
    if (first === undefined || last === undefined) return [];
    const range = editable.ownerDocument.createRange();
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    return [range];
  });
}

/** For each code unit of the draft the character of a text node that it was read from; none for breaks and pictures. */
function placesOf(editable: HTMLElement, draft: string): readonly (Place | undefined)[] | undefined {
  const places: (Place | undefined)[] = Array.from({ length: draft.length });
  const walker = editable.ownerDocument.createTreeWalker(editable, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let next = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const after = placeText(node as Text, draft, next, places);
      if (after === undefined) return undefined;
      next = after;
    } else if ((node as Element).tagName === 'IMG') {
      const alt = (node as Element).getAttribute('alt') ?? '';
      next = skipBreaks(draft, next, alt);
      if (!draft.startsWith(alt, next)) return undefined;
      next += alt.length;
    }
  }
  return draft.slice(next).trim() === '' ? places : undefined;
}

function placeText(node: Text, draft: string, from: number, places: (Place | undefined)[]): number | undefined {
  let next = from;
  for (let at = 0; at < node.data.length; at += 1) {
    const char = node.data.charAt(at).replace('\u00A0', ' ');
    if (CARET_MARKS.test(char)) continue;
    next = skipBreaks(draft, next, char);
    if (draft.charAt(next) === char || (draft.charAt(next) === ' ' && BLANK.test(char))) {
      places[next] = { node, at };
      next += 1;
    } else if (!BLANK.test(char)) return undefined;
  }
  return next;
}

/** Breaks of the draft stand for elements unless the text itself has them. */
function skipBreaks(draft: string, from: number, upcoming: string): number {
  let next = from;
  while (draft.charAt(next) === '\n' && !upcoming.startsWith('\n')) next += 1;
  return next;
}
