/** The innermost element that says just this, as somebody presses it who points at the words. */
export function saying(root: ParentNode, words: string): HTMLElement {
  const found = [...root.querySelectorAll<HTMLElement>('*')].findLast(
    (element) => element.textContent?.trim() === words && !['SCRIPT', 'STYLE'].includes(element.tagName),
  );
  if (found === undefined) throw new Error(`nothing says ${words}`);
  return found;
}

/** The first element of a selector, which the page has. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
}
