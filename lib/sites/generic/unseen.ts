/** For screen readers only, or shown only while the pointer is there. */
export function isUnseen(part: Element): boolean {
  const { width, height } = part.getBoundingClientRect();
  if (width > 0 && width <= 1.5 && height <= 1.5) return true;
  const { opacity, visibility } = getComputedStyle(part);
  return opacity === '0' || visibility === 'hidden';
}
