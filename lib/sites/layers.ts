/**
 * Selectors in order of preference: stable attributes first, hashed classes last; the first that finds anything counts.
 * `selector@attribute` stands for the value of an attribute, and an empty selector for the element that is asked.
 */
export type Layers = readonly string[];

/** All elements of the first layer that finds any and of these those that are `fit`. */
export function allIn(
  root: ParentNode,
  layers: Layers,
  fit: (element: HTMLElement) => boolean = () => true,
): readonly HTMLElement[] {
  for (const layer of layers) {
    const found = [...root.querySelectorAll<HTMLElement>(layer)].filter(fit);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first text or attribute value of the layers that is not empty, trimmed; else ''. */
export function valueIn(root: ParentNode, layers: Layers): string {
  for (const layer of layers) {
    const [selector = '', attribute] = layer.split('@');
    const element = selector === '' ? (root as Element) : within(root, selector);
    const value = (attribute === undefined ? element?.textContent : element?.getAttribute(attribute)) ?? '';
    if (value.trim() !== '') return value.trim();
  }
  return '';
}

/** The element itself where it fits, else the first inside it that does. */
export function within(root: ParentNode, selector: string): HTMLElement | null {
  const self = root as HTMLElement;
  return root.nodeType === Node.ELEMENT_NODE && self.matches(selector)
    ? self
    : root.querySelector<HTMLElement>(selector);
}
