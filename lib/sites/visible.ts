/** Whether a person can see and use the element now: laid out, not transparent, not `visibility: hidden`. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}

/** Whether the agent can type in it now. */
export function isWritable(element: HTMLElement): boolean {
  if (element.getAttribute('aria-disabled') === 'true' || element.getAttribute('aria-readonly') === 'true')
    return false;
  if (isTextField(element)) return !element.disabled && !element.readOnly;
  return element.isContentEditable || element.ownerDocument.designMode === 'on';
}

/** Judged by tag: each frame and each world has its own constructors. */
export function isTextField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';
}
