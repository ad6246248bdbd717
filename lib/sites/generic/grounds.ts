import { holderOf, shownParent } from '../flat-tree';
import { noted } from '../noted';

/** Whether a computed colour shows nothing. */
export function isClear(color: string): boolean {
  return color === '' || color === 'transparent' || /^rgba\(.*,\s*0\)$/u.test(color);
}

/** The innermost element with a ground of its own from a node outwards, `outermost` included. */
export function groundAround(node: Node | undefined, outermost: Element): Element | undefined {
  let at = node === undefined ? null : node.nodeType === Node.ELEMENT_NODE ? (node as Element) : holderOf(node as Text);
  for (; at !== null; at = at === outermost ? null : shownParent(at)) if (groundOf(at) !== '') return at;
  return undefined;
}

/** Its colour or, where that is laid over, its gradient; '' where what lies behind is seen. */
export const groundOf = noted((element): string => {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  if (!isClear(backgroundColor)) return backgroundColor;
  return backgroundImage.includes('gradient') ? backgroundImage : '';
});
