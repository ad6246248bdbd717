import { holderOf, shownParent, shownTexts } from '../flat-tree';

const PRESSED = 'button, [role="button"]';

/**
 * Where the line stands that a piece of text is part of: a page may write one in pieces, "18:52", " ", "买家已付款", and the
 * largest of them leans though the line does not. What can be pressed is no part of it.
 */
export function boxOfLine(text: Text): DOMRect {
  const range = text.ownerDocument.createRange();
  const boxOf = (piece: Text) => {
    range.selectNodeContents(piece);
    return range.getBoundingClientRect();
  };
  const own = boxOf(text);
  const block = blockAround(text);
  if (block === null || own.width === 0) return own;
  const boxes = shownTexts(block)
    .filter((piece) => piece === text || (blockAround(piece) === block && holderOf(piece)?.closest(PRESSED) === null))
    .map((piece) => (piece === text ? own : boxOf(piece)))
    .filter(({ width }) => width > 0);
  const [left, right] = [Math.min(...boxes.map((box) => box.left)), Math.max(...boxes.map((box) => box.right))];
  return new DOMRect(left, own.top, right - left, own.height);
}

/** The nearest element around a text that is not itself a part of a line. */
function blockAround(text: Text): Element | null {
  let at = holderOf(text);
  while (at !== null && getComputedStyle(at).display === 'inline') at = shownParent(at);
  return at;
}
